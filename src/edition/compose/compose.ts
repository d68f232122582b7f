import type { Brief, BriefEvent, BriefSource, Reading } from '../../model/index.js'
import { composeEvent } from './entries.js'
import { sourceKeys } from './key.js'
import { lookUp, type ReadingIndex } from './lookup.js'
import { byTime, inOrder, newestDay } from './order.js'
import { composeSource } from './source.js'

/** What the brief needs to know beside the readings. */
export interface BriefOptions {
  /** Language of the words that are not of the sources. */
  readonly language: 'de' | 'en'
  /** The day, `YYYY-MM-DD`; null takes that of the newest source. */
  readonly date: string | null
  /** Sentence for a rule's id. */
  readonly explain: (rule: string, language: 'de' | 'en') => string
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)

const directIn = ({ statements }: Reading): number => statements.filter(({ kind }) => kind === 'direct').length

const countsOf = (indexes: readonly ReadingIndex[], sources: readonly BriefSource[]): Brief['counts'] => ({
  sources: sources.length,
  items: sum(indexes.map(({ reading }) => reading.items.length)),
  statements: sum(indexes.map(({ reading }) => reading.statements.length)),
  actions: sum(sources.map((source) => source.actions.length)),
  figures: sum(sources.map((source) => source.figures.length)),
  events: sum(indexes.map(({ reading }) => reading.events.length)),
  setAside: sum(sources.map((source) => source.blocks.filter((block) => block.place === 'aside').length)),
  unproved: sum(indexes.map(({ reading, proved }) => directIn(reading) - proved.size)),
})

const reasonsOf = (sources: readonly BriefSource[], options: BriefOptions): Record<string, string> => {
  const rules = new Set(sources.flatMap((source) => source.blocks.map((block) => block.rule)))
  return Object.fromEntries([...rules].sort().map((rule) => [rule, options.explain(rule, options.language)]))
}

/** Composes the brief of a day. Every item and every block of every reading is accounted for in it.
 * @param readings In any order; the brief has them by publishing time.
 * @returns A plain record that all renderings are made of; the same readings always give the same one.
 * @example composeBrief([reading], { language: 'en', date: null, explain: explainRule })
 */
export const composeBrief = (readings: readonly Reading[], options: BriefOptions): Brief => {
  const ordered = inOrder(readings)
  const keys = sourceKeys(ordered.map((reading) => reading.source.address))
  const indexes = ordered.map(lookUp)
  const sources = indexes.map((index, at) => composeSource(index, at + 1, keys[at] ?? String(at + 1)))
  const events: BriefEvent[] = indexes.flatMap((index, at) =>
    index.reading.events.map((event) => composeEvent(index, event, at + 1)),
  )
  return {
    kind: 'brief',
    language: options.language,
    date: options.date ?? newestDay(ordered),
    counts: countsOf(indexes, sources),
    sources,
    events: events.sort(byTime),
    reasons: reasonsOf(sources, options),
  }
}
