import type { Clause, TokenRange } from '../grammar/index.js'
import type { Chunk } from '../grammar/phrase.js'
import {
  endAfter,
  gap,
  isCapital,
  isFirst,
  isNominative,
  isPersonal,
  likenessBefore,
  nameBefore,
  startBefore,
  type VerbPlace,
} from './beside.js'
import { nounPhrase } from './noun-phrase.js'
import { inOrder } from './ordered.js'
import { quotedBefore, severalAfter, severalBefore, smallNameAfter, strangerBefore } from './stranger.js'
import { endsIn, isBreak, isCircumstance, isComma, isCoordinator, type Talk } from './talk.js'
import { isQuoted, type Unit } from './unit.js'

interface Subject {
  readonly subject: TokenRange | null
  readonly shared: boolean
  readonly lender: TokenRange | null
  readonly inverted: boolean
}

/** Whether a phrase belongs to a clause that stands inside that of the verb. */
const isInner = ({ clauses }: Unit, chunk: Chunk, verb: number): boolean =>
  clauses.some(
    ({ start, end, kind }) =>
      kind !== 'main' && start <= chunk.start && chunk.start < end && !(start <= verb && verb < end),
  )

const tellsTime = ({ core, timeNouns }: Talk, { head }: Chunk): boolean => timeNouns.has(core.lemma(head))

/** From so much on a form of its own tells the subject. */
const certain = 11
/** How much worse a phrase behind the verb fits where the place before it is taken. */
const behind = 4

const isNumberClash = (talk: Talk, chunk: Chunk, verb: number, joined: boolean): boolean => {
  if (talk.tags[chunk.head] !== 'NOUN' || joined) return false
  const plural = talk.core.lemma(chunk.head) !== talk.words[chunk.head]
  // "Lotsen" tells its number, "Beobachter" does not
  if (!plural && endsIn(talk.small[chunk.head], talk.speech.endings.alike)) return false
  return plural !== endsIn(talk.small[verb], talk.speech.endings.plural)
}

const isReflexive = ({ small, speech }: Talk, at: number): boolean => speech.reflexive.has(small[at] ?? '')

/** "dementiert das: Es sei": what a colon explains is the object. */
const isPointing = ({ speech, small, words }: Talk, { start, end }: Chunk): boolean =>
  words[end] === ':' && speech.anaphors.has(small[start] ?? '')

/** How well a phrase fits as whoever speaks; -1 for one that cannot. */
const fitness = (talk: Talk, unit: Unit, chunk: Chunk, verb: number, start: number): number => {
  const { small, tags, speech, oblique, named } = talk
  const word = small[chunk.start] ?? ''
  if (chunk.governed || (oblique.has(word) && tags[chunk.start] !== 'PROPN') || tags[chunk.start - 1] === 'ADP')
    return -1
  if ((chunk.start > start + 1 && speech.unlike.has(small[chunk.start - 1] ?? '')) || isInner(unit, chunk, verb))
    return -1
  if (isReflexive(talk, chunk.start)) return -1
  if (speech.impersonal.has(word) && !isPointing(talk, chunk) && chunk.start === verb + 1 && chunk.end === verb + 2)
    return 11
  if (isNominative(talk, chunk.start)) return 12
  const joined = isCoordinator(talk, chunk.end)
  let score = 5
  if (named[chunk.head] === 1) score += 3
  if (chunk.start === start) score += 3.5
  else if (chunk.end === verb) score += 2
  if (chunk.end - chunk.start === 1 && speech.anaphors.has(word)) score -= 4
  if (chunk.start === verb + 1) score += 3
  if (speech.sayingNouns.has(talk.core.lemma(chunk.head).toLowerCase())) score -= 4
  if (tellsTime(talk, chunk)) score -= 5
  if (isNumberClash(talk, chunk, verb, joined)) score -= 3
  return score - Math.abs(chunk.start - verb) / 50
}

