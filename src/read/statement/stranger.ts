import type { Clause, TokenRange } from '../grammar/index.js'
import { isCapital, startBefore } from './beside.js'
import { countedAfter } from './ordered.js'
import { isComma, type Talk } from './talk.js'
import { isQuoted, type Unit } from './unit.js'

/** Words of a name with its marks. */
const longestName = 7

/** What stands before a verb at the start of the sentence and looks like a name, where no phrase was found there. */
export const strangerBefore = (talk: Talk, unit: Unit, verb: number): TokenRange | null => {
  const { start } = unit
  if (verb - start < 1 || verb - start > 3) return null
  for (let at = start; at < verb; at += 1) if (!isCapital(talk, at) || isQuoted(unit, at)) return null
  return { start, end: verb }
}

/** A name in quotation marks that opens a sentence: "„Gezeiten“ berichtet, dass". */
export const quotedBefore = (talk: Talk, unit: Unit, verb: number): TokenRange | null => {
  const likeness = talk.speech.likeness.has(talk.small[unit.start] ?? '') ? 1 : 0
  const start = unit.start + likeness
  if (!talk.verbLast || verb - start > longestName || verb - start < 3 || !isCapital(talk, start + 1)) return null
  for (let at = start; at < verb; at += 1) if (!isQuoted(unit, at) || isComma(talk, at)) return null
  return { start, end: verb }
}

/** A name that begins with a small word, which is labelled as anything but a name ("sagte van Dalen"). */
export const smallNameAfter = (talk: Talk, verb: number): TokenRange | null => {
  const start = verb + 1
  if (talk.named[start] !== 1 || isCapital(talk, start) || talk.tags[start] === 'DET') return null
  let end = start
  while (talk.named[end] === 1) end += 1
  return end > start + 1 ? { start, end } : null
}

/** "sagten zwei von ihnen", but not "heißt es in dem Bericht". */
export const severalAfter = (talk: Talk, unit: Unit, verb: number): TokenRange | null => {
  const word = talk.small[verb + 1] ?? ''
  const alone = talk.speech.impersonal.has(word) || talk.speech.pronouns.has(word)
  return alone ? null : countedAfter(talk, unit, verb)
}

/** "Einer von ihnen sagte". */
export const severalBefore = (talk: Talk, unit: Unit, verb: number, clause: Clause | null): TokenRange | null => {
  const start = startBefore(talk, unit, verb, clause)
  if (!/^(?:NUM|DET|PRON)/u.test(talk.tags[start] ?? '')) return null
  // "Einer der Lotsen": two articles side by side are of two nouns
  const whole = unit.phrases.find((one) => one.start === start && one.end === verb && !one.governed)
  if (whole && talk.tags[start + 1] === 'DET' && talk.genitive.has(talk.small[start + 1] ?? '')) return whole
  if (!talk.speech.belonging.has(talk.small[start + 1] ?? '')) return null
  const of = unit.phrases.find((one) => one.start === start + 2 && one.governed && one.end === verb)
  return of ? { start, end: verb } : null
}
