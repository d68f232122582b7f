import type { Why } from '../../model/index.js'
import { readStamps, type Stamp } from '../time/stamp.js'
import type { Context, Pass, Rulings } from './context.js'
import { blank, ground } from './context.js'
import type { Line } from './line.js'
import { firstHit } from './match.js'

/** A line is body where it is at least this long, or is a sentence of at least `bodyWords`. */
const bodyLength = 110
const bodyWords = 9
const longestTitle = 180
/** The head of a document ends here at the latest. */
const headLines = 60
/** Letters that a date line may hold beside its date ("Stand:", "updated"). */
const spareLetters = 16

/** The date of a line that holds nothing but dates; null for others. */
export const stampLine = (context: Context, line: Line): readonly Stamp[] | null => {
  if (line.text.length > 120 || !/\d/u.test(line.text)) return null
  const stamps = readStamps(line.text, 0, line.text.length, context.lexicon.time)
  if (stamps.length === 0) return null
  const spare = stamps.reduceRight((text, stamp) => text.slice(0, stamp.start) + text.slice(stamp.end), line.text)
  const letters = spare.replace(/[^\p{L}]/gu, '').length
  return letters <= spareLetters ? stamps : null
}

const isBody = (line: Line): boolean =>
  line.raw.shape !== 'heading' &&
  (line.text.length >= bodyLength ||
    (/[.!?…“”"»]$/u.test(line.text) && line.text.split(/\s+/u).length >= bodyWords && line.text.length > 55))

/** Index of the first line of body text or first slug; the head stands before it. */
export const bodyStart = (context: Context, rulings: Readonly<Rulings>): number => {
  const head = context.lines.slice(0, headLines)
  const at = head.findIndex(
    (line, index) =>
      !rulings[index] && !line.judged && (isBody(line) || (context.slugs[index]?.strong && line.text.length > 60)),
  )
  return at < 0 ? head.length : at
}

const dayOf = (stamps: readonly Stamp[]): string => stamps.map((stamp) => stamp.day).sort()[0] ?? ''

const mayDate = (ruling: Rulings[number] | undefined, line: Line): boolean =>
  !ruling || (ruling.role === 'dateline' && line.judged?.role === 'dateline')

/** Date lines of the head. Of several days the publication's own is the one with a clock time, and of such the
 * earliest; the others are a re-poster's. */
export const findDatelines: Pass = (context, rulings) => {
  const found = blank(context)
  const end = bodyStart(context, rulings)
  const dated = context.lines.slice(0, end).flatMap((line, index) => {
    const judged = !line.judged || line.judged.role === 'dateline'
    const stamps = judged && mayDate(rulings[index], line) ? stampLine(context, line) : null
    return stamps ? [{ index, day: dayOf(stamps), line, exact: stamps.some((stamp) => stamp.clock !== null) }] : []
  })
  const exact = dated.filter((entry) => entry.exact)
  const first = (exact.length > 0 ? exact : dated).map((entry) => entry.day).sort()[0]
  for (const { index, day, line } of dated) {
    const changed = firstHit(context.lexicon.anatomy.updated, line.text)
    const own = day === first || changed
    if (own && line.judged) continue
    const words = [{ start: line.at, end: line.at + line.text.length, text: line.text }]
    found[index] = {
      role: own ? 'dateline' : 'chrome',
      why: { rule: own ? 'block/date-line' : 'block/repost-date', words },
    }
  }
  return found
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Last part of a line that has the form of a breadcrumb ("A / B / C"); null for others. */
const crumbTail = (text: string): string | null => {
  const parts = text.split(/\s+[/>»›→|]\s+/u)
  if (parts.length < 2 || parts.slice(0, -1).some((part) => part.split(/\s+/u).length > 4)) return null
  return plain(parts.at(-1) ?? '')
}

const titleCandidates = (context: Context, rulings: Readonly<Rulings>): readonly Line[] =>
  context.lines
    .slice(0, bodyStart(context, rulings))
    .filter((line) => !rulings[line.index] && line.text.length <= longestTitle && plain(line.text).length > 0)

const chooseTitle = (context: Context, lines: readonly Line[]): { line: Line; why: Why } | null => {
  const declared = context.document.declared
    .filter((entry) => entry.field === 'title')
    .map((entry) => plain(entry.value))
  const byName = lines.find((line) => declared.includes(plain(line.text)))
  if (byName) return { line: byName, why: ground('block/title-declared') }
  const tails = new Set(lines.map((line) => crumbTail(line.text)))
  const byCrumb = lines.find((line) => tails.has(plain(line.text)))
  if (byCrumb) return { line: byCrumb, why: ground('block/title-breadcrumb') }
  const byMarkup = lines.find((line) => line.raw.shape === 'heading' && line.raw.level === 1)
  if (byMarkup) return { line: byMarkup, why: ground('block/heading-markup') }
  const first = lines.find(
    (line) =>
      !/[.,;:|]$/u.test(line.text) &&
      crumbTail(line.text) === null &&
      plain(line.text).split(' ').length >= 2 &&
      !firstHit(context.lexicon.anatomy.furniture, line.text) &&
      !firstHit(context.lexicon.anatomy.sections, line.text),
  )
  return first ? { line: first, why: ground('block/title-position') } : null
}

/** The title, and the breadcrumb and menu words above it. */
export const findTitle: Pass = (context, rulings) => {
  const found = blank(context)
  if (rulings.some((ruling) => ruling?.role === 'title')) return found
  const lines = titleCandidates(context, rulings)
  const title = chooseTitle(context, lines)
  if (!title) return found
  found[title.line.index] = { role: 'title', why: title.why }
  for (const line of lines) {
    if (line.index === title.line.index) continue
    if (crumbTail(line.text) === plain(title.line.text))
      found[line.index] = { role: 'chrome', why: ground('block/breadcrumb') }
    else if (line.index < title.line.index && plain(line.text).split(' ').length <= 4)
      found[line.index] = { role: 'chrome', why: ground('block/short-before-title') }
  }
  return found
}

/** Lines of nothing but a menu word, an address or a rule, wherever they stand. */
export const findFurniture: Pass = ({ document, lexicon, lines }) =>
  lines.map((line) => {
    const whole = document.text.slice(line.start, line.end).trim()
    if (!/[\p{L}\p{N}]/u.test(whole) || /^<?https?:\/\/\S+>?$/u.test(whole))
      return { role: 'chrome', why: ground('block/bare-address') }
    const hit = whole.length < 60 ? firstHit(lexicon.anatomy.furniture, line.text) : null
    return hit
      ? {
          role: 'chrome',
          why: { rule: hit.rule.id, words: [{ start: line.at, end: line.at + line.text.length, text: line.text }] },
        }
      : null
  })
