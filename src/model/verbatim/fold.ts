import type { Span } from '../span.js'

/** A text with everything that is a matter of type alone written in one way, and the way back to the text. */
export interface Folded {
  readonly text: string
  readonly folded: string
  /** Start and end in the text of each unit of `folded`. */
  readonly from: Uint32Array
  readonly to: Uint32Array
  /** How many paragraphs end, and how many words start, before each unit of `folded`; one more than there are units. */
  readonly borders: Uint32Array
  readonly words: Uint32Array
}

/** A text, with its id and its blocks where they are known: each block is a paragraph. Without blocks an empty line ends a
 * paragraph. */
export interface VerbatimDocument {
  readonly id?: string
  readonly text: string
  readonly blocks?: readonly Span[]
}

const blank = '[^\\S\\n\\r]'
const unseen = '\u00AD\u200B\u2060\uFEFF'
const special = `\\s\\p{M}${unseen}\u2010-\u2015\u2212\\-"“”„‟«»‹›‘’‚‛'ʼ´\`′″「」『』…`
/** Stretches that are written in one way: hidden characters, dashes with the blanks around them, white space, hyphens,
 * quotation marks and apostrophes, dots, letters with loose accents. All else stands for itself. */
const pieces = new RegExp(
  [
    `(?<hidden>[${unseen}]+)`,
    `(?<dash>${blank}*(?:[–—―]|-{2,}|(?<=${blank})-(?=${blank}))${blank}*)`,
    `(?<space>\\s+(?:[${unseen}]+\\s+)*)`,
    '(?<hyphen>[\\-\u2010-\u2012\u2212])',
    '(?<mark>["“”„‟«»‹›‘’‚‛\'ʼ´`′″「」『』])',
    '(?<dots>…|\\.{3,}|\\.(?: \\.){2,})',
    '(?<accented>[^\\p{M}]?\\p{M}+)',
    `(?<plain>(?:(?!\\.\\.\\.|\\. \\.)[^${special}](?!\\p{M}))+)`,
    '(?<other>.)',
  ].join('|'),
  'gsu',
)

const unit: Readonly<Record<string, string>> = { dash: '-', space: ' ', hyphen: '-', mark: '"', dots: '…' }

const letter = /[\p{L}\p{N}\p{M}]/u

/** Second half of a pair of UTF-16. */
export const isLow = (code: number): boolean => code >= 0xdc00 && code < 0xe000
export const isHigh = (code: number): boolean => code >= 0xd800 && code < 0xdc00

/** Whether a letter, digit or accent stands at a place of a text. */
export const isLetter = (text: string, at: number): boolean => {
  const start = isLow(text.charCodeAt(at)) && isHigh(text.charCodeAt(at - 1)) ? at - 1 : at
  const code = start < 0 ? undefined : text.codePointAt(start)
  return code !== undefined && letter.test(String.fromCodePoint(code))
}

const hiddenAll = new RegExp(`[${unseen}]`, 'gu')
const emptyLine = /\n\s*?\n|\r\s*?\r|\u2029/u

/** A text without the characters that nobody sees.
 * @example withoutHidden('an\u00ADti') // 'anti'
 */
export const withoutHidden = (text: string): string => text.replace(hiddenAll, '')

/** Tells, for stretches of white space in order, whether a paragraph ends in them. */
const borderTeller = ({ text, blocks }: VerbatimDocument): ((start: number, end: number) => boolean) => {
  if (!blocks) return (start, end) => emptyLine.test(withoutHidden(text.slice(start, end)))
  let next = 0
  return (start, end) => {
    while (next < blocks.length && (blocks[next]?.start ?? 0) <= start) next++
    return next < blocks.length && (blocks[next]?.start ?? 0) <= end
  }
}

/** Writes a text in one way. Linear in its length.
 * @example fold({ text: '„Wir — alle“' }).folded // '"Wir-alle"'
 */
export const fold = (document: VerbatimDocument): Folded => {
  const { text } = document
  const ends = borderTeller(document)
  const out: string[] = []
  const from: number[] = []
  const to: number[] = []
  const borders: number[] = [0]
  const take = (chars: string, start: number, end: number, each: boolean, border: boolean): void => {
    out.push(chars)
    for (let at = 0; at < chars.length; at++) {
      from.push(each ? start + at : start)
      to.push(each ? start + at + 1 : end)
      borders.push((borders.at(-1) ?? 0) + (border ? 1 : 0))
    }
  }
  for (const { 0: found, index: start, groups = {} } of text.matchAll(pieces)) {
    const end = start + found.length
    const kind = Object.keys(unit).find((name) => groups[name] !== undefined)
    // What nobody sees belongs to what stands before it.
    if (groups.hidden !== undefined) {
      if (to.length > 0) to[to.length - 1] = end
    } else if (kind !== undefined) take(unit[kind] ?? '', start, end, false, kind === 'space' && ends(start, end))
    else if (groups.accented !== undefined) take(composed(found), start, end, false, false)
    else take(found, start, end, true, false)
  }
  const folded = out.join('')
  return {
    text,
    folded,
    from: Uint32Array.from(from),
    to: Uint32Array.from(to),
    borders: Uint32Array.from(borders),
    words: wordStarts(folded),
  }
}

/** Longest run of accents on one letter that is put in order; what has more is no writing, and would cost too much. */
const longestRun = 32

const composed = (cluster: string): string => (cluster.length > longestRun ? cluster : cluster.normalize('NFC'))

const wordStarts = (folded: string): Uint32Array => {
  const counts = new Uint32Array(folded.length + 1)
  for (const { index } of folded.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) counts[index + 1] = 1
  for (let at = 1; at < counts.length; at++) counts[at] = (counts[at] ?? 0) + (counts[at - 1] ?? 0)
  return counts
}

/** The units that a stretch of the text is written in, found by halving: those that begin before its end and end after its
 * start. */
export const unitsOf = ({ from, to }: Folded, { start, end }: Span): Span => {
  const first = halve(to, start + 1)
  return { start: first, end: Math.max(first, halve(from, end)) }
}

/** The first place of a rising list that holds a number or more. */
const halve = (list: Uint32Array, least: number): number => {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((list[middle] ?? 0) < least) low = middle + 1
    else high = middle
  }
  return low
}

/** The stretch of the text that units of `folded` stand for. */
export const spanOf = (folded: Folded, start: number, end: number): Span => {
  const first = folded.from[start] ?? folded.text.length
  return { start: first, end: start < end ? (folded.to[end - 1] ?? first) : first }
}
