import type { TimeWords } from '../../lexicon/index.js'
import { regex } from '../../lexicon/index.js'
import { type Quoted, quote } from '../../model/index.js'
import { anyOf, matchAt } from './pattern.js'

/** A day named without its year ("6. Februar", "March 24"). */
export interface Day extends Quoted {
  readonly month: number
  readonly day: number
}

const patterns = new WeakMap<TimeWords, RegExp>()

const patternOf = (words: TimeWords): RegExp => {
  const known = patterns.get(words)
  if (known) return known
  const month = anyOf(words.months.map((entry) => entry.word))
  const ordinal = anyOf(words.ordinals)
  const joins = anyOf(words.dateJoins)
  const dayFirst = `(?<dayA>\\d{1,2})(?:\\.|${ordinal})?\\s?(?:${joins}\\s)?(?<monthA>${month})(?![\\p{L}\\p{N}])`
  const monthFirst = `(?<monthB>${month})\\.?\\s(?<dayB>\\d{1,2})(?:${ordinal})?(?![\\p{L}\\p{N}.:,]\\d|\\d|\\p{L}|\\.\\s?(?:${month}))`
  const made = regex(`(?<![\\p{L}\\p{N}.,:/-])(?:${dayFirst}|${monthFirst})`, 'giu')
  patterns.set(words, made)
  return made
}

const year = /,?\s\d{4}(?![\d.,]\d|\d)/uy

/** Finds days named without a year. Those with one are stamps.
 * @example readDays('am 6. Februar', 0, 13, lexicons.de.time)[0] // { month: 2, day: 6, text: '6. Februar', ... }
 */
export const readDays = (text: string, start: number, end: number, words: TimeWords): readonly Day[] =>
  [...text.slice(start, end).matchAll(patternOf(words))].flatMap((hit) => {
    const { dayA, dayB, monthA, monthB } = hit.groups ?? {}
    const name = (monthA ?? monthB ?? '').toLowerCase()
    const month = words.months.find((entry) => entry.word === name)?.value ?? 0
    const day = Number(dayA ?? dayB)
    const [from, to] = [start + hit.index, start + hit.index + hit[0].length]
    if (day < 1 || day > 31 || matchAt(year, text, to) || !/^\p{Lu}/u.test(monthA ?? monthB ?? '')) return []
    return [{ ...quote(text, from, to), month, day }]
  })
