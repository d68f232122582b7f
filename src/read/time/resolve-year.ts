import { dated, parted, spanOfYears } from './dated.js'
import { pointPeriod } from './point.js'
import {
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
import { isBefore, statedYear } from './year.js'

/** A bare number is the year of a narrative where it is so near to the date that the text has come to. */
const lifetime = 80

/** Years that a span of them written in short may have. */
const longest = 30

/** "1964-66" are years, "2010-44" are not. */
const isSpan = (year: number, second: number): boolean => second > year % 100 && second - (year % 100) <= longest

/** Years that a term or season written with a slash may have. */
const longestSeason = 10

/** "1999/00" and "2010/15" are years, "2009/43" is a number of something. */
const isSeason = (year: number, second: number): boolean => (second - (year % 100) + 100) % 100 <= longestSeason

/** Whether a number is a year: nothing is counted by it, and its size, or a word before it, makes it one. */
const plausible = (scene: Scene, match: Match, year: number): boolean => {
  const after = wordsAfter(scene, match.end)
  if (year >= 1000 && /^\/(?!(?:1[5-9]|20)\d{2}(?!\d))\d{3,}/u.test(after)) return false
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

/** "66" of "1964-66". */
const secondYear = ({ text }: Scene, { start, groups }: Match): Resolved | null => {
  const { century = '', short = '' } = groups
  const first = Number(century + text.slice(start - 3, start - 1))
  if (!isSpan(first, Number(short))) return null
  return dated(pointPeriod({ year: Number(century + short), month: null, day: null }), 'stated')
}

/** "2024", "Ende 2027", "480 v. Chr.". */
export const resolveYear = (scene: Scene, match: Match): Resolved | null => {
  const { groups } = match
  if (groups.century !== undefined) return secondYear(scene, match)
  // "478" of "478/477 v. Chr." has its era from the year after it.
  const after = scene.text.slice(match.end, match.end + 24)
  const shared = groups.numbered === undefined ? undefined : scene.words.erasBefore.find((mark) => after.includes(mark))
  const year = statedYear(scene, { ...groups, era: groups.era ?? shared })
  if (year !== null && groups.short !== undefined && !isSeason(year, Number(groups.short))) return null
  if (year === null || !plausible(scene, match, year)) return null
  return parted(scene, groups, pointPeriod({ year, month: null, day: null }), 'stated')
}

/** "1990er", "the late 1930s", "den zwanziger Jahren". */
export const resolveDecade = (scene: Scene, match: Match): Resolved | null => {
  const { groups } = match
  const last = named(scene, match.start)?.year ?? null
  const tens =
    valueIn(scene.words.decadeWords, groups.decadeword) ?? (groups.short === undefined ? null : Number(groups.short))
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
  const before = isBefore(scene.words, groups.era)
  const value = `${before ? 'BC' : ''}${String(number - 1).padStart(2, '0')}`
  return parted(scene, groups, spanOfYears(value, before ? 0 : (number - 1) * 100, 100), 'stated')
}
