import { quote, type Span } from '../../model/index.js'
import type { Cue } from './cue.js'
import type { Said, Scene } from './make.js'
import { type Memory, resolved } from './memory.js'
import { phraseFrom } from './noun-phrase.js'
import { speechPatterns } from './pattern.js'
import type { Quotation } from './quotation.js'
import { type Candidate, speakerIn } from './speaker.js'
import { isComma, personalAt, spanOf, type Talk, tokenAt } from './talk.js'
import type { Unit } from './unit.js'

/** A cue with whoever it attributes to, and the characters that it takes. */
export interface Attribution {
  readonly cue: Cue | null
  readonly at: Span
  readonly by: Candidate | null
}

/** A quotation of so many words is somebody's statement even where nobody is named. */
const sentenceLong = 6

/** Characters between a title and a verb that does not attribute it. */
const nearby = 30

const wordCount = (text: string): number => text.split(/\s+/u).filter(Boolean).length

/** Titles and names between quotation marks: the word before the marks says so. */
const isTitle = (quotation: Quotation, { cast }: Scene): boolean =>
  speechPatterns(cast.words).titleBefore.test(cast.text.slice(Math.max(0, quotation.from - 24), quotation.from))

/** Whether words are set as a title is in English: all but short ones with a capital letter, and not all of it in capitals. */
const isTitleCase = (words: string): boolean => {
  const all = words.split(/\s+/u)
  const long = all.filter((word, at) => at === 0 || word.length > 3)
  return (
    long.length > 1 && all.length < 9 && long.every((word) => /^[^\p{L}]*\p{Lu}/u.test(word)) && /\p{Ll}/u.test(words)
  )
}

/** A name of so many words may stand between quotation marks. */
const longestName = 6

const isNamed = (unit: Unit, quotation: Quotation, { cast, talk }: Scene): boolean => {
  const covered = cast.mentions
    .touching(quotation)
    .some(({ start, end, entity }) => entity.type !== 'PER' && start <= quotation.start && end >= quotation.end)
  if (covered || /^-\p{L}/u.test(talk.text.slice(quotation.to, quotation.to + 2))) return true
  const before = tokenAt(talk, quotation.from) - 1
  if (before < unit.start || !/^(?:NOUN|PROPN)/u.test(talk.tags[before] ?? '')) return false
  return !talk.speech.sayingNouns.has(talk.core.lemma(before).toLowerCase())
}

/** Names of ships, papers and programmes: a few words with capitals that a noun before them, or a compound, makes a name. */
const isName = (quotation: Quotation, unit: Unit, scene: Scene): boolean => {
  const { talk } = scene
  const [start, end] = [tokenAt(talk, quotation.start), tokenAt(talk, quotation.end)]
  if (end - start > longestName || talk.words[start] === talk.small[start]) return false
  for (let at = start; at < end; at += 1) if (personalAt(talk, at)) return false
  return isNamed(unit, quotation, scene)
}

const gap = (a: Span, b: Span): number => Math.max(0, a.start > b.end ? a.start - b.end : b.start - a.end)

/** The innermost clause that holds a quotation, as an attribution, unless a verb of saying stands in it as well. */
const heldBy = ({ from, to }: Quotation, made: readonly Attribution[], told: readonly Said[]): Attribution | null => {
  const held = told.filter(({ by, start, end }) => by !== null && start <= from + 1 && to <= end + 2)
  const [inner] = held.sort((a, b) => a.end - a.start - (b.end - b.start))
  const verb = inner && made.some(({ at }) => at.start >= inner.start && at.end <= inner.end)
  return inner?.cue && !verb ? { cue: null, at: inner.cue, by: inner.by } : null
}

/** The attribution of the clause that a quotation stands in, else the nearest in its unit. */
const nearestTo = (quotation: Quotation, made: readonly Attribution[], told: readonly Said[]): Attribution | null =>
  heldBy(quotation, made, told) ??
  made.reduce<Attribution | null>(
    (best, one) => (best && gap(best.at, quotation) <= gap(one.at, quotation) ? best : one),
    null,
  )

/** Any verb right after a quotation and a comma attributes it: "„…“, begründet das Gericht". */
const rightAfter = (quotation: Quotation, unit: Unit, scene: Scene): Attribution | null => {
  const { talk } = scene
  const end = tokenAt(talk, quotation.to)
  const verb = isComma(talk, end) ? end + 1 : end
  if (verb >= unit.end || !personalAt(talk, verb)) return null
  const subject = phraseFrom(talk, unit, verb + 1)
  if (!subject || (subject.end - subject.start === 1 && talk.speech.impersonal.has(talk.small[subject.start] ?? '')))
    return null
  if (
    talk.speech.reflexive.has(talk.small[subject.start] ?? '') ||
    unit.phrases.find(({ start }) => start === subject.start)?.governed
  )
    return null
  return { cue: null, at: spanOf(talk, { start: verb, end: verb + 1 }), by: speakerIn(talk, unit, scene.cast, subject) }
}

