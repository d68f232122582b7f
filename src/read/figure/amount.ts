import { cardinalAt } from './cardinal.js'
import { digitsAt, startsFree } from './digits.js'
import { isBlank, isDigit, isLetter, lettersEnd, pastBlank } from './marks.js'
import { isNoun } from './noun.js'
import { phraseAt } from './phrase.js'
import type { FigureTables } from './tables.js'

/** A number with its scale and the money sign before it. */
export interface Amount {
  /** Where it starts, sign included. */
  readonly start: number
  readonly end: number
  readonly value: number
  /** What it is by the marks of the other country; null where the form leaves no doubt. */
  readonly other: number | null
  /** A scale such as "million" belongs to it; 1 where none does. */
  readonly scale: number
  /** Digits without any mark, which may be a year or a label. */
  readonly bare: boolean
  readonly grouped: boolean
  /** ISO code of money written before the number. */
  readonly money: string | null
  readonly inWords: boolean
}

/** Rounds away what binary fractions add ("2.3 million"). */
const tidy = (value: number): number => Number(value.toPrecision(15))

interface Scale {
  readonly value: number
  readonly end: number
}

/** Whether a letter such as "m" multiplies: money follows, or, where it is joined to the digits, anything that is counted. */
const countsAfter = (text: string, from: number, end: number, tables: FigureTables): boolean => {
  if (!isBlank(text.charCodeAt(end))) return false
  if (phraseAt(text, end + 1, tables.units)?.row.kind === 'money') return true
  const noun = text.slice(end + 1, lettersEnd(text, end + 1))
  return isDigit(text.charCodeAt(from - 1)) && noun !== '' && isNoun(noun, tables) && !tables.stops.has(noun)
}

const letterScale = (text: string, from: number, money: boolean, tables: FigureTables): Scale | null => {
  const end = lettersEnd(text, from)
  const row = end - from > 2 ? undefined : tables.letters.get(text.slice(from, end))
  if (!row || isDigit(text.charCodeAt(end))) return null
  const counts = !row.money || money || countsAfter(text, from, end, tables)
  return counts ? { value: row.value, end } : null
}

/** The scale after digits: "million", "Mio.", "bn". */
const scaleAt = (text: string, end: number, money: boolean, tables: FigureTables): Scale => {
  const sign = text.charCodeAt(end)
  const at = isBlank(sign) || sign === 45 ? end + 1 : end
  const stop = lettersEnd(text, at)
  if (stop > at && stop - at < 20) {
    const word = text.slice(at, stop).toLowerCase()
    const dotted = text.charCodeAt(stop) === 46 ? tables.scales.get(`${word}.`) : undefined
    const value = dotted ?? tables.scales.get(word)
    if (value !== undefined) return { value, end: dotted === undefined ? stop : stop + 1 }
  }
  return letterScale(text, at, money, tables) ?? { value: 1, end }
}

/** Money signs have up to this many characters. */
const widest = 5

/** The money sign that ends right before a number, one blank aside. */
const signBefore = (text: string, at: number, floor: number, tables: FigureTables) => {
  const end = isBlank(text.charCodeAt(at - 1)) ? at - 1 : at
  for (let start = Math.max(floor, end - widest); start < end; start++) {
    const row = tables.signs.get(text.slice(start, end))
    if (row && !isLetter(text.charCodeAt(start - 1))) return { start, unit: row.unit }
  }
  return null
}

const numberFrom = (text: string, at: number, floor: number, tables: FigureTables): Amount | null => {
  const digits = digitsAt(text, at, tables.words)
  if (!digits) return null
  const sign = signBefore(text, at, floor, tables)
  if (!sign && at > floor && !startsFree(text, at)) return null
  const scale = scaleAt(text, digits.end, sign !== null, tables)
  const added = phraseAt(text, pastBlank(text, digits.end), tables.addedParts)
  return {
    start: sign?.start ?? at,
    end: added?.end ?? scale.end,
    value: tidy(digits.value * scale.value) + (added?.row.value ?? 0),
    other: digits.other === null || scale.value > 1 ? null : digits.other,
    scale: scale.value,
    bare: digits.bare && scale.value === 1 && !added,
    grouped: digits.grouped || scale.value > 1,
    money: sign?.unit ?? null,
    inWords: false,
  }
}

const wordsFrom = (text: string, at: number, tables: FigureTables): Amount | null => {
  const found = cardinalAt(text, at, tables)
  if (!found || isDigit(text.charCodeAt(found.end))) return null
  const joined = text.charCodeAt(found.end) === 45 ? found.end + 1 : pastBlank(text, found.end)
  const added = phraseAt(text, joined, tables.addedParts)
  const then = added ? scaleAt(text, added.end, false, tables) : null
  const value = (found.value + (added?.row.value ?? 0)) * (then?.value ?? 1)
  const scale = Math.max(found.scale, then?.value ?? 1)
  const end = then?.end ?? found.end
  const grouped = scale >= 1_000
  return { start: at, end, value, other: null, scale, bare: false, grouped, money: null, inWords: true }
}

/** Reads a number at a place where a digit or a letter stands; null where none is. `floor` is where its line starts. */
export const amountAt = (text: string, at: number, floor: number, tables: FigureTables): Amount | null =>
  isDigit(text.charCodeAt(at)) ? numberFrom(text, at, floor, tables) : wordsFrom(text, at, tables)

/** The place of the first digit at or after a money sign that stands at a place. */
export const pastSign = (text: string, from: number): number => {
  let at = from
  while (at - from < widest && !isDigit(text.charCodeAt(at)) && /[^\s\d]/u.test(text.charAt(at))) at++
  const digit = pastBlank(text, at)
  return isDigit(text.charCodeAt(digit)) ? digit : from
}
