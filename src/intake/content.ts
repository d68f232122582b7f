import type { Declared, Document, Link, Mark, Notice, RawBlock } from '../model/index.js'

/** The part of a document that reading its carrier gives. */
export type Content = Pick<Document, 'text' | 'blocks' | 'frames'> & {
  readonly declared: readonly Declared[]
  readonly notices: readonly Notice[]
}

const shifted = <T extends { start: number; end: number }>(spans: readonly T[], by: number): T[] =>
  spans.map((span) => ({ ...span, start: span.start + by, end: span.end + by }))

const shiftBlock = (block: RawBlock, by: number, frames: number): RawBlock => ({
  ...block,
  start: block.start + by,
  end: block.end + by,
  frame: block.frame < 0 ? -1 : block.frame + frames,
  links: shifted<Link>(block.links, by),
  marks: shifted<Mark>(block.marks, by),
})

/** Several contents as one, in their order, each starting on a line of its own. */
export const concatenate = (contents: readonly Content[]): Content => {
  const [only] = contents
  if (only && contents.length === 1) return only
  const texts: string[] = []
  const all = { blocks: [] as RawBlock[], frames: [] as Document['frames'][number][] }
  let length = 0
  for (const { text, blocks, frames } of contents) {
    const before = all.frames.length
    all.blocks.push(...blocks.map((block) => shiftBlock(block, length, before)))
    all.frames.push(...frames.map((frame) => ({ ...frame, parent: frame.parent < 0 ? -1 : frame.parent + before })))
    texts.push(text)
    length += text.length + 1
  }
  return {
    ...all,
    text: texts.join('\n'),
    declared: contents.flatMap((content) => content.declared),
    notices: contents.flatMap((content) => content.notices),
  }
}
