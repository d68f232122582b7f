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
export type TimeUnit = 'D' | 'WE' | 'W' | 'M' | 'Q' | 'H' | 'Y' | 'DE' | 'CE' | 'TH' | 'TM' | 'TS'

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

/** Part of a period: its first, middle or last third; `whole` where no part is told apart ("im Laufe des Jahres"). */
export interface PeriodPart {
  readonly word: string
  readonly part: 'start' | 'mid' | 'end' | 'whole'
}

/** What a phrase stands for, and so how its value is made. */
export type TimeMeaning =
  | 'day'
  | 'day-alone'
  | 'month'
  | 'season'
  | 'year'
  | 'decade'
  | 'century'
  | 'fraction'
  | 'period'
  | 'periods'
  | 'weekday'
  | 'relative'
  | 'daytime'
  | 'ago'
  | 'later'
  | 'next'
  | 'lasting'
  | 'set'
  | 'ref'

/** Phrases of one meaning, with examples that the tests run. */
export interface TimeRule extends Ground {
  readonly means: TimeMeaning
  /** Sources of patterns. `{slot}` stands for any word of a table (`{year2:year}` where a slot comes twice), a blank for
   * white space inside a line. The longest match of all rules counts; of two as long, the earlier rule. */
  readonly forms: readonly string[]
  /** The first slot is the beginning of a longer word ("fünfminütig"). */
  readonly glued?: true
  /** Texts, and the value that is found in them on Thursday, 5 March 2026. */
  readonly hits: readonly (readonly [text: string, value: string])[]
  /** Texts in which no rule of this meaning finds anything. */
  readonly misses: readonly string[]
}

