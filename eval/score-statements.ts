import type { Reading, Statement } from '../src/model/index.js'
import type { Gold, GoldQuote } from './gold.js'
import { overlap, sameName } from './match.js'
import type { Field } from './score.js'
import { type Asked, compare, type Matching } from './tally.js'

const printed = ({ kind }: { kind: string }): boolean => kind === 'direct' || kind === 'mixed'
const indirect = ({ kind }: { kind: string }): boolean => kind === 'indirect'

const shows = {
  showGold: (quote: GoldQuote) => `${quote.kind} [${quote.speakerName ?? quote.speaker}] ${quote.text.slice(0, 70)}`,
  showFound: (said: Statement) => `${said.kind} [${said.speaker?.name}] ${said.text.slice(0, 70)}`,
}

const byWords = (least: number): Matching<GoldQuote, Statement> => ({
  same: (quote, said) => overlap(quote.text, said.text) >= least,
  ...shows,
})

const bySpeaker: Matching<GoldQuote, Statement> = {
  same: (quote, said) =>
    overlap(quote.text, said.text) >= 0.7 &&
    (sameName(quote.speakerName, said.speaker?.name) ||
      sameName(quote.speaker, said.speaker?.text) ||
      sameName(quote.speaker, said.speaker?.name)),
  ...shows,
}

const unnamed = (gold: Gold): readonly ({ text: string } & Asked)[] => {
  if (gold.anonymous !== undefined && gold.anonymous.length > 0) return gold.anonymous
  return (gold.quotes ?? []).flatMap(({ anonymous, speaker, optional }) =>
    anonymous === true && speaker !== null ? [{ text: speaker, optional }] : [],
  )
}

const anonymousField = (gold: Gold, reading: Reading): Field => {
  const found = reading.statements.flatMap(({ anonymous, speaker }) =>
    anonymous && speaker !== null && speaker.text !== '' ? [{ text: speaker.text }] : [],
  )
  const show = ({ text }: { text: string }): string => text
  const same = (a: { text: string }, b: { text: string }): boolean => overlap(a.text, b.text) >= 0.5
  return ['anonymous', compare(unnamed(gold), found, { same, showGold: show, showFound: show })]
}

/** Statements: words between quotation marks, indirect speech, who spoke, and who stays unnamed. */
export const statementFields = (gold: Gold, reading: Reading): Field[] => {
  const unnamedField = anonymousField(gold, reading)
  if (gold.quotes === undefined) return [unnamedField]
  const spoken = gold.quotes.filter(({ speaker }) => speaker !== null && speaker !== '')
  const voiced = reading.statements.filter(({ speaker }) => speaker !== null && (speaker.name || speaker.text) !== '')
  return [
    ['quotes.direct', compare(gold.quotes.filter(printed), reading.statements.filter(printed), byWords(0.8))],
    ['quotes.indirect', compare(gold.quotes.filter(indirect), reading.statements.filter(indirect), byWords(0.7))],
    ['quotes.speaker', compare(spoken, voiced, bySpeaker)],
    unnamedField,
  ]
}
