import type { NumberWord } from '../../lexicon/index.js'
import { addDays, daysBetween, monthPeriod, periodFrom, thirdOf, weekdayOf, yearsPeriod } from './calendar.js'
import { readDays } from './day.js'
import { durationValue, lasting } from './duration.js'
import { compiled, type FoundTime, hitsIn, type TimePlace, wordsBefore } from './found.js'
import { anyOf } from './pattern.js'
import { calendarDay } from './stamp.js'

const numberOf = (table: readonly NumberWord[], word: string | undefined): number | null =>
  table.find((entry) => entry.word === word?.toLowerCase().replace(/\s+/gu, ' '))?.value ?? null

const endsWith = (before: string, words: readonly string[]): boolean =>
  compiled(`(?<![\\p{L}])${anyOf(words)}\\s+$`).test(before)

/** Of the candidates, the day nearest to the day of issue; only past or only future ones where a word says so. */
const nearest = (days: readonly string[], issued: string, before: string, words: TimePlace['words']): string | null => {
  const past = endsWith(before, words.pastWords)
  const future = !past && endsWith(before, words.futureWords)
  const distance = (day: string): number => daysBetween(issued, day)
  return (
    days
      .filter((day) => (past ? distance(day) <= 0 : future ? distance(day) >= 0 : true))
      .sort((a, b) => Math.abs(distance(a)) - Math.abs(distance(b)))[0] ?? null
  )
}

const onDay = (
  start: number,
  end: number,
  day: string,
  reason: FoundTime['reason'],
  how: FoundTime['how'],
): FoundTime => ({
  start,
  end,
  type: 'DATE',
  value: day,
  from: day,
  to: day,
  how,
  reason,
})

/** A weekday that belongs to the day after it ("Thursday, June 15"). */
const weekdayBefore = (place: TimePlace, at: number): { readonly weekday: number | null; readonly from: number } => {
  const { words } = place
  const source = `(?<![\\p{L}])(?<name>${anyOf(words.weekdays.map((entry) => entry.word))})\\.?,?\\s(?:${anyOf(words.dateJoins)}\\s)?$`
  const hit = compiled(source).exec(wordsBefore(place, at))
  return { weekday: numberOf(words.weekdays, hit?.groups?.name), from: at - (hit?.[0].length ?? 0) }
}

/** Days without a year: the year is the one that brings them nearest to the day of issue. */
export const findDays = (place: TimePlace): readonly FoundTime[] => {
  const { text, start, end, words, issued } = place
  if (!issued) return []
  const dotted = words.dottedDays
    ? hitsIn(place, '(?<![.,\\d])(?<day>\\d{1,2})\\.(?<month>1[0-2]|0?[1-9])\\.(?!\\s?\\d)').map((hit) => ({
        start: hit.start,
        end: hit.end,
        day: Number(hit.groups?.day),
        month: Number(hit.groups?.month),
      }))
    : []
  const year = Number(issued.slice(0, 4))
  return [...readDays(text, start, end, words), ...dotted].flatMap((found) => {
    const candidates = [year - 1, year, year + 1].flatMap((one) => calendarDay(one, found.month, found.day) ?? [])
    const { weekday, from } = weekdayBefore(place, found.start)
    const fitting = candidates.filter((one) => weekdayOf(one) === weekday)
    const day = nearest(fitting.length > 0 ? fitting : candidates, issued, wordsBefore(place, from), words)
    return day ? [onDay(from, found.end, day, 'day', 'implied')] : []
  })
}

/** Weekdays: the day of issue itself, or the nearest day of that name. */
export const findWeekdays = (place: TimePlace): readonly FoundTime[] => {
  const { words, issued } = place
  if (!issued) return []
  const full = words.weekdays.filter((entry) => entry.word.length > 5).map((entry) => entry.word)
  return hitsIn(place, `(?<name>${anyOf(full)})`).flatMap((hit) => {
    const weekday = numberOf(words.weekdays, hit.groups?.name)
    if (!weekday || !/^\p{Lu}/u.test(hit[0])) return []
    const ahead = (weekday - weekdayOf(issued) + 7) % 7
    const before = wordsBefore(place, hit.start)
    const candidates =
      ahead === 0
        ? [issued, addDays(issued, -7), addDays(issued, 7)]
        : [addDays(issued, ahead), addDays(issued, ahead - 7)]
    const strict = endsWith(
      before,
      words.shifts.filter((shift) => shift.value !== 0).map((shift) => shift.word),
    )
    const day = nearest(strict ? candidates.filter((one) => one !== issued) : candidates, issued, before, words)
    return day ? [onDay(hit.start, hit.end, day, 'weekday', 'implied')] : []
  })
}

