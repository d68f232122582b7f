import { addDays, daysBetween, halfPeriod, type Period, quarterPeriod, thirdOf, weekdayOf } from './calendar.js'
import { isDay, type Point, pointPeriod, yearText } from './point.js'
import {
  daytimeOf,
  entryOf,
  type Groups,
  isCapital,
  lineAt,
  type Match,
  named,
  opens,
  type Resolved,
  type Scene,
  valueIn,
  wordsAfter,
  wordsBefore,
} from './scene.js'
import { calendarDay } from './stamp.js'
import { tenseAt } from './tense.js'

type Ends = Pick<Resolved, 'value' | 'from' | 'to'>

/** A stretch of the calendar, or a part of the day on its one day. */
export const dated = (ends: Ends, how: Resolved['how'], daytime: string | null = null): Resolved =>
  daytime === null
    ? { ...ends, type: 'DATE', how }
    : { ...ends, type: 'TIME', value: `${ends.value}T${daytime}`, how }

/** The first, middle or last third of a period where the words tell one; the whole else. */
export const parted = (scene: Scene, groups: Groups, ends: Ends, how: Resolved['how']): Resolved => {
  const part = entryOf(scene.words.periodParts, groups.part)?.part ?? 'whole'
  const { value, from, to } = ends
  if (part === 'whole' || from === null || to === null || from.length !== 10) return dated(ends, how)
  return dated(thirdOf({ value, from, to }, part), 'between')
}

/** Years that are stated: with digits and era. */
const statedYear = ({ words }: Scene, { year, numbered, era }: Groups): number | null => {
  const digits = year ?? (era === undefined ? undefined : numbered)
  if (digits === undefined) return null
  return entryOf(words.erasBefore.map((word) => ({ word })), era) ? -Number(digits) : Number(digits)
}

/** A year counted from the day of issue, or in a narrative from the date named before ("letzten Jahres", "Vorjahr"). */
export const movedYear = (scene: Scene, at: number, shift: number | null): number | null => {
  if (shift === null) return null
  const base = scene.narrative ? (lineAt(scene, at)?.year ?? null) : scene.issued ? Number(scene.issued.slice(0, 4)) : null
  return base === null ? null : base + shift
}

const yearShift = ({ words }: Scene, { shift2, shift, yearname }: Groups): number | null =>
  valueIn(words.shifts, shift2 ?? shift) ?? valueIn(words.yearNames, yearname)

/** A year counted from the date named before ("desselben Jahres", "of the following year"). */
const toldYear = (scene: Scene, at: number, { telling, same }: Groups): number | null => {
  const shift = same === undefined ? valueIn(scene.words.tellingShifts, telling) : 0
  const year = named(scene, at)?.year ?? null
  return shift === null || year === null ? null : year + shift
}

/** A narrative goes on where it was if it gets no further than so many months. */
const close = 2

/** In a narrative time moves on: a month far back in the year of the date named before belongs to the next year. A year
 * that was named alone in between counts, unless the month follows closely on that date. */
