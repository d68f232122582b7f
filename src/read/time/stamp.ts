import type { TimeWords } from '../../lexicon/index.js'
import { type Quoted, quote } from '../../model/index.js'
import { type Clock, clockAt, readClocks } from './clock.js'
import { matchAt, timePatterns } from './pattern.js'
import { zoneOffset } from './zone.js'

/** A full calendar date, with clock time and zone where they stand beside it. */
export interface Stamp extends Quoted {
  /** `YYYY-MM-DD`. */
  readonly day: string
  /** `HH:MM` of a 24-hour clock. */
  readonly clock: string | null
  /** Offset of the stated zone on that day, such as `-05:00`. */
  readonly offset: string | null
  /** IANA name or fixed offset of the stated zone. */
  readonly zone: string | null
}

/** How far before a date its clock time may start ("4:08 p.m. ET on ..."). */
const reach = 32

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()
const fullYear = (year: string): number =>
  year.length > 2 ? Number(year) : Number(year) + (Number(year) < 70 ? 2000 : 1900)

/** `YYYY-MM-DD`, or null for a day that no calendar has. */
export const calendarDay = (year: number, month: number, day: number): string | null => {
  if (year < 1000 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

const slashed = (first: number, second: number, year: number, words: TimeWords): string | null => {
  const dayFirst = calendarDay(year, second, first)
  const monthFirst = calendarDay(year, first, second)
  return words.slashOrder === 'day-first' ? (dayFirst ?? monthFirst) : (monthFirst ?? dayFirst)
}

const monthOf = (word: string, words: TimeWords): number =>
  words.months.find((entry) => entry.word === word.toLowerCase())?.value ?? 0

const dayOf = (groups: Record<string, string | undefined>, words: TimeWords): string | null => {
  const { yearA, yearB, yearC, yearD, yearE } = groups
  if (yearA) return calendarDay(Number(yearA), monthOf(groups.monthA ?? '', words), Number(groups.dayA))
  if (yearB) return calendarDay(Number(yearB), monthOf(groups.monthB ?? '', words), Number(groups.dayB))
  if (yearC) return calendarDay(Number(yearC), Number(groups.monthC ?? groups.monthG), Number(groups.dayC))
  if (yearD) return calendarDay(fullYear(yearD), Number(groups.monthD), Number(groups.dayD))
  return slashed(Number(groups.firstE), Number(groups.secondE), fullYear(yearE ?? ''), words)
}

const clockAfter = (text: string, at: number, words: TimeWords): Clock | null => {
  const iso = matchAt(/T(?=\d{2}:\d{2})/uy, text, at)
  const gap = iso ?? matchAt(timePatterns(words).gap, text, at)
  return clockAt(text, at + (gap?.[0].length ?? 0), words)
}

const clockBefore = (text: string, from: number, at: number, words: TimeWords): Clock | null => {
  const last = readClocks(text, Math.max(from, at - reach), at, words).at(-1)
  const gap = last ? matchAt(timePatterns(words).gap, text, last.end) : null
  return last && gap && last.end + gap[0].length === at ? last : null
}

const stamped = (text: string, from: number, to: number, day: string, clock: Clock | null): Stamp => {
  const zone = clock?.zone ?? null
  return { ...quote(text, from, to), day, clock: clock?.from ?? null, zone, offset: zone && zoneOffset(zone, day) }
}

/** A clock time that a word joins to a date ("um", "at") is a time of its own. */
const isWorded = (text: string, from: number, to: number): boolean => /\p{L}{2}/u.test(text.slice(from, to))

/** Reads the full date that begins at a place, with the clock time after it; null where none does. */
export const stampAt = (text: string, at: number, words: TimeWords): Stamp | null => {
  const hit = matchAt(timePatterns(words).dateHere, text, at)
  const day = hit && dayOf(hit.groups ?? {}, words)
  if (!hit || !day) return null
  const stop = at + hit[0].length
  const after = clockAfter(text, stop, words)
  const clock = after && !isWorded(text, stop, after.start) ? after : null
  return stamped(text, at, Math.max(stop, clock?.end ?? stop), day, clock)
}

/** A stamp with the clock time that stands before it, where nothing but a gap lies between them. */
export const mergedBefore = (text: string, clock: Clock, stamp: Stamp, words: TimeWords): Stamp | null => {
  const gap = matchAt(timePatterns(words).gap, text, clock.end)
  if (!gap || clock.end + gap[0].length !== stamp.start || isWorded(text, clock.end, stamp.start)) return null
  return stamped(text, clock.start, stamp.end, stamp.day, clock)
}

/** Finds full calendar dates, with clock time and zone, in any usual German or English form.
 * @example readStamps('23.02.2023 16:08 Uhr EST', 0, 24, lexicons.de.time)[0]
 * // { day: '2023-02-23', clock: '16:08', offset: '-05:00', zone: '-05:00', start: 0, end: 24, text: ... }
 */
export const readStamps = (text: string, start: number, end: number, words: TimeWords): readonly Stamp[] => {
  const dates = new RegExp(timePatterns(words).dates)
  const region = text.slice(0, end)
  const found: Stamp[] = []
  let free = start
  dates.lastIndex = start
  for (let hit = dates.exec(region); hit; hit = dates.exec(region)) {
    const day = dayOf(hit.groups ?? {}, words)
    if (!day) continue
    const stop = hit.index + hit[0].length
    const clock = clockAfter(region, stop, words) ?? clockBefore(region, free, hit.index, words)
    const from = Math.min(hit.index, clock?.start ?? hit.index)
    free = Math.max(stop, clock?.end ?? stop)
    found.push(stamped(text, from, free, day, clock))
    dates.lastIndex = free
  }
  return found
}
