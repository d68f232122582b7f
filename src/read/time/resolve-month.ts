import { parted } from './dated.js'
import { pointPeriod } from './point.js'
import {
  isCapital,
  lineAt,
  type Match,
  opens,
  type Resolved,
  type Scene,
  valueIn,
  wordsAfter,
  wordsBefore,
} from './scene.js'
import { tenseAt, verbTenseAt } from './tense.js'
import { movedYear, statedYear, tellingYear, toldYear, yearShift } from './year.js'

/** The year of a month that is named alone or with "last" and "next", from the day of issue. */
const yearOfMonth = (scene: Scene, match: Match, month: number, shift: number | null, issued: string): number => {
  const [year, now] = [Number(issued.slice(0, 4)), Number(issued.slice(5, 7))]
  if (shift === 0) return year
  const before = wordsBefore(scene, match.start)
  if (shift === -1 || opens(before, scene.words.pastWords))
    return month < now || (shift === null && month === now) ? year : year - 1
  const bounded = shift !== 1 && opens(before, scene.words.futureWords)
  // "by the end of April it counted": what is told as past ended there
  if (bounded && month <= now && verbTenseAt(scene, match.start, match.end) === 'past') return year
  if (shift === 1 || bounded) return month > now || (shift === null && month === now) ? year : year + 1
  const distance = month - now
  const tense = Math.abs(distance) < 4 ? null : tenseAt(scene, match.start, match.end)
  if (tense === 'past') return distance > 0 ? year - 1 : year
  if (tense === 'future') return distance < 0 ? year + 1 : year
  return distance > 6 ? year - 1 : distance < -6 ? year + 1 : year
}

/** So far from the time before it a month may stand in a list of them ("April and May"). */
const listGap = 7

/** A month's name is a month only after a word that calls for one, or between marks. */
const isMonth = (scene: Scene, match: Match): boolean => {
  const before = wordsBefore(scene, match.start)
  const name = (match.groups.fullmonth ?? '').toLowerCase()
  if (!scene.words.weakMonths.includes(name) || opens(before, scene.words.monthOpeners)) return true
  if (scene.lastAt > 0 && match.start - scene.lastAt <= listGap) return true
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
