import type { TimeUnit } from '../../lexicon/index.js'
import { addDays, type Period, periodFrom, weekdayOf } from './calendar.js'
import { durationValue, lasting } from './length.js'
import { type Point, pointPeriod } from './point.js'
import { dated, movedYear, parted } from './resolve-date.js'
import {
  countIn,
  daytimeOf,
  entryOf,
  fullDay,
  isCapital,
  lineAt,
  type Match,
  named,
  type Resolved,
  type Scene,
  unitOf,
  valueIn,
  wordsAfter,
  wordsBefore,
} from './scene.js'
import { tenseAt } from './tense.js'

const onDay = (day: string, daytime: string | null = null): Resolved =>
  dated({ value: day, from: day, to: day }, 'implied', daytime)

const unresolved = (value: string, daytime: string | null = null): Resolved =>
  dated({ value, from: null, to: null }, 'implied', daytime)

/** The day of a weekday seen from a day: strictly before or after it where a word moves it, else the nearest on the side
 * that the tense tells. The day itself counts as past and as future. */
const weekdayNear = (base: string, weekday: number, shift: number | null, tense: 'past' | 'future' | null): string => {
  const ahead = (weekday - weekdayOf(base) + 7) % 7
  if (shift === -1) return addDays(base, ahead - 7)
  if (shift === 1) return addDays(base, ahead === 0 ? 7 : ahead)
  if (ahead === 0) return base
  if (tense === null) return addDays(base, ahead < 4 ? ahead : ahead - 7)
  return addDays(base, tense === 'past' ? ahead - 7 : ahead)
}

/** A day told by "since" or "by" is not the day of issue itself. */
const strictly = (scene: Scene, match: Match): number | null => {
  const tense = tenseAt(scene, match.start, match.end)
  const before = wordsBefore(scene, match.start)
  if (/\s$/u.test(before) && tense !== null && isBound(scene, before)) return tense === 'past' ? -1 : 1
  return null
}
const isBound = ({ words }: Scene, before: string): boolean => {
  const word = /(?<word>\p{L}+)\s+$/u.exec(before)?.groups?.word?.toLowerCase() ?? ''
  return words.pastWords.includes(word) || words.futureWords.includes(word)
}

/** "am Mittwoch", "late Friday", "in der Nacht zu Donnerstag". */
export const resolveWeekday = (scene: Scene, match: Match): Resolved | null => {
  const { words } = scene
  const { groups } = match
  const glued = groups.weekdaytime?.toLowerCase()
  const name = groups.weekday ?? words.fullWeekdays.find(({ word }) => glued?.startsWith(word))?.word
  const weekday = valueIn(words.fullWeekdays, name)
  if (weekday === null || !isCapital(groups.weekday ?? groups.weekdaytime) || scene.text[match.start - 1] === '-') return null
  const daytime = glued
    ? valueIn(words.gluedTimes, glued.slice(name?.length))
    : groups.daytime === undefined
      ? null
      : daytimeOf(scene, groups.daytime)
  if (groups.daytime !== undefined && daytime === null) return null
  const base = scene.narrative ? fullDay(named(scene, match.start)) : scene.issued
  if (base === null) return unresolved(`XXXX-WXX-${weekday}`, daytime)
  const shift = valueIn(words.shifts, groups.shift) || strictly(scene, match)
  return onDay(weekdayNear(base, weekday, shift, tenseAt(scene, match.start, match.end)), daytime)
}

/** "gestern Abend", "today", "this morning", "last night". */
export const resolveRelative = (scene: Scene, match: Match): Resolved | null => {
  const { words, text } = scene
  const { relative, shift, daytime: part } = match.groups
  const daytime = part === undefined ? null : daytimeOf(scene, part)
  if (part !== undefined && daytime === null) return null
  const days =
    relative === undefined
      ? valueIn(words.shifts, shift)
      : (words.relativeDays.find(({ word }) => word === relative.replace(/\s+/gu, ' '))?.value ?? null)
  if (days === null || (relative === undefined && days > 0)) return null
  if (relative !== undefined && daytimeOf(scene, relative) !== null && !isOpening(text, match.start)) return null
  if (days === 0 && daytime === null && (isGeneral(scene, match) || scene.narrative)) return unresolved('PRESENT_REF')
  if (scene.issued === null)
    return unresolved(daytime === null && days !== 0 ? (days < 0 ? 'PAST_REF' : 'FUTURE_REF') : 'XXXX-XX-XX', daytime)
  return onDay(addDays(scene.issued, days), daytime)
}

