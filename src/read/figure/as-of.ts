import type { Time } from '../../model/index.js'
import { inOneSentence } from './compare.js'
import { type Found, isDuration, type Line } from './found.js'
import { phraseBack, wordBack, wordsBack } from './phrase.js'

/** A day to which the figures of its sentence hold. Offsets count from the start of the line. */
interface Holding {
  readonly start: number
  readonly end: number
  readonly value: string
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

/** Whether a word before a time says that figures hold to it; a deadline does not. */
const holdsAt = (text: string, start: number, line: Line): boolean => {
  const back = wordsBack(text, start, 0)
  for (const from of [0, 1]) {
    const word = wordBack(back, from).replace(/:$/u, '')
    const hit = phraseBack(back, from, line.tables.asOf) ?? (line.tables.asOf.rows.has(word) ? { row: { word } } : null)
    if (hit) return !(line.tables.deadlines.has(hit.row.word) && isAhead(text, start, line))
  }
  return false
}

const holdingsIn = (times: readonly Time[], offset: number, line: Line): readonly Holding[] =>
  times.flatMap((time) => {
    const value = time.type === 'DATE' ? dayLike.exec(time.value)?.[0] : undefined
    const start = time.start - offset
    if (value === undefined || !holdsAt(line.text, start, line)) return []
    return [{ start, end: time.end - offset, value }]
  })

const distance = (one: Holding, figure: Found): number =>
  one.start >= figure.end ? one.start - figure.end : figure.start - one.end

/** Gives figures the day to which they hold, where their sentence says so ("as of Friday", "Stand 3. Mai").
 * @param times The times of the line, whose offsets count from the start of the text; `offset` is where the line starts.
 */
export const withDays = (
  figures: readonly Found[],
  times: readonly Time[],
  offset: number,
  line: Line,
): readonly Found[] => {
  if (figures.length === 0 || times.length === 0) return figures
  const holdings = holdingsIn(times, offset, line)
  if (holdings.length === 0) return figures
  const asOf = (figure: Found): string | null => {
    if (figure.unit !== null && isDuration(figure.unit, line.tables)) return null
    const own = holdings
      .filter((one) => inOneSentence(line.text, Math.min(one.end, figure.end), Math.max(one.start, figure.start)))
      .sort((a, b) => distance(a, figure) - distance(b, figure))
    return own[0]?.value ?? null
  }
  return figures.map((figure) => ({ ...figure, asOf: asOf(figure) }))
}