/** "yesterday", "heute". */
export const findRelativeDays = (place: TimePlace): readonly FoundTime[] => {
  const { words, issued } = place
  if (!issued) return []
  return hitsIn(place, `(?<word>${anyOf(words.relativeDays.map((entry) => entry.word))})`, 'gu').map((hit) => {
    const days = words.relativeDays.find((entry) => entry.word === hit.groups?.word)?.value ?? 0
    return onDay(hit.start, hit.end, addDays(issued, days), 'relative', 'implied')
  })
}

const partPattern = ({ words }: TimePlace): string =>
  `(?:(?<part>${anyOf(words.periodParts.map((entry) => entry.word))})[\\s-]?(?:${anyOf(words.partJoins)}\\s){0,2})?`

const monthFound = (
  hit: RegExpExecArray,
  year: number,
  month: number,
  place: TimePlace,
  how: FoundTime['how'],
): Omit<FoundTime, 'start' | 'end'> => {
  const part = place.words.periodParts.find((entry) => entry.word === hit.groups?.part?.toLowerCase())
  const period = part ? thirdOf(monthPeriod(year, month), part.part) : monthPeriod(year, month)
  return { type: 'DATE', ...period, how: part ? 'between' : how, reason: 'month' }
}

/** The year of a month that is named alone or with "last" and "next". */
const yearOfMonth = (month: number, shift: number | null, issued: string): number => {
  const [year, now] = [Number(issued.slice(0, 4)), Number(issued.slice(5, 7))]
  if (shift === 0) return year
  if (shift === -1) return month < now ? year : year - 1
  if (shift === 1) return month > now ? year : year + 1
  const distance = month - now
  return distance > 6 ? year - 1 : distance < -6 ? year + 1 : year
}

/** Months: with a year, with "last year", with "last", or alone after a word that calls for one. */
export const findMonths = (place: TimePlace): readonly FoundTime[] => {
  const { words, issued } = place
  const long = words.months.filter(
    (entry) => entry.word.length > 4 || entry.word === 'may' || entry.word === 'mai' || entry.word === 'juni',
  )
  const month = `(?<month>${anyOf([...long.map((entry) => entry.word), 'juli', 'july', 'june', 'märz'])})`
  const shift = anyOf(words.shifts.map((entry) => entry.word))
  const years = anyOf(words.units.filter((unit) => unit.unit === 'Y' && !unit.plural).map((unit) => unit.word))
  const source = `${partPattern(place)}(?:(?<shift>${shift})\\s)?${month}(?:,?\\s(?<year>(?:19|20)\\d{2})|\\s(?<yearShift>${shift})\\s${years}|,?\\s(?:${anyOf(words.partJoins)}\\s)?(?<yearName>${anyOf(words.yearNames.map((entry) => entry.word))}))?`
  return hitsIn(place, source).flatMap((hit) => {
    const { month: name = '', year, shift: own, yearShift, yearName, part } = hit.groups ?? {}
    const number = numberOf(words.months, name)
    if (!number || !/^\p{Lu}/u.test(name)) return []
    const at = { start: hit.start, end: hit.end }
    if (year) return [{ ...at, ...monthFound(hit, Number(year), number, place, 'stated') }]
    if (!issued) return []
    const moved = numberOf(words.shifts, yearShift) ?? numberOf(words.yearNames, yearName)
    if (moved !== null)
      return [{ ...at, ...monthFound(hit, Number(issued.slice(0, 4)) + moved, number, place, 'implied') }]
    const before = wordsBefore(place, hit.start)
    if (!own && !part && !endsWith(before, words.monthOpeners)) return []
    const past = endsWith(before, words.pastWords) ? -1 : null
    const sameMonth = past === -1 && number === Number(issued.slice(5, 7))
    const resolved = yearOfMonth(number, sameMonth ? 0 : (numberOf(words.shifts, own) ?? past), issued)
    return [{ ...at, ...monthFound(hit, resolved, number, place, 'implied') }]
  })
}

