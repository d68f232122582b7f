import type { TimeWords } from '../../lexicon/index.js'
import { compiled } from './found.js'
import { anyOf } from './pattern.js'

/** So many years have to be named before their distance says anything. */
const fewest = 5
/** A year so far back from the day of issue is no news. */
const far = 3
/** Share of the years named that have to lie far back. */
const most = 2 / 3

const years = (words: TimeWords): RegExp =>
  compiled(
    `(?<![\\p{L}\\p{N}.,:/#$€£§-])(?:(?<year>1[0-9]\\d{2}|20\\d{2})(?![\\p{N}%]|[.,:-]\\d)|\\d{1,4}(?=\\s${anyOf(words.erasBefore)}))`,
    'gu',
  )

/** Words that only news use much: days counted from the day of issue. */
const newsDays = ({ fullWeekdays, relativeDays }: TimeWords): RegExp =>
  compiled(`(?<!\\p{L})${anyOf([...fullWeekdays, ...relativeDays].map(({ word }) => word))}(?!\\p{L})`, 'giu')

/** Whether a text tells of the past, so that a day without a year follows from the date named before it and not from the
 * day of issue: it names at least five years, two thirds of them three or more years before the issue, and weekdays,
 * "today" and their like less often than such years. Without a day of issue any year will do. */
export const isNarrative = (text: string, issued: string | null, words: TimeWords): boolean => {
  const issue = issued === null ? null : Number(issued.slice(0, 4))
  let [all, back] = [0, 0]
  for (const { groups } of text.matchAll(years(words))) {
    const year = groups?.year === undefined ? 0 : Number(groups.year)
    all += 1
    if (issue === null || year <= issue - far) back += 1
  }
  if (all < fewest || back < all * most) return false
  return [...text.matchAll(newsDays(words))].length < back
}
