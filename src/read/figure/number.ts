import type { FigureWords } from '../../lexicon/index.js'
import { regex } from '../../lexicon/index.js'

/** A number read at a place of a text. */
export interface ReadNumber {
  readonly value: number
  readonly end: number
  /** A scale such as "million" belongs to it; 1 where none does. */
  readonly scale: number
  /** Digits without any mark, which may be a year or a label. */
  readonly bare: boolean
  /** ISO code of money written before the number. */
  readonly money: string | null
}

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&').replace(/ /gu, '\\s')

/** Source of an alternation, longest word first; never matches where the list is empty. */
const oneOf = (words: readonly string[]): string =>
  words.length === 0
    ? '(?!)'
    : `(?:${[...words]
        .sort((a, b) => b.length - a.length)
        .map(escaped)
        .join('|')})`

const tail = '(?![\\p{L}\\p{N}])'

/** Patterns that a lexicon's figure words compile to; those with `y` are tried at a place. */
export interface FigurePatterns {
  /** A place where a number may start: a digit, or a word that `starters` must hold. */
  readonly anchor: RegExp
  /** First words of numbers in words, in lower case. */
  readonly starters: ReadonlySet<string>
  readonly money: RegExp
  readonly digits: RegExp
  readonly words: RegExp
  readonly ones: RegExp
  readonly scale: RegExp
  readonly letter: RegExp
  readonly moneyAfter: RegExp
  readonly percent: RegExp
  readonly range: RegExp
  readonly before: RegExp
  readonly compared: RegExp
  readonly label: RegExp
  readonly multiplier: RegExp
  readonly compound: RegExp
}

const wordsIn = (table: readonly { readonly word: string }[]): readonly string[] => table.map((entry) => entry.word)

const compile = (words: FigureWords): FigurePatterns => {
  const [group, decimal] = [escaped(words.group), escaped(words.decimal)]
  const numbers = oneOf(wordsIn(words.numbers))
  const money = oneOf(wordsIn(words.moneyBefore))
  const free = "(?<![\\p{L}\\p{N}@#/.,:’'-])"
  const qualifiers = oneOf(wordsIn(words.qualifiers))
  const joined = `${oneOf(wordsIn(words.numbers.filter((one) => !one.word.includes(' '))))}|${oneOf(wordsIn(words.ones))}|\\d{1,4}`
  return {
    anchor: regex(`${free}(?:(?:${money}\\s?)?\\d|(?<word>\\p{L}+))`, 'gu'),
    starters: new Set(wordsIn([...words.numbers, ...words.ones]).map((word) => word.split(/[^\p{L}]/u)[0] ?? word)),
    money: regex(`(?<money>${money})\\s?(?=\\d)`, 'uy'),
    digits: regex(
      `(?:\\d{1,3}(?:(?:${group}|[’'\u00a0\u202f])\\d{3})+(?!\\d)|\\d{1,15})(?:${decimal}\\d{1,6})?(?![\\d/:]|[.,]\\d)`,
      'uy',
    ),
    words: regex(`(?<word>${numbers})${tail}`, 'iuy'),
    ones: regex(`(?<word>${oneOf(wordsIn(words.ones))})(?=\\s${oneOf(wordsIn(words.scales))}${tail})`, 'iuy'),
    scale: regex(`[\\s-]?(?<word>${oneOf(wordsIn(words.scales))})${tail}`, 'iuy'),
    letter: regex(`\\s?(?<word>${oneOf(wordsIn(words.scaleLetters))})${tail}`, 'uy'),
    moneyAfter: regex(`[\\s-]?(?<word>${oneOf(wordsIn(words.moneyAfter))})${tail}`, 'uy'),
    percent: regex(`[\\s-]?${oneOf(words.percent)}${tail}`, 'iuy'),
    range: regex(`\\s?(?<join>${oneOf(words.rangeJoins)})\\s?`, 'iuy'),
    before: regex(
      `(?<![\\p{L}\\p{N}])(?:(?<word>${qualifiers})\\s+)?(?:(?<open>${oneOf(words.rangeOpeners)})\\s+)?$`,
      'iu',
    ),
    compared: regex(`(?<![\\p{L}\\p{N}])${oneOf(words.comparers)}\\s+(?:[\\p{L}]+\\s+){0,2}$`, 'iu'),
    label: regex(`(?<![\\p{L}\\p{N}])${oneOf(words.labels)}\\s+$`, 'iu'),
    multiplier: regex(`(?<![\\p{L}\\p{N}])(?<word>${oneOf(wordsIn(words.multipliers))})\\p{L}*`, 'giu'),
    compound: regex(
      `(?<![\\p{L}\\p{N}/.,-])(?<number>${joined})[-\u2011]?(?<part>${oneOf(wordsIn(words.compounds))})\\p{Ll}{0,4}(?!\\p{L})`,
      'giu',
    ),
  }
}

