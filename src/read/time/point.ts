import { monthPeriod, type Period, yearsPeriod } from './calendar.js'
import { calendarDay } from './stamp.js'

/** A date as far as it is told. Years before our era are negative; null is untold. */
export interface Point {
  readonly year: number | null
  readonly month: number | null
  readonly day: number | null
}

const two = (value: number): string => String(value).padStart(2, '0')
const four = (value: number): string => String(value).padStart(4, '0')

/** A year as TIMEX writes it.
 * @example yearText(-480) // 'BC0480'
 */
export const yearText = (year: number | null): string =>
  year === null ? 'XXXX' : year < 0 ? `BC${four(-year)}` : four(year)

/** A point as TIMEX writes it.
 * @example pointText({ year: null, month: 3, day: 4 }) // 'XXXX-03-04'
 */
export const pointText = ({ year, month, day }: Point): string =>
  [yearText(year), ...(month === null ? [] : [two(month)]), ...(day === null ? [] : [two(day)])].join('-')

const early = 1000

/** Value and ends of a point; ends are null where the year is untold or lies before the year 1000. */
export const pointPeriod = (point: Point): Omit<Period, 'from' | 'to'> & { from: string | null; to: string | null } => {
  const { year, month, day } = point
  const value = pointText(point)
  if (year === null || year < early) return { value, from: null, to: null }
  if (month === null) return yearsPeriod(value, year, year)
  return day === null ? monthPeriod(year, month) : { value, from: value, to: value }
}

/** Whether a calendar has the day; in leap years where the year is untold. */
export const isDay = (year: number | null, month: number, day: number): boolean =>
  calendarDay(year === null || year < early ? 2000 : year, month, day) !== null

const written = /^(?<era>BC)?(?<year>\d{4})(?:-(?<month>\d{2})(?:-(?<day>\d{2}))?)?(?=$|[T-])/u

/** The point that a value begins with; null where it has none.
 * @example pointOf('2026-03-04TEV') // { year: 2026, month: 3, day: 4 }
 */
export const pointOf = (value: string): Point | null => {
  const { era, year, month, day } = written.exec(value)?.groups ?? {}
  if (!year) return null
  return { year: Number(year) * (era ? -1 : 1), month: month ? Number(month) : null, day: day ? Number(day) : null }
}
