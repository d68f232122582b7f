import type { TimeUnit } from '../../lexicon/index.js'
import { type Period, periodFrom } from './calendar.js'
import { dated, parted, unresolved } from './dated.js'
import { durationValue, lasting } from './length.js'
import { isCountable, pointFrom, sized } from './move.js'
import { type Point, pointPeriod } from './point.js'
import {
  countIn,
  daytimeOf,
  entryOf,
  fullDay,
  type Match,
  named,
  type Resolved,
  type Scene,
  unitOf,
  valueIn,
} from './scene.js'

/** The unit that a duration is seen in from its end: a day, a week, a month, a year; hours have none. */
const periodBack = (base: string, unit: TimeUnit, count: number): Period | null =>
  isCountable(count) ? periodFrom(base, unit, count) : null

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

const unknown: Readonly<Record<string, string>> = { Y: 'XXXX', DE: 'XXXX', CE: 'XXXX', M: 'XXXX-XX', W: 'XXXX-WXX' }

/** The value of a date of which only the unit is known. */
const unknownBy = (unit: TimeUnit): string => unknown[unit] ?? 'XXXX-XX-XX'

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
  const period = pointPeriod(point)
  return daytime === null ? parted(scene, groups, period, 'implied') : dated(period, 'implied', daytime)
}

/** The decade or century that lies so many from the date named before. */
const ageFrom = ({ year }: Point, unit: 'DE' | 'CE', shift: number): Resolved => {
  if (year === null || year < 1000) return unresolved('XXXX')
  const length = unit === 'DE' ? 10 : 100
  const number = Math.floor(year / length) + shift
  return dated(
    { value: `${number}`, from: `${number * length}-01-01`, to: `${number * length + length - 1}-12-31` },
    'implied',
  )
}

const weekFrom = (last: Point, shift: number): Resolved => {
  const base = fullDay(last)
  const period = base === null ? null : periodFrom(base, 'W', shift)
  return period ? dated(period, 'implied') : unresolved('XXXX-WXX')
}
