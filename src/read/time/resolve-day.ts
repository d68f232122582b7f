import { dated } from './dated.js'
import { isDay, pointPeriod } from './point.js'
import {
  daytimeOf,
  entryOf,
  isCapital,
  type Match,
  named,
  type Resolved,
  type Scene,
  valueIn,
  wordsAfter,
  wordsBefore,
} from './scene.js'
import { movedYear, statedYear, toldYear, yearOfDay, yearShift } from './year.js'

/** "Kapitel 2.3." is no day. */
const isLabel = (scene: Scene, { start }: Match): boolean => scene.words.labelsBefore.test(wordsBefore(scene, start))

/** A shortened name without full stop or year may be a person's ("9. Jan"). */
const monthIn = (scene: Scene, match: Match): number | null => {
  const { groups, end } = match
  const { month, monthnumber, year } = groups
  if (monthnumber !== undefined) return isLabel(scene, match) ? null : Number(monthnumber)
  if (!isCapital(month)) return null
  const short = !entryOf(scene.words.fullMonths, month) && (month?.length ?? 0) < 4
  if (short && year === undefined && scene.text[end] !== '.' && scene.words.dottedMonths) return null
  return valueIn(scene.words.months, month)
}

/** "Weihnachten 1966", "New Year's Day". */
const resolveFeast = (scene: Scene, match: Match, { month, day }: { month: number; day: number }): Resolved | null => {
  const { groups } = match
  if (!isCapital(groups.holiday)) return null
  const stated = statedYear(scene, groups)
  const daytime = groups.daytime === undefined ? null : daytimeOf(scene, groups.daytime)
  const year = stated ?? yearOfDay(scene, match, month, day)
  return dated(pointPeriod({ year, month, day }), stated === null ? 'implied' : 'stated', daytime)
}

/** "6. Februar", "Monday, March 9, 2026", "morning of April 19", "12.05.". */
export const resolveDay = (scene: Scene, match: Match): Resolved | null => {
  const { groups } = match
  const feast = entryOf(scene.words.holidays, groups.holiday)
  if (feast) return resolveFeast(scene, match, feast)
  const day = Number(groups.day)
  const last = named(scene, match.start)
  const told = groups.month !== undefined || groups.monthnumber !== undefined
  // "Am 24. die Stadt" tells a day, "der 24. Platz" a rank.
  if (!told && groups.daytime === undefined && /^\s\p{Lu}/u.test(wordsAfter(scene, match.end))) return null
  const month = told ? monthIn(scene, match) : (last?.month ?? null)
  if (month === null || (groups.weekday !== undefined && !isCapital(groups.weekday))) return null
  const stated = statedYear(scene, groups)
  const year =
    stated ??
    toldYear(scene, match.start, groups) ??
    movedYear(scene, match.start, yearShift(scene, groups)) ??
    (told ? yearOfDay(scene, match, month, day) : (last?.year ?? null))
  if (!isDay(year, month, day)) return null
  const daytime = groups.daytime === undefined ? null : daytimeOf(scene, groups.daytime)
  if (groups.daytime !== undefined && daytime === null) return null
  return dated(pointPeriod({ year, month, day }), stated === null ? 'implied' : 'stated', daytime)
}

/** "8." of "8. und 9. Mai", "5" of "March 3 to 5", "the 24th". */
export const resolveDayAlone = (scene: Scene, match: Match): Resolved | null => {
  const { monthbefore } = match.groups
  if (monthbefore === undefined) return resolveDay(scene, match)
  const last = named(scene, match.start)
  const month = isCapital(monthbefore) ? valueIn(scene.words.months, monthbefore) : null
  const day = Number(match.groups.day)
  if (month === null) return null
  const year =
    statedYear(scene, match.groups) ?? (last?.month === month ? last.year : yearOfDay(scene, match, month, day))
  return isDay(year, month, day) ? dated(pointPeriod({ year, month, day }), 'implied') : null
}
