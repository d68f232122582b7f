import type { Draft } from '../draft.js'
import { type SpanIndex, spanIndex } from '../overlap.js'
import type { Item } from '../../model/index.js'
import { nextWorkingDay } from './calendar.js'
import type { Clock } from './clock.js'
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

const isDay = /^\d{4}-\d{2}-\d{2}(?:$|T)/u

/** Clock times with their day: one named in the same sentence, the day of their list, or in a ticker the day of issue.
 * A clock time that has none keeps its hour alone. */
export const clocksWithDays = (
  clocks: readonly Clock[],
  times: readonly FoundTime[],
  draft: Draft,
): readonly FoundTime[] => {
  const days = spanIndex(times.filter((time) => isDay.test(time.value)))
  const events = spanIndex(draft.items.filter((item) => item.kind === 'event'))
  const issued = draft.genre === 'ticker' ? (draft.published?.slice(0, 10) ?? null) : null
  return clocks.map((clock) => {
    const item = events.touching(clock)[0]
    const day = sentenceDay(draft.document.text, clock, days) ?? (item ? listDay(item, draft) : issued)
    const at = (time: string): string => `${day ?? ''}T${time}${clock.offset ?? ''}`
    const { start, end, from, to } = clock
    const ends = day ? { from: at(from), to: at(to ?? from) } : { from: null, to: null }
    const rule = draft.lexicon.time.reasons.clock.id
    return { start, end, type: 'TIME', value: at(from), ...ends, how: day ? 'implied' : 'stated', rule }
  })
}
