import type { Rule } from './rule.js'

/** A word, in lower case, and the number that it stands for. */
export interface NumberWord {
  readonly word: string
  readonly value: number
}

/** A part of the day, exactly as written. Hours are half-open; `from` after `to` runs over midnight. */
export interface DayPart {
  readonly word: string
  readonly from: number
  readonly to: number
  /** A bare hour before it is a clock time ("5 a.m."), not a count ("10 in the morning"). */
  readonly marks: boolean
}

/** A name for a time zone, exactly as written. `zone` is an IANA name, a fixed offset such as `+01:00`,
 * or null where the name leaves the zone open ("local time"). */
export interface ZoneWord {
  readonly word: string
  readonly zone: string | null
}

/** How one language writes days and clock times. */
export interface TimeWords {
  /** Names and abbreviations of months, 1 to 12, without full stop; also those of the other language, which re-posts keep. */
  readonly months: readonly NumberWord[]
  /** Names and abbreviations of weekdays, 1 (Monday) to 7, without full stop; also those of the other language. */
  readonly weekdays: readonly NumberWord[]
  /** Order of a date with slashes where both readings are possible. */
  readonly slashOrder: 'day-first' | 'month-first'
  /** Endings of a day's number ("23rd"). */
  readonly ordinals: readonly string[]
  /** Words between weekday, date and clock time that carry nothing. */
  readonly dateJoins: readonly string[]
  /** What makes a number an hour ("Uhr", "o'clock"). */
  readonly clockMarks: readonly string[]
  /** Words before a clock time ("um", "at"). */
  readonly clockOpeners: readonly string[]
  /** What makes four digits a clock time ("1400 hours"). */
  readonly militaryMarks: readonly string[]
  readonly dayParts: readonly DayPart[]
  readonly hours: readonly NumberWord[]
  /** Names of moments, with hours ("noon"). */
  readonly namedHours: readonly NumberWord[]
  /** Words before an hour that move it, in minutes ("half past", "halb"). */
  readonly hourShifts: readonly NumberWord[]
  /** What joins the ends of a range of clock times. */
  readonly rangeJoins: readonly string[]
  readonly zones: readonly ZoneWord[]
  readonly rules: readonly Rule[]
}
