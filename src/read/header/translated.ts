import type { Rule } from '../../lexicon/index.js'
import type { Reading } from '../../model/index.js'
import type { Context } from '../block/context.js'
import type { Line } from '../block/line.js'
import { firstHit, type Hit, whyOf } from '../block/match.js'

/** One sign may be chance or a quirk of the author; two different ones are believed. */
const enough = 2

/** Each sign that stands in the text, with the first line that it stands in. */
const hitsOf = (signs: readonly Rule[], context: Context): readonly { hit: Hit<Rule>; line: Line }[] =>
  signs.flatMap((sign) => {
    for (const line of context.lines) {
      const hit = firstHit([sign], context.document.text.slice(line.start, line.end))
      if (hit) return [{ hit, line: { ...line, at: line.start } }]
    }
    return []
  })

/** Tells from the signs in the text whether it is a machine translation, and from which language. */
export const translatedFrom = (context: Context): Reading['translatedFrom'] => {
  for (const { from, signs } of context.lexicon.anatomy.translated) {
    const hits = hitsOf(signs, context)
    const [first] = hits
    if (!first || hits.length < enough) continue
    const words = hits.flatMap(({ hit, line }) => whyOf(context.document, line, hit).words)
    return { language: from, why: { rule: first.hit.rule.id, words } }
  }
  return null
}
