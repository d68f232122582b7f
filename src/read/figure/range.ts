import { type Amount, amountAt, pastSign } from './amount.js'
import type { Before } from './before.js'
import { isBlank, isDash, isDigit, lettersEnd, pastBlank } from './marks.js'
import { phraseAt, wordBack } from './phrase.js'
import type { FigureTables } from './tables.js'
import { knownUnit, type ReadUnit } from './unit.js'

/** One number or two ends of a range. */
export interface Range {
  readonly low: Amount
  readonly high: Amount | null
  /** Old and new number of a change ("from 30 to 50"), not the ends of a range. */
  readonly change: boolean
  /** Unit of the lower end, where it has one of its own. */
  readonly unit: ReadUnit | null
  /** Digits joined by a hyphen that make no range: a score, a code. */
  readonly code: boolean
}

interface Join {
  readonly word: string
  readonly next: number
}

const dashAt = (text: string, from: number): Join | null => {
  const at = pastBlank(text, from)
  if (!isDash(text.charCodeAt(at))) return null
  const next = pastBlank(text, at + 1)
  const even = (at === from) === (next === at + 1)
  const tight = at === from || text.charCodeAt(at) > 0x2011
  return even && tight ? { word: text.charAt(at), next } : null
}

/** "12-to-18". */
const hyphenedAt = (text: string, from: number, { rangeJoins }: FigureTables): Join | null => {
  if (text.charCodeAt(from) !== 45) return null
  const end = lettersEnd(text, from + 1)
  const word = text.slice(from + 1, end)
  return text.charCodeAt(end) === 45 && rangeJoins.rows.has(word) ? { word, next: end + 1 } : null
}

const wordAt = (text: string, from: number, { rangeJoins, changeJoins }: FigureTables): Join | null => {
  if (!isBlank(text.charCodeAt(from))) return null
  const phrase = phraseAt(text, from + 1, rangeJoins)
  const end = phrase?.end ?? lettersEnd(text, from + 1)
  const word = phrase?.row.word ?? text.slice(from + 1, end)
  return isBlank(text.charCodeAt(end)) && (phrase || changeJoins.has(word)) ? { word, next: end + 1 } : null
}

/** The number after a join, a qualifier and a money sign aside. */
const highAt = (text: string, from: number, tables: FigureTables): Amount | null => {
  const qualifier = phraseAt(text, from, tables.qualifiers)
  const at = qualifier && isBlank(text.charCodeAt(qualifier.end)) ? qualifier.end + 1 : from
  return amountAt(text, pastSign(text, at), at, tables)
}

const isChange = (join: string, { opener, back, rest }: Before, tables: FigureTables): boolean => {
  if (opener === null || !tables.changeOpeners.has(opener) || !tables.changeJoins.has(join)) return false
  if (!tables.rangeJoins.rows.has(join)) return true
  return back.starts.slice(rest).some((_, at) => {
    const word = wordBack(back, rest + at)
    return tables.words.changes.some((stem) => word.startsWith(stem))
  })
}

/** A number that is no range. */
export const oneOf = (low: Amount): Range => ({ low, high: null, change: false, unit: null, code: false })

const joined = (
  text: string,
  from: number,
  low: Amount,
  unit: ReadUnit | null,
  before: Before,
  tables: FigureTables,
) => {
  const join = hyphenedAt(text, from, tables) ?? dashAt(text, from) ?? wordAt(text, from, tables)
  if (!join) return null
  const high = highAt(text, join.next, tables)
  const dash = from === low.end && isDash(text.charCodeAt(from)) && isDigit(text.charCodeAt(from + 1))
  const code = { ...oneOf(low), code: dash }
  if (!high) return dash ? code : null
  const change = isChange(join.word, before, tables)
  if (!change && !tables.rangeJoins.rows.has(join.word)) return null
  if (!change && join.word === tables.words.rangeJoins[0] && before.opener === null) return null
  const scale = !unit && !low.grouped && low.scale === 1 && high.scale > 1 && low.value < 1_000 ? high.scale : 1
  const lower = { ...low, value: low.value * scale, scale: low.scale * scale, money: low.money ?? high.money }
  if (!change && lower.value >= high.value) return dash ? code : null
  return { low: lower, high: { ...high, money: high.money ?? low.money }, change, unit, code: false }
}

/** Joins "between 100 and 200", "2 to 3 million", "10 % bis 15 %". A list such as "two and five" is no range. */
export const rangeAt = (text: string, low: Amount, before: Before, tables: FigureTables): Range => {
  const direct = joined(text, low.end, low, null, before, tables)
  if (direct) return direct
  const unit = knownUnit(text, low, tables)
  const far = unit && joined(text, unit.end, low, unit, before, tables)
  return far && !far.code ? far : oneOf(low)
}
