import { type Quoted, quote } from '../span.js'
import { findAll } from './find.js'
import { type Folded, isLetter, spanOf } from './fold.js'
import type { Sought } from './place.js'
import type { Refusal } from './types.js'

/** Makes a refusal. */
export const refused = (
  code: Refusal['code'],
  words: Quoted | null = null,
  nearest: Quoted | null = null,
): Refusal => ({
  ok: false,
  code,
  facts: { words: words && { start: words.start, end: words.end, text: words.text }, nearest },
})

const quoteOf = (source: Folded, start: number, end: number): Quoted => {
  const span = spanOf(source, start, end)
  return quote(source.text, span.start, span.end)
}

const reversed = (text: string): string =>
  [...Array(text.length).keys()].map((at) => text[text.length - 1 - at]).join('')

/** Letters in one case, one unit for one unit. */
const lower = (text: string): string => {
  const all = text.toLowerCase()
  return all.length === text.length
    ? all
    : [...text].map((char) => (char.toLowerCase().length === char.length ? char.toLowerCase() : char)).join('')
}

/** The words at fault: from where the longest start that stands in the document ends, to where the longest end begins;
 * widened to whole words. */
const faultOf = ({ folded, unit }: Sought, own: Folded, stands: number, standsAfter: number): Quoted => {
  let start = Math.min(stands, folded.length - 1)
  let end = Math.max(folded.length - standsAfter, start + 1)
  while (start > 0 && isLetter(folded, start - 1) && isLetter(folded, start)) start--
  while (end < folded.length && isLetter(folded, end - 1) && isLetter(folded, end)) end++
  const span = spanOf(own, unit + start, unit + end)
  const words = own.text.slice(span.start, span.end)
  const from = span.start + words.length - words.trimStart().length
  return quote(own.text, from, from + words.trim().length)
}

/** Says which words of a part do not stand in the document, and where it comes nearest to them. */
const notThere = (sought: Sought, own: Folded, source: Folded): Refusal => {
  const { folded } = sought
  const length = source.folded.length
  const whole = findAll(lower(folded), lower(source.folded), 0, length).starts[0]
  if (whole !== undefined) return refused('CASE_CHANGED', sought.part, quoteOf(source, whole, whole + folded.length))
  const ahead = findAll(folded, source.folded, 0, length)
  const back = findAll(reversed(folded), reversed(source.folded), 0, length)
  const words = faultOf(sought, own, ahead.longest, back.longest)
  if (ahead.longest === 0 && back.longest === 0) return refused('NOT_THERE', words)
  const start = ahead.longest >= back.longest ? ahead.longestAt : length - back.longestAt - back.longest
  return refused('NOT_THERE', words, quoteOf(source, start, start + Math.max(ahead.longest, back.longest)))
}

/** Why parts that were sought do not make a quotation of the document. */
export const reasonFor = (
  parts: readonly Sought[],
  { own, source }: { readonly own: Folded; readonly source: Folded },
  ordered: boolean,
): Refusal => {
  const missing = parts.find(({ anywhere }) => anywhere.length === 0)
  if (missing) return notThere(missing, own, source)
  const cut = parts.find(({ places }) => places.length === 0)
  const at = cut?.anywhere[0] ?? 0
  if (cut)
    return refused(cut.cuts ? 'CUTS_WORD' : 'CROSSES_PARAGRAPH', cut.part, quoteOf(source, at, at + cut.folded.length))
  const last = parts.at(-1)
  const place = last?.places[0] ?? 0
  const nearest = quoteOf(source, place, place + (last?.folded.length ?? 0))
  return refused(ordered ? 'TOO_FAR_APART' : 'WRONG_ORDER', last?.part ?? null, nearest)
}
