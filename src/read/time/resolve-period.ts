import type { TimeUnit } from '../../lexicon/index.js'
import { type Period, periodFrom, weekdayOf } from './calendar.js'
import { dated, generalTime, parted, unresolved } from './dated.js'
import { durationValue, lasting } from './length.js'
import { pointFrom, sized } from './move.js'
import { pointPeriod } from './point.js'
import { entryOf, fullDay, lineAt, type Match, type Resolved, type Scene, unitOf, valueIn } from './scene.js'
import { tenseAt } from './tense.js'
import { movedYear } from './year.js'

/** The period of a narrative: the year or month of the date named before. */
const tellingPeriod = (
  scene: Scene,
  at: number,
  unit: TimeUnit,
  shift: number,
): Period | ReturnType<typeof pointPeriod> | null => {
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
  if (
    shift === -1 &&
    (unit === 'DE' || unit === 'CE' || words.lengthShifts.includes(groups.shift?.toLowerCase() ?? ''))
  )
    return { ...lasting(durationValue(1, unit)), how: 'between' }
  const part = name ? { ...groups, part: words.periodParts.find((entry) => entry.part === name.part)?.word } : groups
  const { year } = groups
  if (year !== undefined)
    return parted(scene, part, pointPeriod({ year: Number(year), month: null, day: null }), 'stated')
  const period = scene.narrative
    ? tellingPeriod(scene, start, unit, shift ?? 0)
    : scene.issued
      ? periodFrom(scene.issued, unit, shift ?? weekendShift(scene, match, unit))
      : null
  if (period === null) return shift === null ? null : unresolved(generalTime[String(Math.sign(shift))] ?? 'PAST_REF')
  return parted(scene, part, period, 'implied')
}

/** "Am Wochenende" is the one behind where the sentence tells of what was, and it is not yet the weekend. */
const weekendShift = (scene: Scene, match: Match, unit: TimeUnit): number => {
  if (unit !== 'WE' || scene.issued === null || weekdayOf(scene.issued) > 5) return 0
  const tense = tenseAt(scene, match.start, match.end)
  if (tense === null) return weekdayOf(scene.issued) < 4 ? -1 : 0
  return tense === 'past' ? -1 : 0
}
