import type { TimeWords } from '../../lexicon/index.js'
import { regex } from '../../lexicon/index.js'
import type { Span, Time } from '../../model/index.js'

/** A time as a finder gives it, before overlaps are settled. `reason` names the row of the lexicon. */
export interface FoundTime extends Span, Pick<Time, 'type' | 'value' | 'from' | 'to' | 'how'> {
  readonly reason: keyof TimeWords['reasons']
}

/** What the finders of times work on: a stretch of text, the words, and the day of issue. */
export interface TimePlace {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly words: TimeWords
  /** Day of issue, `YYYY-MM-DD`; null where unknown: then only what is stated in full is found. */
  readonly issued: string | null
  /** Number words of the language. */
  readonly count: (word: string) => number | null
  /** Source of a pattern for a whole number in words or digits, group `count` around it. */
  readonly counts: string
}

const made = new Map<string, RegExp>()

/** A pattern by its source, compiled once. */
export const compiled = (source: string, flags = 'iu'): RegExp => {
  const key = `${flags}/${source}`
  const pattern = made.get(key) ?? regex(source, flags)
  made.set(key, pattern)
  return pattern
}

/** All matches of a pattern of whole words in the stretch that stand on one line, with their places in the text. */
export const hitsIn = (place: TimePlace, source: string, flags = 'giu'): readonly (RegExpExecArray & Span)[] =>
  [
    ...place.text
      .slice(place.start, place.end)
      .matchAll(compiled(`(?<![\\p{L}\\p{N}])${source}(?![\\p{L}\\p{N}])`, flags)),
  ]
    .filter((hit) => !hit[0].includes('\n'))
    .map((hit) => Object.assign(hit, { start: place.start + hit.index, end: place.start + hit.index + hit[0].length }))

/** The words right before a place, within its line. */
export const wordsBefore = ({ text }: TimePlace, at: number, reach = 24): string =>
  text
    .slice(Math.max(0, at - reach), at)
    .split('\n')
    .at(-1) ?? ''
