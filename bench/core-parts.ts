import { plainDraft } from '../eval/draft.js'
import type { Lexicon } from '../src/lexicon/index.js'
import { coreOf } from '../src/read/draft.js'
import { findEntities } from '../src/read/entity/index.js'
import { findFigures } from '../src/read/figure/index.js'
import { findTimes } from '../src/read/time/index.js'

/** The parts of the core that are timed, in the order in which they run. What one has worked out the next ones use. */
const parts = ['tokens', 'tags', 'lemmas', 'clauses', 'names', 'times', 'figures'] as const

export type Spent = Record<(typeof parts)[number], number>

/** What one pass over documents took. */
export interface Pass {
  readonly words: number
  readonly wordsPerSecond: number
  /** By processor time of the process, collection of garbage on the other core with it: what a busy machine tells least wrong. */
  readonly wordsPerCpuSecond: number
  /** Microseconds a word, by part. */
  readonly parts: Spent
}

const nothing = (): Spent => ({ tokens: 0, tags: 0, lemmas: 0, clauses: 0, names: 0, times: 0, figures: 0 })

/** Words as a reader counts them: what stands between blanks and holds a letter or digit. */
const wordCount = (text: string): number => text.match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0

/** Runs the whole core over a text, and adds the milliseconds of each part. */
const readText = (text: string, lexicon: Lexicon, spent: Spent): void => {
  const draft = plainDraft(text, lexicon, '2026-03-05')
  const core = coreOf(draft)
  let before = performance.now()
  const lap = (part: keyof Spent): void => {
    const now = performance.now()
    spent[part] += now - before
    before = now
  }
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

/** Times the core over texts, one after the other. */
export const passOver = (texts: readonly string[], lexicon: Lexicon): Pass => {
  const words = texts.reduce((sum, text) => sum + wordCount(text), 0)
  const spent = nothing()
  const cpu = process.cpuUsage()
  const started = performance.now()
  for (const text of texts) readText(text, lexicon, spent)
  const seconds = (performance.now() - started) / 1000
  const { user, system } = process.cpuUsage(cpu)
  const each = nothing()
  for (const part of parts) each[part] = rounded((spent[part] * 1000) / words)
  return {
    words,
    wordsPerSecond: Math.round(words / seconds),
    wordsPerCpuSecond: Math.round(words / ((user + system) / 1e6)),
    parts: each,
  }
}
