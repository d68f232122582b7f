import type { SpeechWords } from '../../lexicon/index.js'
import { type Entity, quote, type Span, type Speaker } from '../../model/index.js'
import { wordsOfPost } from '../entity/post.js'
import { rulesFor } from '../needs.js'
import { type SpanIndex, spanIndex } from '../overlap.js'
import { rowPattern, speechPatterns } from './pattern.js'

/** Somebody who may be the speaker of a sentence. */
export interface Candidate extends Span {
  readonly speaker: Speaker
  readonly anonymous: boolean
  /** A country or place, which speaks only right beside the verb. */
  readonly place: boolean
  /** A pronoun, to be read as whoever spoke before. */
  readonly pronoun: boolean
  readonly person: boolean
}

/** What is known of the speakers of a document. */
export interface Cast {
  readonly text: string
  readonly words: SpeechWords
  readonly mentions: SpanIndex<Candidate>
}

/** What is known of somebody of whom nothing is known. */
export const nobody = { entity: null, office: null, affiliation: null }

/** Gathers every named person, body and place of a document as possible speakers. */
export const castOf = (text: string, entities: readonly Entity[], words: SpeechWords): Cast => {
  const candidates = entities.flatMap((entity) =>
    entity.mentions.map((mention): Candidate => {
      const speaker = { ...mention, ...wordsOfPost(entity.posts, text), name: entity.name, entity: entity.id }
      return {
        start: mention.start,
        end: mention.end,
        speaker,
        anonymous: false,
        pronoun: false,
        person: entity.type === 'PER',
        place: entity.type === 'GPE',
      }
    }),
  )
  return { text, words, mentions: spanIndex(candidates) }
}

const unnamed = (span: Span, text: string, anonymous: boolean, pronoun: boolean): Candidate => {
  const words = quote(text, span.start, span.end)
  return {
    start: span.start,
    end: span.end,
    speaker: { ...words, ...nobody, name: words.text },
    anonymous,
    pronoun,
    person: pronoun,
    place: false,
  }
}

/** A name that only opens a compound ("Winter-Regierung") does not speak. */
const inCompound = (text: string, end: number): boolean => /^-\p{L}/u.test(text.slice(end, end + 2))

/** People joined by "and" speak as one. */
const joined = (cast: Cast, candidates: readonly Candidate[]): readonly Candidate[] => {
  const made: Candidate[] = []
  for (const one of candidates) {
    const last = made.at(-1)
    const between = last ? cast.text.slice(last.end, one.start) : ''
    const join = cast.words.joins.find((word) => between === ` ${word} `)
    if (!last || join === undefined || !last.person || !one.person || last.pronoun || one.pronoun) made.push(one)
    else made[made.length - 1] = together(cast, last, one, join)
  }
  return made
}

const together = ({ text }: Cast, a: Candidate, b: Candidate, join: string): Candidate => {
  const words = quote(text, a.start, b.end)
  return { ...a, ...words, speaker: { ...words, ...nobody, name: `${a.speaker.name} ${join} ${b.speaker.name}` } }
}

/** A country or body in the genitive speaks for nobody: "Portugals Regierung", "Kyiv’s minister". */
const genitive = (text: string, end: number): boolean => /^(?:s|[’']s)(?![\p{L}])/u.test(text.slice(end, end + 3))

const namelessIn = ({ text, words }: Cast, { start, end }: Span): readonly Candidate[] => {
  const stretch = text.slice(start, end)
  return rulesFor(words.nameless, text, start, end).flatMap((rule) =>
    [...stretch.matchAll(rowPattern(rule, words))].map((hit) =>
      unnamed({ start: start + hit.index, end: start + hit.index + hit[0].length }, text, rule.anonymous, false),
    ),
  )
}

const pronounsIn = ({ text, words }: Cast, { start, end }: Span): readonly Candidate[] =>
  [...text.slice(start, end).matchAll(speechPatterns(words).pronouns)].map((hit) =>
    unnamed({ start: start + hit.index, end: start + hit.index + hit[0].length }, text, false, true),
  )

/** All possible speakers inside a stretch, in order. A phrase such as "senior State Department official" outranks the
 * names inside it, but never a person with a name right after it ("spokesman TOM BERG"). */
export const candidatesIn = (cast: Cast, stretch: Span): readonly Candidate[] => {
  const named = cast.mentions
    .touching(stretch)
    .filter(
      (one) =>
        one.start >= stretch.start &&
        one.end <= stretch.end &&
        (one.person ? !inCompound(cast.text, one.end) : !genitive(cast.text, one.end)),
    )
  const people = named.filter((one) => one.person)
  const nameless = namelessIn(cast, stretch).filter(
    (one) =>
      !people.some(
        (other) =>
          other.start >= one.start &&
          other.end >= one.end &&
          other.start - one.end <= 16 &&
          !cast.words.towards.includes(cast.text.slice(one.end, other.start).trim()) &&
          !/\s\p{Ll}{4,}\s/u.test(cast.text.slice(one.end, other.start)),
      ),
  )
  const rest = named.filter((one) => !nameless.some((other) => other.start <= one.start && one.end <= other.end))
  const all = [...rest, ...nameless, ...pronounsIn(cast, stretch)].sort((a, b) => a.start - b.start)
  return joined(cast, all)
}
