import { plainDraft } from '../eval/draft.js'
import type { Lexicon } from '../src/lexicon/index.js'
import { coreOf } from '../src/read/draft.js'
import { findEntities } from '../src/read/entity/index.js'
import { findFigures } from '../src/read/figure/index.js'
import { findTimes } from '../src/read/time/index.js'

/** Adds the milliseconds since the lap before to a part. */
export type Lap = (part: string) => void
/** Reads one text, and says where each part of the work ends. */
export type ReadText = (text: string, lap: Lap) => void

/** What one pass over documents took. */
export interface Pass {
  readonly words: number
  readonly wordsPerSecond: number
  /** By processor time of the process, collection of garbage on the other core with it: what a busy machine tells least wrong. */
  readonly wordsPerCpuSecond: number
  /** Microseconds a word, by part. */
  readonly parts: Readonly<Record<string, number>>
}

/** Words as a reader counts them: what stands between blanks and holds a letter or digit. */
const wordCount = (text: string): number => text.match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0

/** The whole core over a text, part by part in the order in which they run. What one has worked out the next ones use. */
export const readCore =
  (lexicon: Lexicon): ReadText =>
  (text, lap) => {
    const draft = plainDraft(text, lexicon, '2026-03-05')
    const core = coreOf(draft)
    const { count } = core.sentences
    const { words } = core
    lap('tokens')
    core.tags
    lap('tags')
    for (let at = 0; at < words.length; at += 1) core.lemma(at)
    lap('lemmas')
    for (let at = 0; at < count; at += 1) core.built(at)
    lap('clauses')
    findEntities(draft)
    lap('names')
    const times = findTimes(draft)
    lap('times')
    findFigures(draft, times)
    lap('figures')
  }

const rounded = (value: number): number => Math.round(value * 100) / 100

/** Times reading over texts, one after the other. */
export const passOver = (texts: readonly string[], read: ReadText): Pass => {
  const words = texts.reduce((sum, text) => sum + wordCount(text), 0)
  const spent = new Map<string, number>()
  const cpu = process.cpuUsage()
  const started = performance.now()
  let before = started
  const lap: Lap = (part) => {
    const now = performance.now()
    spent.set(part, (spent.get(part) ?? 0) + now - before)
    before = now
  }
  for (const text of texts) {
    before = performance.now()
    read(text, lap)
  }
  const seconds = (performance.now() - started) / 1000
  const { user, system } = process.cpuUsage(cpu)
  return {
    words,
    wordsPerSecond: Math.round(words / seconds),
    wordsPerCpuSecond: Math.round(words / ((user + system) / 1e6)),
    parts: Object.fromEntries([...spent].map(([part, time]) => [part, rounded((time * 1000) / words)])),
  }
}
