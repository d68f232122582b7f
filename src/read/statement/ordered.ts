import type { Clause, TokenRange } from '../grammar/index.js'
import type { Chunk } from '../grammar/phrase.js'
import { endAfter, gap, holdsBreak, isFirst, isNominative, isPersonal, nameBefore, type VerbPlace } from './beside.js'
import { isBreak, isComma, isCoordinator, isMark, type Talk } from './talk.js'
import { isQuoted, type Unit } from './unit.js'

/** Whether a phrase stands in a relative clause. */
const isAside = ({ tags }: Talk, unit: Unit, { start, end }: Chunk): boolean =>
  (tags[end] === 'ADP' && tags[end + 1] === 'PRON.rel') ||
  unit.clauses.some(
    (clause) =>
      clause.kind === 'relative' && !isQuoted(unit, clause.start) && clause.start <= start && start < clause.end,
  )

const adverbsOnly = ({ tags }: Talk, from: number, to: number): boolean => {
  for (let at = from; at < to; at += 1) if (tags[at] !== 'ADV') return false
  return true
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

/** The noun phrase that ends at a place, with what hangs on it by prepositions; null where none does. */
const rootBefore = (talk: Talk, unit: Unit, end: number): Chunk | null => {
  let last = end
  for (let step = 0; step < 6; step += 1) {
    const chunk = unit.phrases.find((one) => one.end === last)
    if (!chunk || isQuoted(unit, chunk.start)) return null
    if (!chunk.governed) return /^PRON/u.test(talk.tags[chunk.head] ?? '') ? null : chunk
    last = talk.tags[chunk.start - 1] === 'ADP' ? chunk.start - 1 : chunk.start
  }
  return null
}

/** "Anna Winter and Ole Moor said": a phrase with the one that a coordinator joins to it. */
const joinedBefore = (talk: Talk, unit: Unit, phrase: Chunk): TokenRange => {
  if (isComma(talk, phrase.start - 1)) {
    const office = rootBefore(talk, unit, phrase.start - 1)
    const opens =
      office && (office.start === unit.start || isComma(talk, office.start - 1) || isQuoted(unit, office.start - 1))
    return office && opens ? { start: joinedBefore(talk, unit, office).start, end: phrase.end } : phrase
  }
  if (!isCoordinator(talk, phrase.start - 1)) return phrase
  const first = unit.phrases.find(({ end, governed }) => end === phrase.start - 1 && !governed)
  return first ? { start: first.start, end: phrase.end } : phrase
}

/** "two of them said": a number or the like with what it is of, right before a verb. */
const countedBefore = (talk: Talk, unit: Unit, verb: number): TokenRange | null => {
  const last = unit.phrases.findLast(({ end }) => end <= verb)
  const of = last && last.end === verb && last.governed ? last.start - 2 : verb - 1
  const start = talk.tags[of] === 'SYM' ? of - 1 : of
  const counts =
    /^(?:NUM|DET|PRON|ADJ)/u.test(talk.tags[start] ?? '') &&
    (start === unit.start || isBreak(talk, start - 1) || isMark(talk, start - 1) || talk.tags[start - 1] === 'SCONJ')
  return counts && start >= unit.start ? { start, end: verb } : null
}

/** "said two of them". */
export const countedAfter = (talk: Talk, unit: Unit, verb: number): TokenRange | null => {
  if (!/^(?:NUM|DET|PRON)/u.test(talk.tags[verb + 1] ?? '') || talk.tags[verb + 2] !== 'ADP') return null
  const of = unit.phrases.find(({ start, governed }) => start === verb + 3 && governed)
  return of ? { start: verb + 1, end: of.end } : null
}

/** The subject that the grammar tells, else the noun phrase right beside the verb. */
export const inOrder = (talk: Talk, unit: Unit, { at, lemma }: VerbPlace, clause: Clause | null): TokenRange | null => {
  // a verb labelled as a noun stands at the head of the phrase that it tells of ("recalls Anna Winter")
  const told = isFirst(talk, unit, at) ? unit.phrases.find(({ start, end }) => start === at && end > at + 1) : undefined
  if (told) return { start: at + 1, end: told.end }
  const subject = clause?.shared ? null : (clause?.subject ?? null)
  const likened = unit.phrases.find(
    ({ start, end }) => end === at && talk.speech.likeness.has(talk.small[start - 1] ?? ''),
  )
  if (likened) return likened
  const beforeNoun = describing(talk, unit, at)
  if (beforeNoun && (!subject || subject.end <= beforeNoun.start)) return beforeNoun
  const near = local(talk, unit, at)
  if (near && (!subject || subject.start < near.start || subject.end <= near.end)) return near
  const addressing = talk.speech.addressing.has(lemma)
  const fits =
    subject &&
    subject.start >= unit.start &&
    !isQuoted(unit, subject.start) &&
    !(
      subject.start > at &&
      (!isFirst(talk, unit, at) ||
        addressing ||
        isNominative(talk, subject.start) ||
        !adverbsOnly(talk, at + 1, subject.start))
    )
  const after = subject !== null && subject.start > at
  if (fits && !(after && holdsBreak(talk, at, subject.start)))
    return !after && isComma(talk, at - 1) && isComma(talk, subject.start - 1)
      ? joinedBefore(talk, unit, { ...subject, governed: false })
      : subject
  const end = endAfter(talk, unit, at)
  const next = unit.phrases.find((one) => one.start > at && one.start < Math.min(end, at + 4) && !one.governed)
  const beside = next && adverbsOnly(talk, at + 1, next.start)
  const following = next && beside && !isNominative(talk, next.start) ? next : undefined
  const counted = countedAfter(talk, unit, at)
  if (counted && isFirst(talk, unit, at)) return counted
  if (isFirst(talk, unit, at) && following && !addressing) return following
  if (isCoordinator(talk, at - 1)) return null
  const name = nameBefore(talk, unit, at, clause)
  if (name) return name
  const leading = unit.phrases.findLast(
    (one) => one.end <= at && !one.governed && one.start >= unit.start && !isAside(talk, unit, one),
  )
  const held = unit.phrases.find(({ start, end, governed }) => start < at && at < end && !governed)
  if (held) return { start: held.start, end: at }
  const several = countedBefore(talk, unit, at)
  if (several) return several
  if (!leading || isQuoted(unit, leading.start)) return null
  const aside = isComma(talk, leading.end) && isComma(talk, at - 1)
  return at - leading.end < (aside ? 3 * gap : gap) ? joinedBefore(talk, unit, leading) : null
}
