import type { Pass } from './context.js'
import { allHits, whyOf } from './match.js'

/** Signs of advertising must add up to this; one alone ("listen now") may stand in reporting. */
const enough = 2

/** The publication's own advertising: paragraphs with several signs of it. */
export const findPromotion: Pass = ({ document, lexicon, lines }) =>
  lines.map((line) => {
    const hits = allHits(lexicon.anatomy.promoCues, line.text)
    const weight = hits.reduce((sum, hit) => sum + hit.rule.weight, 0)
    return weight >= enough ? { role: 'promo', why: whyOf(document, line, ...hits) } : null
  })

/** Promotion that comes with a slug like a brief: told before housekeeping, whose words ("sign up") it shares. */
export const findSluggedPromotion: Pass = (context, rulings) =>
  findPromotion(context, rulings).map((ruling, index) => (context.slugs[index]?.strong ? ruling : null))
