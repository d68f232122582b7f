import type { Clause, TokenRange } from '../grammar/index.js'
import type { Chunk } from '../grammar/phrase.js'
import { nounPhrase } from './noun-phrase.js'
import { isBreak, isComma, isCoordinator, isMark, personalAt, type Talk } from './talk.js'
import { isQuoted, type Unit } from './unit.js'

interface VerbPlace {
  readonly at: number
  readonly main: number
}

interface Subject {
  readonly subject: TokenRange | null
  readonly shared: boolean
  readonly lender: TokenRange | null
  readonly inverted: boolean
}

/** Words between a verb and its subject after it ("sagte sich gestern die Lotsin"). */
const gap = 8

/** Whether a verb stands right after a comma, a quotation or at the very start. */
const isFirst = (talk: Talk, unit: Unit, at: number): boolean =>
  at === unit.start || isComma(talk, at - 1) || isMark(talk, at - 1) || isQuoted(unit, at - 1)

const isPersonal = (talk: Talk, at: number): boolean => personalAt(talk, at) !== null

const isNominative = ({ nominative, small }: Talk, at: number): boolean => nominative.has(small[at] ?? '')

/** Where the stretch ends in which a subject may follow its verb. */
const endAfter = (talk: Talk, unit: Unit, verb: number): number => {
  let at = verb + 1
  while (at < unit.end && !isBreak(talk, at) && !isQuoted(unit, at) && !isCoordinator(talk, at)) at += 1
  return at
}

const opensClause = ({ speech, small, tags }: Talk, at: number): boolean => {
  const word = small[at] ?? ''
  return (speech.circumstance.has(word) && tags[at] !== 'ADP') || speech.openers.has(word) || tags[at] === 'SCONJ'
}

/** Where the clause of a verb begins: where the grammar says, else after the last comma. */
const startBefore = (talk: Talk, unit: Unit, verb: number, clause: Clause | null): number => {
  const known = clause && clause.start <= verb ? Math.max(unit.start, clause.start) : -1
  let at = verb
  while (at > unit.start && !isBreak(talk, at - 1) && !isQuoted(unit, at - 1)) at -= 1
  if (opensClause(talk, at)) return at + 1
  return known >= 0 && known < at ? known : at
}

/** Whether a phrase belongs to a clause that stands inside that of the verb. */
const isInner = ({ clauses }: Unit, chunk: Chunk, verb: number): boolean =>
  clauses.some(
    ({ start, end, kind }) =>
      kind !== 'main' && start <= chunk.start && chunk.start < end && !(start <= verb && verb < end),
  )

const tellsTime = ({ core, timeNouns }: Talk, { head }: Chunk): boolean => timeNouns.has(core.lemma(head))

const isNumberClash = (talk: Talk, chunk: Chunk, verb: number, joined: boolean): boolean => {
  if (talk.tags[chunk.head] !== 'NOUN' || joined) return false
  const plural = talk.core.lemma(chunk.head) !== talk.words[chunk.head]
  return plural !== (talk.small[verb] ?? '').endsWith('n')
}

const isReflexive = ({ small, speech }: Talk, at: number): boolean => speech.reflexive.has(small[at] ?? '')

