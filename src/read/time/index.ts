import type { FigureWords } from '../../lexicon/index.js'
import { type Item, quote, type Time } from '../../model/index.js'
import type { Draft } from '../draft.js'
import { type SpanIndex, settle, spanIndex } from '../overlap.js'
import { nextWorkingDay } from './calendar.js'
import { readClocks } from './clock.js'
import { findDurations, findSameDay } from './duration.js'
import type { FoundTime, TimePlace } from './found.js'
import { findDays, findMonths, findPeriods, findRelativeDays, findWeekdays, findYearNames, findYears } from './named.js'
import { anyOf } from './pattern.js'
import { readStamps } from './stamp.js'

const dayFound = /^\d{4}-\d{2}-\d{2}$/u

const findStamps = ({ text, start, end, words }: TimePlace): readonly FoundTime[] =>
  readStamps(text, start, end, words).map((stamp) => {
    const value = stamp.clock ? `${stamp.day}T${stamp.clock}${stamp.offset ?? ''}` : stamp.day
    const type = stamp.clock ? 'TIME' : 'DATE'
    return { start: stamp.start, end: stamp.end, type, value, from: value, to: value, how: 'stated', reason: 'stamp' }
  })

/** The finders in order of precedence: of two that overlap the earlier one counts. */
const finders = [
  findStamps,
  findDays,
  findMonths,
  findPeriods,
  findDurations,
  findWeekdays,
  findRelativeDays,
  findYears,
  findYearNames,
]

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

/** How close a day must stand to a clock time to hold for it. */
const near = 80

/** The day that a clock time belongs to: one named close by in the same sentence, or the day of its list. */
const dayOfClock = (start: number, days: SpanIndex<FoundTime>, item: Item | undefined, draft: Draft): string | null => {
  const { text } = draft.document
  const close = days
    .touching({ start: Math.max(0, start - near), end: start + near })
    .find((time) => !/\n|[.!?]\s\p{Lu}/u.test(text.slice(Math.min(start, time.start), Math.max(start, time.start))))
  if (close) return close.value
  return item?.kind === 'event' ? listDay(item, draft) : null
}

const findClocks = (place: TimePlace, dated: readonly FoundTime[], draft: Draft): readonly FoundTime[] => {
  const days = spanIndex(dated.filter((time) => dayFound.test(time.value)))
  const items = spanIndex(draft.items.filter((item) => item.kind === 'event'))
  return readClocks(place.text, place.start, place.end, place.words).map((clock) => {
    const day = dayOfClock(clock.start, days, items.touching(clock)[0], draft)
    const at = (time: string): string => (day ? `${day}T${time}${clock.offset ?? ''}` : `T${time}${clock.offset ?? ''}`)
    const [from, to] = day ? [at(clock.from), at(clock.to ?? clock.from)] : [null, null]
    const { start, end } = clock
    return {
      start,
      end,
      type: 'TIME',
      value: at(clock.from),
      from,
      to,
      how: day ? 'implied' : 'stated',
      reason: 'clock',
    }
  })
}

const counting = ({ numbers, group, decimal }: FigureWords): Pick<TimePlace, 'count' | 'counts'> => ({
  counts: `\\d{1,4}(?:[${decimal}]\\d)?|${anyOf(numbers.map((entry) => entry.word))}`,
  count: (word) =>
    /^\d/u.test(word)
      ? Number(word.replaceAll(group, '').replace(decimal, '.'))
      : (numbers.find((entry) => entry.word === word.toLowerCase())?.value ?? null),
})

/** Numbers that count something are no years. */
const isCount = (time: FoundTime, draft: Draft): boolean =>
  time.reason === 'year' &&
  /^\s(?:%|\p{Lu}{3}\s|percent|Prozent)/u.test(draft.document.text.slice(time.end, time.end + 10))

/** Blocks whose "today" is the reader's, not the day of issue. */
const silent = ['chrome', 'sponsor', 'promo', 'housekeeping']

const placeOf = ({ document: { text }, lexicon, published }: Draft): TimePlace => {
  const issued = published?.slice(0, 10) ?? null
  return { text, start: 0, end: text.length, words: lexicon.time, issued, ...counting(lexicon.figure) }
}

/** Finds time expressions and resolves them from the day of issue; without one, only what the text states in full.
 * @example findTimes(draft)[0] // { text: 'Mittwoch', type: 'DATE', value: '2026-03-04', how: 'implied', ... }
 */
export const findTimes = (draft: Draft): readonly Time[] => {
  const place = placeOf(draft)
  const dated = settle(finders.flatMap((find) => find(place))).filter((time) => !isCount(time, draft))
  const stamps = dated.filter((time) => time.reason === 'stamp')
  const own = spanIndex(draft.blocks.filter((block) => silent.includes(block.role)))
  const found = settle([...stamps, ...findClocks(place, dated, draft), ...findSameDay(place, dated), ...dated])
  const told = found.filter((time) => time.reason !== 'relative' || own.touching(time).length === 0)
  return told.map(({ start, end, reason, ...time }) => {
    const words = quote(place.text, start, end)
    return { ...words, ...time, why: { rule: draft.lexicon.time.reasons[reason].id, words: [words] } }
  })
}
