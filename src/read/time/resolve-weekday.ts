import { addDays, daysBetween, periodFrom, weekdayOf } from './calendar.js'
import { dated, generalTime, onDay, unresolved } from './dated.js'
import { resolveMonth } from './resolve-month.js'
import {
  daytimeOf,
  fullDay,
  isCapital,
  type Match,
  named,
  type Resolved,
  type Scene,
  valueIn,
  wordsAfter,
  wordsBefore,
} from './scene.js'
import { tenseAt } from './tense.js'

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

const isBound = ({ words }: Scene, before: string): boolean => {
  const word = /(?<word>\p{L}+)\s+$/u.exec(before)?.groups?.word?.toLowerCase() ?? ''
  return words.pastWords.includes(word) || words.futureWords.includes(word)
}

/** A day told by "since" or "by" is not the day of issue itself. */
const strictly = (scene: Scene, match: Match): number | null => {
  const tense = tenseAt(scene, match.start, match.end)
  const before = wordsBefore(scene, match.start)
  if (/\s$/u.test(before) && tense !== null && isBound(scene, before)) return tense === 'past' ? -1 : 1
  return null
}

/** "Bild am Sonntag", "Good Friday", "Palm-Sonntag". */
const isName = (scene: Scene, { start, end }: Match): boolean =>
  scene.text[start - 1] === '-' || scene.words.dayNames.test(scene.text.slice(Math.max(0, start - 16), end))

/** "Der erste Sonntag im Oktober". */
const weekdayOfMonth = (scene: Scene, match: Match, weekday: number): Resolved | null => {
  const { ordinal, shift, fullmonth, year } = match.groups
  const month = resolveMonth(scene, { ...match, groups: { fullmonth, year, part: '' } })
  const number = valueIn(scene.words.ordinalWords, ordinal) ?? valueIn(scene.words.shifts, shift)
  if (month === null || month.from === null || month.to === null || number === null) return month
  const first = weekdayNear(addDays(month.from, -1), weekday, 1, null)
  const day = number < 0 ? weekdayNear(addDays(month.to, 1), weekday, -1, null) : addDays(first, 7 * (number - 1))
  return day <= month.to ? dated({ value: day, from: day, to: day }, month.how) : null
}

/** The day before a word that makes a range of it and this one ("Monday to Wednesday"). */
const rangeStart = (scene: Scene, { start }: Match): string | null => {
  const between = scene.text.slice(scene.lastAt, start).trim()
  return start - scene.lastAt < 12 &&
    scene.words.rangeJoins.includes(between) &&
    !scene.words.listJoins.includes(between)
    ? fullDay(scene.last)
    : null
}

/** "am Mittwoch", "late Friday", "in der Nacht zu Donnerstag". */
export const resolveWeekday = (scene: Scene, match: Match): Resolved | null => {
  const { words } = scene
  const { groups } = match
  const glued = groups.weekdaytime?.toLowerCase()
  const name = groups.weekday ?? words.fullWeekdays.find(({ word }) => glued?.startsWith(word))?.word
  const weekday = valueIn(words.fullWeekdays, name)
  if (weekday === null || !isCapital(groups.weekday ?? groups.weekdaytime) || isName(scene, match)) return null
  const daytime = glued
    ? valueIn(words.gluedTimes, glued.slice(name?.length))
    : groups.daytime === undefined
      ? null
      : daytimeOf(scene, groups.daytime)
  if (groups.daytime !== undefined && daytime === null) return null
  const base = scene.narrative ? fullDay(named(scene, match.start)) : scene.issued
  if (groups.fullmonth !== undefined) return weekdayOfMonth(scene, match, weekday)
  if (base === null) return unresolved(`XXXX-WXX-${weekday}`, daytime)
  const week = valueIn(words.shifts, groups.weekshift)
  if (week !== null) return onDay(addDays(periodFrom(base, 'W', week)?.from ?? base, weekday - 1))
  const opened = rangeStart(scene, match)
  if (opened !== null) return onDay(weekdayNear(opened, weekday, 1, null), daytime)
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
    return unresolved(daytime === null ? (generalTime[String(Math.sign(days))] ?? '') : 'XXXX-XX-XX', daytime)
  return onDay(addDays(scene.issued, days), daytime)
}

/** A capital at the beginning of a sentence tells nothing of the word. */
const isOpening = (text: string, at: number): boolean =>
  !isCapital(text[at]) || /(?:^|[.!?:„“"»]\s?|\n)\s*$/u.test(text.slice(Math.max(0, at - 6), at))

const isGeneral = (scene: Scene, match: Match): boolean =>
  scene.words.generalBefore.test(wordsBefore(scene, match.start)) ||
  scene.words.generalAfter.test(wordsAfter(scene, match.end))

/** Days from the day of issue that news are about as of the present. */
const current = 3

/** A part of the day is of the day named before where that is of these days, else of the day of issue. */
const newsDay = (scene: Scene, at: number): string | null => {
  const last = fullDay(named(scene, at))
  const { issued } = scene
  if (last === null || issued === null) return last ?? issued
  return Math.abs(daysBetween(issued, last)) <= current ? last : issued
}

/** "am Abend", "nachts": part of the day named before, or of the day of issue. */
export const resolveDaytime = (scene: Scene, match: Match): Resolved | null => {
  const { daytime: part, daily } = match.groups
  const adverb = scene.words.dayTimeAdverbs.find(({ word }) => word === daily?.replace(/\s+/gu, ' '))
  const daytime = adverb?.value ?? daytimeOf(scene, part)
  if (daytime === null) return null
  const day = scene.narrative ? fullDay(named(scene, match.start)) : newsDay(scene, match.start)
  return day === null ? unresolved('XXXX-XX-XX', daytime) : onDay(day, daytime)
}