/** How well a phrase fits as whoever speaks; -1 for one that cannot. */
const fitness = (talk: Talk, unit: Unit, chunk: Chunk, verb: number, start: number): number => {
  const { small, tags, speech, oblique, named } = talk
  const word = small[chunk.start] ?? ''
  if (chunk.governed || (oblique.has(word) && tags[chunk.start] !== 'PROPN') || tags[chunk.start - 1] === 'ADP')
    return -1
  if (speech.unlike.has(small[chunk.start - 1] ?? '') || isInner(unit, chunk, verb)) return -1
  if (isReflexive(talk, chunk.start)) return -1
  if (speech.impersonal.has(word) && chunk.start === verb + 1 && chunk.end === verb + 2) return 11
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
  const start = first ? at : startBefore(talk, unit, at, clause)
  const end = endAfter(talk, unit, at)
  let best: Chunk | null = null
  let most = 0
  for (const found of unit.phrases) {
    const chunk = found.start === at ? { ...found, start: at + 1 } : found
    if (chunk.start < start || chunk.start >= chunk.end || isQuoted(unit, chunk.start)) continue
    if (chunk.start >= end) break
    if (chunk.start > at + gap && best) continue
    const score = fitness(talk, unit, chunk, at, start)
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

const isCapital = ({ words, small }: Talk, at: number): boolean => words[at] !== small[at]

/** A name at the start of the clause of a verb is its subject, whatever the words were labelled. */
const nameBefore = (talk: Talk, unit: Unit, verb: number, clause: Clause | null): TokenRange | null => {
  const start = startBefore(talk, unit, verb, clause)
  if (talk.named[start] !== 1 || start >= verb || isQuoted(unit, start)) return null
  let end = start
  while (end < verb && talk.named[end] === 1) end += 1
  const other = unit.phrases.some((one) => one.start > verb && one.start < verb + 3 && isNominative(talk, one.start))
  return other || /^(?:s|['’]s?)$/u.test(talk.small[end] ?? '') ? null : { start, end }
}

/** What stands before a verb at the start of the sentence and looks like a name, where no phrase was found there. */
const strangerBefore = (talk: Talk, unit: Unit, verb: number): TokenRange | null => {
  const { start } = unit
  if (verb - start < 1 || verb - start > 3) return null
  for (let at = start; at < verb; at += 1) if (!isCapital(talk, at) || isQuoted(unit, at)) return null
  return { start, end: verb }
}

const holdsBreak = (talk: Talk, from: number, to: number): boolean => {
  for (let at = from; at < to; at += 1) if (isBreak(talk, at)) return true
  return false
}

/** Whether the verb comes before its subject: first after a comma or quotation, where what stands before is no subject with
 * an aside. */
const comesFirst = (talk: Talk, unit: Unit, { at }: VerbPlace, clause: Clause | null): boolean => {
  if (!isFirst(talk, unit, at)) return false
  const subject = clause?.subject
  if (!subject || !clause || clause.shared || subject.start > at || subject.start < unit.start) return true
  return isQuoted(unit, subject.start) || tellsBefore(unit, subject.start, at)
}

/** The phrase that opens the sentence, where an aside parts it from its verb. */
const openingPhrase = (talk: Talk, unit: Unit, verb: number): Chunk | null => {
  const first = unit.phrases.find(({ start }) => start >= unit.start)
  const opens = first && first.start === unit.start && !first.governed && first.end < verb
  return opens && !talk.oblique.has(talk.small[first.start] ?? '') ? first : null
}

/** Where the verb's parts stand apart, the best fit of all phrases around it. */
const inAnyOrder = (talk: Talk, unit: Unit, verb: VerbPlace, clause: Clause | null): TokenRange | null => {
  const first = comesFirst(talk, unit, verb, clause)
  const name = isFirst(talk, unit, verb.at) ? null : nameBefore(talk, unit, verb.at, clause)
  if (name) return name
  if (isCoordinator(talk, verb.at - 1)) {
    const own = unit.phrases.find(({ start }) => start === verb.at + 1)
    return own && isNominative(talk, own.start) ? own : null
  }
  const found = fittest(talk, unit, verb, clause, first) ?? strangerBefore(talk, unit, verb.at)
  return found ?? (first ? openingPhrase(talk, unit, verb.at) : null)
}

/** A noun phrase between the last comma or quotation and the verb: "..., two people who know the plan said". */
const local = (talk: Talk, unit: Unit, verb: number): TokenRange | null => {
  let start = verb
  while (start > unit.start && !isBreak(talk, start - 1) && !isQuoted(unit, start - 1)) start -= 1
  if (start === unit.start || start === verb) return null
  const first = unit.phrases.find((one) => one.start === start)
  if (!first || first.governed) return null
  for (let at = start; at < verb; at += 1) if (isPersonal(talk, at) || isCoordinator(talk, at)) return null
  return { start, end: verb }
}

/** A name right before its verb, after a noun that its clause describes: "a charge [Moscow] denied". */
const describing = (talk: Talk, unit: Unit, verb: number): TokenRange | null => {
  let start = verb
  while (start > unit.start && talk.named[start - 1] === 1) start -= 1
  return start < verb && start > unit.start && /^NOUN/u.test(talk.tags[start - 1] ?? '') ? { start, end: verb } : null
}

/** The subject that the grammar tells, else the noun phrase right beside the verb. */
const inOrder = (talk: Talk, unit: Unit, { at }: VerbPlace, clause: Clause | null): TokenRange | null => {
  const subject = clause?.shared ? null : (clause?.subject ?? null)
  const near = local(talk, unit, at)
  if (near && (!subject || subject.start < near.start || subject.end <= near.end)) return near
  const name = describing(talk, unit, at)
  if (name && (!subject || subject.end <= name.start)) return name
  const fits = subject && subject.start >= unit.start && !isQuoted(unit, subject.start)
  const after = subject !== null && subject.start > at
  if (fits && !(after && holdsBreak(talk, at, subject.start))) return subject
  const end = endAfter(talk, unit, at)
  const following = unit.phrases.find((one) => one.start > at && one.start < Math.min(end, at + 4) && !one.governed)
  if (isFirst(talk, unit, at) && following) return following
  if (isCoordinator(talk, at - 1)) return null
  const leading = unit.phrases.findLast((one) => one.end <= at && !one.governed && one.start >= unit.start)
  return leading && !isQuoted(unit, leading.start) && at - leading.end < gap ? leading : null
}

/** The subject of the verb before, which a verb after "und" shares. */
const lenderOf = (talk: Talk, unit: Unit, verb: number): TokenRange | null => {
  const before = unit.clauses.findLast(
    ({ kind, verb: { finite } }) => kind === 'main' && finite >= unit.start && finite < verb - 1,
  )
  if (!before) return null
  const place = { at: before.verb.finite, main: before.verb.main }
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
