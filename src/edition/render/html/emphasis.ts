import type { Line } from '../../../model/index.js'
import { type Desk, langOf } from './desk.js'
import { html, type Markup, nothing } from './markup.js'

/** Words of a source with some of them in bold: the parts must lie within the line. */
export const emphasised = (desk: Desk, line: Line, parts: readonly (Line | null)[]): Markup => {
  const source = desk.sources.get(line.document)
  const sorted = parts.filter((part) => part !== null).sort((a, b) => a.start - b.start || b.end - a.end)
  const pieces: Markup[] = []
  let at = line.start
  const take = (from: number, to: number): string => line.text.slice(from - line.start, to - line.start)
  for (const part of sorted) {
    if (part.start < at || part.end > line.end || part.start >= part.end) continue
    pieces.push(html`${take(at, part.start)}<b>${take(part.start, part.end)}</b>`)
    at = part.end
  }
  return html`<span class="w"${source ? langOf(desk, source) : nothing}><bdi>${pieces}${take(at, line.end)}</bdi></span>`
}
