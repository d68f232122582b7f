import { isCapital } from '../text/classes.js'
import type { Amount } from './amount.js'
import { type Before, isYearBefore } from './before.js'
import { isDuration, type Line } from './found.js'
import { isBlank, isDash, isWordly, lettersEnd } from './marks.js'
import { wordBack } from './phrase.js'
import type { ReadUnit } from './unit.js'

/** Bare digits that may be a year ("2024"). */
export const isYearly = ({ bare, value }: Amount, { tables }: Line): boolean =>
  bare && value >= tables.words.firstYear && value < 2100

/** Bare digits at the start of a line that number it ("3. ...", "3) ..."). */
export const isListMark = (amount: Amount, { text }: Line): boolean =>
  amount.bare && amount.start === 0 && /^[.)]\s/u.test(text.slice(amount.end, amount.end + 2))

/** Five digits before a name that nobody counts by are a postcode ("10117 Berlin"). */
export const isPostcode = ({ bare, value }: Amount, unit: ReadUnit | null): boolean =>
  bare && value >= 10_000 && value % 500 !== 0 && unit !== null && unit.kind === 'noun' && !unit.known

/** The number of a house ("10 Downing Street"). */
export const isHouse = ({ bare, end }: Amount, { text, tables }: Line): boolean => {
  if (!bare || tables.streets.size === 0 || !isCapital(text.charCodeAt(end + 1))) return false
  return text
    .slice(end + 1, end + 50)
    .split(' ', 4)
    .some((word) => tables.streets.has(word.toLowerCase().replace(/[,;:]$/u, '')))
}

/** "the Five Eyes partners": a number inside a name. */
export const isNamed = (amount: Amount, before: Before, { text, tables }: Line): boolean =>
  amount.inWords &&
  tables.words.nounBy === 'plural' &&
  isCapital(text.charCodeAt(amount.start)) &&
  before.back.starts.length > 0 &&
  !/[.!?:]$/u.test(wordBack(before.back, 0)) &&
  isBlank(text.charCodeAt(amount.end)) &&
  isCapital(text.charCodeAt(amount.end + 1))

/** A day of a month ("March 24", "24 March"), whether or not its year is known. */
export const isDay = ({ bare, value, end }: Amount, before: Before, { text, tables }: Line): boolean => {
  if (!bare || value > 31) return false
  const after = isBlank(text.charCodeAt(end)) ? text.slice(end + 1, lettersEnd(text, end + 1)).toLowerCase() : ''
  return tables.months.has(after) || tables.months.has(wordBack(before.back, 0).replace(/\.$/u, ''))
}

/** "60 Minutes" within a sentence: a unit of time with a capital, in a language that gives it none. */
export const isTitle = ({ end }: Amount, { kind, unit }: ReadUnit, before: Before, { text, tables }: Line): boolean => {
  if (tables.words.nounBy === 'capital' || kind !== 'noun' || !isDuration(unit, tables)) return false
  const prior = before.back.starts[0]
  return isCapital(text.charCodeAt(end + 1)) && prior !== undefined && !isCapital(text.charCodeAt(prior))
}

const countsTime = (unit: ReadUnit | null, { tables }: Line): boolean =>
  unit !== null && (unit.kind !== 'noun' || isDuration(unit.unit, tables))

/** Whether a unit is one that even digits such as 2024 count: a known noun right after them, in another form than its base
 * form; before our time any noun right after them, where nouns are known by their capital. */
const countsYearly = ({ value, bare }: Amount, unit: ReadUnit, { tables }: Line): boolean => {
  if (!bare || value < tables.words.firstYear || value >= 2100) return unit.known
  const noun = unit.of ?? ''
  if (noun === '' || noun.includes(' ')) return unit.kind !== 'noun'
  if (value === 2_000) return true
  return (unit.known && noun !== unit.unit) || (value < 1900 && tables.words.nounBy === 'capital')
}

/** Whether a number is a year or part of a date or clock time. */
export const isDated = (amount: Amount, unit: ReadUnit | null, before: Before, line: Line): boolean => {
  if (isDay(amount, before, line)) return true
  if (countsTime(unit, line)) return false
  const counts = unit !== null && countsYearly(amount, unit, line) && !isYearBefore(before, line.tables)
  const date = line.dateAt(amount.start)
  if (date && !(counts && date.end - date.start === amount.end - amount.start)) return true
  return isYearly(amount, line) && !counts && !(before.qualifier && unit)
}

/** Letters or a hyphen right after digits make a name or code of them ("42nd", "747-400"), unless a unit was read there. */
export const isGlued = ({ end }: Amount, { text }: Line): boolean => {
  const code = text.charCodeAt(end)
  return isWordly(code) || (isDash(code) && isWordly(text.charCodeAt(end + 1))) || code === 47
}
