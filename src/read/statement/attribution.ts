import type { Span } from '../../model/index.js'
import type { TokenRange } from '../grammar/index.js'
import type { Cue } from './cue.js'
import type { Said, Scene } from './make.js'
import { nounPhrase, phraseFrom } from './noun-phrase.js'
import type { Quotation } from './quotation.js'
import { type Candidate, speakerIn } from './speaker.js'
import { isSentence, personalIn } from './tail.js'
import { isComma, personalAt, spanOf, type Talk, tokenAt } from './talk.js'
import type { Unit } from './unit.js'

/** A cue with whoever it attributes to, and the characters that it takes: none where the clause alone attributes. */
export interface Attribution {
  readonly cue: Cue | null
  readonly at: Span
  readonly by: Candidate | null
}

export const gap = (a: Span, b: Span): number => Math.max(0, a.start > b.end ? a.start - b.end : b.start - a.end)

/** The innermost clause that holds a quotation, as an attribution, unless a verb of saying stands in it as well. */
const heldBy = ({ from, to }: Quotation, made: readonly Attribution[], told: readonly Said[]): Attribution | null => {
  const held = told.filter(({ by, start, end }) => by !== null && start <= from + 1 && to <= end + 2)
  const [inner] = held.sort((a, b) => a.end - a.start - (b.end - b.start))
  const verb = inner && made.some(({ at, by }) => by !== null && at.start >= inner.start && at.end <= inner.end)
  return inner && !verb ? { cue: null, at: inner.cue ?? { start: from, end: from }, by: inner.by } : null
}

/** The attribution of the clause that a quotation stands in, else the nearest in its unit. */
export const nearestTo = (
  quotation: Quotation,
  made: readonly Attribution[],
  told: readonly Said[],
): Attribution | null =>
  heldBy(quotation, made, told) ??
  made.reduce<Attribution | null>(
    (best, one) => (best && gap(best.at, quotation) <= gap(one.at, quotation) ? best : one),
    null,
  )

const isImpersonal = ({ speech, small }: Talk, { start, end }: TokenRange): boolean =>
  end - start === 1 && speech.impersonal.has(small[start] ?? '')

/** Whoever a name between marks names ("schrieb „Die Flut“"). */
const namedAt = (unit: Unit, at: number, { talk, cast }: Scene): Candidate | null => {
  const name = unit.quotations.find(({ from }) => tokenAt(talk, from) === at)
  if (!name) return null
  const by = speakerIn(talk, unit, cast, { start: at, end: tokenAt(talk, name.to) })
  return { ...by, speaker: { ...by.speaker, name: cast.text.slice(name.start, name.end) } }
}

/** Any verb right after a quotation and a comma attributes it: "„…“, begründet das Gericht", and so does "so". */
export const rightAfter = (quotation: Quotation, unit: Unit, scene: Scene): Attribution | null => {
  const { talk, cast } = scene
  const { speech, small } = talk
  const end = tokenAt(talk, quotation.to)
  const verb = isComma(talk, end) ? end + 1 : end
  const closes = speech.closers.some(([word]) => word === small[verb])
  if (verb >= unit.end || !(closes || personalAt(talk, verb))) return null
  // a name between marks is the subject of the verb after it
  if (verb === end && !isSentence(talk, quotation)) return null
  const next = !closes && speech.reflexive.has(small[verb + 1] ?? '') ? verb + 2 : verb + 1
  const at = spanOf(talk, { start: verb, end: verb + 1 })
  const name = namedAt(unit, next, scene)
  if (name) return { cue: null, at, by: name }
  const subject = phraseFrom(talk, unit, next)
  if (!subject || isImpersonal(talk, subject)) return null
  if (!closes && unit.phrases.find(({ start }) => start === subject.start)?.governed) return null
  return { cue: null, at, by: speakerIn(talk, unit, cast, subject) }
}

/** The subject of the main clause before a place of a unit, as a whole. */
const subjectBefore = (unit: Unit, place: number, { talk, cast }: Scene): Candidate | null => {
  const clause = unit.clauses.find(
    ({ kind, subject }) => kind === 'main' && subject && subject.start >= unit.start && subject.end <= place,
  )
  if (!clause?.subject || isImpersonal(talk, clause.subject)) return null
  const { main, finite, lemma } = clause.verb
  return speakerIn(talk, unit, cast, nounPhrase(talk, unit, clause.subject, { at: finite, main, lemma }))
}

/** The one person named before a place of a unit, with the words of the phrase around the name. */
const onlyPerson = (unit: Unit, place: number, scene: Scene): Candidate | null => {
  const { talk, cast } = scene
  const before = { start: spanOf(talk, unit).start, end: place }
  const people = cast.mentions.touching(before).filter(({ entity, end }) => entity.type === 'PER' && end <= place)
  const [only] = people
  if (!only || new Set(people.map(({ entity }) => entity.name)).size !== 1) return null
  const at = tokenAt(talk, only.start)
  const chunk = unit.phrases.find(({ start, end, governed }) => start <= at && at < end && !governed)
  const whole = chunk ? speakerIn(talk, unit, cast, phraseFrom(talk, unit, chunk.start) ?? chunk) : null
  return whole?.person && whole.end <= place ? whole : { ...only, anonymous: false, pronoun: false, person: true }
}

const isSomebody = (by: Candidate | null): by is Candidate =>
  by !== null && (by.person || by.pronoun || by.speaker.entity !== null)

/** Who opens a sentence without a verb before a colon: "Moor wörtlich: „…“". */
const openingPhrase = (unit: Unit, { talk, cast }: Scene): Candidate | null => {
  const first = unit.phrases.find(({ start }) => start >= unit.start)
  const alone = first && !first.governed && first.start === unit.start
  return alone ? speakerIn(talk, unit, cast, phraseFrom(talk, unit, first.start) ?? first) : null
}

/** Whoever said the clause that ends in a colon before a quotation. */
const toldBefore = (place: number, told: readonly Said[]): Candidate | null =>
  told.findLast(({ by, end }) => by !== null && end <= place)?.by ?? null

/** Who the sentence that ends in a colon before a quotation is about: its subject, else the one person that it names. Words
 * that are no sentence of their own are the name of something, unless somebody with a name speaks. */
export const announcedIn = (
  unit: Unit,
  quotation: Quotation,
  told: readonly Said[],
  scene: Scene,
): Candidate | null => {
  const { talk } = scene
  const open = tokenAt(talk, quotation.from)
  if (talk.words[open - 1] !== ':') return null
  const teller = toldBefore(quotation.from, told)
  if (teller) return teller
  const subject = subjectBefore(unit, open, scene)
  if (isSomebody(subject)) return subject
  const opening = personalIn(talk, unit.start, open - 1) >= 0 ? null : openingPhrase(unit, scene)
  if (isSomebody(opening)) return opening
  const sentence = personalIn(talk, open, tokenAt(talk, quotation.to)) >= 0
  return onlyPerson(unit, quotation.from, scene) ?? (sentence ? (opening ?? subject) : null)
}

/** The person whom a clause is about that holds a few words between marks without a verb of saying. */
export const actorIn = (unit: Unit, quotation: Quotation, scene: Scene): Candidate | null => {
  const subject = subjectBefore(unit, tokenAt(scene.talk, quotation.from), scene)
  return subject?.person ? subject : null
}
