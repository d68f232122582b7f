import type { Context, Pass, Rulings } from './context.js'
import { allHits, whyOf } from './match.js'

/** Signs of advertising must add up to this; one alone ("listen now") may stand in reporting. */
const enough = 2

const promotionIn = ({ document, lexicon, lines }: Context): Rulings =>
  lines.map((line) => {
    const hits = allHits(lexicon.anatomy.promoCues, line.text)
    const weight = hits.reduce((sum, hit) => sum + hit.rule.weight, 0)
    return weight >= enough ? { role: 'promo', why: whyOf(document, line, ...hits) } : null
  })

/** Two passes ask, and the lines stay the same. */
const known = new WeakMap<Context, Rulings>()

/** The publication's own advertising: paragraphs with several signs of it. */
export const findPromotion: Pass = (context) => {
  const found = known.get(context) ?? promotionIn(context)
  known.set(context, found)
  return found
}

/** Promotion that comes with a slug like a brief: told before housekeeping, whose words ("sign up") it shares. */
export const findSluggedPromotion: Pass = (context, rulings) =>
  findPromotion(context, rulings).map((ruling, index) => (context.slugs[index]?.strong ? ruling : null))
