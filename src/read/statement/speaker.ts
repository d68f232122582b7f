import type { SpeechWords } from '../../lexicon/index.js'
import { type Entity, quote, type Span, type Speaker } from '../../model/index.js'
import { wordsOfPost } from '../entity/post.js'
import type { TokenRange } from '../grammar/index.js'
import { rulesFor } from '../needs.js'
import { type SpanIndex, spanIndex } from '../overlap.js'
import { isCapital } from './beside.js'
import { rowPattern } from './pattern.js'
import { spanOf, type Talk, tokenAt } from './talk.js'
import type { Unit } from './unit.js'

/** Somebody who may be the speaker of a statement. */
export interface Candidate extends Span {
  readonly speaker: Speaker
  readonly anonymous: boolean
  /** A pronoun, to be read as whoever spoke before. */
  readonly pronoun: boolean
  readonly person: boolean
}

/** Somebody or something with a name, at one place of the text. */
export interface Named extends Span {
  readonly entity: Entity
  readonly speaker: Speaker
  readonly person: boolean
}

/** What is known of the speakers of a document. */
export interface Cast {
  readonly text: string
  readonly words: SpeechWords
  readonly mentions: SpanIndex<Named>
  /** People by an office that the text gives to one of them alone, in small letters. */
  readonly holders: ReadonlyMap<string, Entity | null>
}

/** What is known of somebody of whom nothing is known. */
export const nobody = { entity: null, office: null, affiliation: null }

/** Offices that one person alone of the document holds, by the last word of the office. */
const holdersOf = (entities: readonly Entity[]): ReadonlyMap<string, Entity | null> => {
  const holders = new Map<string, Entity | null>()
  for (const entity of entities)
    for (const { office, former } of entity.posts) {
      const key = office?.text.toLowerCase().split(/\s/u).at(-1) ?? ''
      if (key === '' || former) continue
      holders.set(key, holders.has(key) && holders.get(key) !== entity ? null : entity)
    }
  return holders
}

/** Gathers every named person, body and place of a document as possible speakers. */
export const castOf = (text: string, entities: readonly Entity[], words: SpeechWords): Cast => {
  const named = entities.flatMap((entity) =>
    entity.mentions.map((mention): Named => {
      const speaker = { ...mention, ...wordsOfPost(entity.posts, text), name: entity.name, entity: entity.id }
      return { start: mention.start, end: mention.end, entity, speaker, person: entity.type === 'PER' }
    }),
  )
  return { text, words, mentions: spanIndex(named), holders: holdersOf(entities) }
}

/** Whether nobody and no body is named in a phrase ("two senior officials"); null where no rule fits. */
const namelessIn = ({ text, words }: Cast, { start, end }: Span): boolean | null => {
  const stretch = text.slice(start, end)
  const rule = rulesFor(words.nameless, text, start, end).find((one) => {
    const pattern = rowPattern(one, words)
    pattern.lastIndex = 0
    return pattern.test(stretch)
  })
  return rule?.anonymous ?? null
}

/** Whether a name stands in a phrase as what the phrase is, not as what something in it belongs to: "Ministerin Anna Winter",
 * "der Sprecher, Ole Moor", but not "der Sprecher von Anna Winter". */
const carries = (talk: Talk, unit: Unit, range: TokenRange, name: Span): boolean => {
  if (name.start === spanOf(talk, range).start) return true
  const chunk = unit.phrases.find(({ start, end }) => {
    const span = spanOf(talk, { start, end })
    return span.start < name.end && name.start < span.end && start < range.end && end > range.start
  })
  if (!chunk) return true
  const head = spanOf(talk, { start: chunk.head, end: chunk.head + 1 })
  if (name.end <= head.start) return false
  // a preposition in capitals is part of a name or office that was labelled as one
  return chunk.start <= range.start || !chunk.governed || isCapital(talk, chunk.start - 1)
}

/** The people of a phrase that it is about, in order. */
const peopleIn = (talk: Talk, unit: Unit, cast: Cast, range: TokenRange): readonly Named[] => {
  const span = spanOf(talk, range)
  return cast.mentions
    .touching(span)
    .filter(
      (one) =>
        one.entity.type === 'PER' &&
        one.start >= span.start &&
        one.end <= span.end &&
        !/^-\p{L}/u.test(cast.text.slice(one.end, one.end + 2)) &&
        carries(talk, unit, range, one),
    )
}

