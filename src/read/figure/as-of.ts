import type { Time } from '../../model/index.js'
import { inOneSentence } from './compare.js'
import { type Found, isDuration, type Line } from './found.js'
import { phraseBack, wordBack, wordsBack } from './phrase.js'

/** A day to which the figures of its sentence hold. Offsets count from the start of the line. */
interface Holding {
  readonly start: number
  readonly end: number
  readonly value: string
  /** How far from it a figure may stand. */
  readonly reach: number
}

const dayLike = /^\d{4}(?:-\d{2}(?:-\d{2})?)?/u

const isAhead = (text: string, from: number, { tables }: Line): boolean => {
  const start = Math.max(text.lastIndexOf('. ', from), from - 120, 0)
  const end = Math.min(text.length, from + 120)
  return text
    .slice(start, end)
    .toLowerCase()
    .split(/[^\p{L}']+/u)
    .some((word) => tables.ahead.has(word))
}

/** What the words before a time say of figures: they hold to it, also those far off, or up to it, if they stand close. */
const holdsAt = (text: string, start: number, line: Line): 'far' | 'near' | null => {
  const { asOf, deadlines } = line.tables
  const back = wordsBack(text, start, 0)
  const word = wordBack(back, 0).replace(/:$/u, '')
  const hit = phraseBack(back, 0, asOf) ?? (asOf.rows.has(word) ? { row: { word }, count: 1 } : null)
  if (!hit) return null
  if (!deadlines.has(hit.row.word)) return 'far'
  const opened = [1, 2, 3, 4].some((at) => line.tables.openers.has(wordBack(back, at + hit.count - 1)))
  return opened || isAhead(text, start, line) ? null : 'near'
}

/** @param issued Day of issue: to a later day no figure holds yet. */
const holdingsIn = (times: readonly Time[], issued: string | null, offset: number, line: Line): readonly Holding[] =>
  times.flatMap((time) => {
    const value = time.type === 'DATE' ? dayLike.exec(time.value)?.[0] : undefined
    const start = time.start - offset
    if (value === undefined || (issued !== null && value > issued)) return []
    const reach = holdsAt(line.text, start, line)
    // "Until 2019" tells how long, not as of when.
    return reach === null || (reach === 'near' && value.length < 7)
      ? []
      : [{ start, end: time.end - offset, value, reach: reach === 'far' ? 400 : 80 }]
  })

const distance = (one: Holding, figure: Found): number =>
  one.start >= figure.end ? one.start - figure.end : figure.start - one.end

/** How many figures on stands what one is set against, at most. */
const near = 3

/** Whether a figure close by is set against this one, which then may hold to another day ("up from 40 a year ago"). */
const isSetAgainst = (figures: readonly Found[], at: number, { text }: Line): boolean => {
  const figure = figures[at]
  if (!figure || figure.value === null) return false
  return figures
    .slice(Math.max(0, at - near), at + near + 1)
    .some(
      (other) =>
        other !== figure &&
        other.compared === figure.value &&
        inOneSentence(text, Math.min(other.end, figure.end), Math.max(other.start, figure.start)),
    )
}

/** Gives figures the day to which they hold, where their sentence says so ("as of Friday", "Stand 3. Mai").
 * @param times The times of the line, whose offsets count from the start of the text; `offset` is where the line starts.
 */
export const withDays = (
  figures: readonly Found[],
  times: readonly Time[],
  issued: string | null,
  offset: number,
  line: Line,
): readonly Found[] => {
  if (figures.length === 0 || times.length === 0) return figures
  const holdings = holdingsIn(times, issued, offset, line)
  if (holdings.length === 0) return figures
  const asOf = (figure: Found): string | null => {
    if (figure.unit !== null && isDuration(figure.unit, line.tables)) return null
    const own = holdings
      .filter((one) => distance(one, figure) <= one.reach)
      .filter((one) => inOneSentence(line.text, Math.min(one.end, figure.end), Math.max(one.start, figure.start)))
      .sort((a, b) => distance(a, figure) - distance(b, figure))
    return own[0]?.value ?? null
  }
  return figures.map((figure, at) => ({
    ...figure,
    asOf: isSetAgainst(figures, at, line) ? null : asOf(figure),
  }))
}
