import { amountAt } from './amount.js'
import { type Before, beforeAt } from './before.js'
import { numeralIn } from './cardinal.js'
import { type Found, isDuration, type Line, qualifierFor } from './found.js'
import { isBlank, isLetter, lettersEnd, pastBlank } from './marks.js'
import { phraseAt, wordBack } from './phrase.js'
import type { FigureTables } from './tables.js'
import { unitAt } from './unit.js'

type Numeral = NonNullable<ReturnType<typeof numeralIn>>
type Parts = Pick<Found, 'end' | 'value' | 'unit' | 'kind' | 'of' | 'reason'>

/** A figure of one number with the qualifier before it. */
export const figureFrom = (line: Line, at: number, parts: Parts, before?: Before): Found => {
  const told = before ?? beforeAt(line.text, at, 0, line.tables)
  const qualifier = qualifierFor(told, parts.unit, line.tables)
  const start = qualifier ? told.qualifierFrom : at
  return { start, at, high: null, qualifier, before: told, compared: null, loose: false, ...parts }
}

const wordAfter = (text: string, from: number): { word: string; end: number } => {
  const start = pastBlank(text, from)
  const end = isBlank(text.charCodeAt(from)) ? lettersEnd(text, start) : from
  return { word: text.slice(start, end).toLowerCase(), end }
}

/** "quadrupled", "doppelt so", "dreimal", "tenfold". */
const multipleOf = (
  word: string,
  at: number,
  end: number,
  numeral: Numeral | null,
  { text, tables }: Line,
): number | null => {
  for (const row of tables.multipliers) {
    if (!word.startsWith(row.word)) continue
    if (!row.followedBy && !row.precededBy) return row.value
    if (word !== row.word) continue
    if (row.followedBy?.includes(wordAfter(text, end).word)) return row.value
    const back = row.precededBy ? wordBack(beforeAt(text, at, 0, tables).back, 0) : ''
    if (row.precededBy?.includes(back)) return row.value
  }
  return numeral && numeral.value >= 2 && tables.words.multipleEndings.includes(numeral.rest) ? numeral.value : null
}

/** The unit of a compound's second part that starts at a place, and where the word ends. */
export const compoundAt = (text: string, from: number, hyphen: boolean, { words }: FigureTables) => {
  const end = lettersEnd(text, from)
  const part = text.slice(from, end)
  const small = part.toLowerCase()
  const capital = (word: string): boolean => word.charAt(0) !== word.charAt(0).toLowerCase()
  const row = words.compounds.find(({ word }) => {
    if (capital(word)) return hyphen && part === word
    if (words.nounBy === 'plural')
      return hyphen && (small === word || (small === `${word}s` && words.nounBy === 'plural'))
    return small.startsWith(word) && small.length - word.length < 5
  })
  if (!row || end === from) return null
  const old = /^-olds?\b/u.exec(text.slice(end, end + 5))
  return { unit: row.unit, end: end + (old?.[0].length ?? 0) }
}

const compoundOf = (numeral: Numeral | null, tables: FigureTables) => {
  const part = numeral && numeral.rest.length > 3 ? compoundAt(numeral.rest, 0, false, tables) : null
  return numeral && part?.end === numeral.rest.length ? { value: numeral.value, unit: part.unit } : null
}

/** What a share is of, after "of" or its like. */
const shareOf = (text: string, end: number, tables: FigureTables): { of: string | null; opened: boolean } => {
  const opened = isBlank(text.charCodeAt(end)) ? phraseAt(text, end + 1, tables.ofWords) : null
  if (!opened) return { of: null, opened: false }
  const pseudo = { start: 0, end: opened.end, value: 0, other: null, scale: 1, bare: true, grouped: false, money: null }
  const unit = unitAt(text, { ...pseudo, inWords: false }, tables)
  return { of: unit ? text.slice(opened.end, unit.end).trim() : null, opened: true }
}

/** The fraction that a numerator makes with the word after it ("two thirds", "ein Drittel"). */
export const fractionAt = (text: string, end: number, numerator: number, bound: boolean, tables: FigureTables) => {
  const sign = text.charCodeAt(end)
  if (!isBlank(sign) && sign !== 45) return null
  const stop = lettersEnd(text, end + 1)
  const word = text.slice(end + 1, stop).toLowerCase()
  const denominator = tables.fractions.get(word)
  if (denominator === undefined || numerator >= denominator || text.charCodeAt(stop) === 45) return null
  if (numerator > 1 && tables.words.nounBy === 'plural' && !word.endsWith('s')) return null
  const { of, opened } = shareOf(text, stop, tables)
  if (!opened && (bound || numerator / denominator === 0.25)) return null
  return { value: numerator / denominator, end: stop, of }
}

