import type { TimeMeaning } from '../../lexicon/index.js'
import { resolveLasting, resolvePeriods, resolveRef, resolveSet } from './length.js'
import {
  resolveCentury,
  resolveDay,
  resolveDayAlone,
  resolveDecade,
  resolveFraction,
  resolveMonth,
  resolveSeason,
  resolveYear,
} from './resolve-date.js'
import {
  resolveAgo,
  resolveDaytime,
  resolveLater,
  resolveNext,
  resolvePeriod,
  resolveRelative,
  resolveWeekday,
} from './resolve-relative.js'
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
