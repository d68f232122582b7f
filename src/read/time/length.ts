import type { TimeUnit } from '../../lexicon/index.js'
import {
  countIn,
  entryOf,
  isCapital,
  type Match,
  type Resolved,
  type Scene,
  unitOf,
  valueIn,
  wordsAfter,
  wordsBefore,
} from './scene.js'

/** A TIMEX3 duration.
 * @example durationValue(5, 'TM') // 'PT5M'
 */
export const durationValue = (count: number | 'X', unit: TimeUnit): string => {
  if (unit.startsWith('T')) return `PT${count}${unit.slice(1)}`
  return unit === 'H' && count !== 'X' ? `P${count * 6}M` : `P${count}${unit}`
}

/** A duration as a finder gives it. */
export const lasting = (value: string): Resolved => ({ type: 'DURATION', value, from: null, to: null, how: 'stated' })

const halves: Readonly<Record<string, readonly [number, TimeUnit]>> = {
  Y: [6, 'M'],
  TH: [30, 'TM'],
  CE: [50, 'Y'],
  DE: [5, 'Y'],
  D: [12, 'TH'],
}

/** Nobody calls a thing older than that by its age in one word ("29-jährig"). */
const grown = 13

const isAge = (scene: Scene, match: Match): boolean => {
  const { words, text } = scene
  const after = wordsAfter(scene, match.end, 40)
  if (words.agesAfter.test(after) || words.agesBefore.test(wordsBefore(scene, match.start, 40))) return true
  const { span, count } = match.groups
  if (span === undefined || !words.ageSpans.test(text.slice(match.end - 9, match.end))) return false
  return isCapital(span) || (scene.vocabulary.count(count ?? '') ?? 1) >= grown
    ? !words.spannedThings.test(after)
    : isCapital(text[match.start]) && /^\s\p{Ll}|^\W*$/u.test(after)
}

/** "drei Wochen", "several days", "half a century", "fünfminütig", "jahrelang". */
export const resolveLasting = (scene: Scene, match: Match): Resolved | null => {
  const { words } = scene
  const { groups } = match
  if (groups.longword !== undefined) {
    const value = valueIn(words.longWords, groups.longword)
    return value === null ? null : { ...lasting(value), how: value.includes('X') ? 'between' : 'stated' }
  }
  const span = entryOf(words.spans, groups.span)
  const unit = span?.unit ?? unitOf(scene, groups.anyunit ?? groups.units ?? groups.unit)
  if (unit === null || (unit === 'Y' && isAge(scene, match))) return null
  if (groups.vague !== undefined) return { ...lasting(durationValue('X', unit)), how: 'between' }
  const count = groups.ordinal === undefined ? countIn(scene, groups) : unit === 'D' ? null : 1
  if (count === null) return null
  const half = count === 0.5 ? halves[unit] : undefined
  return lasting(half ? durationValue(...half) : durationValue(count, unit))
}

/** "in den letzten Wochen", "the past five years", "seit Jahrzehnten". */
export const resolvePeriods = (scene: Scene, match: Match): Resolved | null => {
  const unit = unitOf(scene, match.groups.units)
  if (unit === null) return null
  const count = countIn(scene, match.groups)
  return { ...lasting(durationValue(count ?? 'X', unit)), how: 'between' }
}

/** "täglich", "every Monday", "einmal im Monat", "alle zwei Wochen". */
export const resolveSet = (scene: Scene, match: Match): Resolved | null => {
  const { words } = scene
  const { set, weekday, weekdaytime, unit, units, daytime } = match.groups
  const repeated = (value: string | null): Resolved | null =>
    value === null ? null : { type: 'SET', value, from: null, to: null, how: 'stated' }
  if (set !== undefined) return repeated(valueIn(words.sets, set))
  const day = weekday ?? words.fullWeekdays.find(({ word }) => weekdaytime?.toLowerCase().startsWith(word))?.word
  if (day !== undefined) {
    const part =
      words.dayTimes.find(({ word }) => word === daytime)?.value ??
      valueIn(words.gluedTimes, weekdaytime?.slice(day.length))
    return repeated(`XXXX-WXX-${valueIn(words.fullWeekdays, day)}${part ? `T${part}` : ''}`)
  }
  const kind = unitOf(scene, unit ?? units)
  const count = units === undefined ? 1 : countIn(scene, match.groups)
  if (kind === null) return repeated(daytime === undefined ? null : 'P1D')
  return count === null ? null : repeated(durationValue(count, kind))
}

/** "jetzt", "recently", "in Zukunft". */
export const resolveRef = ({ words }: Scene, match: Match): Resolved | null => {
  const value = valueIn(words.refs, match.groups.ref)
  return value === null ? null : { type: 'DATE', value, from: null, to: null, how: 'implied' }
}
