import { basename, join } from 'node:path'
import type { ParsedComponents, ParsedResult } from 'chrono-node'
import * as chronoDe from 'chrono-node/de'
import * as chronoEn from 'chrono-node/en'
import { filesLike } from '../eval/conllu.js'
import { plainDraft } from '../eval/draft.js'
import { readExpressions, readMarked, type TimeText } from '../eval/time-sets.js'
import { lexicons } from '../src/lexicon/index.js'
import { findTimes } from '../src/read/time/index.js'
import { newsText } from './news.js'
import { f1, type Marked, paired, quickest } from './spans.js'

type Language = 'de' | 'en'

/** How two readers of times fare on one set. */
export interface TimeResult {
  readonly set: string
  readonly reader: string
  /** Null where the set has no places to compare, or no gold at all. */
  readonly strict: number | null
  readonly relaxed: number | null
  readonly relaxedValue: number | null
  /** Share of the expressions asked for whose value is right. */
  readonly valueRight: number | null
  /** Of those that are a calendar day or a clock time on one, which is what chrono-node gives. */
  readonly dayRight: number | null
  readonly wordsPerSecond: number
}

type Reader = (text: TimeText, language: Language) => readonly Marked[]

const ours: Reader = ({ text, issued }, language) => findTimes(plainDraft(text, lexicons[language], issued))

const two = (value: number | null): string => String(value ?? 0).padStart(2, '0')

/** The TIMEX value of what chrono-node is certain of; what it only implies is left out. */
const timexOf = (at: ParsedComponents): string => {
  const year = String(at.get('year') ?? 'XXXX').padStart(4, '0')
  if (!at.isCertain('month') && !at.isCertain('weekday') && !at.isCertain('day') && !at.isCertain('hour')) return year
  const month = `${year}-${two(at.get('month'))}`
  if (!at.isCertain('day') && !at.isCertain('weekday') && !at.isCertain('hour')) return month
  const day = `${month}-${two(at.get('day'))}`
  return at.isCertain('hour') ? `${day}T${two(at.get('hour'))}:${two(at.get('minute'))}` : day
}

const marked = ({ index, text, start }: ParsedResult): Marked => ({
  start: index,
  end: index + text.length,
  value: timexOf(start),
})

const chrono: Reader = ({ text, issued }, language) => {
  const day = new Date(`${issued?.slice(0, 10) ?? '2026-03-05'}T12:00:00`)
  const all = language === 'de' ? chronoDe.casual.parse(text, day) : chronoEn.casual.parse(text, day)
  return all.map(marked)
}

const readers: readonly (readonly [string, Reader])[] = [
  ['lagebild', ours],
  ['chrono-node', chrono],
]

interface TimeSet {
  readonly name: string
  readonly language: Language
  readonly texts: readonly TimeText[]
  /** Whether places count, or only values. */
  readonly spans: boolean
}

const plain = (text: string): TimeText => ({ name: '', text, issued: '2026-03-05', times: [] })

/** Generated news, for the clock only. */
const news = (language: Language): TimeSet => ({
  name: `generated news, ${language}`,
  language,
  spans: false,
  texts: Array.from({ length: 60 }, (_, at) => plain(newsText(language, at))),
})

/** The examples of our own rules, which ours passes since its tests say so. */
const examples = (language: Language): TimeSet => ({
  name: `our own examples, ${language}`,
  language,
  spans: false,
  texts: lexicons[language].time.rules.flatMap(({ hits }) =>
    hits
      .filter(([, value]) => !value.includes(' '))
      .map(([text, value]) => ({ ...plain(text), times: [{ start: 0, end: text.length, text, value, type: '' }] })),
  ),
})

const fromData = (data: string): readonly TimeSet[] => [
  ...[/krauts-[^/]*\/[^/]*\.tml$/u, /wikiwars[^/]*\/[^/]*\.xml$/u].map((files, at) => ({
    name: at === 0 ? 'KRAUTS, de' : 'WikiWarsDE, de',
    language: 'de' as const,
    spans: true,
    texts: filesLike(join(data, 'time-de'), files).map((path) => readMarked(path, basename(path))),
  })),
  {
    name: 'WikiWars expressions, en',
    language: 'en',
    spans: false,
    texts: filesLike(join(data, 'time-en'), /^wikiwars-expressions.*\.json$/u).flatMap(readExpressions),
  },
]

const isDay = (value: string): boolean => /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2})?$/u.test(value)

const share = (right: number, all: number): number | null =>
  all === 0 ? null : Math.round((1000 * right) / all) / 1000

const measured = (set: TimeSet, reader: string, read: Reader): TimeResult => {
  const { texts, language, spans } = set
  let found = 0
  const pairs = texts.flatMap((text) => {
    const own = read(text, language)
    found += own.length
    return paired(text.times, own)
  })
  const all = texts.flatMap(({ times }) => times)
  const score = (fits: (gold: Marked, other: Marked) => boolean): number | null =>
    spans ? f1({ gold: all.length, found, hit: pairs.filter(([gold, other]) => fits(gold, other)).length }) : null
  const right = pairs.filter(([gold, other]) => gold.value === other.value)
  const words = texts.reduce((sum, { text }) => sum + text.split(/\s+/u).length, 0)
  return {
    set: set.name,
    reader,
    strict: score((gold, other) => gold.start === other.start && gold.end === other.end),
    relaxed: score(() => true),
    relaxedValue: score((gold, other) => gold.value === other.value),
    valueRight: share(right.length, all.length),
    dayRight: share(right.filter(([{ value }]) => isDay(value)).length, all.filter(({ value }) => isDay(value)).length),
    wordsPerSecond: Math.round(words / quickest(texts, (text) => read(text, language))),
  }
}

/** Our times beside those of chrono-node: on generated news, our own examples, and the sets of the data folder. */
export const measureTimePeers = (data: string): readonly TimeResult[] =>
  [news('de'), news('en'), examples('de'), examples('en'), ...fromData(data)]
    .filter(({ texts }) => texts.length > 0)
    .flatMap((set) => readers.map(([name, read]) => measured(set, name, read)))
