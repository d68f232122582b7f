import { isBlank, lettersEnd, pastBlank } from './marks.js'
import { phraseAt } from './phrase.js'
import type { FigureTables } from './tables.js'

/** A number in words. */
export interface Cardinal {
  readonly value: number
  readonly end: number
  /** The largest scale in it; 1 where none is. */
  readonly scale: number
}

/** How many parts a number in words has at most ("two hundred and fifty-six thousand one hundred and five"). */
const most = 12

interface Sum {
  readonly whole: number
  readonly part: number
  readonly scale: number
}

const start: Sum = { whole: 0, part: 0, scale: 1 }

const scaled = ({ whole, part, scale }: Sum, by: number): Sum | null => {
  if (by < 1_000) return part > 99 || part === 0 ? null : { whole, part: part * by, scale: Math.max(scale, by) }
  if (part === 0 || whole % (by * 1_000) > 0) return null
  return { whole: whole + part * by, part: 0, scale: Math.max(scale, by) }
}

const added = ({ whole, part, scale }: Sum, value: number): Sum | null => {
  if (value >= 1_000) return whole > 0 || part > 0 ? null : { whole: value, part: 0, scale: 1_000 }
  const room = part === 0 || (value < 100 && part % 100 === 0) || (part % 10 === 0 && part % 100 > 10 && value < 10)
  return room ? { whole, part: part + value, scale } : null
}

/** Adds the next part of a number to what stands so far; null where it does not go on with it. */
const next = (sum: Sum, word: string, { parts, scales, innerOnes }: FigureTables): Sum | null => {
  const scale = scales.get(word)
  if (scale !== undefined) {
    if (sum.whole === 0 && sum.part === 0) return parts.has(word) ? added(sum, scale) : null
    return scaled(sum, scale)
  }
  const value = parts.get(word) ?? (sum.whole + sum.part > 0 ? innerOnes.get(word) : undefined)
  return value === undefined ? null : added(sum, value)
}

/** Longest part of a number in words. */
const widest = 18

/** The longest part at a place of a word that goes on with the sum. */
const partIn = (word: string, at: number, sum: Sum, tables: FigureTables): { sum: Sum; end: number } | null => {
  for (let end = Math.min(word.length, at + widest); end > at + 2; end--) {
    const grown = next(sum, word.slice(at, end), tables)
    if (grown) return { sum: grown, end }
  }
  return null
}

/** The parts that a word begins with ("zweihundertfünfzig", "dreimal") and where they end; null where it begins with none. */
const partsIn = (word: string, before: Sum, tables: FigureTables): { sum: Sum; end: number } | null => {
  const whole = next(before, word, tables)
  if (whole) return { sum: whole, end: word.length }
  let sum = before
  let end = 0
  for (let count = 0; count < most; count++) {
    const join = end > 0 && [...tables.joins].find((one) => word.startsWith(one, end))
    const step = partIn(word, end, sum, tables) ?? (join ? partIn(word, end + join.length, sum, tables) : null)
    if (!step) break
    ;({ sum, end } = step)
  }
  return end === 0 ? null : { sum, end }
}

const totalOf = ({ whole, part }: Sum): number => whole + part

/** The number that a word begins with, and the rest of the word.
 * @example numeralIn('dreimal', tables) // { value: 3, rest: 'mal' } */
export const numeralIn = (word: string, tables: FigureTables): { value: number; rest: string } | null => {
  const found = partsIn(word, start, tables)
  if (found) return { value: totalOf(found.sum), rest: word.slice(found.end) }
  for (const [one, value] of tables.ones) if (word.startsWith(one)) return { value, rest: word.slice(one.length) }
  return null
}

/** End of a word that may join two numerals with a hyphen ("twenty-five"). */
const hyphenated = (text: string, from: number, tables: FigureTables): number => {
  const end = lettersEnd(text, from)
  if (text.charCodeAt(end) !== 45) return end
  const wide = lettersEnd(text, end + 1)
  return tables.parts.has(text.slice(from, wide).toLowerCase()) ? wide : end
}

interface Step {
  readonly sum: Sum
  readonly end: number
}

const wordStep = (text: string, from: number, sum: Sum, tables: FigureTables): Step | null => {
  const end = hyphenated(text, from, tables)
  if (end === from || end - from > 60) return null
  const word = text.slice(from, end).toLowerCase()
  const found = partsIn(word, sum, tables)
  if (found?.end === word.length) {
    const stop = tables.scales.has(`${word}.`) && text.charCodeAt(end) === 46 ? end + 1 : end
    return { sum: found.sum, end: stop }
  }
  return null
}

/** One more word of a number, after a blank, a hyphen, or a word such as "and". */
const goOn = (text: string, { sum, end }: Step, tables: FigureTables): Step | null => {
  const sign = text.charCodeAt(end)
  if (!isBlank(sign) && sign !== 45) return null
  const straight = wordStep(text, end + 1, sum, tables)
  if (straight) return tables.words.nounBy === 'capital' && !goesOn(text, end + 1, tables) ? null : straight
  const joinEnd = lettersEnd(text, end + 1)
  const joined = tables.joins.has(text.slice(end + 1, joinEnd)) && sum.scale > 1
  if (!joined || !isBlank(text.charCodeAt(joinEnd))) return null
  const after = wordStep(text, joinEnd + 1, sum, tables)
  return after && totalOf(after.sum) - totalOf(sum) < 100 && after.sum.scale === sum.scale ? after : null
}

/** Where numbers are written in one word, only a scale goes on after a blank. */
const goesOn = (text: string, from: number, tables: FigureTables): boolean =>
  tables.scales.has(text.slice(from, lettersEnd(text, from)).toLowerCase())

const firstStep = (text: string, from: number, tables: FigureTables): Step | null => {
  const direct = wordStep(text, from, start, tables)
  if (direct) return direct
  const end = lettersEnd(text, from)
  const one = tables.ones.get(text.slice(from, end).toLowerCase())
  if (one === undefined || !isBlank(text.charCodeAt(end))) return null
  return goOn(text, { sum: { ...start, part: one }, end }, tables)
}

/** Half of what follows ("half a million"): null where no scale does. */
const halfOf = (text: string, from: number, tables: FigureTables): Cardinal | null => {
  const half = phraseAt(text, from, tables.halves)
  if (!half) return null
  const at = pastBlank(text, half.end)
  const end = lettersEnd(text, at)
  const scale = tables.scales.get(text.slice(at, end).toLowerCase())
  return scale === undefined ? { value: 0.5, end: half.end, scale: 1 } : { value: scale / 2, end, scale }
}

/** Reads a number in words at a place; null where none stands there.
 * @example cardinalAt('two hundred and fifty thousand', 0, tables) // { value: 250000, end: 30, scale: 1000 }
 */
export const cardinalAt = (text: string, from: number, tables: FigureTables): Cardinal | null => {
  const half = halfOf(text, from, tables)
  if (half) return half
  let step = firstStep(text, from, tables)
  if (!step) return null
  for (let count = 0; count < most; count++) {
    const grown: Step | null = goOn(text, step, tables)
    if (!grown) break
    step = grown
  }
  return { value: totalOf(step.sum), end: step.end, scale: step.sum.scale }
}