/** How one language writes days and clock times. */
export interface TimeWords {
  /** Names and abbreviations of months, 1 to 12, without full stop; also those of the other language, which re-posts keep. */
  readonly months: readonly NumberWord[]
  /** Names of months that are not shortened, in this language. */
  readonly fullMonths: readonly NumberWord[]
  /** Names and abbreviations of weekdays, 1 (Monday) to 7, without full stop; also those of the other language. */
  readonly weekdays: readonly NumberWord[]
  /** Names of weekdays that are not shortened, in this language. */
  readonly fullWeekdays: readonly NumberWord[]
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
  /** Of these, the ones that may also join two of a list. */
  readonly listJoins: readonly string[]
  /** Words before hour and minutes parted by a point that make them a clock time without a mark after them ("um 12.15"). */
  readonly sureOpeners: readonly string[]
  /** What stands before a clock time that comes again and again. */
  readonly repeatedBefore: RegExp
  /** Days with a name and a fixed date. */
  readonly holidays: readonly { readonly word: string; readonly month: number; readonly day: number }[]
  readonly zones: readonly ZoneWord[]
  /** Days counted from the day of issue ("yesterday"); case as written. */
  readonly relativeDays: readonly NumberWord[]
  /** Words that move a period by so many of its kind ("last" -1, "this" 0). */
  readonly shifts: readonly NumberWord[]
  /** Of these, the ones that count from the day named before, not from the day of issue ("following"). */
  readonly tellingShifts: readonly NumberWord[]
  /** Of these, the ones that make a length of time up to now ("the past week"). */
  readonly lengthShifts: readonly string[]
  /** Names of years counted from the year of issue ("Vorjahr"). */
  readonly yearNames: readonly NumberWord[]
  readonly units: readonly TimeUnitWord[]
  readonly periodParts: readonly PeriodPart[]
  /** Words that name part of a period with the period ("Jahresende"). */
  readonly partNames: readonly (PeriodPart & { readonly unit: TimeUnit })[]
  /** Words after a counted time that count it from the date named before, forward or back ("later", "zuvor"). */
  readonly afterWords: readonly string[]
  readonly beforeWords: readonly string[]
  /** Of the latter, words that do so at the end of a clause only. */
  readonly priorWords: readonly string[]
  /** Words before a unit, and phrases, for the period or day named before ("the same", "that day"). */
  readonly sameWords: readonly string[]
  readonly sameDays: readonly string[]
  /** Names of periods counted from the date named before ("Folgetag"). */
  readonly nextNames: readonly (NumberWord & { readonly unit: TimeUnit })[]
  readonly quarterWords: readonly string[]
  readonly halfYearWords: readonly string[]
  /** Words for a half before a unit. */
  readonly halfWords: readonly string[]
  /** Numbers in words that the table of figures lacks, for counted units only. */
  readonly moreCounts: readonly NumberWord[]
  /** Words that are a duration of their own ("jahrelang"). */
  readonly longWords: readonly TimexWord[]
  /** Parts of the day written in one word with a weekday ("Mittwochabend"). */
  readonly gluedTimes: readonly TimexWord[]
  /** Parts of the day that need no other word to be one. */
  readonly dayTimeAdverbs: readonly TimexWord[]
  /** Uncounted numbers before a unit. */
  readonly vagueCounts: readonly VagueCount[]
  /** Words before a counted time that say how exact it is ("about"). */
  readonly approximations: readonly string[]
  /** Ordinal numbers in words; -1 for the last. */
  readonly ordinalWords: readonly NumberWord[]
  /** Seasons, as TIMEX3 writes them. */
  readonly seasons: readonly TimexWord[]
  /** Months that are names or verbs too and count only after a word that may stand before a month, or beside a mark. */
  readonly weakMonths: readonly string[]
  /** Seasons that are other words too and count only after a word of these. */
  readonly weakSeasons: readonly string[]
  readonly seasonOpeners: readonly string[]
  /** What stands after one that is none ("the fall of the city"). */
  readonly weakSeasonsAfter: RegExp
  /** Parts of the day as TIMEX3 writes them, case as written. */
  readonly dayTimes: readonly TimexWord[]
  /** Words of general time ("now"): PRESENT_REF, PAST_REF, FUTURE_REF. */
  readonly refs: readonly TimexWord[]
  /** Marks of years before our era. */
  readonly erasBefore: readonly string[]
  /** Marks of years of our era. */
  readonly erasAfter: readonly string[]
  /** Decades in words, by their tens ("zwanziger" 20). */
  readonly decadeWords: readonly NumberWord[]
  /** Names that end in a weekday ("Bild am Sonntag", "Good Friday"). */
  readonly dayNames: RegExp
  /** What stands before two dotted numbers that are no day ("Kapitel 2.3."). */
  readonly labelsBefore: RegExp
  /** Words that place a day before ("since") or after ("until") the day of issue. */
  readonly pastWords: readonly string[]
  readonly futureWords: readonly string[]
  /** What tells by its form that a sentence is about what was, or what is to come. */
  readonly pastTense: RegExp
  readonly futureTense: RegExp
  /** Where the day of issue may be meant in general ("bis heute", "today's"): what stands before or after. */
  readonly generalBefore: RegExp
  readonly generalAfter: RegExp
  /** Words before a month, or after it, that show that it is one and no name or verb. */
  readonly monthOpeners: readonly string[]
  /** Words before a number that make it a year. */
  readonly yearOpeners: readonly string[]
  /** What follows a number that counts, and so is no year. */
  readonly countedAfter: RegExp
  readonly sets: readonly TimexWord[]
  /** Second parts of words such as "five-minute", "fünfminütig": how the part begins, and its unit. */
  readonly spans: readonly { readonly word: string; readonly unit: TimeUnit }[]
  /** What stands before or after a count of years that makes it an age. */
  readonly agesBefore: RegExp
  readonly agesAfter: RegExp
  /** How a word for a count of years looks that is an age unless a thing that lasts follows ("20-jährige"). */
  readonly ageSpans: RegExp
  readonly spannedThings: RegExp
  /** Words for one before a unit. */
  readonly ones: readonly string[]
  /** Shortened months without a year end in a full stop. */
  readonly dottedMonths: boolean
  /** Phrases and their meaning. */
  readonly rules: readonly TimeRule[]
  /** Why a time was found that no phrase but its form tells. */
  readonly reasons: Readonly<Record<'stamp' | 'clock', Ground>>
}
