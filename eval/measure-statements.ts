import { existsSync, readFileSync } from 'node:fs'
import type { Reading, Statement } from '../src/model/index.js'
import { readBytes } from './door.js'
import { overlap, sameName } from './match.js'
import type { MeasureKind } from './measure.js'
import { table } from './table.js'
import { type Asked, addUp, compare, type Matching, scoreOf, type Tallies } from './tally.js'

/** A statement that a careful reader finds in a paragraph. */
export interface WantedStatement extends Asked {
  readonly kind: Statement['kind']
  readonly text: string
  /** The whole noun phrase as printed; null where the sentence itself names nobody. */
  readonly speaker: string | null
  /** Full name as the paragraph has it, else the phrase; null where nobody is said to have said it. */
  readonly name: string | null
  readonly anonymous: boolean
  readonly addressee: string | null
}

/** A paragraph written for this project, with all its statements. */
export interface StatementCase {
  readonly id: string
  readonly text: string
  readonly statements: readonly WantedStatement[]
}

/** What is compared of a statement. */
export type Told = Pick<Statement, 'kind' | 'text' | 'anonymous'> & {
  readonly speaker: { readonly text: string; readonly name: string } | null
}

type Spoken = Pick<Statement, 'kind'>

const marked = ({ kind }: Spoken): boolean => kind === 'direct' || kind === 'mixed'
const indirect = ({ kind }: Spoken): boolean => kind === 'indirect'
const reported = ({ kind }: Spoken): boolean => kind === 'reported'

const matching = (
  id: string,
  same: (wanted: WantedStatement, said: Told) => boolean,
): Matching<WantedStatement, Told> => ({
  same,
  showGold: ({ text, speaker, name }) => `${id} [${name ?? speaker}] ${text.slice(0, 90)}`,
  showFound: ({ text, speaker }) => `${id} [${speaker?.name ?? speaker?.text}] ${text.slice(0, 90)}`,
})

const inWords = (least: number) => (wanted: WantedStatement, said: Told) => overlap(wanted.text, said.text) >= least

const bySpeaker = (wanted: WantedStatement, said: Told): boolean =>
  overlap(wanted.text, said.text) >= 0.7 &&
  (sameName(wanted.name, said.speaker?.name) ||
    sameName(wanted.speaker, said.speaker?.text) ||
    sameName(wanted.speaker, said.speaker?.name))

const unnamed = (id: string): Matching<{ text: string } & Asked, { text: string }> => ({
  same: (wanted, found) => overlap(wanted.text, found.text) >= 0.5,
  showGold: ({ text }) => `${id} ${text}`,
  showFound: ({ text }) => `${id} ${text}`,
})

/** Statements of one paragraph against its gold, by field. */
export const compareStatements = ({ id, statements: gold }: StatementCase, found: readonly Told[]): Tallies => {
  const voiced = found.filter(({ speaker, kind }) => kind !== 'reported' && (speaker?.name || speaker?.text))
  const spoken = gold.filter(({ speaker, name, kind }) => kind !== 'reported' && (name ?? speaker) !== null)
  const hidden = gold.flatMap(({ anonymous, speaker, name, optional }) =>
    anonymous ? [{ text: speaker ?? name ?? '', optional }] : [],
  )
  const foundHidden = found.flatMap(({ anonymous, speaker }) => (anonymous && speaker ? [{ text: speaker.text }] : []))
  return new Map([
    ['direct', compare(gold.filter(marked), found.filter(marked), matching(id, inWords(0.8)))],
    ['indirect', compare(gold.filter(indirect), found.filter(indirect), matching(id, inWords(0.7)))],
    ['speaker', compare(spoken, voiced, matching(id, bySpeaker))],
    ['anonymous', compare(hidden, foundHidden, unnamed(id))],
    ['reported', compare(gold.filter(reported), found.filter(reported), matching(id, inWords(0.5)))],
  ])
}

const goldPath = (language: string): string => `eval/statements.${language}.json`

const readParagraph = async (text: string): Promise<Reading | undefined> =>
  (await readBytes(Buffer.from(text), { address: 'eval', mediaType: 'text/plain' })).readings[0]

const tallyLanguage = async (language: string): Promise<Tallies> => {
  const cases: readonly StatementCase[] = JSON.parse(readFileSync(goldPath(language), 'utf8'))
  const tallies: Tallies[] = []
  for (const one of cases) tallies.push(compareStatements(one, (await readParagraph(one.text))?.statements ?? []))
  return addUp(tallies)
}

const rowsOf = (tallies: Tallies): readonly (readonly (string | number)[])[] =>
  [...tallies].map(([field, tally]) => {
    const { precision, recall, f1 } = scoreOf(tally)
    return [field, tally.gold, tally.found, precision.toFixed(2), recall.toFixed(2), f1.toFixed(3)]
  })

/** Statements against the project's own paragraphs, read as plain text by the whole reader: F1 of words between marks
 * (overlap of .8, as the shared scorer has it), of indirect speech (.7), of statements with the right speaker, of unnamed
 * speakers, and for information of acts of speech without their words. */
export const measureStatements: MeasureKind = async () => {
  const languages = ['de', 'en'].filter((language) => existsSync(goldPath(language)))
  const all = await Promise.all(
    languages.map(async (language) => ({ language, tallies: await tallyLanguage(language) })),
  )
  return {
    printed: all.map(({ language, tallies }) =>
      table([`statements, ${language}`, 'gold', 'found', 'P', 'R', 'F1'], rowsOf(tallies)),
    ),
    scores: Object.fromEntries(
      all.flatMap(({ language, tallies }) =>
        [...tallies].map(([field, tally]) => [`statements-${language}/${language}/${field}`, scoreOf(tally).f1]),
      ),
    ),
    missing: [],
    misses: all.flatMap(({ language, tallies }) =>
      [...tallies].flatMap(([field, { misses }]) => misses.map((miss) => `  ${language} ${field}: ${miss}`)),
    ),
  }
}
