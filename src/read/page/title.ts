import type { Declared, Document, RawBlock } from '../../model/index.js'
import type { FrameFact } from './frame.js'
import { textOf } from './page.js'
import type { Region } from './region.js'

const soft = /[\u00ad\u200b-\u200d\u2060\ufeff]/gu

/** Without invisible characters, and with white space as in print. */
export const clean = (text: string): string => text.replace(soft, '').replace(/\s+/gu, ' ').trim()

/** Letters and digits only: titles differ in quotation marks and dashes between the page and what it says of itself. */
export const keyOf = (text: string): string =>
  clean(text)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** How much a declared title is worth: what is made for other programs is seldom dressed up. */
const worth = (from: string): number => {
  if (/^ld:\w*(?:Article|Posting|Report|Review)\.headline$/u.test(from)) return 5
  if (from.startsWith('item:headline')) return 4
  if (from === 'meta:og:title') return 3
  if (from.startsWith('meta:')) return 2
  return from === 'title' ? 1 : 0
}

/** Titles that the page declares, best first. */
const declaredTitles = (declared: readonly Declared[]): readonly Declared[] =>
  declared.filter((each) => each.field === 'title').sort((a, b) => worth(b.from) - worth(a.from))

const likeness = (key: string, titles: readonly string[]): number => {
  if (key.length < 3) return 0
  if (titles.includes(key)) return 3
  return titles.some(
    (title) =>
      key.length > 9 &&
      (title.startsWith(`${key} `) ||
        title.endsWith(` ${key}`) ||
        title.includes(` ${key} `) ||
        (key.includes(title) && title.length > 15)),
  )
    ? 2
    : 0
}

/** Furniture in which no headline stands, whatever it says. */
const barred =
  /^(?:page\/(?:head|noscript|template|embedded|picture-part|footer-element|navigation-element|control)|markup\/(?:related|breadcrumb|comments|footer))$/u

const score = (
  block: RawBlock,
  key: string,
  titles: readonly string[],
  near: boolean,
  cause: string | undefined,
): number => {
  const like = likeness(key, titles)
  const first = block.shape === 'heading' && block.level === 1
  if (cause !== undefined && (barred.test(cause) || !first || like < 2)) return 0
  if (block.shape === 'heading') return (first ? 4 : 0) + like * 2 + (near ? 1 : 0) - (first || like > 1 ? 0 : 9)
  return (block.shape === 'text' || block.shape === 'cell') && like === 3 ? 4 : 0
}

/** Finds the block that is the headline.
 * @returns Its index, -1 where no block can be one.
 */
export const findTitle = (
  document: Document,
  facts: readonly FrameFact[],
  region: Region,
  firstText: number,
): number => {
  const titles = declaredTitles(document.declared)
    .map((each) => keyOf(each.value))
    .filter((key) => key !== '')
  const longest = Math.max(0, ...titles.map((title) => title.length + 20))
  let best = -1
  let most = 0
  for (const [index, block] of document.blocks.entries()) {
    const length = block.end - block.start
    if (length > 300 || length < 2 || block.shape === 'alt' || block.shape === 'control') continue
    if (block.shape !== 'heading' && (index > firstText || length > longest)) continue
    const cause = facts[block.frame]?.chrome?.rule
    const found = score(block, keyOf(textOf(document, block)), titles, region.near[block.frame] ?? false, cause)
    const late = index > firstText + 3 ? 3 : 0
    if (found - late > most) {
      most = found - late
      best = index
    }
  }
  return best
}
