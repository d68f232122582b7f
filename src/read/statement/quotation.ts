import type { Span } from '../../model/index.js'

/** A stretch between quotation marks: `start` and `end` hold the words, `from` and `to` the marks as well. */
export interface Quotation extends Span {
  readonly from: number
  readonly to: number
}

/** Opening marks and the marks that may close them. Straight marks open and close alike. */
const pairs: Readonly<Record<string, string>> = { '„': '“”"', '“': '”"', '«': '»', '»': '«', '"': '"”', '‘': '’' }

/** Longest quotation that we read; an opening mark without an end within it is a slip. */
const longest = 3_000

/** Whether one of some marks stands in a stretch. `seen` holds how far none of them does, so that many opening marks without
 * an end are not each followed up anew. */
const closesBefore = (text: string, marks: string, from: number, stop: number, seen: Map<string, number>): boolean => {
  for (let at = from; at < stop; at++)
    if (marks.includes(text[at] ?? '')) {
      seen.set(marks, at)
      return true
    }
  seen.set(marks, Math.max(from, stop))
  return false
}

/** Where the quotation that opens at a place closes; -1 where it does not. Marks inside it are counted in pairs; where
 * they do not come out even, the first closing mark counts. */
const closingAfter = (text: string, open: number, end: number, seen: Map<string, number>): number => {
  const marks = pairs[text[open] ?? ''] ?? ''
  const stop = Math.min(end, open + longest)
  if (!closesBefore(text, marks, Math.max(open + 1, seen.get(marks) ?? 0), stop, seen)) return -1
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

/** Whether the mark at a place closes a quotation in single marks. The same mark is an apostrophe: inside a word, and after
 * the plural's s ("the sailors’ bags") unless the sentence pauses there. */
const closesSingle = (text: string, at: number): boolean => {
  if (text[at] !== '’' || /[\p{L}\p{N}]/u.test(text[at + 1] ?? ' ')) return false
  return !/[^s][sxz]$/iu.test(text.slice(at - 2, at)) || /[,.;:!?)]/u.test(text[at + 1] ?? '.')
}

/** Where a quotation in single marks closes; -1 where the next one opens first. */
const closingSingle = (text: string, open: number, end: number): number => {
  const stop = Math.min(end, open + longest)
  for (let at = open + 3; at < stop && text[at] !== '‘'; at++) if (closesSingle(text, at)) return at
  return -1
}

/** A mark that opens: text stands right after it, and no letter before it. */
const opens = (text: string, at: number): boolean =>
  Object.hasOwn(pairs, text[at] ?? '') &&
  (text[at] === '‘' ? /[\p{L}[(…“]/u : /[\p{L}\p{N}[(…'‘‚.]/u).test(text[at + 1] ?? '') &&
  !/[\p{L}\p{N}]/u.test(text[at - 1] ?? ' ')

/** Finds the quotations of a paragraph. One that is never closed runs to the end of the paragraph, as speech over
 * several paragraphs is set.
 * @example findQuotations('Er sagte „ja“.', 0, 14) // [{ start: 10, end: 12, from: 9, to: 13 }]
 */
export const findQuotations = (text: string, start: number, end: number): readonly Quotation[] => {
  const found: Quotation[] = []
  const seen = new Map<string, number>()
  for (let at = start; at < end; at++) {
    if (!opens(text, at)) continue
    const single = text[at] === '‘'
    const close = single ? closingSingle(text, at, end) : closingAfter(text, at, end, seen)
    const stop = close >= 0 ? close : end
    // an apostrophe opens nothing, and a single mark without its end is one
    if (close < 0 && (single || end - at > longest)) continue
    const words = text.slice(at + 1, stop)
    const trimmed = words.replace(/,?\s*$/u, '')
    if (trimmed) found.push({ start: at + 1, end: at + 1 + trimmed.length, from: at, to: close >= 0 ? close + 1 : end })
    at = stop
  }
  return found
}
