import { nameApparatus, nameHousekeeping } from './apparatus.js'
import type { Context, Pass, Rulings } from './context.js'
import { blank, ground, runPasses } from './context.js'
import { findEntries } from './entries.js'
import { firstPasses } from './first.js'
import { bodyStart, findDatelines, findFurniture, findTitle } from './head.js'
import { findPromotion, findSluggedPromotion } from './promo.js'
import { findSections, sectionOf } from './sections.js'
import { findSponsors } from './sponsor.js'

/** Weak slugs are believed only in a newsletter that shows strong ones. */
const strongEnough = 2

/** A greeting that goes on to the news belongs to the lead, however polite it is. */
const isGreetingWithNews = (context: Context, index: number, rulings: Readonly<Rulings>): boolean =>
  index === bodyStart(context, rulings) && (context.lines[index]?.text.length ?? 0) > 320

const nameHousekeepingButLead: Pass = (context, rulings) =>
  nameHousekeeping(context, rulings).map((ruling, index) =>
    ruling && isGreetingWithNews(context, index, rulings) && ruling.why.rule.endsWith('/greeting') ? null : ruling,
  )

/** A heading that names no known section and stands right above running text is the title of a brief. */
const findItemHeadings: Pass = (context, rulings) => {
  const found: Rulings = blank(context)
  const start = bodyStart(context, rulings)
  for (const [index, line] of context.lines.entries()) {
    if (rulings[index] || line.raw.shape !== 'heading' || index < start || sectionOf(context, line)) continue
    const next = context.lines[index + 1]
    const above = next && !rulings[index + 1] && next.raw.shape !== 'heading' && !context.slugs[index + 1]?.strong
    if (!above || context.entries[index + 1]) continue
    const slug = { start: line.at, end: line.at + line.text.length, text: line.text }
    found[index] = { role: 'item', why: { rule: 'block/item-heading', words: [slug] }, opens: true, slug }
  }
  return found
}

/** Briefs: each line with a slug opens one; what follows belongs to it. Before the first stands the lead. */
const findBriefs: Pass = (context, rulings) => {
  const found: Rulings = blank(context)
  const strong = context.slugs.filter((slug, index) => slug?.strong && !rulings[index]).length
  let opened = false
  let closed = false
  for (const [index, ruling] of rulings.entries()) {
    if (ruling) {
      if (ruling.role === 'heading') closed = true
      if (ruling.role === 'item') {
        opened = true
        closed = false
      }
      continue
    }
    const slug = context.slugs[index]
    const isSlug = slug && (slug.strong || (strong >= strongEnough && opened))
    if (isSlug) {
      found[index] = { role: 'item', why: slug.why, opens: true, slug: slug.words }
      opened = true
      closed = false
    } else if (closed) {
      found[index] = { role: 'item', why: ground('block/after-heading'), opens: true }
      opened = true
      closed = false
    } else
      found[index] = {
        role: opened ? 'item' : 'lead',
        why: ground(opened ? 'block/after-slug' : 'block/before-first-slug'),
      }
  }
  return found
}

/** The order matters: what names itself goes first, what is told by position goes last. */
const newsletterPasses: readonly Pass[] = [
  findFurniture,
  nameApparatus,
  findDatelines,
  findTitle,
  findSponsors,
  findSluggedPromotion,
  nameHousekeepingButLead,
  findPromotion,
  findItemHeadings,
  findSections,
  findEntries,
  findBriefs,
]

/** Gives every block of a newsletter its role. */
export const readNewsletter = (context: Context): Rulings => runPasses(context, firstPasses, newsletterPasses)
