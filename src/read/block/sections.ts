import type { SectionRule } from '../../lexicon/index.js'
import type { Context, Pass } from './context.js'
import { ground } from './context.js'
import type { Line } from './line.js'
import { firstHit, type Hit, whyOf } from './match.js'

const longestHeading = 70
const mostWords = 7

const isShort = (line: Line): boolean =>
  line.text.length <= longestHeading && line.text.split(/\s+/u).length <= mostWords && !/[.!:;,]$/u.test(line.text)

/** The rule that knows a line as the name of a section; null for others. */
export const sectionOf = (context: Context, line: Line): Hit<SectionRule> | null =>
  line.text.length <= longestHeading && !line.entry ? firstHit(context.lexicon.anatomy.sections, line.text) : null

const isSetOff = (line: Line): boolean => {
  const letters = line.text.match(/\p{L}/gu)?.length ?? 0
  const capitals = line.text.match(/\p{Lu}/gu)?.length ?? 0
  if (letters < 2) return false
  if (line.raw.shape === 'heading' || capitals === letters) return true
  return line.raw.marks.some(
    (mark) => mark.kind === 'bold' && mark.start <= line.at && mark.end >= line.at + line.text.length,
  )
}

/** Names of sections: known by name, or short lines set off by type. */
export const findSections: Pass = (context) =>
  context.lines.map((line) => {
    if (line.judged || line.entry) return null
    const hit = sectionOf(context, line)
    if (hit && (isSetOff(line) || isShort(line))) return { role: 'heading', why: whyOf(context.document, line, hit) }
    if (!isShort(line) || !isSetOff(line)) return null
    return {
      role: 'heading',
      why: ground(line.raw.shape === 'heading' ? 'block/heading-markup' : 'block/section-heading'),
    }
  })
