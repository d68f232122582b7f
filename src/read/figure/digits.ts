import type { FigureWords } from '../../lexicon/index.js'
import { isBlank, isDash, isDigit, isWordly } from './marks.js'

/** A number in digits. */
export interface Digits {
  readonly value: number
  /** What it is if its one mark is of the other country ("2,400 Soldaten" is no 2.4); null where that is settled. */
  readonly other: number | null
  readonly end: number
  /** Nothing but digits, so that it may be a year or a label. */
  readonly bare: boolean
  /** Digits in groups of three, which only amounts have. */
  readonly grouped: boolean
}

type Marks = Pick<FigureWords, 'group' | 'decimal'>

/** Longest run of digits and marks that is read; what is longer is no amount. */
const longest = 40

const isMark = (code: number): boolean => code === 44 || code === 46 || code === 39 || code === 0x2019

/** End of a run of digits with single marks between them. */
const runEnd = (text: string, from: number): number => {
  let at = from
  for (;;) {
    while (isDigit(text.charCodeAt(at))) at++
    if (!isMark(text.charCodeAt(at)) || !isDigit(text.charCodeAt(at + 1))) return at
    at++
  }
}

/** End of groups of three that blanks divide ("40 000"), or the given end. */
const groupsEnd = (text: string, from: number, end: number): number => {
  if (end - from > 3) return end
  const sign = text.charCodeAt(end)
  let at = end
  while (text.charCodeAt(at) === sign && isBlank(sign) && /^\d{3}(?!\d)/u.test(text.slice(at + 1, at + 5))) at += 4
  return at - from > longest || (isBlank(text.charCodeAt(at)) && isDigit(text.charCodeAt(at + 1))) ? end : at
}

const decimalsEnd = (text: string, at: number): number => {
  const code = text.charCodeAt(at)
  return (code === 44 || code === 46) && isDigit(text.charCodeAt(at + 1)) ? runEnd(text, at + 1) : at
}

const grouped = /^[1-9]\d{0,2}(?:([.,’'])\d{3}(?:\1\d{3})*)(?:(?!\1)[.,]\d{1,6})?$/u
const indian = /^[1-9]\d?(?:,\d{2})+,\d{3}$/u
const parted = /^\d{1,15}[.,]\d{1,6}$/u

/** Value of digits in which everything but the last of two kinds of marks only groups.
 * @example numberOf('1.234,5') // 1234.5 */
const numberOf = (run: string, mark: string | null): number =>
  Number(
    mark === null
      ? run.replace(/\D/gu, '')
      : run
          .replaceAll(mark, ' ')
          .replace(/[^\d ]/gu, '')
          .replace(' ', '.'),
  )

type Read = Pick<Digits, 'value' | 'other' | 'bare' | 'grouped'>

const plain = (run: string): Read | null => {
  if (run.length > 15 || (run.length > 1 && run.startsWith('0'))) return null
  return { value: Number(run), other: null, bare: true, grouped: false }
}

/** Reads digits by their form; the marks of the language decide only where both readings are possible. */
const read = (run: string, { group, decimal }: Marks): Read | null => {
  if (/^\d+$/u.test(run)) return plain(run)
  const hit = grouped.exec(run)
  if (!hit && !indian.test(run)) {
    if (!parted.test(run) || /^0\d/u.test(run)) return null
    return { value: numberOf(run, run.includes(',') ? ',' : '.'), other: null, bare: false, grouped: false }
  }
  const inner = run.replace(/\d/gu, '')
  const last = inner.at(-1) ?? ''
  const mixed = inner.length > 1 && inner[0] !== last
  const whole = numberOf(run, mixed ? last : null)
  const ambiguous = inner === decimal && group !== decimal
  if (!ambiguous) return { value: whole, other: null, bare: false, grouped: true }
  return { value: numberOf(run, decimal), other: whole, bare: false, grouped: true }
}

/** Where a run of digits ends, so that a scan can go on behind one that is no number. */
export const digitsEnd = (text: string, from: number): number => {
  let at = runEnd(text, from)
  while (/[\d/:.,-]/u.test(text.charAt(at)) && isDigit(text.charCodeAt(at + 1))) at = runEnd(text, at + 1)
  return at
}

const blocked = (text: string, end: number): boolean => {
  const code = text.charCodeAt(end)
  if (code === 47 || code === 58) return isDigit(text.charCodeAt(end + 1))
  return code === 95 || code === 64
}

/** Reads a number in digits, marks of either country, at a place; null where the digits are none (a date, a version, a
 * score, a number of a telephone).
 * @example digitsAt('2.300,5 Tonnen', 0, { group: '.', decimal: ',' }) // { value: 2300.5, end: 7, ... }
 */
export const digitsAt = (text: string, from: number, marks: Marks): Digits | null => {
  const end = runEnd(text, from)
  if (end - from > longest || blocked(text, end)) return null
  const wide = groupsEnd(text, from, end)
  if (wide === end) {
    const one = read(text.slice(from, end), marks)
    return one ? { ...one, end } : null
  }
  const last = decimalsEnd(text, wide)
  const digits = text.slice(from, wide).replace(/\D/gu, '')
  const part = last === wide ? '' : `.${text.slice(wide + 1, last)}`
  const value = digits.startsWith('0') ? Number.NaN : Number(digits + part)
  return Number.isFinite(value) ? { value, other: null, end: last, bare: false, grouped: true } : null
}

/** Whether a number in digits may start at a place: nothing that makes it part of a name, a code or another number. */
export const startsFree = (text: string, at: number): boolean => {
  const before = text.charCodeAt(at - 1)
  if (Number.isNaN(before)) return true
  if (before === 43) return !isWordly(text.charCodeAt(at - 2))
  if (isWordly(before) || isMark(before) || '@#/:_+\\='.includes(text.charAt(at - 1))) return false
  // "F-16" and "555-0142" are names and codes; "a -5 degree night" is not.
  return !(isDash(before) && isWordly(text.charCodeAt(at - 2)))
}
