import type { TimeUnit, TimeWords, TimexWord } from '../../lexicon/index.js'
import type { Span, Time } from '../../model/index.js'
import { type Point, pointText } from './point.js'
import type { Vocabulary } from './vocabulary.js'

/** A time as a finder gives it. `rule` is the id of the lexicon's row. */
export interface FoundTime extends Span, Pick<Time, 'type' | 'value' | 'from' | 'to' | 'how'> {
  readonly rule: string
}

/** What a match is resolved to; its place and rule are known where it was matched. */
export type Resolved = Omit<FoundTime, 'start' | 'end' | 'rule'>

/** The words of a match by slot. */
export type Groups = Readonly<Record<string, string | undefined>>

/** A match of a phrase. */
export interface Match extends Span {
  readonly groups: Groups
}

/** What a time is resolved by: the text, the words, the day of issue, and the date that was named last before. */
export interface Scene {
  readonly text: string
  readonly words: TimeWords
  readonly vocabulary: Vocabulary
  /** Day of issue, `YYYY-MM-DD`; null where unknown. */
  readonly issued: string | null
  /** The text tells of the past, so that a date follows from the one named before, not from the day of issue. */
  readonly narrative: boolean
  /** The date named last before the place that is read; moves on with the reading. */
  last: Point | null
  /** Where that date ended. */
  lastAt: number
  /** The date that the text has come to: as the last one, but an aside far off in time does not move it. */
  line: Point | null
  /** A year that was named alone after it: the line goes on in it unless it goes on where it was. */
  bare: number | null
  /** The year of an aside; a second one near it moves the line there. */
  aside: number | null
  /** The year that the heading of the section is, which each of its paragraphs begins with; and the paragraph's end. */
  section: number | null
  paragraph: number
}

/** How far back a date named before may lie in a text that is no narrative. */
const reach = 2_000

/** The date named before, where it is near enough to be meant. */
export const named = (scene: Scene, at: number): Point | null =>
  scene.last && (scene.narrative || at - scene.lastAt <= reach) ? scene.last : null

/** A point as `YYYY-MM-DD` where it is a day that calendars count with. */
export const fullDay = (point: Point | null): string | null =>
  point?.year && point.year >= 1000 && point.month !== null && point.day !== null ? pointText(point) : null

/** The date that a day or month without a year follows from. */
export const lineAt = (scene: Scene, at: number): Point | null => (scene.narrative ? scene.line : named(scene, at))

const plain = (word: string): string => word.toLowerCase().replace(/\s+/gu, ' ')

/** What a table says of a word; undefined where it holds none. */
export const entryOf = <T extends { readonly word: string }>(
  table: readonly T[],
  word: string | undefined,
): T | undefined => {
  if (word === undefined) return undefined
  const lower = plain(word)
  return table.find((entry) => entry.word === lower || entry.word === word)
}

/** The number or value that a table gives a word; null where it holds none. */
export const valueIn = <V>(table: readonly { readonly word: string; readonly value: V }[], word?: string): V | null =>
  entryOf(table, word)?.value ?? null

/** The part of the day of a match as TIMEX writes it ("MO"), null where it has none; case counts. */
export const daytimeOf = ({ words }: Scene, word: string | undefined): string | null =>
  words.dayTimes.find((entry: TimexWord) => entry.word === word)?.value ?? null

export const unitOf = ({ words }: Scene, word: string | undefined): TimeUnit | null =>
  entryOf(words.units, word)?.unit ?? null

/** How many a match counts: one or several, halves included; null where it counts nothing. */
export const countIn = ({ vocabulary, words }: Scene, groups: Groups): number | null => {
  const whole = groups.count ?? groups.one
  const counted = whole === undefined ? null : vocabulary.count(whole)
  if (groups.halfone === undefined) return counted
  return entryOf(words.moreCounts, whole) || (groups.count !== undefined && counted !== null)
    ? (counted ?? 0) + 0.5
    : 0.5
}

export const isCapital = (word: string | undefined): boolean => word !== undefined && /^\p{Lu}/u.test(word)

/** The words right before a place, within its line. */
export const wordsBefore = ({ text }: Scene, at: number, length = 28): string =>
  text
    .slice(Math.max(0, at - length), at)
    .split('\n')
    .at(-1) ?? ''

/** The words right after a place, within its line. */
export const wordsAfter = ({ text }: Scene, at: number, length = 28): string =>
  text.slice(at, at + length).split('\n')[0] ?? ''

const joined = /[\p{L}\p{N}]+(?:\s[\p{L}\p{N}]+)?\s+$/u

/** Whether one of the words stands right before a place, alone or as the last two words. */
export const opens = (before: string, openers: readonly string[]): boolean => {
  const two = plain(joined.exec(before)?.[0] ?? '').trim()
  const one = two.slice(two.lastIndexOf(' ') + 1)
  return two !== '' && (openers.includes(two) || openers.includes(one))
}
