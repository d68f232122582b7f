import { Temporal } from 'temporal-polyfill'
import type { Context } from '../block/context.js'
import { sectionOf } from '../block/sections.js'
import { readStamps } from '../time/stamp.js'

/** From this hour on a newsletter is an evening one: its list is for the next working day (design of the reading, "Times"). */
const eveningFrom = 12
const saturday = 6

/** The day that a list of events is for, and how it is known. */
export interface ListDay {
  readonly day: string
  readonly how: 'stated' | 'implied'
}

/** `days` working days after a day: Saturday and Sunday are passed over. */
const workingDayAfter = (day: string, days: number): string => {
  let date = Temporal.PlainDate.from(day)
  for (let left = days; left > 0; left--) {
    date = date.add({ days: 1 })
    while (date.dayOfWeek >= saturday) date = date.add({ days: 1 })
  }
  return date.toString()
}

const nextWeekday = (day: string, weekday: number): string => {
  const date = Temporal.PlainDate.from(day)
  return date.add({ days: (weekday - date.dayOfWeek + 7) % 7 }).toString()
}

const weekdayIn = (context: Context, text: string): number | null => {
  const words = text.toLowerCase().split(/[^\p{L}]+/u)
  return (
    context.lexicon.time.weekdays.find((entry) => entry.word.length > 3 && words.includes(entry.word))?.value ?? null
  )
}

/** Reads the day that a heading names: a date, a weekday, "tomorrow". */
export const dayInHeading = (context: Context, heading: string, published: string): ListDay | null => {
  const stamp = readStamps(heading, 0, heading.length, context.lexicon.time)[0]
  if (stamp) return { day: stamp.day, how: 'stated' }
  const day = published.slice(0, 10)
  const weekday = weekdayIn(context, heading)
  if (weekday) return { day: nextWeekday(day, weekday), how: 'implied' }
  const line = context.lines.find((entry) => entry.text === heading)
  const days = line ? (sectionOf(context, line)?.rule.day ?? null) : null
  return days === null ? null : { day: workingDayAfter(day, days), how: 'implied' }
}

/** The day of the list from the hour of issue alone; null where that is not stated. */
export const dayFromIssue = (published: string): ListDay | null => {
  const hour = /T(?<hour>\d{2})/u.exec(published)?.groups?.hour
  if (hour === undefined) return null
  const day = published.slice(0, 10)
  return { day: Number(hour) >= eveningFrom ? workingDayAfter(day, 1) : day, how: 'implied' }
}
