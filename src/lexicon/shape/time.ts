import type { Ground } from './rule.js'

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

/** Units of calendar and clock, as TIMEX3 writes them; `TM`, `TH`, `TS` are minutes, hours and seconds. */
export type TimeUnit = 'D' | 'WE' | 'W' | 'M' | 'Q' | 'Y' | 'DE' | 'CE' | 'TH' | 'TM' | 'TS'

/** Words for a unit of time, in lower case. */
export interface TimeUnitWord {
  readonly word: string
  readonly unit: TimeUnit
  readonly plural: boolean
}

/** An uncounted number, with the range that we read from it. */
export interface VagueCount {
  readonly word: string
  readonly from: number
  readonly to: number
}

/** A word with a fixed TIMEX3 value. */
export interface TimexWord {
  readonly word: string
  readonly value: string
}

/** Part of a period: its first, middle or last third. */
export interface PeriodPart {
  readonly word: string
  readonly part: 'start' | 'mid' | 'end'
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
  /** Names that are moments only in a list, before a colon ("mittags: ..."). */
  readonly listedHours: readonly NumberWord[]
  /** Words before an hour that move it, in minutes ("half past", "halb"). */
  readonly hourShifts: readonly NumberWord[]
  /** What joins the ends of a range of clock times. */
  readonly rangeJoins: readonly string[]
  readonly zones: readonly ZoneWord[]
  /** Days counted from the day of issue ("yesterday"); case as written. */
  readonly relativeDays: readonly NumberWord[]
  /** Phrases for the day named before. */
  readonly sameDay: readonly string[]
  /** Words that move a period by so many of its kind ("last" -1, "this" 0). */
  readonly shifts: readonly NumberWord[]
  /** Words that make a period of uncounted length ("recent weeks", "seit Jahrzehnten"). */
  readonly uncounted: readonly string[]
  /** Of these, the ones that make a length of time up to now ("the past week"). */
  readonly lengthShifts: readonly string[]
  /** Names of years counted from the year of issue ("Vorjahr"). */
  readonly yearNames: readonly NumberWord[]
  readonly units: readonly TimeUnitWord[]
  readonly periodParts: readonly PeriodPart[]
  /** Words between a part and its period ("of the"). */
  readonly partJoins: readonly string[]
  readonly agoBefore: readonly string[]
  readonly agoAfter: readonly string[]
  readonly vagueCounts: readonly VagueCount[]
  /** Words that place a day before ("since") or after ("until") the day of issue. */
  readonly pastWords: readonly string[]
  readonly futureWords: readonly string[]
  /** Words that may stand before a month alone, in lower case. */
  readonly monthOpeners: readonly string[]
  /** Words before a year ("im Jahr"). */
  readonly yearOpeners: readonly string[]
  /** Ends of a decade's number ("1990s"). */
  readonly decadeEnds: readonly string[]
  readonly centuries: readonly string[]
  readonly sets: readonly TimexWord[]
  /** Second parts of words such as "five-minute", "fünfminütig": how the part begins, and its unit. */
  readonly spans: readonly { readonly word: string; readonly unit: TimeUnit }[]
  /** Words after a count of years that make it an age. */
  readonly ages: readonly string[]
  /** Words for one before a unit. */
  readonly ones: readonly string[]
  /** Days are written with two dotted numbers ("12.09."). */
  readonly dottedDays: boolean
  /** Why a time was found. */
  readonly reasons: Readonly<
    Record<
      | 'stamp'
      | 'clock'
      | 'day'
      | 'weekday'
      | 'relative'
      | 'same'
      | 'period'
      | 'month'
      | 'year'
      | 'ago'
      | 'duration'
      | 'set',
      Ground
    >
  >
}