/** The subject of the sentence that ends in a colon before a quotation. */
const announcedIn = (unit: Unit, { from }: Quotation, scene: Scene): Candidate | null => {
  const { talk, cast } = scene
  const colon = tokenAt(talk, from) - 1
  if (talk.words[colon] !== ':') return null
  const clause = unit.clauses.find(({ kind, subject, start }) => kind === 'main' && subject && start < colon)
  if (clause?.subject)
    return speakerIn(talk, unit, cast, phraseFrom(talk, unit, clause.subject.start) ?? clause.subject)
  const people = cast.mentions
    .touching({ start: spanOf(talk, unit).start, end: from })
    .filter((one) => one.entity.type === 'PER' && one.end <= from)
  const [only] = people
  if (only && new Set(people.map(({ entity }) => entity.name)).size === 1)
    return { ...only, anonymous: false, pronoun: false, person: true }
  const first = unit.phrases.find(({ start }) => start >= unit.start)
  const alone = first && !first.governed && first.start === unit.start
  return alone ? speakerIn(talk, unit, cast, phraseFrom(talk, unit, first.start) ?? first) : null
}

/** A name and a colon with nothing else before a quotation: "Moor wörtlich: „...“". */
const isHeadline = ({ from }: Quotation, unit: Unit, { talk }: Scene): boolean => {
  const colon = tokenAt(talk, from) - 1
  for (let at = unit.start; at < colon; at += 1) if (personalAt(talk, at)) return false
  return colon - unit.start <= longestName
}

const isSomebody = (by: Candidate | null): by is Candidate =>
  by !== null && (by.person || by.pronoun || by.speaker.entity !== null)

/** Quotations of a unit that somebody may have said: no titles, no names. */
export const spokenIn = (unit: Unit, scene: Scene): readonly Quotation[] =>
  unit.quotations.filter((one) => !isTitle(one, scene) && !isName(one, unit, scene))

/** Quotations of a unit with whoever said them. */
export const directIn = (
  unit: Unit,
  made: readonly Attribution[],
  clauses: readonly Said[],
  memory: Memory,
  scene: Scene,
): readonly Said[] => {
  const sentence = spanOf(scene.talk, unit)
  return spokenIn(unit, scene).flatMap((one): readonly Said[] => {
    const words = scene.cast.text.slice(one.start, one.end)
    const base = { start: one.start, end: one.end, kind: 'direct' as const, sentence }
    const said = nearestTo(one, made, clauses)
    if (!scene.talk.verbLast && isTitleCase(words) && !(said?.by && gap(said.at, one) < nearby)) return []
    const right = said?.by ? null : rightAfter(one, unit, scene)
    const found = right ?? said
    if (found?.by)
      return [
        { ...base, by: resolved(found.by, memory, scene.cast), cue: cueText(found, scene.talk), reason: 'quoted' },
      ]
    const announcer = announcedIn(unit, one, scene)
    if (announcer && (isSomebody(announcer) || isHeadline(one, unit, scene)))
      return [{ ...base, by: resolved(announcer, memory, scene.cast), cue: null, reason: 'announced' }]
    const alone = one.from - sentence.start <= 2
    const going = memory.going ?? (alone ? memory.topic : null)
    if (alone && going && wordCount(words) > 2) return [{ ...base, by: going, cue: null, reason: 'continued' }]
    if (memory.announced && made.length === 0)
      return [{ ...base, by: memory.announced, cue: null, reason: 'announced' }]
    const told = made.length > 0 || wordCount(words) >= sentenceLong
    return told ? [{ ...base, by: null, cue: found ? cueText(found, scene.talk) : null, reason: 'loose' }] : []
  })
}

/** The words that attribute. */
const cueText = ({ at }: Attribution, { text }: Talk) => quote(text, at.start, at.end)

/** The one person that the last sentence before a colon names, who then speaks in the next paragraph. */
export const announcedBy = (last: Unit | undefined, { talk, cast }: Scene): Candidate | null => {
  if (!last || talk.words[last.end - 1] !== ':') return null
  const people = cast.mentions.touching(spanOf(talk, last)).filter((one) => one.entity.type === 'PER')
  const [first] = people
  if (!first || new Set(people.map((one) => one.entity.name)).size !== 1) return null
  return { ...first, anonymous: false, pronoun: false, person: true }
}
