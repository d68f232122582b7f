import type { TimeMeaning } from '../../lexicon/index.js'
import { resolveLasting, resolvePeriods, resolveRef, resolveSet } from './length.js'
import { resolveAgo, resolveLater, resolveNext } from './resolve-counted.js'
import { resolveDay, resolveDayAlone } from './resolve-day.js'
import { resolveMonth } from './resolve-month.js'
import { resolvePeriod } from './resolve-period.js'
import { resolveFraction, resolveSeason } from './resolve-season.js'
import { resolveDaytime, resolveRelative, resolveWeekday } from './resolve-weekday.js'
import { resolveCentury, resolveDecade, resolveYear } from './resolve-year.js'
import type { Match, Resolved, Scene } from './scene.js'

/** Makes the value of a match, or says by null that it is no time. */
type Resolver = (scene: Scene, match: Match) => Resolved | null

/** One resolver for each meaning that a rule of the lexicon may have. */
export const resolvers: Readonly<Record<TimeMeaning, Resolver>> = {
  day: resolveDay,
  'day-alone': resolveDayAlone,
  month: resolveMonth,
  season: resolveSeason,
  year: resolveYear,
  decade: resolveDecade,
  century: resolveCentury,
  fraction: resolveFraction,
  period: resolvePeriod,
  periods: resolvePeriods,
  weekday: resolveWeekday,
  relative: resolveRelative,
  daytime: resolveDaytime,
  ago: resolveAgo,
  later: resolveLater,
  next: resolveNext,
  lasting: resolveLasting,
  set: resolveSet,
  ref: resolveRef,
}