/** "im Vorjahr". */
export const findYearNames = (place: TimePlace): readonly FoundTime[] => {
  const { words, issued } = place
  if (!issued) return []
  return hitsIn(place, anyOf(words.yearNames.map((entry) => entry.word))).map(({ start, end, 0: name }) => {
    const year = Number(issued.slice(0, 4)) + (numberOf(words.yearNames, name) ?? 0)
    return { start, end, type: 'DATE', ...yearsPeriod(`${year}`, year, year), how: 'implied', reason: 'period' }
  })
}

/** "last week", "dieses Jahr", "Anfang dieses Monats". */
export const findPeriods = (place: TimePlace): readonly FoundTime[] => {
  const { words, issued } = place
  if (!issued) return []
  const units = words.units.filter((unit) => !unit.plural && !unit.unit.startsWith('T'))
  const source = `${partPattern(place)}(?<shift>${anyOf(words.shifts.map((entry) => entry.word))})\\s(?<unit>${anyOf(units.map((unit) => unit.word))})`
  return hitsIn(place, source).flatMap((hit) => {
    const unit = units.find((entry) => entry.word === hit.groups?.unit?.toLowerCase())
    const shift = numberOf(words.shifts, hit.groups?.shift)
    const past =
      shift === -1 && (unit?.unit === 'DE' || words.lengthShifts.includes(hit.groups?.shift?.toLowerCase() ?? ''))
    if (unit && past) return [lasting(hit.start, hit.end, durationValue(1, unit.unit), 'between')]
    const period = unit && shift !== null ? periodFrom(issued, unit.unit, shift) : null
    if (!period) return []
    const part = words.periodParts.find((entry) => entry.word === hit.groups?.part?.toLowerCase())?.part
    const found = part ? thirdOf(period, part) : period
    return [
      {
        start: hit.start,
        end: hit.end,
        type: 'DATE' as const,
        ...found,
        how: part ? ('between' as const) : ('implied' as const),
        reason: 'period' as const,
      },
    ]
  })
}

/** Years, decades and centuries as numbers. */
export const findYears = (place: TimePlace): readonly FoundTime[] => {
  const { words } = place
  const decades = hitsIn(place, `(?<decade>(?:1[5-9]|20)\\d0)${anyOf(words.decadeEnds)}`).map((hit) => {
    const first = Number(hit.groups?.decade)
    return {
      start: hit.start,
      end: hit.end,
      type: 'DATE' as const,
      ...yearsPeriod(`${first / 10}`, first, first + 9),
      how: 'stated' as const,
      reason: 'year' as const,
    }
  })
  const centuries = hitsIn(
    place,
    `(?<number>\\d{1,2})(?:\\.|${anyOf(words.ordinals)})\\s${anyOf(words.centuries)}`,
  ).map((hit) => {
    const before = Number(hit.groups?.number) - 1
    const period = yearsPeriod(String(before).padStart(2, '0'), before * 100, before * 100 + 99)
    return {
      start: hit.start,
      end: hit.end,
      type: 'DATE' as const,
      ...period,
      how: 'stated' as const,
      reason: 'year' as const,
    }
  })
  const years = hitsIn(
    place,
    `(?:(?<part>${anyOf(words.periodParts.map((entry) => entry.word))})[\\s-])?(?<![.,:/@#$€£-])(?<year>(?:19|20)\\d{2})(?![.,:/]\\d|[-–]\\p{L})`,
  ).map((hit) => {
    const year = Number(hit.groups?.year)
    const part = words.periodParts.find((entry) => entry.word === hit.groups?.part?.toLowerCase())?.part
    const period = yearsPeriod(`${year}`, year, year)
    return {
      start: hit.start,
      end: hit.end,
      type: 'DATE' as const,
      ...(part ? thirdOf(period, part) : period),
      how: part ? ('between' as const) : ('stated' as const),
      reason: 'year' as const,
    }
  })
  return [...decades, ...centuries, ...years]
}