/** The phrase around a verb that fits best as whoever speaks, where words may stand in any order. */
const fittest = (talk: Talk, unit: Unit, { at }: VerbPlace, clause: Clause | null, first: boolean): Chunk | null => {
  const aside = !first && isFirst(talk, unit, at)
  const start = first ? at : aside ? unit.start : startBefore(talk, unit, at, clause)
  const end = endAfter(talk, unit, at)
  let best: Chunk | null = null
  let most = 0
  for (const found of unit.phrases) {
    const chunk = found.start === at ? { ...found, start: at + 1 } : found
    if (chunk.start < start || chunk.start >= chunk.end || isQuoted(unit, chunk.start)) continue
    if (chunk.start >= end) break
    if (chunk.start > at + gap && best) continue
    const fit = fitness(talk, unit, chunk, at, start)
    // what an aside parts from its verb fills the place before it, so that what follows is an object
    const score = aside && chunk.start > at && fit < certain ? fit - behind : fit
    if (score > most) {
      best = chunk
      most = score
    }
  }
  return best && best.start < at ? fromStart(talk, unit, best, start) : best
}

/** A subject before its verb takes all that stands from the start of the clause: "Die Werft und [der Hafen] sagten". */
const fromStart = (talk: Talk, unit: Unit, best: Chunk, start: number): Chunk => {
  const first = unit.phrases.find((one) => one.start >= start)
  if (!first || first.start !== start || first.start >= best.start || first.governed) return best
  if (talk.oblique.has(talk.small[first.start] ?? '') || tellsTime(talk, first)) return best
  for (let at = first.end; at < best.start; at += 1) if (isQuoted(unit, at) || isPersonal(talk, at)) return best
  return { ...best, start }
}

/** Whether something is told between a phrase and a verb, beside asides of the phrase ("die Lotsin, die dort wohnt, sagte"). */
const tellsBefore = ({ clauses }: Unit, from: number, to: number): boolean =>
  clauses.some(({ kind, verb }) => kind !== 'relative' && verb.finite > from && verb.finite < to)

/** Whether a verb or a quotation stands before a verb, outside relative clauses. */
const tellsOutside = (talk: Talk, unit: Unit, verb: number, quotes = true): boolean => {
  let relative = false
  for (let at = unit.start; at < verb; at += 1) {
    if (isQuoted(unit, at)) {
      if (quotes) return true
      continue
    }
    if (isComma(talk, at)) {
      const nested: boolean = relative && talk.verbLast && isCircumstance(talk, at + 1)
      relative = nested || talk.tags[at + 1] === 'PRON.rel' || talk.tags[at + 2] === 'PRON.rel'
    } else if (!relative && isPersonal(talk, at)) return true
  }
  return false
}

/** Whether one comma alone parts all that stands before a verb from it: no subject is parted so from its own verb. */
const isOnlyComma = (talk: Talk, unit: Unit, verb: number): boolean => {
  if (!talk.verbLast || !isComma(talk, verb - 1)) return false
  for (let at = unit.start; at < verb - 1; at += 1) if (isBreak(talk, at) || isQuoted(unit, at)) return false
  return true
}

/** Whether the verb comes before its subject: first after a comma or quotation, where what stands before is no subject with
 * an aside. */
const comesFirst = (talk: Talk, unit: Unit, { at }: VerbPlace, clause: Clause | null): boolean => {
  if (!isFirst(talk, unit, at)) return false
  if (isNominative(talk, at + 1) || isOnlyComma(talk, unit, at)) return true
  const subject = clause?.subject
  const known = subject && !clause.shared && subject.start < at && subject.start >= unit.start
  if (known) return isQuoted(unit, subject.start) || tellsBefore(unit, subject.start, at)
  return tellsOutside(talk, unit, at) || at - unit.start < 2
}

/** The phrase that opens the sentence, where an aside parts it from its verb. */
const openingPhrase = (talk: Talk, unit: Unit, verb: number): Chunk | null => {
  const first = unit.phrases.find(({ start }) => start >= unit.start)
  const opens = first && first.start === unit.start && !first.governed && first.end < verb
  return opens && !talk.oblique.has(talk.small[first.start] ?? '') ? first : null
}