const tellingYear = (scene: Scene, { year, month: before }: Point, month: number): number | null => {
  if (year === null || before === null) return year
  const ahead = month - before
  const next = ahead <= -6 ? year + 1 : ahead >= 11 ? year - 1 : year
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
const yearOfDay = (scene: Scene, match: Match, month: number, day: number): number | null => {
  if (!scene.narrative && scene.issued) {
    const nearest = nearestDay(scene, match, scene.issued, month, day)
    return nearest === null ? null : Number(nearest.slice(0, 4))
  }
  const line = lineAt(scene, match.start)
  return line ? tellingYear(scene, line, month) : null
}

/** "Kapitel 2.3." is no day: a name stands before the number. */
const isLabel = (scene: Scene, { start, groups }: Match): boolean =>
  groups.weekday === undefined && /(?:^|\s)\p{Lu}\p{Ll}{2,}\s$/u.test(wordsBefore(scene, start))

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
    movedYear(scene, match.start, yearShift(scene, groups)) ?? (told ? yearOfDay(scene, match, month, day) : (last?.year ?? null))
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

/** The year of a month that is named alone or with "last" and "next", from the day of issue. */
const yearOfMonth = (scene: Scene, match: Match, month: number, shift: number | null, issued: string): number => {
  const [year, now] = [Number(issued.slice(0, 4)), Number(issued.slice(5, 7))]
  if (shift === 0) return year
  const before = wordsBefore(scene, match.start)
  if (shift === -1 || opens(before, scene.words.pastWords)) return month < now || (shift === null && month === now) ? year : year - 1
  if (shift === 1 || opens(before, scene.words.futureWords)) return month > now || (shift === null && month === now) ? year : year + 1
  const distance = month - now
  const tense = Math.abs(distance) < 4 ? null : tenseAt(scene, match.start, match.end)
  if (tense === 'past') return distance > 0 ? year - 1 : year
  if (tense === 'future') return distance < 0 ? year + 1 : year
  return distance > 6 ? year - 1 : distance < -6 ? year + 1 : year
}

/** A month's name is a month only after a word that calls for one, or between marks. */
const isMonth = (scene: Scene, match: Match): boolean => {
  const before = wordsBefore(scene, match.start)
  const name = (match.groups.fullmonth ?? '').toLowerCase()
  if (!scene.words.weakMonths.includes(name) || opens(before, scene.words.monthOpeners)) return true
  return /[(/–—:-]\s?$/u.test(before) || /^\s?(?:$|[)/–—])/u.test(wordsAfter(scene, match.end))
}

/** "Mitte Mai", "im August letzten Jahres", "March 2026". */
export const resolveMonth = (scene: Scene, match: Match): Resolved | null => {
  const { groups } = match
  const name = groups.fullmonth ?? groups.month
  const month = isCapital(name) ? valueIn(scene.words.months, name) : null
  if (month === null) return null
  const stated = statedYear(scene, groups)
  if (stated !== null) return parted(scene, groups, pointPeriod({ year: stated, month, day: null }), 'stated')
  const tail = { ...groups, shift: undefined }
  const moved = toldYear(scene, match.start, groups) ?? movedYear(scene, match.start, yearShift(scene, tail))
  const shift = valueIn(scene.words.shifts, groups.shift)
  if (moved === null && shift === null && groups.part === undefined && !isMonth(scene, match)) return null
  const line = lineAt(scene, match.start)
  const year =
    moved ??
    (!scene.narrative && scene.issued
      ? yearOfMonth(scene, match, month, shift, scene.issued)
      : line && tellingYear(scene, line, month))
  return parted(scene, groups, pointPeriod({ year: year ?? null, month, day: null }), 'implied')
}

const seasonStarts: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 }

const seasonPeriod = (year: number | null, season: string): Ends => {
  const value = `${yearText(year)}-${season}`
  const first = seasonStarts[season] ?? 1
  if (year === null || year < 1000) return { value, from: null, to: null }
  const from = `${year}-${String(first).padStart(2, '0')}-01`
  const next = season === 'WI' ? `${year + 1}-03-01` : `${year}-${String(first + 3).padStart(2, '0')}-01`
  return { value, from, to: addDays(next, -1) }
}

const yearOfSeason = (scene: Scene, match: Match, season: string): number | null => {
  const shift = valueIn(scene.words.shifts, match.groups.shift)
  if (scene.narrative || !scene.issued) {
    const line = lineAt(scene, match.start)
    const year = line && tellingYear(scene, line, season === 'WI' ? 1 : (seasonStarts[season] ?? 1))
    return year === null ? null : year + (shift === 1 ? 1 : 0)
  }
  const [year, now] = [Number(scene.issued.slice(0, 4)), Number(scene.issued.slice(5, 7))]
  const starts = seasonStarts[season] ?? 1
  if (shift === -1) return starts + 2 < now ? year : year - 1
  if (shift === 1) return starts > now ? year : year + 1
  if (shift === null && starts > now + 1 && tenseAt(scene, match.start, match.end) === 'past') return year - 1
  return year
}

/** "im Sommer 2022", "next winter". */
export const resolveSeason = (scene: Scene, match: Match): Resolved | null => {
  const { groups } = match
  const season = valueIn(scene.words.seasons, groups.season)
  if (season === null) return null
  const stated = statedYear(scene, groups)
  if (stated !== null) return parted(scene, groups, seasonPeriod(stated, season), 'stated')
  const lower = groups.season?.toLowerCase() ?? ''
  const alone = match.end - match.start === lower.length
  const named = scene.narrative && isCapital(groups.season)
  if (alone && !named && scene.words.weakSeasons.includes(lower) && !opens(wordsBefore(scene, match.start), scene.words.seasonOpeners)) return null
  const moved = movedYear(scene, match.start, yearShift(scene, { ...groups, shift: undefined }))
  return parted(scene, groups, seasonPeriod(moved ?? yearOfSeason(scene, match, season), season), 'implied')
}

