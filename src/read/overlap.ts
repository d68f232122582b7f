import type { Span } from '../model/index.js'

/** Width of a cell. Spans lie in every cell that they touch, so a look-up costs the same in any document. */
const width = 128

const firstCell = ({ start }: Span): number => Math.floor(start / width)
const lastCell = ({ start, end }: Span): number => Math.max(firstCell({ start, end }), Math.ceil(end / width) - 1)

/** Spans that can be asked for by place. */
export interface SpanIndex<T extends Span> {
  readonly add: (span: T) => void
  /** The spans that share a character with a stretch, each once, in the order in which they were added. */
  readonly touching: (at: Span) => readonly T[]
}

/** Makes an index of spans.
 * @example spanIndex([{ start: 2, end: 5 }]).touching({ start: 4, end: 9 }) // [{ start: 2, end: 5 }]
 */
export const spanIndex = <T extends Span>(spans: Iterable<T> = []): SpanIndex<T> => {
  const cells = new Map<number, T[]>()
  const add = (span: T): void => {
    for (let cell = firstCell(span); cell <= lastCell(span); cell++) {
      const held = cells.get(cell)
      if (held) held.push(span)
      else cells.set(cell, [span])
    }
  }
  for (const span of spans) add(span)
  const touching = (at: Span): readonly T[] => {
    const found: T[] = []
    const first = firstCell(at)
    for (let cell = first; cell <= lastCell(at); cell++)
      // a span that begins in an earlier cell was met there
      for (const span of cells.get(cell) ?? [])
        if (span.start < at.end && at.start < span.end && (cell === first || firstCell(span) === cell)) found.push(span)
    return found
  }
  return { add, touching }
}

/** Keeps of spans that overlap the one that comes first in the list; gives them in order of the text. */
export const settle = <T extends Span>(found: readonly T[]): readonly T[] => {
  const kept = spanIndex<T>()
  return found
    .filter((span) => {
      const free = kept.touching(span).length === 0
      if (free) kept.add(span)
      return free
    })
    .sort((a, b) => a.start - b.start)
}
