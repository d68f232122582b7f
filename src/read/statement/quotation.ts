import type { Span } from '../../model/index.js'

/** A stretch between quotation marks: `start` and `end` hold the words, `from` and `to` the marks as well. */
export interface Quotation extends Span {
  readonly from: number
  readonly to: number
}

/** Opening marks and the marks that may close them. Straight marks open and close alike. */
const pairs: Readonly<Record<string, string>> = { '„': '“”"', '“': '”"', '«': '»', '»': '«', '"': '"”' }

/** Longest quotation that we read; an opening mark without an end within it is a slip. */
const longest = 3_000

/** Where the quotation that opens at a place closes; -1 where it does not. Marks inside it are counted in pairs; where
 * they do not come out even, the first closing mark counts. */
const closingAfter = (text: string, open: number, end: number): number => {
  const marks = pairs[text[open] ?? ''] ?? ''
  const stop = Math.min(end, open + longest)
  let first = -1
  let depth = 1
  for (let at = open + 1; at < stop; at++) {
    const mark = text[at] ?? ''
    if (marks.includes(mark)) {
      depth--
      if (depth === 0) return at
      if (first < 0) first = at
    } else if (mark === text[open]) depth++
  }
  return first
}

/** A mark that opens: text stands right after it, and no letter before it. */
const opens = (text: string, at: number): boolean =>
  Object.hasOwn(pairs, text[at] ?? '') &&
  /[\p{L}\p{N}[(…'‘‚.]/u.test(text[at + 1] ?? '') &&
  !/[\p{L}\p{N}]/u.test(text[at - 1] ?? ' ')

/** Finds the quotations of a paragraph. One that is never closed runs to the end of the paragraph, as speech over
 * several paragraphs is set.
 * @example findQuotations('Er sagte „ja“.', 0, 14) // [{ start: 10, end: 12, from: 9, to: 13 }]
 */
export const findQuotations = (text: string, start: number, end: number): readonly Quotation[] => {
  const found: Quotation[] = []
  for (let at = start; at < end; at++) {
    if (!opens(text, at)) continue
    const close = closingAfter(text, at, end)
    const stop = close >= 0 ? close : end
    if (close < 0 && end - at > longest) continue
    const words = text.slice(at + 1, stop)
    const trimmed = words.replace(/,?\s*$/u, '')
    if (trimmed) found.push({ start: at + 1, end: at + 1 + trimmed.length, from: at, to: close >= 0 ? close + 1 : end })
    at = stop
  }
  return found
}
