import { basename, join } from 'node:path'
import { lexicons } from '../src/lexicon/index.js'
import { sentencesOf, tokensOf } from '../src/read/text/index.js'
import { filesLike, readTrees, type TreeSentence } from './conllu.js'
import type { KindMeasured, MeasureKind } from './measure.js'
import { table } from './table.js'
import { type Score, scoreOf } from './tally.js'

interface Bank {
  readonly language: 'de' | 'en'
  readonly folder: string
  readonly set: string
  /** What another program reaches on raw text, as its makers or data/README.md state it. */
  readonly others: string
}

const banks: readonly Bank[] = [
  { language: 'de', folder: 'syntax-de', set: 'gsd', others: 'UDPipe .818' },
  { language: 'en', folder: 'syntax-en', set: 'ewt', others: '-' },
]

const shown = (score: Score): readonly string[] =>
  [score.precision, score.recall, score.f1].map((share) => share.toFixed(3))

/** The raw text that a treebank's sentences make: a blank between two, an empty line where a paragraph opens. */
const rawOf = (sentences: readonly TreeSentence[]): { readonly text: string; readonly spans: ReadonlySet<string> } => {
  let text = ''
  const spans = new Set<string>()
  for (const sentence of sentences) {
    if (text !== '') text += sentence.opens ? '\n\n' : ' '
    spans.add(`${text.length}-${text.length + sentence.text.length}`)
    text += sentence.text
  }
  return { text, spans }
}

/** Spans of the sentences that our splitter finds. */
const foundIn = (text: string, language: 'de' | 'en'): readonly string[] => {
  const words = lexicons[language].text
  const tokens = tokensOf(text, words)
  const { count, starts, ends } = sentencesOf(text, tokens, words)
  return Array.from(
    { length: count },
    (_, at) => `${tokens.starts[starts[at] ?? 0] ?? 0}-${tokens.ends[(ends[at] ?? 1) - 1] ?? 0}`,
  )
}

const borderOf = (span: string): string => span.split('-')[1] ?? ''

const compared = (gold: ReadonlySet<string>, found: readonly string[]): Score =>
  scoreOf({ gold: gold.size, found: found.length, hit: found.filter((one) => gold.has(one)).length })

const measured = ({ language, set, others }: Bank, path: string) => {
  const { text, spans } = rawOf(readTrees(path))
  const found = foundIn(text, language)
  const borders = compared(new Set([...spans].map(borderOf)), found.map(borderOf))
  return { name: basename(path, '.conllu'), key: `${set}/${language}`, others, borders, whole: compared(spans, found) }
}

/** Sentences on raw text: borders by their place, and whole sentences, which count where both ends are right (the metric
 * of the CoNLL 2018 shared task, Zeman et al. 2018). */
export const measureSentences: MeasureKind = async (data): Promise<KindMeasured> => {
  const rows = banks.flatMap((bank) =>
    filesLike(join(data, bank.folder), /(?:dev|test)\.conllu$/u).map((path) => measured(bank, path)),
  )
  const cells = rows.flatMap(({ name, borders, whole, others }) => [
    [`${name}, borders`, ...shown(borders), '-'],
    [`${name}, whole sentences`, ...shown(whole), others],
  ])
  return {
    printed: rows.length === 0 ? [] : [table(['sentences, raw text', 'P', 'R', 'F1', 'others'], cells)],
    scores: Object.fromEntries(
      rows.flatMap(({ key, borders, whole }) => [
        [`${key}/sentence-borders`, borders.f1],
        [`${key}/sentences`, whole.f1],
      ]),
    ),
    missing: banks
      .map(({ folder }) => folder)
      .filter((folder) => filesLike(join(data, folder), /\.conllu$/u).length === 0),
  }
}
