import type {
  ComparerWord,
  FigureWords,
  Lexicon,
  MoneyWord,
  MultipleWord,
  QualifierWord,
  ScaleLetter,
  UnitWord,
} from '../../lexicon/index.js'
import { type Phrases, phrasesOf } from './phrase.js'

/** What kind of unit a word names. */
export type UnitKind = 'money' | 'percent' | 'measure' | 'times'

/** A unit with its kind. */
export interface UnitRow extends MoneyWord {
  readonly kind: UnitKind
}

type Word = { readonly word: string }
type Values = ReadonlyMap<string, number>

/** A lexicon's figure words, made findable. */
export interface FigureTables {
  readonly words: FigureWords
  /** Number words of one word, and of the parts of longer ones. */
  readonly parts: Values
  readonly ones: Values
  /** Words for one that may stand inside a longer number. */
  readonly innerOnes: Values
  readonly joins: ReadonlySet<string>
  readonly scales: Values
  readonly letters: ReadonlyMap<string, ScaleLetter>
  readonly addedParts: Phrases<{ readonly word: string; readonly value: number }>
  readonly halves: Phrases<Word>
  readonly fractions: Values
  readonly fractionOnes: ReadonlySet<string>
  readonly shares: Values
  readonly shareBefore: ReadonlySet<string>
  readonly partsBefore: ReadonlySet<string>
  readonly vague: ReadonlySet<string>
  readonly vagueBefore: Phrases<Word>
  readonly qualifiers: Phrases<QualifierWord>
  readonly qualifiersAfter: Phrases<QualifierWord>
  readonly fillers: Phrases<Word>
  readonly minus: ReadonlySet<string>
  readonly signs: ReadonlyMap<string, UnitWord>
  readonly units: Phrases<UnitRow>
  readonly openers: ReadonlySet<string>
  readonly rangeJoins: Phrases<Word>
  readonly changeOpeners: ReadonlySet<string>
  readonly changeJoins: ReadonlySet<string>
  readonly comparers: Phrases<ComparerWord>
  readonly stepsOfChange: ReadonlySet<string>
  readonly multipliers: readonly MultipleWord[]
  readonly ageBefore: Phrases<Word>
  readonly labels: Phrases<Word>
  readonly streets: ReadonlySet<string>
  readonly stops: ReadonlySet<string>
  readonly plurals: ReadonlySet<string>
  readonly notPlurals: ReadonlySet<string>
  readonly heads: ReadonlySet<string>
  readonly partitives: Phrases<Word>
  readonly ofWords: Phrases<Word>
  readonly lemmas: ReadonlyMap<string, string>
  readonly asOf: Phrases<Word>
  readonly deadlines: ReadonlySet<string>
  readonly ahead: ReadonlySet<string>
  readonly yearBefore: ReadonlySet<string>
  /** Names of months, beside which a number is a day. */
  readonly months: ReadonlySet<string>
  /** The first three letters of words that may open a figure, as `keyOf` writes them. */
  readonly keys: ReadonlySet<number>
}

const values = (table: readonly { readonly word: string; readonly value: number }[]): Values =>
  new Map(table.map(({ word, value }) => [word, value]))
const set = (words: readonly string[]): ReadonlySet<string> => new Set(words)
const phrases = (words: readonly string[]): Phrases<Word> => phrasesOf(words.map((word) => ({ word })))

const unitsOf = (words: FigureWords): Phrases<UnitRow> =>
  phrasesOf<UnitRow>([
    ...words.occasions.map((word) => ({ word, unit: 'times', kind: 'times' }) as const),
    ...words.measures.map((row) => ({ ...row, kind: 'measure' }) as const),
    ...words.percent.map((word) => ({ word, unit: 'percent', kind: 'percent' }) as const),
    ...words.moneyAfter.map((row) => ({ ...row, kind: 'money' }) as const),
  ])

/** A key for the first three letters of a word in any case; two words with one key need not begin alike. */
export const keyOf = (first: number, second: number, third: number): number =>
  ((first | 32) * 1_024 + (second | 32)) * 1_024 + (third | 32)

/** Key of a word as long as three letters or more, or of a shorter one. */
const wordKey = (word: string): number =>
  keyOf(word.charCodeAt(0), word.length > 1 ? word.charCodeAt(1) : 32, word.length > 2 ? word.charCodeAt(2) : 32)

const keysOf = (words: FigureWords): ReadonlySet<number> =>
  new Set(
    [
      ...[...words.numbers, ...words.ones, ...words.scales, ...words.multipliers, ...words.shares].map(
        ({ word }) => word,
      ),
      ...[...words.halves, ...words.vague, ...words.vagueBefore, ...words.fractionOnes],
    ].map((phrase) => wordKey(phrase.split(/[^\p{L}]/u)[0] ?? phrase)),
  )

const lemmasOf = (words: FigureWords): ReadonlyMap<string, string> =>
  new Map(words.nouns.flatMap(({ lemma, forms }) => [lemma, ...forms].map((form) => [form.toLowerCase(), lemma])))

const compile = ({ figure: words, time }: Pick<Lexicon, 'figure' | 'time'>): FigureTables => ({
  words,
  parts: values(words.numbers.filter(({ word }) => !word.includes(' '))),
  ones: values(words.ones),
  innerOnes: values(words.ones.filter(({ inside }) => inside)),
  joins: set(words.numberJoins),
  scales: values(words.scales),
  letters: new Map(words.scaleLetters.map((row) => [row.word, row])),
  addedParts: phrasesOf(words.addedParts),
  halves: phrases(words.halves),
  fractions: values(words.fractions),
  fractionOnes: set(words.fractionOnes),
  shares: values(words.shares),
  shareBefore: set(words.shareBefore),
  partsBefore: set(words.partsBefore),
  vague: set(words.vague),
  vagueBefore: phrases(words.vagueBefore),
  qualifiers: phrasesOf(words.qualifiers),
  qualifiersAfter: phrasesOf(words.qualifiersAfter),
  fillers: phrases(words.fillers),
  minus: set(words.minus),
  signs: new Map(words.moneyBefore.map((row) => [row.word, row])),
  units: unitsOf(words),
  openers: set(words.rangeOpeners),
  rangeJoins: phrases(words.rangeJoins),
  changeOpeners: set(words.changeOpeners),
  changeJoins: set(words.changeJoins),
  comparers: phrasesOf(words.comparers),
  stepsOfChange: set(words.stepsOfChange),
  multipliers: words.multipliers,
  ageBefore: phrases(words.ageBefore),
  labels: phrases(words.labels),
  streets: set(words.streets),
  stops: set(words.stops),
  plurals: set(words.plurals),
  notPlurals: set(words.notPlurals),
  heads: set(words.heads),
  partitives: phrases(words.partitives),
  ofWords: phrases(words.ofWords),
  lemmas: lemmasOf(words),
  asOf: phrases(words.asOf),
  deadlines: set(words.deadlines),
  ahead: set(words.ahead),
  yearBefore: set(words.yearBefore),
  months: set(time.months.map(({ word }) => word)),
  keys: keysOf(words),
})

const compiled = new WeakMap<FigureWords, FigureTables>()

/** The tables of a lexicon's figure words, made once. */
export const figureTables = (lexicon: Pick<Lexicon, 'figure' | 'time'>): FigureTables => {
  const known = compiled.get(lexicon.figure)
  if (known) return known
  const made = compile(lexicon)
  compiled.set(lexicon.figure, made)
  return made
}
