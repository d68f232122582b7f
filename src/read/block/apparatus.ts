import type { PeopleRule } from '../../lexicon/index.js'
import type { Role } from '../../model/index.js'
import { type Context, ground, type Line, type Pass } from './context.js'
import { firstHit, type Hit, whyOf } from './match.js'

const roleOfField: Readonly<Record<PeopleRule['field'], Role>> = {
  authors: 'byline',
  contributors: 'byline',
  editors: 'credit',
  producers: 'credit',
  photographers: 'caption',
}

/** A credit at the end of a long paragraph is a picture's; one inside running text is not. */
const longestCaption = 700

const fits = (hit: Hit<PeopleRule>, text: string): boolean =>
  hit.rule.field === 'photographers' ? text.length <= longestCaption : true

/** Bylines, thanks to editors and producers, picture captions: lines that name the document's own people. */
export const nameApparatus: Pass = ({ document, lexicon, lines }) =>
  lines.map((line) => {
    const hit = firstHit(lexicon.anatomy.people, line.text)
    if (!hit || !fits(hit, line.text)) return null
    return { role: roleOfField[hit.rule.field], why: whyOf(document, line, hit) }
  })

/** Housekeeping, corrections and other lines whose own words say what they are for. */
export const nameHousekeeping: Pass = ({ document, lexicon, lines }) =>
  lines.map((line) => {
    const hit = firstHit(lexicon.anatomy.roles, line.text)
    return hit ? { role: hit.rule.role, why: whyOf(document, line, hit) } : null
  })

/** A page's main heading whose words open the title that the page declares ("Title | Publication"). */
const isDeclaredTitle = (context: Context, line: Line): boolean =>
  line.raw.shape === 'heading' &&
  line.raw.level === 1 &&
  line.text.length > 8 &&
  context.document.declared.some((entry) => entry.field === 'title' && entry.value.includes(line.text))

/** The title element of a page, which stands in its head and names it for windows and lists. */
const isHeadTitle = (context: Context, line: Line): boolean =>
  context.document.frames[line.raw.frame]?.tag === 'title' &&
  context.document.declared.some((entry) => entry.from === 'title' && entry.value === line.text)

/** Lines that name themselves so plainly that their place on a page says no more. */
export const nameOverPage: Pass = (context, rulings) => {
  const named = nameApparatus(context, rulings)
  const titled = context.lines.some((line) => line.judged?.role === 'title')
  return context.lines.map((line, index) => {
    const ruling = named[index] ?? null
    if (isHeadTitle(context, line)) return { role: 'title', why: ground('block/title-declared') }
    if (!titled && isDeclaredTitle(context, line)) return { role: 'title', why: ground('block/title-declared') }
    return ruling?.role === 'byline' && ['chrome', 'caption'].includes(line.judged?.role ?? '') ? ruling : null
  })
}
