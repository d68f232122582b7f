import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { type Lexicon, lexicons } from '../src/lexicon/index.js'
import { equipped } from '../src/read/index.js'
import { isHeldBack } from '../tools/train/name-data.js'
import { filesLike } from './conllu.js'
import type { KindMeasured, MeasureKind } from './measure.js'
import { documentsOf, type NamedText, readGermeval, readSmartdata, readUner, textOf } from './name-sets.js'
import { type NameTally, scoresOf, tallyNames } from './score-names.js'
import { table } from './table.js'

interface NameSet {
  readonly language: Lexicon['code']
  readonly files: RegExp
  readonly key: string
  /** Kinds that the set marks. */
  readonly kinds: readonly string[]
  readonly texts: (path: string) => readonly NamedText[]
  /** What others reach, as data/README.md states it. */
  readonly others: string
}

const sets: readonly NameSet[] = [
  {
    language: 'de',
    files: /ner-de\/germeval14-\w+\.tsv$/u,
    key: 'germeval14',
    kinds: ['PER', 'LOC', 'ORG', 'MISC'],
    texts: (path) => readGermeval(path).map((one) => textOf([one])),
    others: 'CRF .76 (test)',
  },
  {
    language: 'de',
    files: /ner-de\/smartdata-\w+\.json$/u,
    key: 'smartdata',
    kinds: ['PER', 'LOC', 'ORG'],
    texts: (path) => readSmartdata(path).filter((_one, place) => !path.includes('train') || isHeldBack(place)),
    others: '-',
  },
  {
    language: 'en',
    files: /ner-en\/ewt-(?:dev|test)\.iob2$/u,
    key: 'ewt-names',
    kinds: ['PER', 'LOC', 'ORG'],
    texts: (path) => documentsOf(readUner(path)).map(textOf),
    others: 'XLM-R large .86 (test)',
  },
]

/** Counts that only training could tell, since the shipped model was taught these sentences: `npm run train -- de-names`. */
const crossed = JSON.parse(readFileSync(join('eval', 'crossed.json'), 'utf8')) as Readonly<
  Record<string, Readonly<Record<string, { gold: number; found: number; hit: number }>>>
>

/** Sets that the finder of names was taught as a whole. */
const taught = new Set(['germeval14-dev'])

interface Row {
  readonly set: NameSet
  readonly name: string
  readonly tally: NameTally
}

const measured = async (set: NameSet, path: string): Promise<Row | null> => {
  const name = basename(path).replace(/\.\w+$/u, '')
  const known = crossed[name]
  if (known) return { set, name: `${name} (crossed)`, tally: new Map(Object.entries(known)) }
  if (taught.has(name)) return null
  const ready = await equipped(lexicons, set.language)
  const lexicon = ready[set.language] ?? lexicons[set.language]
  return { set, name, tally: tallyNames(set.texts(path), lexicon, set.kinds) }
}

const cellsOf = ({ set, name, tally }: Row): readonly (readonly string[])[] =>
  Object.entries(scoresOf(tally)).map(([kind, { precision, recall, f1 }]) => [
    `${name}, ${kind}`,
    ...[precision, recall, f1].map((share) => share.toFixed(3)),
    kind === 'all' ? set.others : '',
  ])

const keysOf = ({ set, tally }: Row): readonly (readonly [string, number])[] =>
  Object.entries(scoresOf(tally)).map(([kind, { f1 }]) => [
    `${set.key}/${set.language}/names${kind === 'all' ? '' : `.${kind}`}`,
    f1,
  ])

/** Names of people, bodies and places as the reader gives them: a name counts where place and kind are right (chunk F1).
 * States, regions and towns count as places. */
export const measureNames: MeasureKind = async (data): Promise<KindMeasured> => {
  const rows: Row[] = []
  const missing: string[] = []
  for (const set of sets) {
    const paths = filesLike(data, set.files)
    if (paths.length === 0) missing.push(set.files.source.replaceAll('\\', '').replace('$', ''))
    for (const path of paths) {
      const row = await measured(set, path)
      if (row) rows.push(row)
      else missing.push(`figures of ${basename(path)} by models that were not taught it: npm run train -- de-names`)
    }
  }
  return {
    printed: rows.length === 0 ? [] : [table(['names', 'P', 'R', 'F1', 'others'], rows.flatMap(cellsOf))],
    scores: Object.fromEntries(rows.flatMap(keysOf)),
    missing,
  }
}
