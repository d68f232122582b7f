import { Temporal } from 'temporal-polyfill'
import type { TimeUnit } from '../../lexicon/index.js'

/** First and last day of a period, both included, with the TIMEX3 value of the whole. */
export interface Period {
  readonly value: string
  readonly from: string
  readonly to: string
}

const date = (day: string): Temporal.PlainDate => Temporal.PlainDate.from(day)
const two = (value: number): string => String(value).padStart(2, '0')

/** The day so many days later; earlier for a negative count. */
export const addDays = (day: string, count: number): string => date(day).add({ days: count }).toString()

/** Days from one day to another. */
export const daysBetween = (from: string, to: string): number => date(from).until(date(to), { largestUnit: 'day' }).days

/** 1 (Monday) to 7. */
export const weekdayOf = (day: string): number => date(day).dayOfWeek

/** The next day that is not Saturday or Sunday. */
export const nextWorkingDay = (day: string): string =>
  addDays(day, weekdayOf(day) === 5 ? 3 : weekdayOf(day) === 6 ? 2 : 1)

const week = (day: Temporal.PlainDate): Period => {
  const monday = day.subtract({ days: day.dayOfWeek - 1 })
  const value = `${day.yearOfWeek}-W${two(day.weekOfYear ?? 0)}`
  return { value, from: monday.toString(), to: monday.add({ days: 6 }).toString() }
}

/** A month as a period. */
export const monthPeriod = (year: number, month: number): Period => {
  const first = Temporal.PlainDate.from({ year, month, day: 1 })
  return {
    value: first.toString().slice(0, 7),
    from: first.toString(),
    to: first.with({ day: first.daysInMonth }).toString(),
  }
}

/** A span of whole years as a period, under a value of its own. */
export const yearsPeriod = (value: string, from: number, to: number): Period => ({
  value,
  from: `${from}-01-01`,
  to: `${to}-12-31`,
})

/** A half of a year as a period. */
export const halfPeriod = (year: number, number: number): Period => ({
  value: `${year}-H${number}`,
  from: monthPeriod(year, number * 6 - 5).from,
  to: monthPeriod(year, number * 6).to,
})

/** A quarter of a year as a period. */
export const quarterPeriod = (year: number, number: number): Period => ({
  value: `${year}-Q${number}`,
  from: monthPeriod(year, number * 3 - 2).from,
  to: monthPeriod(year, number * 3).to,
})

/** The calendar period that lies `count` of its kind from the day: last week, this month, next year. Null for clock units. */
export const periodFrom = (day: string, unit: TimeUnit, count: number): Period | null => {
  const start = date(day)
  if (unit === 'D') return { value: addDays(day, count), from: addDays(day, count), to: addDays(day, count) }
  if (unit === 'W') return week(start.add({ weeks: count }))
  if (unit === 'WE') {
    const { value, to } = week(start.add({ weeks: count }))
    return { value: `${value}-WE`, from: addDays(to, -1), to }
  }
  if (unit === 'M') {
    const { year, month } = start.with({ day: 1 }).add({ months: count })
    return monthPeriod(year, month)
  }
  if (unit === 'Q') {
    const { year, month } = start.with({ day: 1 }).add({ months: 3 * count })
    return quarterPeriod(year, Math.ceil(month / 3))
  }
  if (unit === 'H') {
    const { year, month } = start.with({ day: 1 }).add({ months: 6 * count })
    return halfPeriod(year, Math.ceil(month / 6))
  }
  const year = start.year + count
  if (unit === 'Y') return yearsPeriod(`${year}`, year, year)
  const decade = Math.floor(start.year / 10) + count
  return unit === 'DE' ? yearsPeriod(`${decade}`, decade * 10, decade * 10 + 9) : null
}

/** The first, middle or last third of a period. */
export const thirdOf = (period: Period, part: 'start' | 'mid' | 'end' | 'whole'): Period => {
  if (part === 'whole') return period
  const length = daysBetween(period.from, period.to) + 1
  const third = Math.floor(length / 3)
  const from = { start: 0, mid: third, end: length - third - (length % 3) }[part]
  const to = { start: third + (length % 3) - 1, mid: length - third - 1, end: length - 1 }[part]
  return { value: period.value, from: addDays(period.from, from), to: addDays(period.from, to) }
}
