import type { RawBlock } from '../../model/index.js'
import { bareLinks } from './links.js'
import { wrapsInto, wrapWidth } from './wrap.js'

const entryMark = /^[-*+•·‣◦●○■□▪▸►➤→–—]\s+\S/u
const dashMark = /^[–—]\S/u
const quoteMark = /^(?:>\s?)+/u

// Nobody answers an answer more often; text that seems to is left as it is.
const deepest = 12

interface Line {
  readonly text: string
  readonly depth: number
}

const isEntry = (line: string): boolean => entryMark.test(line) || dashMark.test(line)

const measured = (raw: string): Line => {
  const text = raw.trim()
  const marks = quoteMark.exec(text)?.[0] ?? ''
  return { text, depth: marks.split('>').length - 1 }
}

const shaped = (line: Line): Pick<RawBlock, 'shape' | 'level'> => {
  if (line.depth > 0) return { shape: 'quote', level: line.depth }
  return isEntry(line.text) ? { shape: 'entry', level: 1 } : { shape: 'text', level: 0 }
}

/** The words of a line behind its marks of quotation: what wrapping was measured by. */
const continuation = (line: Line): string => line.text.replace(quoteMark, '')

const continues = (before: Line | undefined, line: Line, width: number | null): boolean =>
  before !== undefined &&
  before.text !== '' &&
  line.depth === before.depth &&
  continuation(line) !== '' &&
  !isEntry(continuation(line)) &&
  wrapsInto(continuation(before), continuation(line), width)

/** The width that lines of each depth of quotation were wrapped to: those that answer a mail are wrapped anew. */
const widths = (lines: readonly Line[]): ReadonlyMap<number, number | null> => {
  const depths = new Set(lines.map(({ depth }) => depth))
  const ofDepth = (depth: number): string[] => lines.map((line) => (line.depth === depth ? continuation(line) : ''))
  return new Map([...depths].slice(0, deepest).map((depth) => [depth, wrapWidth(ofDepth(depth))]))
}

/** Joins wrapped lines: one string a block, empty where the text has an empty line. The marks of quotation stay at
 * each line's beginning: whether they are layout or words, a reader of the source can tell and nothing is lost. */
const joined = (lines: readonly Line[], width: ReadonlyMap<number, number | null>): Line[] => {
  const out: { words: string[]; depth: number }[] = []
  lines.forEach((line, index) => {
    const open = out.at(-1)
    if (open && continues(lines[index - 1], line, width.get(line.depth) ?? null)) open.words.push(line.text)
    else out.push({ words: [line.text], depth: line.depth })
  })
  return out.map(({ words, depth }) => ({ text: words.join(' '), depth }))
}

/** Splits canonical plain text into blocks: each line one, save that hard-wrapped paragraphs are joined.
 * @example textBlocks('One.\n\n- Two', true).blocks.map((b) => b.shape) // ['text', 'entry']
 */
export const textBlocks = (plain: string, rejoin: boolean): { text: string; blocks: RawBlock[] } => {
  const lines = plain.split('\n').map(measured)
  const whole = joined(lines, rejoin ? widths(lines) : new Map())
  const blocks: RawBlock[] = []
  let offset = 0
  for (const line of whole) {
    const end = offset + line.text.length
    if (line.text !== '')
      blocks.push({ start: offset, end, ...shaped(line), frame: -1, links: bareLinks(line.text, offset), marks: [] })
    offset = end + 1
  }
  return { text: whole.map((line) => line.text).join('\n'), blocks }
}
