import type { TimeUnit } from '../../lexicon/index.js'
import { addDays } from './calendar.js'
import type { Point } from './point.js'
import { fullDay } from './scene.js'

/** Further than so many days, months or years no text counts from a date. */
const most = 1_000

/** Whether a count can be gone on or back from a date: a whole number, and not too great. */
export const isCountable = (count: number): boolean => Number.isInteger(count) && Math.abs(count) <= most

/** There is no year 0, and nobody counts across it. */
const shiftedYear = (from: number, by: number): Point | null =>
  from + by !== 0 && from + by > 0 === from > 0 ? { year: from + by, month: null, day: null } : null

/** A point so many units on from the date named before; as exact as the unit or that date, whichever is less. */
export const pointFrom = (point: Point, unit: TimeUnit, count: number): Point | null => {
  const { year, month, day } = point
  if (year === null || !isCountable(count)) return null
  const years = { Y: 1, DE: 10, CE: 100 }[unit as string]
  if (years !== undefined) return shiftedYear(year, years * count)
  if (unit === 'M' && month !== null) {
    const total = year * 12 + month - 1 + count
    return { year: Math.floor(total / 12), month: (((total % 12) + 12) % 12) + 1, day: null }
  }
  const base = fullDay(point)
  const days = { D: 1, W: 7 }[unit as string]
  if (base === null || days === undefined || day === null) return null
  const [y = 0, m = 0, d = 0] = addDays(base, count * days)
    .split('-')
    .map(Number)
  return { year: y, month: m, day: d }
}

/** A point as exact as a unit. */
export const sized = (point: Point, unit: TimeUnit): Point =>
  unit === 'Y'
    ? { year: point.year, month: null, day: null }
    : unit === 'M'
      ? { year: point.year, month: point.month, day: null }
      : point
