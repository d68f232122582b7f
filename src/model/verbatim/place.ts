import type { Span } from '../span.js'
import { findAll } from './find.js'
import { type Folded, isLetter, spanOf } from './fold.js'
import type { Gap, Part } from './parts.js'
import { limits } from './types.js'
import { insideWord } from './whole.js'

/** A part with its words written in one way. */
export interface Wanted {
  readonly part: Part
  readonly folded: string
  /** Where it begins in the quotation, counted in units of the folded quotation. */
  readonly unit: number
  /** Whether it is the first of its quotation. */
  readonly first: boolean
}

/** A part and all places where it may stand. */
export interface Sought extends Wanted {
  /** All places where its letters stand. */
  readonly anywhere: readonly number[]
  /** Those that cut no word and cross no paragraph. */
  readonly places: readonly number[]
  readonly cuts: boolean
}

const sameLetters = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase()

/** Letters right before a place, within its word; not more than a bracket could stand for. */
const wordBefore = (source: Folded, at: number, least: number, most: number): string => {
  let start = at
  while (start > least && at - start <= most && isLetter(source.folded, start - 1)) start--
  return source.folded.slice(start, at)
}

const wordAfter = (source: Folded, at: number, most: number): string => {
  let end = at
  while (end < source.folded.length && end - at <= most && isLetter(source.folded, end)) end++
  return source.folded.slice(at, end)
}

/** Whether a bracket may stand for the letters before a part, within its word: the same letter in another case, an
 * ending of what stands before the bracket, or nothing. */
const fitsBefore = (source: Folded, gap: Gap, least: number, at: number, ending: boolean): boolean => {
  const letters = wordBefore(source, at, least, gap.held.length + limits.ending)
  return letters === '' || sameLetters(letters, gap.held) || (ending && letters.length <= limits.ending)
}

/** Whether a bracket may stand for the letters after a part, within its word. */
const fitsAfter = (source: Folded, part: string, at: number): boolean => {
  const letters = wordAfter(source, at, limits.ending)
  const stem = /[\p{L}\p{M}]*$/u.exec(part.slice(-limits.ending))?.[0].length ?? 0
  return letters === '' || (letters.length <= limits.ending && stem >= letters.length)
}

/** Whether a part stands whole at a place: no word cut, save where a bracket says so. What stands before a later part is
 * judged with its neighbour, in `bridges`. */
const isWhole = (source: Folded, { part, folded, first }: Wanted, start: number): boolean => {
  const end = start + folded.length
  const left = insideWord(source, start) ? part.before.touchesAfter : true
  const right = insideWord(source, end) ? part.after.touchesBefore && fitsAfter(source, folded, end) : true
  const opens = first && part.before.touchesAfter
  return left && right && (!opens || fitsBefore(source, part.before, 0, start, false))
}

/** Finds all places of a part in a stretch of the document, which is given in units of `folded`. */
export const seek = (wanted: Wanted, source: Folded, { start, end }: Span): Sought => {
  const { part, folded } = wanted
  const { starts } = findAll(folded, source.folded, start, end)
  const whole = starts.filter((at) => isWhole(source, wanted, at))
  const breaks = part.text.split('\n').length - 1
  const places = whole.filter((at) => (source.borders[at + folded.length] ?? 0) - (source.borders[at] ?? 0) <= breaks)
  return { ...wanted, anywhere: starts, places, cuts: whole.length === 0 }
}

/** Whether the mark between two parts may stand for what the document has between them. */
const bridges = (source: Folded, gap: Gap, end: number, start: number): boolean => {
  const { folded, borders, words } = source
  const crossed = (borders[start] ?? 0) - (borders[end] ?? 0)
  // A mark before the end of the paragraph closes the quotation there, and somebody else may speak in the next one.
  if (gap.kind === 'paragraph') return crossed <= 1 && start - end <= 4 && /^\s*"?$/u.test(folded.slice(end, start))
  const skipped = spanOf(source, end, start)
  const far = skipped.end - skipped.start > limits.omitted || crossed > limits.borders
  if (gap.kind === 'dots' ? far : far || crossed > 0 || (words[start] ?? 0) - (words[end] ?? 0) > limits.bracketWords)
    return false
  return !gap.touchesAfter || fitsBefore(source, gap, end, start, gap.touchesBefore)
}

/** One way to place the parts in order, each as near to the one before as can be; null where there is none. Ends and
 * starts are in order, so one walk over both finds for each start the nearest end before it: nearest is best, since all
 * limits are on distance.
 * @param free Whether any distance will do, to tell a wrong order from a wide one.
 */
export const inOrder = (parts: readonly Sought[], source: Folded, free: boolean): Span[] | null => {
  const ways: { at: number; from: number }[][] = []
  for (const [index, { part, places }] of parts.entries()) {
    const before = ways[index - 1]
    const length = parts[index - 1]?.folded.length ?? 0
    let near = -1
    const way = places.flatMap((at) => {
      if (!before) return [{ at, from: -1 }]
      while (near + 1 < before.length && (before[near + 1]?.at ?? 0) + length <= at) near++
      const end = (before[near]?.at ?? 0) + length
      return near >= 0 && (free || bridges(source, part.before, end, at)) ? [{ at, from: near }] : []
    })
    if (way.length === 0) return null
    ways.push(way)
  }
  return trace(ways, parts)
}

const trace = (ways: readonly { at: number; from: number }[][], parts: readonly Sought[]): Span[] => {
  const spans: Span[] = []
  let from = 0
  for (let index = ways.length - 1; index >= 0; index--) {
    const one = ways[index]?.[from] ?? { at: 0, from: 0 }
    spans.unshift({ start: one.at, end: one.at + (parts[index]?.folded.length ?? 0) })
    from = one.from
  }
  return spans
}