const compiled = new WeakMap<FigureWords, FigurePatterns>()

/** The patterns of a lexicon's figure words, compiled once. */
export const figurePatterns = (words: FigureWords): FigurePatterns => {
  const known = compiled.get(words)
  if (known) return known
  const made = compile(words)
  compiled.set(words, made)
  return made
}

const at = (pattern: RegExp, text: string, place: number): RegExpExecArray | null => {
  pattern.lastIndex = place
  return pattern.exec(text)
}

/** The value of a word in a table; case and kind of white space do not count. */
export const valueIn = (table: FigureWords['numbers'], word: string): number | null =>
  table.find((entry) => entry.word === word.toLowerCase().replace(/\s/gu, ' '))?.value ?? null

/** The value of digits with the marks of a language.
 * @example digitsValue('2.300,5', { group: '.', decimal: ',' }) // 2300.5
 */
const digitsValue = (digits: string, { group, decimal }: Pick<FigureWords, 'group' | 'decimal'>): number =>
  Number(
    digits
      .replaceAll(group, '')
      .replace(/[’'\s]/gu, '')
      .replace(decimal, '.'),
  )

const base = (text: string, place: number, words: FigureWords): Pick<ReadNumber, 'value' | 'end' | 'bare'> | null => {
  const patterns = figurePatterns(words)
  const digits = at(patterns.digits, text, place)
  if (digits)
    return { value: digitsValue(digits[0], words), end: place + digits[0].length, bare: /^\d+$/u.test(digits[0]) }
  const word = at(patterns.words, text, place) ?? at(patterns.ones, text, place)
  const value = word ? (valueIn(words.numbers, word[0]) ?? valueIn(words.ones, word[0])) : null
  return word && value !== null ? { value, end: place + word[0].length, bare: false } : null
}

/** Rounds away what binary fractions add ("2.3 million"). */
const tidy = (value: number): number => Number(value.toPrecision(15))

/** Reads a number, money sign and scale included, at a place; null where none stands there. */
export const numberAt = (text: string, place: number, words: FigureWords): ReadNumber | null => {
  const patterns = figurePatterns(words)
  const sign = at(patterns.money, text, place)
  const money = words.moneyBefore.find((entry) => entry.word === sign?.groups?.money)?.unit ?? null
  const number = base(text, place + (sign?.[0].length ?? 0), words)
  if (!number) return null
  const letter = money ? at(patterns.letter, text, number.end) : null
  const scaled = letter ?? at(patterns.scale, text, number.end)
  const word = scaled?.groups?.word ?? ''
  const scale =
    (letter ? words.scaleLetters.find((entry) => entry.word === word)?.value : valueIn(words.scales, word)) ?? 1
  return {
    value: tidy(number.value * scale),
    end: number.end + (scaled?.[0].length ?? 0),
    scale,
    bare: number.bare && scale === 1,
    money,
  }
}
