import { addDays, halfPeriod, type Period, quarterPeriod } from './calendar.js'
import { dated, type Ends, parted } from './dated.js'
import { yearText } from './point.js'
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
import { tenseAt } from './tense.js'
import { movedYear, statedYear, tellingYear, yearShift } from './year.js'

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

/** "They spring up": a word that is a season too, and that nothing beside it makes one. */
const isOther = (scene: Scene, { start, end, groups }: Match): boolean => {
  const { words, narrative } = scene
  const { season = '' } = groups
  const named = narrative && isCapital(season)
  if (!words.weakSeasons.includes(season.toLowerCase())) return false
  if (words.weakSeasonsAfter.test(wordsAfter(scene, end))) return true
  if (end - start > season.length || named) return false
  return !opens(wordsBefore(scene, start), words.seasonOpeners)
}

/** "im Sommer 2022", "next winter". */
export const resolveSeason = (scene: Scene, match: Match): Resolved | null => {
  const { groups } = match
  const season = valueIn(scene.words.seasons, groups.season)
  if (season === null) return null
  const stated = statedYear(scene, groups)
  if (stated !== null) return parted(scene, groups, seasonPeriod(stated, season), 'stated')
  if (isOther(scene, match)) return null
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
  if (moved === null || moved < 1000) return null
  const ahead = scene.issued !== null && make(moved).from > scene.issued && yearShift(scene, groups) === null
  const past = ahead && !scene.narrative && tenseAt(scene, match.start, match.end) === 'past'
  return dated(make(past ? moved - 1 : moved), 'implied')
}