/** A capital at the beginning of a sentence tells nothing of the word. */
const isOpening = (text: string, at: number): boolean =>
  !isCapital(text[at]) || /(?:^|[.!?:„“"»]\s?|\n)\s*$/u.test(text.slice(Math.max(0, at - 6), at))

const isGeneral = (scene: Scene, match: Match): boolean =>
  scene.words.generalBefore.test(wordsBefore(scene, match.start)) ||
  scene.words.generalAfter.test(wordsAfter(scene, match.end))

/** "am Abend", "nachts": part of the day named before, or of the day of issue. */
export const resolveDaytime = (scene: Scene, match: Match): Resolved | null => {
  const { daytime: part, daily } = match.groups
  const adverb = scene.words.dayTimeAdverbs.find(({ word }) => word === daily?.replace(/\s+/gu, ' '))
  const daytime = adverb?.value ?? daytimeOf(scene, part)
  if (daytime === null) return null
  const day = fullDay(named(scene, match.start)) ?? (scene.narrative ? null : scene.issued)
  return day === null ? unresolved('XXXX-XX-XX', daytime) : onDay(day, daytime)
}

/** The unit that a duration is seen in from its end: a day, a week, a month, a year; hours have none. */
const periodBack = (base: string, unit: TimeUnit, count: number): Period | null =>
  Number.isInteger(count) ? periodFrom(base, unit, count) : null

/** "vor drei Tagen", "several weeks ago". */
export const resolveAgo = (scene: Scene, match: Match): Resolved | null => {
  const { groups } = match
  const unit = unitOf(scene, groups.anyunit ?? groups.units)
  if (unit === null) return null
  const base = scene.issued
  const vague = entryOf(scene.words.vagueCounts, groups.vague)
  const count = countIn(scene, groups)
  if (vague || count === null) {
    const [far, near] = vague ? [vague.to, vague.from] : [0, 0]
    const from = base && vague ? (periodFrom(base, unit, -far)?.from ?? null) : null
    const to = base && vague ? (periodFrom(base, unit, -near)?.to ?? null) : null
    return dated({ value: 'PAST_REF', from, to }, 'between')
  }
  const period = base === null ? null : periodBack(base, unit, -count)
  return period ? dated(period, 'implied') : { ...lasting(durationValue(count, unit)), how: 'stated' }
}

/** A point so many units on from the date named before; as exact as the unit or that date, whichever is less. */
const pointFrom = (point: Point, unit: TimeUnit, count: number): Point | null => {
  const { year, month, day } = point
  if (year === null || !Number.isInteger(count)) return null
  const years = { Y: 1, DE: 10, CE: 100 }[unit as string]
  if (years !== undefined) return { year: year + years * count, month: null, day: null }
  if (unit === 'M' && month !== null) {
    const total = year * 12 + month - 1 + count
    return { year: Math.floor(total / 12), month: (((total % 12) + 12) % 12) + 1, day: null }
  }
  const base = fullDay(point)
  const days = { D: 1, W: 7 }[unit as string]
  if (base === null || days === undefined || day === null) return null
  const [y = 0, m = 0, d = 0] = addDays(base, count * days).split('-').map(Number)
  return { year: y, month: m, day: d }
}

const unknownBy = (unit: TimeUnit): string =>
  unit === 'Y' || unit === 'DE' || unit === 'CE' ? 'XXXX' : unit === 'M' ? 'XXXX-XX' : unit === 'W' ? 'XXXX-WXX' : 'XXXX-XX-XX'

/** "zwei Tage später", "a month earlier", "years later". */
export const resolveLater = (scene: Scene, match: Match): Resolved | null => {
  const { groups } = match
  const unit = unitOf(scene, groups.anyunit ?? groups.units)
  if (unit === null) return null
  const ahead = groups.after !== undefined
  const count = countIn(scene, groups)
  if (count === null) return dated({ value: ahead ? 'FUTURE_REF' : 'PAST_REF', from: null, to: null }, 'between')
  const last = named(scene, match.start)
  const half = unit === 'Y' && count % 1 === 0.5
  const point = last ? pointFrom(last, half ? 'M' : unit, (half ? 12 : 1) * (ahead ? count : -count)) : null
  if (point) return dated(pointPeriod(point), 'implied')
  return unit.startsWith('T') ? unresolved('XXXX-XX-XXTXX:XX') : unresolved(unknownBy(unit))
}

const sized = (point: Point, unit: TimeUnit): Point =>
  unit === 'Y'
    ? { year: point.year, month: null, day: null }
    : unit === 'M'
      ? { year: point.year, month: point.month, day: null }
      : point

/** "am folgenden Tag", "that evening", "the next year": seen from the date named before. */
export const resolveNext = (scene: Scene, match: Match): Resolved | null => {
  const { words } = scene
  const { groups } = match
  const name = entryOf(words.nextNames, groups.nextname)
  const daytime = groups.daytime === undefined ? null : daytimeOf(scene, groups.daytime)
  const unit = name?.unit ?? unitOf(scene, groups.unit ?? groups.dayunit) ?? (daytime || groups.sameday ? 'D' : null)
  if (unit === null || (groups.daytime !== undefined && daytime === null)) return null
  const shift =
    name?.value ??
    valueIn(words.tellingShifts, groups.telling) ??
    valueIn(words.shifts, groups.shift) ??
    (groups.after ? 1 : groups.before ? -1 : groups.same || groups.sameday ? 0 : 1)
  const last = named(scene, match.start)
  if (last === null) return groups.shift ? null : unresolved(unknownBy(unit), daytime)
  if (unit === 'W') return weekFrom(last, shift)
  if (unit === 'DE' || unit === 'CE') return ageFrom(last, unit, shift)
  const point = shift === 0 ? sized(last, unit) : pointFrom(last, unit, shift)
  if (point === null || (unit === 'D' && point.day === null)) return unresolved(unknownBy(unit), daytime)
  return parted(scene, groups, pointPeriod(point), 'implied').type === 'DATE' && daytime === null
    ? parted(scene, groups, pointPeriod(point), 'implied')
    : dated(pointPeriod(point), 'implied', daytime)
}

/** The decade or century that lies so many from the date named before. */
const ageFrom = ({ year }: Point, unit: 'DE' | 'CE', shift: number): Resolved => {
  if (year === null || year < 1000) return unresolved('XXXX')
  const length = unit === 'DE' ? 10 : 100
  const number = Math.floor(year / length) + shift
  return dated({ value: `${number}`, from: `${number * length}-01-01`, to: `${number * length + length - 1}-12-31` }, 'implied')
}

const weekFrom = (last: Point, shift: number): Resolved => {
  const base = fullDay(last)
  const period = base === null ? null : periodFrom(base, 'W', shift)
  return period ? dated(period, 'implied') : unresolved('XXXX-WXX')
}

const general: Readonly<Record<string, string>> = { '-1': 'PAST_REF', '0': 'PRESENT_REF', '1': 'FUTURE_REF' }

/** The period of a narrative: the year or month of the date named before. */
const tellingPeriod = (scene: Scene, at: number, unit: TimeUnit, shift: number): Period | ReturnType<typeof pointPeriod> | null => {
  const line = lineAt(scene, at)
  const last = line && unit === 'Y' && scene.bare !== null ? { ...line, year: scene.bare } : line
  if (last === null || last.year === null) return null
  if (unit === 'W' || unit === 'WE' || unit === 'D') {
    const base = fullDay(last)
    return base ? periodFrom(base, unit, shift) : null
  }
  const point = shift === 0 ? sized(last, unit) : pointFrom(last, unit, shift)
  return point && (unit === 'Y' || (unit === 'M' && point.month !== null)) ? pointPeriod(point) : null
}

/** "letzte Woche", "Anfang dieses Monats", "bis zum Jahresende", "am Wochenende". */
export const resolvePeriod = (scene: Scene, match: Match): Resolved | null => {
  const { words } = scene
  const { groups } = match
  const { start } = match
  if (groups.yearname !== undefined) {
    const year = movedYear(scene, start, valueIn(words.yearNames, groups.yearname))
    return year === null ? null : dated(pointPeriod({ year, month: null, day: null }), 'implied')
  }
  const name = entryOf(words.partNames, groups.partname)
  const unit = name?.unit ?? unitOf(scene, groups.unit ?? groups.weekend)
  if (unit === null || unit.startsWith('T')) return null
  const shift = valueIn(words.shifts, groups.shift)
  if (shift === -1 && (unit === 'DE' || unit === 'CE' || words.lengthShifts.includes(groups.shift?.toLowerCase() ?? '')))
    return { ...lasting(durationValue(1, unit)), how: 'between' }
  const part = name ? { ...groups, part: words.periodParts.find((entry) => entry.part === name.part)?.word } : groups
  const { year } = groups
  if (year !== undefined) return parted(scene, part, pointPeriod({ year: Number(year), month: null, day: null }), 'stated')
  const period = scene.narrative
    ? tellingPeriod(scene, start, unit, shift ?? 0)
    : scene.issued
      ? periodFrom(scene.issued, unit, shift ?? weekendShift(scene, match, unit))
      : null
  if (period === null) return shift === null ? null : unresolved(general[String(Math.sign(shift))] ?? 'PAST_REF')
  return parted(scene, part, period, 'implied')
}

/** "Am Wochenende" is the one behind where the sentence tells of what was, and it is not yet the weekend. */
const weekendShift = (scene: Scene, match: Match, unit: TimeUnit): number => {
  if (unit !== 'WE' || scene.issued === null || weekdayOf(scene.issued) > 5) return 0
  const tense = tenseAt(scene, match.start, match.end)
  if (tense === null) return weekdayOf(scene.issued) < 4 ? -1 : 0
  return tense === 'past' ? -1 : 0
}
