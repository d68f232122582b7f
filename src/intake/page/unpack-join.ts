import type { Link, Mark } from '../../model/index.js'
import type { Line } from './unpack-line.js'
import { markKinds, type Node } from './unpack-node.js'

/** The text of a block, with its links and marks placed in the document. */
export interface Laid {
  readonly text: string
  readonly links: readonly Link[]
  readonly marks: readonly Mark[]
}

/** Follows which link and which marks are on while the text of a block goes by. */
class Spans {
  readonly links: Link[] = []
  readonly marks: Mark[] = []
  private readonly openMarks: (number | undefined)[] = []
  private node: Node | null = null
  private from = 0
  private bits = 0

  step(link: Node | null, bits: number, offset: number): void {
    if (link !== this.node) this.turn(link, offset)
    if (bits !== this.bits) this.mark(bits, offset)
  }

  private turn(link: Node | null, offset: number): void {
    const href = this.node?.href ?? null
    if (href !== null && this.from < offset) this.links.push({ start: this.from, end: offset, href })
    this.node = link
    this.from = offset
  }

  private mark(bits: number, offset: number): void {
    this.bits = bits
    for (const [bit, kind] of markKinds.entries()) {
      const from = this.openMarks[bit]
      const on = ((bits >> bit) & 1) === 1
      if (from !== undefined && !on) {
        if (from < offset) this.marks.push({ start: from, end: offset, kind })
        this.openMarks[bit] = undefined
      } else if (from === undefined && on) this.openMarks[bit] = offset
    }
  }
}

const beyondLatin = /[^\u0000-\u02ff]/u
/** Characters below U+0300 stand composed already, unless marks above follow. */
const composed = (text: string): string => (beyondLatin.test(text) ? text.normalize('NFC') : text)

/** Joins the lines of a block by blanks, in NFC.
 * @param start Where the block will start in the document.
 */
export const joined = (lines: readonly Line[], start: number): Laid => {
  const spans = new Spans()
  let text = ''
  for (const line of lines) {
    const whole = line.text.trimEnd()
    if (whole === '') continue
    if (text !== '') text += ' '
    for (const [index, run] of line.runs.entries()) {
      const next = line.runs[index + 1]?.start ?? whole.length
      spans.step(run.link, run.marks, start + text.length)
      text += composed(whole.slice(run.start, next))
    }
  }
  spans.step(null, 0, start + text.length)
  const plain = text.trimEnd()
  return tidy(composed(plain), spans.links, spans.marks, start)
}

/** Pieces that are composed one by one may still compose where they meet; then no offset can reach past the end. */
const tidy = (text: string, links: readonly Link[], marks: readonly Mark[], start: number): Laid => {
  if (links.length === 0 && marks.length === 0) return { text, links, marks }
  const trimmed = <S extends Link | Mark>(span: S): S => {
    let [from, to] = [Math.min(span.start - start, text.length), Math.min(span.end - start, text.length)]
    if (text[from] === ' ') from += 1
    if (text[to - 1] === ' ') to -= 1
    return { ...span, start: from + start, end: to + start }
  }
  const whole = (span: Link | Mark): boolean => span.start < span.end
  return { text, links: links.map(trimmed).filter(whole), marks: marks.map(trimmed).filter(whole) }
}
