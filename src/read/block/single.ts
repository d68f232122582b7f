import { nameApparatus, nameHousekeeping } from './apparatus.js'
import type { Context, Pass, Rulings } from './context.js'
import { ground, runPasses } from './context.js'
import { firstPasses } from './first.js'
import { bodyStart, findDatelines, findFurniture, findTitle } from './head.js'
import { findPromotion } from './promo.js'
import { findSponsors } from './sponsor.js'

/** Subheadings inside an article. */
const findSubheads: Pass = (context) =>
  context.lines.map((line) =>
    line.raw.shape === 'heading' ? { role: 'heading', why: ground('block/heading-markup') } : null,
  )

/** Housekeeping rules hold at the ends of an article; inside it, its own words may sound the same. */
const housekeepingAtEnds: Pass = (context, rulings) => {
  const start = bodyStart(context, rulings)
  return nameHousekeeping(context, rulings).map((ruling, index) =>
    index < start || index > context.lines.length - 6 ? ruling : null,
  )
}

const body: Pass = (context) => context.lines.map(() => ({ role: 'lead', why: ground('block/article-body') }))

const articlePasses: readonly Pass[] = [
  findFurniture,
  nameApparatus,
  findDatelines,
  findTitle,
  findSponsors,
  housekeepingAtEnds,
  findPromotion,
  findSubheads,
  body,
]

/** Gives every block of a single article its role. */
export const readArticle = (context: Context): Rulings => runPasses(context, firstPasses, articlePasses)
