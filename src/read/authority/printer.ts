import type { Block, ChainLink } from '../../model/index.js'
import type { Draft } from '../draft.js'

/** Lines that name the publication, in the order in which they are asked. */
const naming: readonly Block['role'][] = ['byline', 'title', 'dateline', 'housekeeping', 'promo', 'chrome', 'credit']

const printers = new WeakMap<Draft, ChainLink | null>()

const find = ({ document, blocks, publication }: Draft): ChainLink | null => {
  if (publication === null || publication === '') return null
  const link = (start: number, end: number): ChainLink => ({ who: publication, kind: 'printer', start, end })
  const lines = naming.flatMap((role) => blocks.filter((block) => block.role === role))
  for (const { start, end } of lines) {
    const at = document.text.slice(start, end).indexOf(publication)
    if (at >= 0) return link(start + at, start + at + publication.length)
  }
  const [line] = lines.filter(({ role }) => role === 'byline' || role === 'title')
  return line ? link(line.start, line.end) : null
}

/** The publication of the document as the last link of every chain: it stands where a line names it, else on the byline or
 * title; null where the publication is not known or none of them is there, since a link always quotes the text. */
export const printerOf = (draft: Draft): ChainLink | null => {
  const known = printers.get(draft)
  if (known !== undefined) return known
  const made = find(draft)
  printers.set(draft, made)
  return made
}
