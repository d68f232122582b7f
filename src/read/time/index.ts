import { quote, type Time } from '../../model/index.js'
import type { Draft } from '../draft.js'
import { spanIndex } from '../overlap.js'
import { clocksWithDays } from './day-of-clock.js'
import { scanTimes } from './scan.js'
import type { FoundTime, Scene } from './scene.js'
import { isNarrative } from './telling.js'
import { vocabularyOf } from './vocabulary.js'

/** Blocks whose "today" is the reader's, not the day of issue. */
const silent = ['chrome', 'sponsor', 'promo', 'housekeeping']

const sceneOf = ({ document: { text }, lexicon, published }: Draft): Scene => {
  const issued = published?.slice(0, 10) ?? null
  return {
    text,
    words: lexicon.time,
    vocabulary: vocabularyOf(lexicon),
    issued,
    narrative: isNarrative(text, issued, lexicon.time),
    last: null,
    lastAt: 0,
    line: null,
    bare: null,
    aside: null,
    section: null,
    paragraph: 0,
  }
}

/** Rules for times that are counted from the day of issue, and for the present, past and future in general, by the end
 * of their id. */
const deictic = /\/relative$/u
const general = /\/ref$/u

/** Finds time expressions. Words of general time ("now") are given for articles only: where many items stand side by side,
 * each with its own present, they tell nothing. In news they are resolved from the day of issue, in a text that tells of the past from the
 * date named before; what neither resolves keeps a value with X, or one of general time (PAST_REF).
 * @example findTimes(draft)[0] // { text: 'Mittwoch', type: 'DATE', value: '2026-03-04', how: 'implied', ... }
 */
export const findTimes = (draft: Draft): readonly Time[] => {
  const { text } = draft.document
  const scene = sceneOf(draft)
  const { times, clocks } = scanTimes(scene)
  const own = spanIndex(draft.blocks.filter((block) => silent.includes(block.role)))
  const told = times.filter(
    (time) =>
      (!deictic.test(time.rule) || own.touching(time).length === 0) &&
      (!general.test(time.rule) || scene.narrative || draft.genre === 'article'),
  )
  const all: readonly FoundTime[] = [...told, ...clocksWithDays(clocks, told, draft)]
  return [...all]
    .sort((a, b) => a.start - b.start)
    .map(({ start, end, rule, ...time }) => {
      const words = quote(text, start, end)
      return { ...words, ...time, why: { rule, words: [words] } }
    })
}
