import type { Span } from '../../../model/index.js'
import { html, type Markup } from './markup.js'

/** A stretch to wrap in an element; `open` is given whether this is its first piece. */
export interface Thread extends Span {
  readonly open: (first: boolean) => Markup
  readonly close: Markup
}

type Piece = Thread & { readonly first: boolean }

/** Never cuts a character of two code units in half. */
const whole = (text: string, at: number): number =>
  at > 0 && text.codePointAt(at - 1) !== text.charCodeAt(at - 1) ? at - 1 : at

const inOrder = (a: Span, b: Span): number => a.start - b.start || b.end - a.end

// Later pieces are few and near the front: a linear search keeps the queue in order.
const insert = (queue: Piece[], from: number, piece: Piece): void => {
  let at = from
  while (at < queue.length && inOrder(queue[at] ?? piece, piece) <= 0) at += 1
  queue.splice(at, 0, piece)
}

/** Wraps stretches of a text in elements. Stretches that overlap without nesting are cut, so that elements always nest.
 * @param span The part of the text to show; threads must lie within it.
 */
export const weave = (text: string, span: Span, threads: readonly Thread[]): Markup[] => {
  const queue: Piece[] = threads
    .filter((one) => one.start < one.end)
    .map((one) => ({ ...one, start: whole(text, one.start), end: whole(text, one.end), first: true }))
    .filter((one) => one.start < one.end)
    .sort(inOrder)
  const open: Piece[] = []
  const out: Markup[] = []
  let at = span.start
  const emit = (to: number): void => {
    if (to > at) out.push(html`${text.slice(at, to)}`)
    at = Math.max(at, to)
  }
  const closeUpTo = (place: number): void => {
    for (let top = open.at(-1); top && top.end <= place; top = open.at(-1)) {
      emit(top.end)
      out.push(top.close)
      open.pop()
    }
  }
  for (let next = 0; next < queue.length; next += 1) {
    const piece = queue[next]
    if (!piece) break
    closeUpTo(piece.start)
    emit(piece.start)
    const border = open.at(-1)?.end ?? span.end
    const end = Math.min(piece.end, border)
    if (piece.end > end && end < span.end) insert(queue, next + 1, { ...piece, start: end, first: false })
    out.push(piece.open(piece.first))
    open.push({ ...piece, end })
  }
  closeUpTo(span.end)
  emit(span.end)
  return out
}
