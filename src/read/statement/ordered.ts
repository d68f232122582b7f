import type { Clause, TokenRange } from '../grammar/index.js'
import type { Chunk } from '../grammar/phrase.js'
import {
  endAfter,
  gap,
  isCapital,
  isFirst,
  isNominative,
  isPersonal,
  isPersonalPronoun,
  nameBefore,
  type VerbPlace,
} from './beside.js'
import { isBreak, isComma, isCoordinator, isMark, type Talk } from './talk.js'
import { isQuoted, type Unit } from './unit.js'

/** Whether a phrase stands in a relative clause. */
const isAside = ({ tags }: Talk, unit: Unit, { start, end }: Chunk): boolean =>
  (tags[end] === 'ADP' && tags[end + 1] === 'PRON.rel') ||
  unit.clauses.some(
    (clause) =>
      clause.kind === 'relative' && !isQuoted(unit, clause.start) && clause.start <= start && start < clause.end,
  )

/** Whether a phrase stands in brackets ("(D., Ohio)"). */
const isBracketed = ({ words }: Talk, unit: Unit, { start }: TokenRange): boolean => {
  for (let at = start - 1; at >= Math.max(unit.start, start - 8) && words[at] !== ')'; at -= 1)
    if (words[at] === '(') return true
  return false
}

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
const joinedBefore = (talk: Talk, unit: Unit, phrase: TokenRange): TokenRange => {
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
  if (!/^(?:NUM|DET|PRON)/u.test(talk.tags[verb + 1] ?? '') || isPersonalPronoun(talk, verb + 1)) return null
  if (talk.tags[verb + 1] === 'NUM' && talk.tags[verb + 2] === 'PUNCT') return { start: verb + 1, end: verb + 2 }
  if (talk.tags[verb + 2] !== 'ADP') return null
  const of = unit.phrases.find(({ start, governed }) => start === verb + 3 && governed)
  return of ? { start: verb + 1, end: of.end } : null
}

/** A phrase that nothing but the words beside the verb tells to be its subject, whatever the grammar made of them. */
const besideVerb = (talk: Talk, unit: Unit, at: number, subject: TokenRange | null): TokenRange | null => {
  // a verb labelled as a noun stands at the head of the phrase that it tells of ("recalls Anna Winter")
  const told = isFirst(talk, unit, at) ? unit.phrases.find(({ start, end }) => start === at && end > at + 1) : undefined
  if (told) return { start: at + 1, end: told.end }
  const likened = unit.phrases.find(
    ({ start, end }) => end === at && talk.speech.likeness.has(talk.small[start - 1] ?? ''),
  )
  if (likened) return likened
  const beforeNoun = describing(talk, unit, at)
  if (beforeNoun && (!subject || subject.end <= beforeNoun.start)) return beforeNoun
  const near = local(talk, unit, at)
  return near && (!subject || subject.start < near.start || subject.end <= near.end) ? near : null
}

/** The subject of the grammar, where the order of words lets it be whoever speaks: after the verb only right after it, where
 * the verb comes first and takes nobody who hears it as its object. */
const ofGrammar = (talk: Talk, unit: Unit, at: number, subject: TokenRange | null, addressing: boolean) => {
  if (!subject || subject.start < unit.start || isQuoted(unit, subject.start) || isBracketed(talk, unit, subject))
    return null
  if (subject.start > at) {
    const inverted = isFirst(talk, unit, at) && !addressing && !isNominative(talk, subject.start)
    return inverted && adverbsOnly(talk, at + 1, subject.start) ? subject : null
  }
  const apart = isComma(talk, at - 1) && isComma(talk, subject.start - 1)
  return apart ? joinedBefore(talk, unit, subject) : subject
}

/** The phrase that follows a verb which comes first ("said two of them"). */
const followingVerb = (talk: Talk, unit: Unit, at: number, addressing: boolean): TokenRange | null => {
  if (!isFirst(talk, unit, at)) return null
  const counted = countedAfter(talk, unit, at)
  if (counted || addressing) return counted
  const end = Math.min(endAfter(talk, unit, at), at + 4)
  const next = unit.phrases.find((one) => one.start > at && one.start < end && !one.governed)
  return next && adverbsOnly(talk, at + 1, next.start) && !isNominative(talk, next.start) ? next : null
}

/** The last phrase before a verb that may be its subject, with what is joined to it. */
const leadingVerb = (talk: Talk, unit: Unit, at: number): TokenRange | null => {
  const held = unit.phrases.find(({ start, end, governed }) => start < at && at < end && !governed)
  if (held) return { start: held.start, end: at }
  const several = countedBefore(talk, unit, at)
  if (several) return several
  const leading = unit.phrases.findLast(
    (one) =>
      one.end <= at &&
      !one.governed &&
      one.start >= unit.start &&
      !isAside(talk, unit, one) &&
      !isBracketed(talk, unit, one),
  )
  if (!leading || isQuoted(unit, leading.start)) return null
  const aside = isComma(talk, leading.end) && isComma(talk, at - 1)
  return at - leading.end < (aside ? 3 * gap : gap) ? joinedBefore(talk, unit, leading) : null
}

/** A name right before the verb with the capitals before it, from the start of the sentence or the last comma, whatever
 * they were labelled: "— Dutch Minister Anna Winter said". */
const capitalsBefore = (talk: Talk, unit: Unit, verb: number): TokenRange | null => {
  if (talk.named[verb - 1] !== 1) return null
  let start = verb
  while (start > unit.start && !isBreak(talk, start - 1) && !isQuoted(unit, start - 1)) start -= 1
  for (let at = start; at < verb; at += 1) if (talk.named[at] !== 1 && !isCapital(talk, at)) return null
  return { start, end: verb }
}

/** The subject that the grammar tells, else the noun phrase right beside the verb. */
export const inOrder = (talk: Talk, unit: Unit, { at, lemma }: VerbPlace, clause: Clause | null): TokenRange | null => {
  const subject = clause?.shared ? null : (clause?.subject ?? null)
  const addressing = talk.speech.addressing.has(lemma)
  const found =
    besideVerb(talk, unit, at, subject) ??
    ofGrammar(talk, unit, at, subject, addressing) ??
    followingVerb(talk, unit, at, addressing)
  if (found || isCoordinator(talk, at - 1)) return found
  return nameBefore(talk, unit, at, clause) ?? leadingVerb(talk, unit, at) ?? capitalsBefore(talk, unit, at)
}