/** The share of "one in five voters", "3 in 10 boats": a small number of a larger one that counts something. */
export const ratioAt = (text: string, end: number, numerator: number, tables: FigureTables) => {
  const { word, end: joinEnd } = wordAfter(text, end)
  if (!tables.words.ratioJoins.includes(word) || !isBlank(text.charCodeAt(joinEnd))) return null
  const whole = amountAt(text, joinEnd + 1, joinEnd + 1, tables)
  if (!whole || whole.money || whole.value > 100 || whole.value <= numerator) return null
  const unit = unitAt(text, whole, tables)
  if (unit?.kind !== 'noun' || isDuration(unit.unit, tables)) return null
  return { value: numerator / whole.value, end: unit.end, of: unit.of }
}

const shareFigure = (word: string, at: number, end: number, line: Line): Found | null => {
  const { text, tables } = line
  const value = tables.shares.get(word)
  if (value === undefined || text.charCodeAt(end) === 45 || phraseAt(text, at, tables.halves)) return null
  const before = beforeAt(text, at, 0, tables)
  if (tables.partsBefore.has(wordBack(before.back, 0))) return null
  const { of } = shareOf(text, end, tables)
  if (before.qualifier === null && !tables.shareBefore.has(wordAfter(text, end).word)) return null
  return figureFrom(line, at, { end, value, unit: 'share', kind: 'share', of, reason: 'fraction' }, before)
}

/** End of a number that nobody counted, from a place on ("tens of thousands"). */
const vagueEnd = (text: string, from: number, tables: FigureTables): number | null => {
  let end: number | null = null
  let at = from
  for (let count = 0; count < 4; count++) {
    const stop = lettersEnd(text, at)
    const word = text.slice(at, stop).toLowerCase()
    if (!tables.vague.has(word) && !(count > 0 && tables.scales.has(word))) break
    end = stop
    const opened = isBlank(text.charCodeAt(stop)) ? phraseAt(text, stop + 1, tables.ofWords) : null
    at = opened && isBlank(text.charCodeAt(opened.end)) ? opened.end + 1 : pastBlank(text, stop)
  }
  return end
}

/** End of "several thousand", "mehrere Dutzend". */
const introducedEnd = (text: string, from: number, tables: FigureTables): number | null => {
  const opened = phraseAt(text, from, tables.vagueBefore)
  if (!opened || !isBlank(text.charCodeAt(opened.end))) return null
  const stop = lettersEnd(text, opened.end + 1)
  const word = text.slice(opened.end + 1, stop).toLowerCase()
  if (!tables.scales.has(word) && !tables.vague.has(word)) return null
  const more = pastBlank(text, stop)
  const next = lettersEnd(text, more)
  return next > more && tables.scales.has(text.slice(more, next).toLowerCase()) ? next : stop
}

const vagueFigure = (word: string, at: number, line: Line): Found | null => {
  const { text, tables } = line
  const end = vagueEnd(text, at, tables) ?? introducedEnd(text, at, tables)
  if (end === null || isLetter(text.charCodeAt(end)) || text.charCodeAt(end) === 45) return null
  const amount = { start: at, end, value: 0, other: null, scale: 1_000, bare: false, grouped: true, money: null }
  const unit = unitAt(text, { ...amount, inWords: true }, tables)
  if (!unit && tables.words.vagueBound.includes(word)) return null
  return figureFrom(line, at, {
    end: unit?.end ?? end,
    value: null,
    unit: unit?.unit ?? null,
    kind: unit?.kind ?? 'none',
    of: unit?.of ?? null,
    reason: 'vague',
  })
}

const inOneWord = (word: string, at: number, end: number, line: Line): Found | null => {
  const numeral = numeralIn(word, line.tables)
  const multiple = multipleOf(word, at, end, numeral, line)
  if (multiple !== null)
    return figureFrom(line, at, { end, value: multiple, unit: 'times', kind: 'times', of: null, reason: 'multiple' })
  const compound = compoundOf(numeral, line.tables)
  return compound && figureFrom(line, at, { end, ...compound, kind: 'noun', of: null, reason: 'compound' })
}

/** A figure inside one word, or one that a word makes without a number: "quadrupled", "fünfminütig", "half of", "dozens". */
export const wordFigure = (at: number, end: number, line: Line): Found | null => {
  const { text, tables } = line
  const word = text.slice(at, end).toLowerCase()
  const one = tables.ones.get(word)
  const figure =
    (one === undefined ? inOneWord(word, at, end, line) : null) ??
    shareFigure(word, at, end, line) ??
    vagueFigure(word, at, line)
  if (figure || one === undefined) return figure
  const bound = tables.fractionOnes.has(word)
  const part = fractionAt(text, end, one, bound, tables) ?? (bound ? null : ratioAt(text, end, one, tables))
  return part && figureFrom(line, at, { ...part, unit: 'share', kind: 'share', reason: 'fraction' })
}
