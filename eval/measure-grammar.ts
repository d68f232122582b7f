import { basename, join } from 'node:path'
import { lexicons } from '../src/lexicon/index.js'
import type { Phrase } from '../src/read/grammar/clause.js'
import { type Built, built } from '../src/read/grammar/clauses.js'
import { tagDescription } from '../src/read/grammar/describe.js'
import { type Parts, partsWith } from '../src/read/grammar/parts.js'
import { Labeller, unpackModel } from '../src/read/label/index.js'
import { germanFolds } from '../tools/train/lemma-recipe.js'
import { filesLike, readTrees, type TreeSentence } from './conllu.js'
import type { KindMeasured, MeasureKind } from './measure.js'
import { table } from './table.js'
import { scoreOf } from './tally.js'
import { clausesIn, type TreeClauses } from './trees.js'

type Language = 'de' | 'en'

interface Bank {
  readonly language: Language
  readonly folder: string
  readonly set: string
  /** The file that the shipped models were taught; it is measured by models that were not (cross-validation). */
  readonly taught: string
  /** What UDPipe 1.2 reaches, by field, as data/README.md states it. */
  readonly others: Readonly<Record<string, string>>
}

const banks: readonly Bank[] = [
  {
    language: 'de',
    folder: 'syntax-de',
    set: 'gsd',
    taught: 'gsd-dev.conllu',
    others: { upos: 'UDPipe .919', lemmas: 'UDPipe .958' },
  },
  {
    language: 'en',
    folder: 'syntax-en',
    set: 'ewt',
    taught: '',
    others: { upos: 'UDPipe .944', lemmas: 'UDPipe .968' },
  },
]

interface Count {
  gold: number
  found: number
  hit: number
}

type Counts = Map<string, Count>

const add = (counts: Counts, field: string, gold: readonly string[], found: readonly string[]): void => {
  const wanted = new Set(gold)
  const before = counts.get(field) ?? { gold: 0, found: 0, hit: 0 }
  counts.set(field, {
    gold: before.gold + gold.length,
    found: before.found + found.length,
    hit: before.hit + found.filter((one) => wanted.has(one)).length,
  })
}

const holds = ({ start, end }: Phrase, word: number): boolean => start <= word && word < end

/** Which word of a phrase carries it differs by treebank ("President Bush", "Herr Roth"): any of the phrase is right. */
const heldIn = (phrase: Phrase, word: number | undefined): number =>
  word !== undefined && holds(phrase, word) ? word : phrase.head

/** What stands in a tree or was found in it, by field, as texts that can be compared. */
type Marks = Readonly<Record<string, readonly string[]>>

const goldMarks = ({ words }: TreeSentence, gold: TreeClauses): Marks => ({
  upos: words.map(({ upos }, at) => `${at} ${upos}`),
  lemmas: words.map(({ lemma }, at) => `${at} ${lemma}`),
  finite: [...gold.finite].map(String),
  subjects: [...gold.subjects].map(([verb, head]) => `${verb} ${head}`),
  'clause-starts': gold.clauses.map(({ start }) => `${start}`),
  clauses: gold.clauses.map(({ start, end }) => `${start}-${end}`),
  reported: [...gold.reported].map(String),
  appositions: gold.appositions.map(({ first, second }) => `${first} ${second}`),
})

const clauseMarks = ({ clauses, appositions }: Built, gold: TreeClauses): Marks => {
  const finite = clauses.filter(({ verb }) => verb.finite >= 0)
  const dependent = finite.filter(({ kind }) => kind !== 'main')
  return {
    finite: finite.map(({ verb }) => `${verb.finite}`),
    subjects: finite.flatMap(({ verb, subject, shared }) =>
      subject && !shared ? [`${verb.finite} ${heldIn(subject, gold.subjects.get(verb.finite))}`] : [],
    ),
    'clause-starts': dependent.map(({ start }) => `${start}`),
    clauses: dependent.map(({ start, end }) => `${start}-${end}`),
    reported: finite.filter(({ verb }) => verb.mood === 'reported').map(({ verb }) => `${verb.finite}`),
    appositions: appositions.map(({ first, second }) => {
      const same = gold.appositions.find((one) => holds(first, one.first) && holds(second, one.second))
      return same ? `${same.first} ${same.second}` : `${first.head} ${second.head}`
    }),
  }
}

