import type { Item } from '../../model/index.js'
import type { Draft } from '../draft.js'
import { type SpanIndex, spanIndex } from '../overlap.js'
import { nextWorkingDay } from './calendar.js'
import type { Clock } from './clock.js'
import type { ScannedClock } from './scan.js'
import type { FoundTime } from './scene.js'

/** The day that a list of events is for: its own heading says, else today's for a morning edition and the next
 * working day's for an evening one. Null where nobody can tell. */
const listDay = (item: Item, draft: Draft): string | null => {
  const issued = draft.published?.slice(0, 10)
  if (!issued) return null
  const day = item.section
    ? draft.lexicon.anatomy.sections.find((rule) => rule.day !== null && rule.pattern.test(item.section ?? ''))?.day
    : null
  if (day === 0) return issued
  const hour = Number(draft.published?.slice(11, 13) || Number.NaN)
  if (day === 1 || hour >= 12) return nextWorkingDay(issued)
  return hour < 12 ? issued : null
}

/** How close a day must stand to a clock time to hold for it, before it and after it in the same sentence. */
const before = 240
const after = 80

const apart = /\n|[.!?]\s+\p{Lu}/u

/** Whether what stands closest before a clock time, in its sentence, says that it comes again and again. */
const isRepeated = (text: string, clock: Clock, times: SpanIndex<FoundTime>, draft: Draft): boolean => {
  const from = Math.max(0, clock.start - after)
  if (draft.lexicon.time.repeatedBefore.test(text.slice(from, clock.start))) return true
  const left = times
    .touching({ start: from, end: clock.start })
    .filter((time) => time.end <= clock.start && !apart.test(text.slice(time.end, clock.start + 1)))
  return left.sort((a, b) => b.start - a.start)[0]?.type === 'SET'
}

/** The nearest day of the same sentence; one before the clock time is preferred. */
const sentenceDay = (text: string, clock: Clock, days: SpanIndex<FoundTime>): string | null => {
  const near = days.touching({ start: Math.max(0, clock.start - before), end: clock.end + after })
  const joined = near.filter((time) =>
    time.start < clock.start
      ? !apart.test(text.slice(time.end, clock.start + 1))
      : !apart.test(text.slice(clock.end, time.start + 1)),
  )
  const left = joined.filter((time) => time.start < clock.start).sort((a, b) => b.start - a.start)[0]
  const right = joined.filter((time) => time.start >= clock.end).sort((a, b) => a.start - b.start)[0]
  return (left ?? right)?.value.slice(0, 10) ?? null
}

/** What stands after a clock time that heads an entry of a list ("20.15 Uhr: Film"). */
const entryMark = /^\s?:\s/u

const isDay = /^\d{4}-\d{2}-\d{2}(?:$|T)/u

/** The clock time as one time, or outside a list of events as two where it is a range in running text. */
const pieces = (clock: ScannedClock, whole: boolean): readonly Pick<Clock, 'start' | 'end' | 'from' | 'to'>[] => {
  const { start, end, from, to, joint } = clock
  if (whole || joint === null || to === null) return [{ start, end, from, to }]
  return [
    { start, end: joint.end, from, to: null },
    { start: joint.start, end, from: to, to: null },
  ]
}

/** Clock times with their day: one named in the same sentence or shortly before, the day of their list, or the day of issue in a
 * ticker and where they head the entries of a list. A clock time that has none, or that
 * comes again and again, keeps its hour alone. */
export const clocksWithDays = (
  clocks: readonly ScannedClock[],
  times: readonly FoundTime[],
  draft: Draft,
): readonly FoundTime[] => {
  const all = spanIndex(times)
  const days = spanIndex(times.filter((time) => isDay.test(time.value)))
  const events = spanIndex(draft.items.filter((item) => item.kind === 'event'))
  const today = draft.published?.slice(0, 10) ?? null
  const ticking = draft.genre === 'ticker' ? today : null
  const rule = draft.lexicon.time.reasons.clock.id
  return clocks.flatMap((clock) => {
    const item = events.touching(clock)[0]
    const { text } = draft.document
    const listed = entryMark.test(text.slice(clock.end, clock.end + 3)) ? today : null
    const named = () =>
      sentenceDay(text, clock, days) ?? (item ? listDay(item, draft) : (ticking ?? clock.day ?? listed))
    const day = isRepeated(text, clock, all, draft) ? null : named()
    const at = (time: string): string => `${day ?? ''}T${time}${clock.offset ?? ''}`
    return pieces(clock, item !== undefined).map(({ start, end, from, to }) => {
      const ends = day ? { from: at(from), to: at(to ?? from) } : { from: null, to: null }
      return {
        start,
        end,
        type: 'TIME' as const,
        value: at(from),
        ...ends,
        how: day ? ('implied' as const) : ('stated' as const),
        rule,
      }
    })
  })
}
