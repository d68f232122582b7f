import type { NumberWord, TimeWords } from '../../lexicon/index.js'
import { regex } from '../../lexicon/index.js'

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&').replace(/ /gu, '\\s+')

/** Source of an alternation of words, longest first; never matches where there are none. */
export const anyOf = (words: readonly string[]): string =>
  words.length === 0
    ? '(?!)'
    : `(?:${[...words]
        .sort((a, b) => b.length - a.length)
        .map(escaped)
        .join('|')})`

const wordsOf = (table: readonly NumberWord[]): string => anyOf(table.map((entry) => entry.word))
const end = '(?![\\p{L}\\p{N}])'
const start = '(?<![\\p{L}\\p{N}])'

/** What a lexicon's words for days and clock times compile to. Patterns with `y` are tried at a place. */
export interface TimePatterns {
  readonly anchor: RegExp
  readonly digits: RegExp
  readonly mark: RegExp
  readonly military: RegExp
  readonly part: RegExp
  readonly partBefore: RegExp
  readonly openerBefore: RegExp
  readonly sureBefore: RegExp
  readonly shifted: RegExp
  readonly named: RegExp
  readonly listed: RegExp
  readonly hour: RegExp
  readonly range: RegExp
  readonly zone: RegExp
  readonly dates: RegExp
  /** The same, tried at a place. */
  readonly dateHere: RegExp
  readonly gap: RegExp
}

const dateSource = (words: TimeWords): string => {
  const weekday = `(?:${start}${wordsOf(words.weekdays)}\\.?,?\\s{1,2}(?:(?:${anyOf(words.dateJoins)})\\s{1,2})?)?`
  const month = `(?<M>${wordsOf(words.months)})\\.?`
  const day = `(?<D>\\d{1,2})(?:\\.|${anyOf(words.ordinals)})?`
  const named = (form: string, tag: string): string =>
    form.replace('<M>', `<month${tag}>`).replace('<D>', `<day${tag}>`)
  const dayFirst = `${day}[\\s-]{0,2}(?:${anyOf(words.dateJoins)}\\s)?${month},?[\\s-]{1,2}(?<yearA>\\d{4})`
  const monthFirst = `${month}\\s{1,2}${day},?\\s{1,2}(?<yearB>\\d{4})`
  const iso = '(?<yearC>\\d{4})(?:-(?<monthC>\\d{2})-|/(?<monthG>\\d{2})/)(?<dayC>\\d{2})'
  const dotted = '(?<dayD>\\d{1,2})\\.\\s?(?<monthD>\\d{1,2})\\.\\s?(?<yearD>\\d{4}|\\d{2})'
  const slashed = '(?<firstE>\\d{1,2})/(?<secondE>\\d{1,2})/(?<yearE>\\d{4}|\\d{2})'
  const forms = [iso, named(dayFirst, 'A'), named(monthFirst, 'B'), dotted, slashed]
  return `(?<![\\p{L}/.:-])(?!(?<=\\p{N})\\p{N})${weekday}(?:${forms.join('|')})(?!\\d|[.,/:-]\\d)`
}

const compile = (words: TimeWords): TimePatterns => {
  const parts = anyOf(words.dayParts.map((part) => part.word))
  const shift = wordsOf(words.hourShifts)
  const hour = wordsOf(words.hours)
  const openers = anyOf(words.clockOpeners)
  return {
    anchor: regex(
      `${start}(?:\\d{1,4}|${shift}|${hour}|${wordsOf(words.namedHours)}|${wordsOf(words.listedHours)})`,
      'giu',
    ),
    digits:
      /(?<hour>\d{1,2})(?:(?<separator>[:.])(?<minute>[0-5]\d)(?::[0-5]\d(?:\.\d{1,9})?)?)?(?!\d|[.,:]\d|\/\d(?!\d?[.:][0-5]\d))/uy,
    mark: regex(`\\s?${anyOf(words.clockMarks)}${end}(?:\\s(?<minute>[0-5]\\d)${end}(?![.,:/]\\d))?`, 'uy'),
    military: regex(`(?<hour>[01]\\d|2[0-3])(?<minute>[0-5]\\d)(?=\\s?${anyOf(words.militaryMarks)}${end})`, 'uy'),
    part: regex(`\\s?(?<part>${parts})${end}`, 'uy'),
    partBefore: regex(`${start}(?<part>${parts}),?\\s+(?:${openers}\\s+)?$`, 'u'),
    sureBefore: regex(`${start}${anyOf(words.sureOpeners)}\\s+$`, 'iu'),
    openerBefore: regex(`${start}${openers}\\s+$`, 'iu'),
    shifted: regex(`(?<shift>${shift})\\s+(?:(?<word>${hour})|(?<hour>\\d{1,2}))${end}`, 'iuy'),
    named: regex(`(?<word>${wordsOf(words.namedHours)})${end}`, 'iuy'),
    listed: regex(`(?<word>${wordsOf(words.listedHours)})(?=\\s?\\(?(?:\\p{Lu}{2,4}\\)?)?:)`, 'iuy'),
    hour: regex(`(?<word>${hour})(?=\\s${anyOf(words.clockMarks)}${end})`, 'iuy'),
    range: regex(`\\s?${anyOf(words.rangeJoins)}\\s?(?:${openers}\\s)?`, 'uy'),
    zone: regex(
      `\\s?\\(?(?:(?:UTC|GMT)\\s?(?<plus>[+-]\\d{1,2})(?!\\d)|(?<offset>[+-]\\d{2}:?\\d{2})(?!\\d)|(?<word>${anyOf(words.zones.map((zone) => zone.word))})${end})\\)?`,
      'uy',
    ),
    dates: regex(dateSource(words), 'giu'),
    dateHere: regex(dateSource(words), 'iuy'),
    gap: regex(`(?:\\s?[,|·•@–—-]|\\s(?:${anyOf(words.dateJoins)})${end}){0,2}\\s{0,3}`, 'iuy'),
  }
}

const compiled = new WeakMap<TimeWords, TimePatterns>()

/** The patterns of a lexicon's time words, compiled once. */
export const timePatterns = (words: TimeWords): TimePatterns => {
  const known = compiled.get(words)
  if (known) return known
  const made = compile(words)
  compiled.set(words, made)
  return made
}

/** Tries a sticky pattern at a place. */
export const matchAt = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at
  return pattern.exec(text)
}