/** "Wie die Lotsin, Ida Moor, gestern mitteilte": the phrase right after the word of likeness, whatever that was labelled. */
const likenedSubject = (talk: Talk, unit: Unit, verb: number): TokenRange | null => {
  const likeness = likenessBefore(talk, unit, verb)
  if (likeness < 0) return null
  let at = likeness + 1
  while (at < verb && (/^(?:ADV|PART)/u.test(talk.tags[at] ?? '') || isReflexive(talk, at)) && !talk.named[at]) at += 1
  return unit.phrases.find(({ start, end }) => start === at && end <= verb) ?? null
}

/** "Norwegens Admiralin Ida Moor": nouns between two names. */
const isNameLike = (talk: Talk, at: number): boolean =>
  talk.verbLast && isCapital(talk, at) && /^(?:NOUN|PROPN)/u.test(talk.tags[at] ?? '')

/** A name that opens the sentence, whatever its words were labelled, with an aside before the verb: "Ida Moor, Lotsin, sagte". */
const openingName = (talk: Talk, unit: Unit, verb: number): TokenRange | null => {
  const { start } = unit
  if (talk.named[start] !== 1 || isQuoted(unit, start) || !isFirst(talk, unit, verb)) return null
  let end = start
  while (end < verb && (talk.named[end] === 1 || isNameLike(talk, end))) end += 1
  const aside = isComma(talk, end) || talk.tags[end] === 'ADP' || isQuoted(unit, end)
  return end < verb && aside && !tellsOutside(talk, unit, verb, false) ? { start, end } : null
}

/** Where the verb's parts stand apart, the best fit of all phrases around it. */
const inAnyOrder = (talk: Talk, unit: Unit, verb: VerbPlace, clause: Clause | null): TokenRange | null => {
  const likened =
    likenedSubject(talk, unit, verb.at) ?? quotedBefore(talk, unit, verb.at) ?? openingName(talk, unit, verb.at)
  if (likened) return likened
  const first = comesFirst(talk, unit, verb, clause)
  const name = isFirst(talk, unit, verb.at) ? null : nameBefore(talk, unit, verb.at, clause)
  if (name) return name
  if (isCoordinator(talk, verb.at - 1)) {
    const own = unit.phrases.find(({ start }) => start === verb.at + 1)
    return own && isNominative(talk, own.start) ? own : null
  }
  const leading = severalBefore(talk, unit, verb.at, clause)
  if (leading) return leading
  const counted = isFirst(talk, unit, verb.at)
    ? (smallNameAfter(talk, verb.at) ?? severalAfter(talk, unit, verb.at))
    : null
  if (counted) return counted
  const found = fittest(talk, unit, verb, clause, first) ?? strangerBefore(talk, unit, verb.at)
  return found ?? (first ? openingPhrase(talk, unit, verb.at) : null)
}

/** The subject of the verb before, which a verb after "und" shares. */
const lenderOf = (talk: Talk, unit: Unit, verb: number): TokenRange | null => {
  const before = unit.clauses.findLast(
    ({ kind, verb: { finite } }) => kind === 'main' && finite >= unit.start && finite < verb - 1,
  )
  if (!before) return null
  const place = { at: before.verb.finite, main: before.verb.main, lemma: before.verb.lemma }
  const core = talk.verbLast ? inAnyOrder(talk, unit, place, before) : inOrder(talk, unit, place, before)
  return core && nounPhrase(talk, unit, core, place)
}

/** Who does what a verb tells: the whole noun phrase, with what hangs on it. */
export const subjectOf = (talk: Talk, unit: Unit, verb: VerbPlace, clause: Clause | null): Subject => {
  const first = isFirst(talk, unit, verb.at)
  const core = talk.verbLast ? inAnyOrder(talk, unit, verb, clause) : inOrder(talk, unit, verb, clause)
  if (core === null) {
    const shared = isCoordinator(talk, verb.at - 1) || clause?.shared === true
    return { subject: null, shared, lender: shared ? lenderOf(talk, unit, verb.at) : null, inverted: first }
  }
  const subject = nounPhrase(talk, unit, core, verb)
  return { subject, shared: false, lender: null, inverted: first && subject.start > verb.at }
}