/** "2. Halbjahr 2026", "in the third quarter", "Q3 2025". */
export const resolveFraction = (scene: Scene, match: Match): Resolved | null => {
  const { groups } = match
  const number =
    groups.fraction === undefined
      ? (valueIn(scene.words.ordinalWords, groups.ordinal) ?? Number(groups.number))
      : Number(groups.fraction.slice(1))
  const half = groups.semester !== undefined || groups.fraction?.toUpperCase().startsWith('H') === true
  if (!(number >= 1 && number <= (half ? 2 : 4))) return null
  const make = (year: number): Period => (half ? halfPeriod(year, number) : quarterPeriod(year, number))
  const stated = statedYear(scene, groups)
  if (stated !== null) return dated(make(stated), 'stated')
  const moved = movedYear(scene, match.start, yearShift(scene, groups) ?? 0)
  if (moved === null) return null
  const ahead = scene.issued !== null && make(moved).from > scene.issued && yearShift(scene, groups) === null
  const past = ahead && !scene.narrative && tenseAt(scene, match.start, match.end) === 'past'
  return dated(make(past ? moved - 1 : moved), 'implied')
}

/** A bare number is the year of a narrative where it is so near to the date that the text has come to. */
const lifetime = 80

/** "1964-66" are years, "2010-44" are not. */
const isSpan = (year: number, second: number): boolean => second > year % 100 && second - (year % 100) <= longest
const longest = 30

/** Whether a number is a year: nothing is counted by it, and its size, or a word before it, makes it one. */
const plausible = (scene: Scene, match: Match, year: number): boolean => {
  const after = wordsAfter(scene, match.end)
  if (scene.words.countedAfter.test(after) || /^[-–]\p{L}/u.test(after)) return false
  const { era, part } = match.groups
  if (era !== undefined || part !== undefined || !/^\d/u.test(scene.text.slice(match.start, match.end))) return true
  const before = wordsBefore(scene, match.start)
  const second = /^[-–](?<year>\d{2})(?!\d)/u.exec(after)?.groups?.year
  if (second !== undefined && !isSpan(year, Number(second))) return false
  if (/\d{4}[-–]$/u.test(before) || /^[-–]\d{4}(?!\d)/u.test(after)) return year <= 2099
  if (/[@#$€£§–-]$/u.test(before) || year > 2099) return false
  if ((year >= 1900 && year !== 2000) || opens(before, scene.words.yearOpeners)) return true
  const line = lineAt(scene, match.start)?.year ?? null
  return scene.narrative && line !== null && Math.abs(year - line) <= lifetime && !/^\s\p{Lu}/u.test(after)
}

/** "2024", "Ende 2027", "480 v. Chr.". */
export const resolveYear = (scene: Scene, match: Match): Resolved | null => {
  const { groups } = match
  if (groups.century !== undefined && !isSpan(Number(groups.century + scene.text.slice(match.start - 3, match.start - 1)), Number(groups.short))) return null
  if (groups.century !== undefined)
    return dated(pointPeriod({ year: Number(`${groups.century}${groups.short}`), month: null, day: null }), 'stated')
  const era = groups.era ?? scene.words.erasBefore.find((mark) => groups.era === undefined && groups.numbered !== undefined && scene.text.slice(match.end, match.end + 24).includes(mark))
  const year = statedYear(scene, { ...groups, era })
  if (year === null || !plausible(scene, match, year)) return null
  return parted(scene, groups, pointPeriod({ year, month: null, day: null }), 'stated')
}

const spanOfYears = (value: string, first: number, length: number): Ends =>
  first < 1000 ? { value, from: null, to: null } : { value, from: `${first}-01-01`, to: `${first + length - 1}-12-31` }

/** "1990er", "the late 1930s", "den zwanziger Jahren". */
export const resolveDecade = (scene: Scene, match: Match): Resolved | null => {
  const { groups } = match
  const last = named(scene, match.start)?.year ?? null
  const tens = valueIn(scene.words.decadeWords, groups.decadeword) ?? (groups.short === undefined ? null : Number(groups.short))
  if (tens !== null && (tens % 10 !== 0 || match.end - match.start <= 4)) return null
  const century = scene.narrative && last !== null && last > 0 ? Math.floor(last / 100) * 100 : 1900
  const first = tens === null ? Number(groups.decade) : century + tens
  const before = first < 1000
  if (before && (last === null || last > 0)) return null
  const value = `${before ? 'BC' : ''}${String(first / 10).padStart(3, '0')}`
  return parted(scene, groups, spanOfYears(value, before ? 0 : first, 10), 'stated')
}

/** "19. Jahrhundert", "the 5th century BC". */
export const resolveCentury = (scene: Scene, match: Match): Resolved | null => {
  const { groups } = match
  const number = groups.number === undefined ? valueIn(scene.words.ordinalWords, groups.ordinal) : Number(groups.number)
  if (number === null || number < 1 || number > 30) return null
  const before = entryOf(scene.words.erasBefore.map((word) => ({ word })), groups.era) !== undefined
  const value = `${before ? 'BC' : ''}${String(number - 1).padStart(2, '0')}`
  return parted(scene, groups, spanOfYears(value, before ? 0 : (number - 1) * 100, 100), 'stated')
}
