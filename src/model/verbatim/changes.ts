import { type Quoted, quote, type Span } from '../span.js'
import { type Folded, isLetter, spanOf, withoutHidden } from './fold.js'
import type { Gap, Part } from './parts.js'
import type { VerbatimChange } from './types.js'

/** A part of the quotation with its place in the document. Places and `unit` count units of `folded`, in the document and
 * in the quotation. */
export interface Placed {
  readonly part: Part
  readonly unit: number
  readonly at: Span
}

const dotsOnly = /^[[(]?\s?(?:…|\.{3,}|\.(?:[ \u00A0]\.){2,})\s?[\])]?$/u

const kindOf = (here: string, there: string, folded: string, apostrophe: boolean): VerbatimChange['kind'] => {
  if (withoutHidden(here.normalize('NFC')) === withoutHidden(there.normalize('NFC'))) return 'hidden'
  if (folded === ' ') return /[\n\r]/u.test(here + there) ? 'line-break' : 'space'
  if (folded === '-') return 'dash'
  if (folded === '"') return apostrophe ? 'apostrophe' : 'quotation-mark'
  return folded === '…' ? 'dots' : 'hidden'
}

const quotedAt = (folded: Folded, unit: number): Quoted => {
  const { start, end } = spanOf(folded, unit, unit + 1)
  return quote(folded.text, start, end)
}

/** Marks of type that differ within a part. */
const marksOf = ({ unit, at }: Placed, own: Folded, source: Folded): VerbatimChange[] => {
  const changes: VerbatimChange[] = []
  for (let step = 0; step < at.end - at.start; step++) {
    const here = quotedAt(own, unit + step)
    const there = quotedAt(source, at.start + step)
    const again = step > 0 && own.from[unit + step - 1] === here.start
    if (here.text === there.text || again) continue
    const apostrophe = isLetter(own.folded, unit + step - 1) && isLetter(own.folded, unit + step + 1)
    changes.push({ kind: kindOf(here.text, there.text, own.folded.charAt(unit + step), apostrophe), here, there })
  }
  return changes
}

const trimmedSpan = (text: string, { start, end }: Span): Quoted => {
  const words = text.slice(start, end)
  const lead = words.length - words.trimStart().length
  return quote(text, Math.min(start + lead, end), Math.max(start + words.trimEnd().length, Math.min(start + lead, end)))
}

/** What a gap stands for: nothing where the document has the same words there. */
const gapChange = (gap: Gap, there: Quoted | null): VerbatimChange[] => {
  if (gap.kind === 'none') return []
  const here = quoted(gap)
  const found = there !== null && there.text !== '' ? there : null
  if (found && found.text === gap.text) return []
  if (gap.kind === 'paragraph') return [{ kind: 'line-break', here, there: found }]
  if (gap.kind === 'bracket') return [{ kind: found ? 'replacement' : 'insertion', here, there: found }]
  if (found && dotsOnly.test(found.text) && dotsOnly.test(gap.text)) return [{ kind: 'dots', here, there: found }]
  const added = gap.brackets.map((bracket) => ({ kind: 'insertion' as const, here: bracket, there: null }))
  return [{ kind: 'omission', here, there: found }, ...added]
}

const quoted = ({ start, end, text }: Quoted): Quoted => ({ start, end, text })

/** Letters of the same word next to a part, which a bracket at either end of the quotation stands for. */
const edge = (source: Folded, at: number, step: 1 | -1): Quoted | null => {
  let end = at
  while (isLetter(source.folded, step < 0 ? end - 1 : end)) end += step
  if (end === at) return null
  const { start, end: to } = spanOf(source, Math.min(at, end), Math.max(at, end))
  return quote(source.text, start, to)
}

/** What the document has before a part, back to the part before it or to the start of its word. */
const thereBefore = (one: Placed, last: Placed | undefined, source: Folded): Quoted | null => {
  if (!last) return one.part.before.touchesAfter ? edge(source, one.at.start, -1) : null
  const { end } = spanOf(source, last.at.start, last.at.end)
  const { start } = spanOf(source, one.at.start, one.at.end)
  return trimmedSpan(source.text, { start: end, end: start })
}

/** All changes of a quotation, in its order. */
export const changesOf = (placed: readonly Placed[], own: Folded, source: Folded): VerbatimChange[] =>
  placed.flatMap((one, index) => {
    const { before, after } = one.part
    const end =
      index === placed.length - 1 ? gapChange(after, after.touchesBefore ? edge(source, one.at.end, 1) : null) : []
    return [...gapChange(before, thereBefore(one, placed[index - 1], source)), ...marksOf(one, own, source), ...end]
  })
