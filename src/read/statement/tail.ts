import { phraseFrom } from './noun-phrase.js'
import type { Quotation } from './quotation.js'
import { isBreak, isMark, personalAt, type Talk, tokenAt } from './talk.js'
import { isQuoted, type Unit } from './unit.js'

/** The next comma, colon, dash, or the end. Quoted words are passed over where they begin inside a clause. */
export const segmentEnd = (talk: Talk, unit: Unit, from: number): number => {
  let at = from
  while (at < unit.end && (isQuoted(unit, at) || !isBreak(talk, at))) at += 1
  return at
}

/** The first personal form in a stretch outside quotations opened later; -1 for none. */
export const personalIn = (talk: Talk, from: number, to: number): number => {
  for (let at = from; at < to; at += 1) if (personalAt(talk, at)) return at
  return -1
}

/** The mark that ends a sentence, and not an abbreviation ("e. V."). */
const stops = /(?<!\p{L}\.\s?\p{Lu})[.!?…]$/u

/** Whether words between marks have a verb of their own, or end as a sentence does. */
export const isSentence = (talk: Talk, { start, end }: Quotation): boolean =>
  stops.test(talk.text.slice(start, end)) || personalIn(talk, tokenAt(talk, start), tokenAt(talk, end)) >= 0

export const holdsVerb = ({ tags }: Talk, from: number, to: number): boolean => {
  for (let at = from; at < to; at += 1) if (/^(?:VERB|AUX)/u.test(tags[at] ?? '')) return true
  return false
}

/** Whether a sentence ends with whoever says all of it: ", the study found." */
export const isTail = (talk: Talk, unit: Unit, from: number): boolean => {
  const subject = phraseFrom(talk, unit, from)
  const verb = subject?.end ?? -1
  const form = subject ? personalAt(talk, verb) : null
  return (
    form !== null &&
    talk.speech.telling.has(form.lemma) &&
    unit.end - verb < 14 &&
    personalIn(talk, verb + 1, unit.end) < 0
  )
}

export const trimmedEnd = (talk: Talk, end: number): number => {
  let last = end
  while (last > 0 && talk.tags[last - 1] === 'PUNCT' && !isMark(talk, last - 1)) last -= 1
  return last
}