/** The body or place that a phrase names: its name takes the head of the phrase, and nothing else carries it. */
const bodyIn = (talk: Talk, unit: Unit, cast: Cast, range: TokenRange): Named | null => {
  const span = spanOf(talk, range)
  const head = unit.phrases.find(({ start }) => start >= range.start && start < range.end)?.head ?? range.end - 1
  const at = spanOf(talk, { start: head, end: head + 1 })
  const found = cast.mentions
    .touching(span)
    .find((one) => one.entity.type !== 'PER' && one.start <= at.start && one.end >= at.end && one.start >= span.start)
  if (!found) return null
  const alone = !/^(?:[-’']|s\s)/u.test(cast.text.slice(found.end, found.end + 2))
  return alone ? found : null
}

/** The person whose office a phrase names ("der Minister"), where the document gives it to nobody else. */
const holderIn = (talk: Talk, cast: Cast, range: TokenRange): Entity | null => {
  if (range.end - range.start > 3 || talk.tags[range.start] !== 'DET') return null
  const word = talk.small[range.end - 1] ?? ''
  return cast.holders.get(word) ?? null
}

/** A name in capitals in the ordinary ones: "IDA MOOR" is "Ida Moor". */
const ordinary = (name: string): string =>
  /\p{Ll}/u.test(name) || !name.includes(' ')
    ? name
    : name.replace(/(?<=\p{L})\p{L}+/gu, (letters) => letters.toLowerCase())

const base = (cast: Cast, span: Span): Candidate => {
  const words = quote(cast.text, span.start, span.end)
  return {
    ...span,
    speaker: { ...words, ...nobody, name: ordinary(words.text) },
    anonymous: false,
    pronoun: false,
    person: false,
  }
}

const isPronoun = ({ speech, small }: Talk, { start, end }: TokenRange): boolean =>
  end - start === 1 && speech.pronouns.has(small[start] ?? '')

const joinedName = (cast: Cast, span: Span, people: readonly Named[]): Candidate => {
  const [first, second] = people
  const join = cast.words.joins.find((word) => cast.text.slice(first?.end, second?.start).includes(` ${word} `))
  const name = `${first?.speaker.name} ${join ?? ''} ${second?.speaker.name}`
  const made = base(cast, span)
  return { ...made, person: true, speaker: { ...made.speaker, name } }
}

const areJoined = (cast: Cast, people: readonly Named[]): boolean => {
  const [first, second] = people
  if (!first || !second || people.length !== 2) return false
  const between = cast.text.slice(first.end, second.start)
  return cast.words.joins.some((word) => between.includes(` ${word} `))
}

/** What a relative pronoun stands for: the noun phrase right before its comma. */
const antecedentOf = ({ tags }: Talk, unit: Unit, { start, end }: TokenRange): TokenRange | null => {
  if (end - start !== 1 || !/^PRON\.(?:rel|wh)/u.test(tags[start] ?? '')) return null
  const chunk = unit.phrases.findLast((one) => one.end <= start)
  return chunk && chunk.end >= start - 2 && chunk.end - chunk.start > 0 && !/^PRON/u.test(tags[chunk.head] ?? '')
    ? chunk
    : null
}

/** A name beside an office that no table knows: "die Lotsin Ida Moor", "die Leiterin des Amtes, Ida Moor". */
const strangerIn = (talk: Talk, unit: Unit, { start, end }: TokenRange): Span | null => {
  const held = unit.appositions.find(
    ({ first, second }) => first.start >= start && second.end <= end && talk.tags[second.head] === 'PROPN',
  )
  if (held) return spanOf(talk, held.second)
  const named = end - start > 2 && talk.core.isNoun(start) && !talk.core.isNoun(start + 1)
  for (let at = start; at < end; at += 1) if (!/^(?:NOUN|PROPN)/u.test(talk.tags[at] ?? '')) return null
  return named ? spanOf(talk, { start: start + 1, end }) : null
}

/** The name of a person without an ordinary noun that was taken for its first word: one that the lemmas know, or one after
 * an article ("die Lotsin Ida Moor"). */
const withoutOffice = (talk: Talk, { start, entity }: Named): string => {
  const words = entity.name.split(' ')
  const first = tokenAt(talk, start)
  const noun = talk.core.isNoun(first) || talk.tags[first - 1] === 'DET'
  return words.length > 2 && noun ? words.slice(1).join(' ') : entity.name
}

/** Who a noun phrase is: the person, body or place that it names, or the phrase itself. */
export const speakerIn = (talk: Talk, unit: Unit, cast: Cast, range: TokenRange): Candidate => {
  const span = spanOf(talk, range)
  const made = base(cast, span)
  if (isPronoun(talk, range))
    return { ...made, pronoun: true, person: !talk.speech.things.has(talk.small[range.start] ?? '') }
  const antecedent = antecedentOf(talk, unit, range)
  if (antecedent) return speakerIn(talk, unit, cast, antecedent)
  const people = peopleIn(talk, unit, cast, range)
  if (areJoined(cast, people)) return joinedName(cast, span, people)
  const named = people[0] ?? bodyIn(talk, unit, cast, range)
  if (named) {
    const { office, affiliation } = named.speaker
    const name = named.entity.type === 'PER' ? withoutOffice(talk, named) : named.entity.name
    const speaker = { ...made.speaker, office, affiliation, name, entity: named.entity.id }
    return { ...made, speaker, person: named.entity.type === 'PER' }
  }
  const holder = holderIn(talk, cast, range)
  if (holder) {
    const post = wordsOfPost(holder.posts, cast.text)
    return { ...made, person: true, speaker: { ...made.speaker, ...post, name: holder.name, entity: holder.id } }
  }
  const stranger = strangerIn(talk, unit, range)
  if (stranger) {
    const { text } = quote(cast.text, stranger.start, stranger.end)
    return { ...made, person: true, speaker: { ...made.speaker, name: ordinary(text) } }
  }
  const nameless = namelessIn(cast, span)
  return { ...made, anonymous: nameless === true, person: nameless !== null }
}
