import { nameApparatus, nameHousekeeping } from './apparatus.js'
import type { Context, Pass, Rulings } from './context.js'
import { blank, ground, runPasses } from './context.js'
import { firstPasses } from './first.js'
import { findDatelines, findTitle } from './head.js'
import type { Line } from './line.js'
import { findPromotion } from './promo.js'
import { findSections } from './sections.js'
import { findSponsors } from './sponsor.js'

/** A line is a link entry where links cover at least this share of it, or a bare address stands in it. */
const linkShare = 0.4

/** Tells whether a line is an entry of a list of links. */
export const isLinkEntry = (line: Line): boolean => {
  if (line.judged || line.raw.links.length === 0) return false
  const covered = line.raw.links.reduce((sum, link) => sum + link.end - link.start, 0)
  const web = line.raw.links.some((link) => /^https?:/iu.test(link.href))
  return web && (covered / Math.max(1, line.end - line.start) >= linkShare || line.entry)
}

const findLinks: Pass = (context) => {
  const found: Rulings = blank(context)
  let opened = false
  for (const [index, line] of context.lines.entries()) {
    if (line.judged) continue
    const next = context.lines[index + 1]
    const bare = /^<?https?:\S+>?$/u.test(line.text)
    const titled = !isLinkEntry(line) && next && /^<?https?:\S+>?$/u.test(next.text)
    if ((isLinkEntry(line) && !bare) || titled) {
      found[index] = { role: 'reading', why: ground('block/link-entry'), opens: true }
      opened = true
    } else if (opened) found[index] = { role: 'reading', why: ground('block/link-entry') }
  }
  return found
}

const intro: Pass = (context) => context.lines.map(() => ({ role: 'lead', why: ground('block/before-entries') }))

/** Gives every block of a link digest its role: each link opens an entry, and text after it belongs to it. */
export const readDigest = (context: Context): Rulings =>
  runPasses(context, firstPasses, [
    nameApparatus,
    findDatelines,
    findTitle,
    findSponsors,
    nameHousekeeping,
    findPromotion,
    findSections,
    findLinks,
    intro,
  ])
