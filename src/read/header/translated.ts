import type { Rule } from '../../lexicon/index.js'
import type { Reading } from '../../model/index.js'
import type { Context } from '../block/context.js'
import type { Line } from '../block/line.js'
import { firstHit, type Hit, whyOf } from '../block/match.js'

/** One sign may be chance or a quirk of the author; two different ones are believed. */
const enough = 2

/** Tells from the signs in the text whether it is a machine translation, and from which language.
 * With two languages read, the other one is the origin. */
export const translatedFrom = (context: Context): Reading['translatedFrom'] => {
  const hits: { hit: Hit<Rule>; line: Line }[] = []
  for (const rule of context.lexicon.anatomy.translated)
    for (const line of context.lines) {
      const hit = firstHit([rule], context.document.text.slice(line.start, line.end))
      if (!hit) continue
      hits.push({ hit, line: { ...line, at: line.start } })
      break
    }
  const first = hits[0]
  if (!first || hits.length < enough) return null
  return {
    language: context.lexicon.code === 'de' ? 'en' : 'de',
    why: { rule: first.hit.rule.id, words: hits.flatMap(({ hit, line }) => whyOf(context.document, line, hit).words) },
  }
}