const countIn = (tree: TreeSentence, { tagger, lemmas, grammar, roles: byTag }: Parts, counts: Counts): void => {
  const words = tree.words.map(({ form }) => form)
  const numbers = new Uint8Array(words.length)
  tagger.label(words, 0, words.length, numbers)
  const tags = [...numbers].map((number) => tagger.model.labels[number] ?? '')
  const roles = numbers.map((number) => byTag[number] ?? 0)
  const gold = clausesIn(tree)
  const found: Marks = {
    upos: tags.map((tag, at) => `${at} ${tag.split('.')[0]}`),
    lemmas: words.map((word, at) => `${at} ${lemmas.of(word, tags[at] ?? '')}`),
    ...clauseMarks(built({ start: 0, end: words.length, words, tags, roles, lemmas, grammar }), gold),
  }
  for (const [field, marks] of Object.entries(goldMarks(tree, gold))) add(counts, field, marks, found[field] ?? [])
}

/** Models with the sentences to measure them on: those that they were not taught. */
const rounds = async (
  bank: Bank,
  path: string,
  data: string,
): Promise<readonly (readonly [Parts, readonly TreeSentence[]])[]> => {
  const { language } = bank
  const parts = (tagger: Parameters<typeof unpackModel>[0] | ReturnType<typeof unpackModel>, lemmas: string): Parts =>
    partsWith(
      new Labeller(typeof tagger === 'string' ? unpackModel(tagger) : tagger, tagDescription),
      lemmas,
      lexicons[language],
    )
  if (basename(path) === bank.taught)
    return (germanFolds(data) ?? []).map(({ model, lemmas, unseen }) => [parts(model, lemmas), unseen])
  const { tagger, lemmas } = await lexicons[language].loadModels()
  return [[parts(tagger, lemmas), readTrees(path)]]
}

const fields: readonly (readonly [field: string, shown: string])[] = [
  ['upos', 'universal parts of speech'],
  ['lemmas', 'lemmas'],
  ['finite', 'personal forms'],
  ['subjects', 'subject and its verb'],
  ['clause-starts', 'dependent clauses, beginning'],
  ['clauses', 'dependent clauses, whole'],
  ['reported', 'form of reported speech'],
  ['appositions', 'appositions, both heads'],
]

const measured = async (bank: Bank, path: string, data: string) => {
  const counts: Counts = new Map()
  for (const [parts, trees] of await rounds(bank, path, data)) for (const tree of trees) countIn(tree, parts, counts)
  const name = basename(path, '.conllu')
  const there = fields.filter(([field]) => (counts.get(field)?.gold ?? 0) > 0)
  const rows = there.map(([field, shown]) => {
    const { precision, recall, f1 } = scoreOf(counts.get(field) ?? { gold: 0, found: 0, hit: 0 })
    return {
      field,
      f1,
      cells: [`${name}, ${shown}`, ...[precision, recall, f1].map((one) => one.toFixed(3)), bank.others[field] ?? '-'],
    }
  })
  return { key: `${bank.set}/${bank.language}`, rows }
}

/** Parts of speech, lemmas, personal forms, subjects, dependent clauses, reported speech and appositions on treebanks, on
 * their own words. What the shipped models were taught is measured by models that were not (five folds). */
export const measureGrammar: MeasureKind = async (data): Promise<KindMeasured> => {
  const all = []
  for (const bank of banks)
    for (const path of filesLike(join(data, bank.folder), /(?:dev|test)\.conllu$/u))
      all.push(await measured(bank, path, data))
  const cells = all.flatMap(({ rows }) => rows.map((row) => row.cells))
  return {
    printed: all.length === 0 ? [] : [table(['grammar, words of the treebank', 'P', 'R', 'F1', 'others'], cells)],
    scores: Object.fromEntries(all.flatMap(({ key, rows }) => rows.map(({ field, f1 }) => [`${key}/${field}`, f1]))),
    missing: banks
      .map(({ folder }) => folder)
      .filter((folder) => filesLike(join(data, folder), /\.conllu$/u).length === 0),
  }
}
