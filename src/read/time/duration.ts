import type { TimeUnit } from '../../lexicon/index.js'
import { spanIndex } from '../overlap.js'
import { periodFrom } from './calendar.js'
import { type FoundTime, hitsIn, type TimePlace } from './found.js'
import { anyOf } from './pattern.js'

/** How far back the day named before may stand. */
const reach = 2_000

/** A TIMEX3 duration.
 * @example durationValue(5, 'TM') // 'PT5M'
 */
export const durationValue = (count: number | 'X', unit: TimeUnit): string =>
  unit.startsWith('T') ? `PT${count}${unit.slice(1)}` : `P${count}${unit}`

const unitsOf = ({ words }: TimePlace, plural: boolean | null): string =>
  anyOf(words.units.filter((unit) => plural === null || unit.plural === plural).map((unit) => unit.word))

const unitNamed = ({ words }: TimePlace, word: string | undefined): TimeUnit | null =>
  words.units.find((unit) => unit.word === word?.toLowerCase())?.unit ?? null

/** A duration as a finder gives it. */
export const lasting = (start: number, end: number, value: string, how: FoundTime['how'] = 'stated'): FoundTime => ({
  start,
  end,
  type: 'DURATION',
  value,
  from: null,
  to: null,
  how,
  reason: 'duration',
})

const counted = (place: TimePlace): string =>
  `(?<count>${place.counts}|${anyOf(place.words.ones)})\\s(?<unit>${unitsOf(place, null)})`

const countOf = (place: TimePlace, word: string): number | null =>
  place.words.ones.includes(word.toLowerCase()) ? 1 : place.count(word)

/** "three weeks ago", "vor drei Wochen": the day, or the week, month or year that lies so far back. */
const findAgo = (place: TimePlace): readonly FoundTime[] => {
  const { words, issued } = place
  if (!issued) return []
  const vague = anyOf(words.vagueCounts.map((entry) => entry.word))
  const many = `(?<vague>${vague})\\s(?<manyUnit>${unitsOf(place, true)})`
  const source =
    words.agoBefore.length > 0
      ? `${anyOf(words.agoBefore)}\\s(?:${counted(place)}|${many})`
      : `(?:${counted(place)}|${many})\\s${anyOf(words.agoAfter)}`
  return hitsIn(place, source).flatMap((hit): readonly FoundTime[] => {
    const at = { start: hit.start, end: hit.end, type: 'DATE' as const, reason: 'ago' as const }
    const { count, unit, vague: word, manyUnit } = hit.groups ?? {}
    const range = words.vagueCounts.find((entry) => entry.word === word?.toLowerCase())
    const kind = unitNamed(place, unit ?? manyUnit)
    if (!kind || kind.startsWith('T')) return []
    if (range) {
      const [from, to] = [
        periodFrom(issued, kind, -range.to)?.from ?? null,
        periodFrom(issued, kind, -range.from)?.to ?? null,
      ]
      return [{ ...at, value: 'PAST_REF', from, to, how: 'between' }]
    }
    const back = countOf(place, count ?? '')
    const period = back ? periodFrom(issued, kind, -back) : null
    return period && (kind !== 'D' || Number.isInteger(back)) ? [{ ...at, ...period, how: 'implied' }] : []
  })
}

/** "three weeks", "ein Jahr", but not "18 years old". */
const findCounted = (place: TimePlace): readonly FoundTime[] =>
  hitsIn(
    place,
    `(?:(?<vague>${anyOf(place.words.vagueCounts.map((entry) => entry.word))})\\s(?<many>${unitsOf(place, true)})|${counted(place)})(?!\\s${anyOf(place.words.ages)}(?!\\p{L}))`,
  ).flatMap((hit) => {
    const { count = '', unit, many } = hit.groups ?? {}
    const kind = unitNamed(place, unit ?? many)
    const value = many ? ('X' as const) : countOf(place, count)
    return kind && value ? [lasting(hit.start, hit.end, durationValue(value, kind), many ? 'between' : 'stated')] : []
  })

/** "recent weeks", "seit Jahrzehnten": a duration of uncounted length. */
const findUncounted = (place: TimePlace): readonly FoundTime[] => {
  const { words } = place
  const opened = hitsIn(place, `${anyOf(words.uncounted)}\\s(?<unit>${unitsOf(place, true)})`)
  return opened.flatMap((hit) => {
    const kind = unitNamed(place, hit.groups?.unit)
    return kind ? [lasting(hit.start, hit.end, durationValue('X', kind), 'between')] : []
  })
}

/** "five-minute", "fünfminütig". */
const findCompounds = (place: TimePlace): readonly FoundTime[] => {
  const { words } = place
  const source = `(?<count>${place.counts}|${anyOf(words.ones)})-?(?<part>${anyOf(words.spans.map((entry) => entry.word))})(?:e|en|er|es|em|s)?`
  return hitsIn(place, source).flatMap((hit) => {
    const { count = '', part } = hit.groups ?? {}
    const unit = words.spans.find((entry) => entry.word === part?.toLowerCase())?.unit
    const value = countOf(place, count)
    const aged = /^[-\s]?(?:old|r[iä]ge\p{L}?\s\p{Lu})/u.test(place.text.slice(hit.end, hit.end + 8))
    return unit && value && !aged ? [lasting(hit.start, hit.end, durationValue(value, unit))] : []
  })
}

/** "daily", "jährlich". */
const findSets = (place: TimePlace): readonly FoundTime[] =>
  hitsIn(place, anyOf(place.words.sets.map((entry) => entry.word)), 'gu').map((hit) => {
    const value = place.words.sets.find((entry) => entry.word === hit[0])?.value ?? ''
    return { start: hit.start, end: hit.end, type: 'SET', value, from: null, to: null, how: 'stated', reason: 'set' }
  })

/** The day named before: stands for the last day found above it, at most a few paragraphs back. */
export const findSameDay = (place: TimePlace, earlier: readonly FoundTime[]): readonly FoundTime[] => {
  const days = spanIndex(earlier.filter((time) => /^\d{4}-\d{2}-\d{2}/u.test(time.value)))
  return hitsIn(place, anyOf(place.words.sameDay), 'gu').flatMap(({ start, end }) => {
    const near = [...days.touching({ start: Math.max(0, start - reach), end: start })].sort((a, b) => a.start - b.start)
    const day = near.at(-1)?.value.slice(0, 10)
    return day
      ? [
          {
            start,
            end,
            type: 'DATE' as const,
            value: day,
            from: day,
            to: day,
            how: 'implied' as const,
            reason: 'same' as const,
          },
        ]
      : []
  })
}

/** All durations, repetitions and counted times of a stretch. */
export const findDurations = (place: TimePlace): readonly FoundTime[] => [
  ...findAgo(place),
  ...findUncounted(place),
  ...findCounted(place),
  ...findCompounds(place),
  ...findSets(place),
]
