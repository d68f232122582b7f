import type { Clause, TokenRange } from '../grammar/index.js'
import { isBreak, isComma, isCoordinator, isMark, personalAt, type Talk } from './talk.js'
import { isQuoted, type Unit } from './unit.js'

export interface VerbPlace {
  readonly at: number
  readonly main: number
  readonly lemma: string
}

/** Words between a verb and its subject after it ("sagte sich gestern die Lotsin"). */
export const gap = 8

/** Words between a word of likeness and the verb of its clause. */
const likenessReach = 30

/** Whether a verb stands right after a comma, a quotation or at the very start. */
export const isFirst = (talk: Talk, unit: Unit, at: number): boolean =>
  at === unit.start || isComma(talk, at - 1) || isMark(talk, at - 1) || isQuoted(unit, at - 1)

export const isPersonal = (talk: Talk, at: number): boolean => personalAt(talk, at) !== null

export const isNominative = ({ nominative, small }: Talk, at: number): boolean => nominative.has(small[at] ?? '')

/** A pronoun that stands for somebody, and takes nothing that would hang on it. */
export const isPersonalPronoun = (talk: Talk, at: number): boolean =>
  isNominative(talk, at) || talk.speech.pronouns.has(talk.small[at] ?? '')

/** Where the stretch ends in which a subject may follow its verb. */
export const endAfter = (talk: Talk, unit: Unit, verb: number): number => {
  let at = verb + 1
  while (at < unit.end && !isBreak(talk, at) && !isQuoted(unit, at) && !isCoordinator(talk, at)) at += 1
  return at
}

const opensClause = ({ speech, small, tags }: Talk, at: number): boolean => {
  const word = small[at] ?? ''
  return (speech.circumstance.has(word) && tags[at] !== 'ADP') || speech.openers.has(word) || tags[at] === 'SCONJ'
}

/** Where a bracket that closes at a place opened, within a few words ("(CDU)"); -1 for nowhere. */
export const bracketStart = ({ words }: Talk, at: number): number => {
  if (words[at] !== ')') return -1
  for (let open = at - 1; open > at - 12 && open >= 0; open -= 1) if (words[open] === '(') return open
  return -1
}

/** Where the clause of a verb begins: where the grammar says, else after the last comma. */
export const startBefore = (talk: Talk, unit: Unit, verb: number, clause: Clause | null): number => {
  const known = clause && clause.start <= verb ? Math.max(unit.start, clause.start) : -1
  let at = verb
  while (at > unit.start && !isQuoted(unit, at - 1)) {
    const open = bracketStart(talk, at - 1)
    if (open < 0 && isBreak(talk, at - 1)) break
    at = open < 0 ? at - 1 : open
  }
  if (opensClause(talk, at)) return at + 1
  return known >= 0 && known < at ? known : at
}

export const isCapital = ({ words, small }: Talk, at: number): boolean => words[at] !== small[at]

/** A name at the start of the clause of a verb is its subject, whatever the words were labelled. */
export const nameBefore = (talk: Talk, unit: Unit, verb: number, clause: Clause | null): TokenRange | null => {
  const start = startBefore(talk, unit, verb, clause)
  if (talk.named[start] !== 1 || start >= verb || isQuoted(unit, start)) return null
  let end = start
  while (end < verb && talk.named[end] === 1) end += 1
  if (talk.verbLast && /^(?:NOUN|ADJ)/u.test(talk.tags[end] ?? '')) return null
  const other = unit.phrases.some((one) => one.start > verb && one.start < verb + 3 && isNominative(talk, one.start))
  return other || /^(?:s|['’]s?)$/u.test(talk.small[end] ?? '') ? null : { start, end }
}

/** The word of likeness that opens the clause which a verb ends ("wie die Lotsin gestern mitteilte"); -1 for none. */
export const likenessBefore = (talk: Talk, unit: Unit, verb: number): number => {
  if (!talk.verbLast || !(verb + 1 >= unit.end || talk.tags[verb + 1] === 'PUNCT')) return -1
  for (let at = verb - 1; at >= Math.max(unit.start, verb - likenessReach); at -= 1) {
    if (isQuoted(unit, at)) continue
    if (isPersonal(talk, at) || talk.words[at] === ';') return -1
    const opens =
      at === unit.start || isComma(talk, at - 1) || isCoordinator(talk, at - 1) || talk.words[at - 1] === '–'
    if (opens && talk.speech.likeness.has(talk.small[at] ?? '')) return at
  }
  return -1
}
