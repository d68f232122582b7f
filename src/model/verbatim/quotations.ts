import { type Quoted, quote } from '../span.js'
import { proveQuotation, type VerbatimSource } from './prove.js'
import { refused } from './refuse.js'
import type { Proof } from './types.js'

/** A quotation found in a text. The span holds the words between the marks. */
export interface FoundQuotation extends Quoted {
  readonly closed: boolean
}

/** Opening marks and the marks that may close them, in the manner of German, English, French, Swiss, Nordic and East Asian
 * type (Unicode, chapter 6.2, "Language-based usage of quotation marks"). */
const closers: Readonly<Record<string, string>> = {
  '„': '“”"',
  '“': '”"',
  '”': '”',
  '"': '"”',
  '»': '«»',
  '«': '»',
  '‚': "‘’'",
  '‘': "’'",
  "'": "'’",
  '‹': '›',
  '›': '‹›',
  '「': '」',
  '『': '』',
}
const single = new Set(["'", '’', '‘', '‚', '‹', '›'])
const opening = /["“”„»«‚‘'‹›「『]/gu
const word = /[\p{L}\p{N}]/u

/** An opening mark has no letter before it and something right after it. */
const opens = (text: string, at: number): boolean => {
  const mark = text.charAt(at)
  const after = text.charAt(at + 1)
  const spaced = mark === '«' && /[\u00A0\u202F ]/u.test(after)
  return !word.test(text.charAt(at - 1)) && (spaced || (after !== '' && !/\s/u.test(after)))
}

/** A closing mark has something before it; a single one, which may be an apostrophe, also no letter after it. */
const closes = (text: string, at: number): boolean => {
  const mark = text.charAt(at)
  if (single.has(mark) && word.test(text.charAt(at + 1))) return false
  return !/\s/u.test(text.charAt(at - 1)) || (mark === '»' && /[\u00A0\u202F ]/u.test(text.charAt(at - 1)))
}

/** Longest quotation that is looked for; an opening mark without an end within it is a slip. */
const longest = 5000
const emptyLine = /\n[^\S\n]*\n\s*/gu

/** Where a quotation must be over: at the next empty line, unless the paragraph after it opens with the mark again. */
const endOfSpeech = (text: string, open: number): number => {
  const end = Math.min(text.length, open + longest)
  for (const { 0: line, index } of text.slice(open, end).matchAll(emptyLine))
    if (text.charAt(open + index + line.length) !== text.charAt(open)) return open + index
  return end
}

/** Whether a single closing mark may be the apostrophe of a plural, as in "the sailors’ bags". */
const mayBelong = (text: string, at: number): boolean =>
  single.has(text.charAt(at)) && /[sxz]/iu.test(text.charAt(at - 1)) && /^ \p{L}/u.test(text.slice(at + 1, at + 4))

/** Where the quotation closes; -1 where it does not. The same opening mark inside it needs a closing one of its own. */
const closingOf = (text: string, open: number, end: number): number => {
  const mark = text.charAt(open)
  const ends = closers[mark] ?? ''
  let depth = 1
  let doubtful = -1
  for (let at = open + 1; at < end; at++) {
    const char = text.charAt(at)
    if (ends.includes(char) && closes(text, at)) {
      if (!mayBelong(text, at)) depth--
      else if (doubtful < 0) doubtful = at
    } else if (char === mark && !ends.includes(mark) && opens(text, at) && text.charAt(at - 1) !== '\n') depth++
    if (depth === 0) return at
  }
  return doubtful
}

/** Finds the quotations of a text, whatever their marks; a quotation within another one is part of it. One that runs over
 * paragraphs opens each of them anew. Linear in the length of the text.
 * @example quotationsIn('Sie sagte: »Wir gehen«, er: "No."').map((one) => one.text) // ['Wir gehen', 'No.']
 */
export const quotationsIn = (text: string): FoundQuotation[] => {
  const found: FoundQuotation[] = []
  // How far each mark is known not to be closed, so that many of them are not each followed up anew.
  const open = new Map<string, number>()
  let next = 0
  for (const { 0: mark, index } of text.matchAll(opening)) {
    if (index < next || !opens(text, index) || index < (open.get(mark) ?? -1)) continue
    const end = endOfSpeech(text, index)
    const close = closingOf(text, index, end)
    if (close > index + 1) found.push({ ...quote(text, index + 1, close), closed: true })
    else if (close < 0 && !single.has(mark)) found.push({ ...quote(text, index + 1, end), closed: false })
    if (close < 0) open.set(mark, end)
    next = close < 0 ? (single.has(mark) ? index + 1 : end) : close + 1
  }
  return found
}

/** Proves all quotations of a later text against a document. Each different quotation costs one walk over the document.
 * @returns Each quotation with its proof, in the order of the text. What no proof is owed for, such as a title or a word
 *   held at arm's length, is refused like any other, and the caller knows what it wrote.
 * @example proveQuotations('She called it "a wall".', source).filter(({ proof }) => !proof.ok)
 */
export const proveQuotations = (
  text: string,
  source: VerbatimSource,
): { readonly quotation: FoundQuotation; readonly proof: Proof }[] => {
  const known = new Map<string, Proof>()
  return quotationsIn(text).map((quotation) => {
    if (!quotation.closed) return { quotation, proof: refused('NOT_CLOSED', quotation) }
    const proof = known.get(quotation.text) ?? proveQuotation(quotation.text, source)
    known.set(quotation.text, proof)
    return { quotation, proof }
  })
}
