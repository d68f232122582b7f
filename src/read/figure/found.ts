import type { FigureWords, QualifierWord } from '../../lexicon/index.js'
import type { Before } from './before.js'
import type { FigureTables, UnitKind } from './tables.js'

/** A figure while it is made. Offsets count from the start of its line. */
export interface Found {
  readonly start: number
  readonly end: number
  /** Where its number starts. */
  readonly at: number
  readonly value: number | null
  readonly high: number | null
  readonly unit: string | null
  readonly kind: UnitKind | 'noun' | 'share' | 'none'
  readonly of: string | null
  readonly qualifier: QualifierWord['qualifier'] | null
  readonly reason: keyof FigureWords['reasons']
  readonly before: Before
  /** What it changed from, where the number itself says so ("from 30 to 50"). */
  readonly compared: number | null
  /** A bare number, which is a figure only where another is set against it. */
  readonly loose: boolean
}

/** A line of text with what is known of it. */
export interface Line {
  readonly text: string
  readonly tables: FigureTables
  /** The date or clock time that holds a place of the line. */
  readonly dateAt: (place: number) => { readonly start: number; readonly end: number } | null
}

/** What a scan found at a place, and where it goes on. */
export interface Step {
  readonly found: readonly Found[]
  readonly next: number
}

/** Whether a counted noun counts time. */
export const isDuration = (unit: string, { words }: FigureTables): boolean => {
  const small = unit.toLowerCase()
  return words.durations.some((stem) => small.startsWith(stem))
}

/** The qualifier that counts for a unit: "over four years" is no "more than". */
export const qualifierFor = ({ qualifier }: Before, unit: string | null, tables: FigureTables) =>
  qualifier && !(qualifier.loose && (unit === null || isDuration(unit, tables))) ? qualifier.qualifier : null
