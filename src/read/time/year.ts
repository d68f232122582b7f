import { daysBetween, weekdayOf } from './calendar.js'
import type { Point } from './point.js'
import { type Groups, lineAt, type Match, named, opens, type Scene, valueIn, wordsBefore } from './scene.js'
import { calendarDay } from './stamp.js'

/** Whether a mark of an era is one of years before ours. */
export const isBefore = ({ erasBefore }: Scene['words'], era: string | undefined): boolean =>
  era !== undefined && erasBefore.some((mark) => mark.toLowerCase() === era.toLowerCase().replace(/\s+/gu, ' '))

/** Years that are stated: with digits and era. */
export const statedYear = ({ words }: Scene, { year, numbered, era }: Groups): number | null => {
  const digits = year ?? (era === undefined ? undefined : numbered)
  if (digits === undefined) return null
  return isBefore(words, era) ? -Number(digits) : Number(digits)
}

/** A year counted from the day of issue, or in a narrative from the date named before ("letzten Jahres", "Vorjahr"). */
export const movedYear = (scene: Scene, at: number, shift: number | null): number | null => {
  if (shift === null) return null
  const base = scene.narrative
    ? (lineAt(scene, at)?.year ?? null)
    : scene.issued
      ? Number(scene.issued.slice(0, 4))
      : null
  return base === null ? null : base + shift
}

/** How many years the words of a match move it by. */
export const yearShift = ({ words }: Scene, { shift2, shift, yearname }: Groups): number | null =>
  valueIn(words.shifts, shift2 ?? shift) ?? valueIn(words.yearNames, yearname)

/** A year counted from the date named before ("desselben Jahres", "of the following year"). */
export const toldYear = (scene: Scene, at: number, { telling, same }: Groups): number | null => {
  const shift = same === undefined ? valueIn(scene.words.tellingShifts, telling) : 0
  const year = named(scene, at)?.year ?? null
  return shift === null || year === null ? null : year + shift
}

/** A narrative goes on where it was if it gets no further than so many months. */
const close = 3

/** In a narrative time moves on: a month far back in the year of the date named before belongs to the next year. A year
 * that was named alone in between counts, unless the month follows closely on that date. */
export const tellingYear = (scene: Scene, { year, month: before }: Point, month: number): number | null => {
  if (year === null || before === null) return year
  const ahead = month - before
  const next = ahead <= -8 ? year + 1 : ahead >= 11 ? year - 1 : year
  const months = (next - year) * 12 + ahead
  return scene.bare === null || (months >= 0 && months <= close) ? next : scene.bare
}

/** A word such as "since" or "by" does not move a day further from the day of issue than so many days. */
const farthest = 270

/** Of the days of that name in three years, the one nearest to the day of issue, on the side that the words tell. */
const nearestDay = (scene: Scene, match: Match, issued: string, month: number, day: number): string | null => {
  const year = Number(issued.slice(0, 4))
  const all = [year - 1, year, year + 1].flatMap((one) => calendarDay(one, month, day) ?? [])
  const weekday = valueIn(scene.words.fullWeekdays, match.groups.weekday)
  const fitting = all.filter((one) => weekdayOf(one) === weekday)
  const before = wordsBefore(scene, match.start)
  const past = opens(before, scene.words.pastWords)
  const future = !past && opens(before, scene.words.futureWords)
  const distance = (one: string): number => daysBetween(issued, one)
  const near = [...(fitting.length > 0 ? fitting : all)].sort((a, b) => Math.abs(distance(a)) - Math.abs(distance(b)))
  const meant = near.find((one) => (past ? distance(one) <= 0 : !future || distance(one) >= 0))
  return (meant !== undefined && Math.abs(distance(meant)) <= farthest ? meant : near[0]) ?? null
}

/** The year of a day that is named without one. */
export const yearOfDay = (scene: Scene, match: Match, month: number, day: number): number | null => {
  if (!scene.narrative && scene.issued) {
    const nearest = nearestDay(scene, match, scene.issued, month, day)
    return nearest === null ? null : Number(nearest.slice(0, 4))
  }
  const line = lineAt(scene, match.start)
  return line ? tellingYear(scene, line, month) : null
}
