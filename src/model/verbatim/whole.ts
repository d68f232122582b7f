import { type Folded, isHigh, isLetter, isLow, withoutHidden } from './fold.js'

const digit = /\p{Nd}/u
const hyphen = /^[-\u2010-\u2012\u2212\uFE63\uFF0D]$/u
const apostrophe = /^['’ʼ‘´`′‛]$/u
/** Marks that German sets within one word to name more than one gender, and that names and addresses have within them. */
const wordMark = /^[_*·]$/u
const numberMark = /^[.,:/⁄]$/u
/** Blanks that never break a line; type sets them between the thousands of a number. */
const thousands = /^[\u00A0\u2007\u2009\u202F]$/u
const lineEnd = /^[^\S\n]*\n[^\S\n]*$/u
/** What a number may stand behind that is no part of it. */
const opens = /^[\s([{$€£]?$/u

const markAt = ({ text, from, to }: Folded, at: number): string => withoutHidden(text.slice(from[at], to[at]))

/** Whether a hyphen parts a word at the end of a line. A paragraph that ends there ends the word. */
const partsLine = (source: Folded, dash: number): boolean =>
  hyphen.test(markAt(source, dash)) &&
  isLetter(source.folded, dash - 1) &&
  lineEnd.test(markAt(source, dash + 1)) &&
  isLetter(source.folded, dash + 2) &&
  source.borders[dash + 1] === source.borders[dash + 2]

/** Whether a dash is the sign of the number after it: it touches the number, and a blank or nothing stands before it. */
const isMinus = ({ folded }: Folded, mark: string, at: number): boolean =>
  digit.test(folded.charAt(at + 1)) && /^\s*–$/u.test(mark) && (/^\s/u.test(mark) || opens.test(folded.charAt(at - 1)))

/** Whether a mark belongs to the number that it stands in or before: "3.500", "9/11", "3 500" with a firm blank, ".5". */
const inNumber = ({ folded }: Folded, mark: string, at: number): boolean => {
  if (!digit.test(folded.charAt(at + 1))) return false
  if (digit.test(folded.charAt(at - 1))) {
    if (numberMark.test(mark)) return true
    const before = /(?:^|\P{Nd})\p{Nd}{1,3}$/u.test(folded.slice(Math.max(at - 4, 0), at))
    return thousands.test(mark) && before && /^\p{Nd}{3}(?!\p{Nd})/u.test(folded.slice(at + 1, at + 5))
  }
  return mark === '.' && opens.test(folded.charAt(at - 1))
}

/** Whether a unit joins what stands on both sides of it to one word or number. */
const joins = (source: Folded, at: number): boolean => {
  const { folded } = source
  const mark = markAt(source, at)
  const before = isLetter(folded, at - 1)
  const after = isLetter(folded, at + 1)
  if (partsLine(source, at) || partsLine(source, at - 1)) return true
  if (hyphen.test(mark)) return before ? after : digit.test(folded.charAt(at + 1))
  if (apostrophe.test(mark) || wordMark.test(mark)) return before && after
  return inNumber(source, mark, at) || isMinus(source, mark, at)
}

/** Characters that show nothing and are no soft hyphen, such as joiners and marks of direction. A word goes on over them. */
const invisible = /^\p{Cf}$/u
/** More of them in a row are no writing, and would cost too much. */
const longestRun = 32

const past = (text: string, at: number, step: 1 | -1): number => {
  let place = at
  while (Math.abs(place - at) < longestRun && invisible.test(text.charAt(place))) place += step
  return place
}

/** Whether a place lies within a word or a number. "War" does not stand in "anti-war", nor "can" in "can’t", nor "3" in
 * "3.500" or "-3".
 * @param at Units of `folded` before the place.
 * @example insideWord(fold({ text: 'anti-war' }), 5) // true
 */
export const insideWord = (source: Folded, at: number): boolean => {
  const { folded } = source
  if (isHigh(folded.charCodeAt(at - 1)) && isLow(folded.charCodeAt(at))) return true
  const left = past(folded, at - 1, -1)
  const right = past(folded, at, 1)
  const before = left >= 0 && (isLetter(folded, left) || joins(source, left))
  if (!before || right >= folded.length) return false
  // The blank before a sign parts it from the word before.
  return isLetter(folded, right) || (joins(source, right) && !/^[^\S\n]/u.test(markAt(source, right)))
}
