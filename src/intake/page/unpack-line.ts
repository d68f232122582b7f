import type { Node } from './unpack-node.js'

/** A stretch of a line with one link and one set of marks. */
interface Run {
  readonly start: number
  readonly link: Node | null
  readonly marks: number
}

/** Text between two line breaks of one paragraph, white space collapsed. */
export interface Line {
  /** Grows as a rope: nothing may look into it before the line is done, or long lines cost the square of their length. */
  text: string
  /** Its last character. */
  last: string
  readonly runs: Run[]
  /** The innermost element that holds all text so far. */
  holder: Node
  /** Line breaks before it. */
  readonly breaks: number
}

export const newLine = (holder: Node, breaks: number): Line => ({ text: '', last: '', runs: [], holder, breaks })

/** The innermost element around two places, given that `node` is open now. */
const commonHolder = (holder: Node): Node => {
  let at = holder
  while (!at.open && at.parent !== null) at = at.parent
  return at
}

const space = /\s+/gu
/** Any white space but single blanks. */
const ragged = /[^\S ]| {2}/u

/** Adds text to a line; white space collapses, also across elements. */
export const addText = (line: Line, data: string, node: Node): void => {
  const collapsed = ragged.test(data) ? data.replace(space, ' ') : data
  const text = collapsed.startsWith(' ') && (line.last === '' || line.last === ' ') ? collapsed.slice(1) : collapsed
  if (text === '') return
  if (text !== ' ') line.holder = line.text === '' ? node : commonHolder(line.holder)
  const last = line.runs.at(-1)
  const link = node.href === null ? node.link : node
  if (last === undefined || last.link !== link || last.marks !== node.marks)
    line.runs.push({ start: line.text.length, link, marks: node.marks })
  line.text += text
  line.last = text.at(-1) ?? ''
}

const closing = /[.!?:;…][»«“”„"'’)\]]*$/u
const bullet = /^(?:[-–—•·*▪►▶‣⁃◦○●✓✔→]|\d{1,3}[.)]|\p{Extended_Pictographic})\s*\S/u
const lowerStart = /^\p{Ll}/u
const shortLine = 80

const isBold = (line: Line): boolean => line.runs.every((run) => (run.marks & 1) === 1)

/** Whether lines between single breaks stand for themselves rather than being one wrapped paragraph. */
const standAlone = (lines: readonly Line[]): boolean => {
  const texts = lines.map((line) => line.text.trim())
  if (texts.filter((text) => bullet.test(text)).length >= 2) return true
  const first = lines[0]
  if (first !== undefined && isBold(first) && first.text.length < 120 && !lines.every(isBold)) return true
  if (lines.length > 2 && texts.every((text) => text.length <= shortLine && !lowerStart.test(text))) return true
  return texts.slice(0, -1).every((text) => closing.test(text)) && texts.every((text) => text.length > shortLine)
}

/** In a layout table each line is a block, save where a sentence plainly runs on. */
const runsOn = (before: Line, after: Line): boolean =>
  before.text.length > 40 && !closing.test(before.text.trim()) && lowerStart.test(after.text)

const splitSection = (lines: readonly Line[], inCell: boolean): readonly (readonly Line[])[] => {
  if (lines.length < 2) return [lines]
  if (!inCell) return standAlone(lines) ? lines.map((line) => [line]) : [lines]
  const groups: Line[][] = []
  for (const line of lines) {
    const group = groups.at(-1)
    const before = group?.at(-1)
    if (group !== undefined && before !== undefined && runsOn(before, line)) group.push(line)
    else groups.push([line])
  }
  return groups
}

/** Sorts the lines of one paragraph into blocks: a double break always parts, a single one only where the lines
 * look like a list or stand in a layout table.
 */
export const blocksOf = (lines: readonly Line[], layout: 'one' | 'cell' | 'flow'): readonly (readonly Line[])[] => {
  if (layout === 'one' || lines.length < 2) return [lines]
  const sections: Line[][] = []
  for (const line of lines) {
    const section = sections.at(-1)
    if (section === undefined || line.breaks > 1) sections.push([line])
    else section.push(line)
  }
  return sections.flatMap((section) => splitSection(section, layout === 'cell'))
}
