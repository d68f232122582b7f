import type { Frame, RawBlock, Shape } from '../../model/index.js'
import { joined } from './unpack-join.js'
import { addText, blocksOf, type Line, newLine } from './unpack-line.js'
import { hides, type Node, tokensOf } from './unpack-node.js'

/** Text under way: the lines of the paragraph that is open. */
interface Flow {
  lines: Line[]
  breaks: number
}
interface Waiting {
  readonly lines: readonly Line[]
  readonly shape: Shape
  readonly level: number
}

/** Takes text as it comes and lays down blocks and frames. */
export class Sink {
  readonly blocks: RawBlock[] = []
  readonly frames: Frame[] = []
  private readonly parts: string[] = []
  private length = 0
  private readonly main: Flow = { lines: [], breaks: 0 }
  private readonly aside: Flow = { lines: [], breaks: 0 }
  private flow = this.main
  /** Blocks that stand inside an open paragraph without being part of it, such as a picture's text. */
  private waiting: Waiting[] = []

  get text(): string {
    return this.parts.join('')
  }
  /** Where the next block will start. */
  get offset(): number {
    return this.length
  }

  /** Sends text to the side while an element lasts that is no part of the paragraph around it. */
  turnAside(away: boolean): void {
    if (!away) this.end()
    this.flow = away ? this.aside : this.main
  }

  /** Ends the page. */
  finish(): void {
    this.turnAside(false)
    this.end()
  }

  write(data: string, node: Node): void {
    const parts = node.preformatted ? data.split('\n') : [data]
    for (const [at, part] of parts.entries()) {
      if (at > 0) this.breakLine()
      this.add(part, node)
    }
  }

  private add(data: string, node: Node): void {
    const flow = this.flow
    const blank = data.trim() === ''
    if (blank && (flow.breaks > 0 || flow.lines.length === 0)) return
    let line = flow.lines.at(-1)
    if (line === undefined || flow.breaks > 0) {
      line = newLine(node, flow.breaks)
      flow.lines.push(line)
      flow.breaks = 0
    }
    addText(line, data, node)
  }

  breakLine(): void {
    if (this.flow.lines.length > 0) this.flow.breaks += 1
  }

  /** The last character of the open line, '' where none is open. */
  get lastCharacter(): string {
    return this.flow.breaks > 0 ? '' : (this.flow.lines.at(-1)?.last ?? '')
  }

  /** Ends the open paragraph. */
  end(): void {
    const flow = this.flow
    if (flow.lines.length > 0) {
      const lines = flow.lines
      flow.lines = []
      flow.breaks = 0
      for (const group of this.grouped(lines)) this.place({ lines: group, ...shapeOf(group) })
    }
    if (this.main.lines.length === 0) this.release()
  }

  private grouped(lines: readonly Line[]): readonly (readonly Line[])[] {
    if (lines.length < 2) return [lines]
    const holder = lines.reduce(
      (node, line) => (line.holder === node ? node : commonOf(node, line.holder)),
      (lines[0] as Line).holder,
    )
    return blocksOf(lines, layoutOf(holder))
  }

  /** Lays down text that stands for itself: a picture's text, a control's value. */
  stand(text: string, shape: Shape, node: Node): void {
    const line = newLine(node, 0)
    addText(line, text.trim(), node)
    if (line.text !== '') this.place({ lines: [line], shape, level: 0 })
  }

  private place(block: Waiting): void {
    if (this.main.lines.length > 0) this.waiting.push(block)
    else this.lay(block)
  }

  private release(): void {
    if (this.waiting.length === 0) return
    const waiting = this.waiting
    this.waiting = []
    for (const block of waiting) this.lay(block)
  }

  private lay(block: Waiting): void {
    const start = this.blocks.length === 0 ? 0 : this.length + 1
    const { text, links, marks } = joined(block.lines, start)
    if (text === '') return
    if (start > 0) this.parts.push('\n')
    this.parts.push(text)
    this.length = start + text.length
    const holder = block.lines.reduce<Node | null>(
      (node, line) => (node === null || node === line.holder ? line.holder : commonOf(node, line.holder)),
      null,
    )
    const frame = holder === null ? -1 : this.frameOf(holder)
    this.blocks.push({ start, end: this.length, shape: block.shape, level: block.level, frame, links, marks })
  }

  private frameOf(node: Node): number {
    const missing: Node[] = []
    for (let at: Node | null = node; at !== null && at.frame < 0; at = at.parent) missing.push(at)
    for (const each of missing.reverse()) {
      const parent = each.parent?.frame ?? -1
      each.frame = this.frames.length
      const hidden = (this.frames[parent]?.hidden ?? false) || hides(each)
      this.frames.push({ tag: each.tag, parent, tokens: tokensOf(each.attributes), hidden })
    }
    return node.frame
  }
}

const depthOf = (node: Node): number => {
  let depth = 0
  for (let at = node.parent; at !== null; at = at.parent) depth += 1
  return depth
}
const commonOf = (a: Node, b: Node): Node => {
  let [x, y] = [a, b]
  let [dx, dy] = [depthOf(a), depthOf(b)]
  while (x !== y && x.parent !== null && y.parent !== null) {
    if (dx >= dy) {
      x = x.parent
      dx -= 1
    } else {
      y = y.parent
      dy -= 1
    }
  }
  return x === y ? x : x.parent === null ? x : y
}

const shapeOf = (lines: readonly Line[]): { shape: Shape; level: number } => {
  const holder = (lines[0] as Line).holder
  return { shape: lines.every((line) => line.holder.tag === 'time') ? 'time' : holder.shape, level: holder.level }
}

const cellTags: ReadonlySet<string> = new Set(['td', 'th'])
const layoutOf = (holder: Node): 'one' | 'cell' | 'flow' => {
  if (holder.shape === 'heading' || holder.shape === 'caption' || holder.shape === 'control') return 'one'
  let at: Node | null = holder
  while (at?.inline && at.parent !== null) at = at.parent
  return at !== null && cellTags.has(at.tag) ? 'cell' : 'flow'
}
