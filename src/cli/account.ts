import { explainRule } from '../lexicon/index.js'
import type { Block, Reading, Why } from '../model/index.js'
import { type VerbatimSource, verbatimSource } from '../model/verbatim/index.js'
import type { CliWords, ProgramWords } from '../words/index.js'
import { type FoundHere, findingsAt } from './findings.js'
import type { Language } from './language.js'
import { printable, quoted } from './say.js'
import type { Ink } from './terminal.js'

/** How an account is given. */
export interface Telling {
  readonly words: ProgramWords
  readonly language: Language
  readonly ink: Ink
}

type Manner = Telling & { readonly source: VerbatimSource }

const before = 60
const after = 40

/** The line of the text with a caret below the place; long lines are cut around it. */
const caret = (reading: Reading, offset: number, cli: CliWords, ink: Ink): string[] => {
  const { text } = reading
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1
  const lineEnd = text.indexOf('\n', offset) < 0 ? text.length : text.indexOf('\n', offset)
  const from = Math.max(lineStart, offset - before)
  const to = Math.min(lineEnd, offset + after)
  const number = text.slice(0, lineStart).split('\n').length
  const cutBefore = from > lineStart ? '…' : ''
  const shown = `${cutBefore}${printable(text.slice(from, to))}${to < lineEnd ? '…' : ''}`
  const place = `${printable(reading.source.address)}, ${cli.labels.line} ${number}, ${offset}`
  return [ink.dim(place), `  ${shown}`, `  ${' '.repeat(cutBefore.length + offset - from)}${ink.mark('^')}`]
}

const row = (label: string, value: string, ink: Ink): string => `${ink.dim(`${label}:`.padEnd(10))} ${printable(value)}`

const quotedWords = (why: Why, manner: Manner): string =>
  why.words.map((one) => `${quoted(one.text, manner.source, manner.language, one)} (${one.start})`).join(', ')

const reasons = (why: Why, manner: Manner, indent = ''): string[] => {
  const { words, language, ink } = manner
  const { labels } = words.cli
  return [
    indent + row(labels.rule, why.rule, ink),
    indent + row(labels.reason, explainRule(why.rule, language), ink),
    ...(why.words.length > 0 ? [indent + row(labels.words, quotedWords(why, manner), ink)] : []),
  ]
}

const blockLines = (block: Block, index: number, manner: Manner): string[] => {
  const { words, ink } = manner
  const { labels, roles } = words.cli
  return [
    row(labels.block, `${index + 1} (${block.start}–${block.end})`, ink),
    row(labels.role, `${block.role} – ${roles[block.role]}`, ink),
    ...reasons(block.why, manner),
  ]
}

const itemLines = (reading: Reading, offset: number, manner: Manner): string[] => {
  const { words, ink } = manner
  const item = reading.items.find(({ start, end }) => start <= offset && offset < end)
  if (!item) return [row(words.cli.labels.item, words.cli.labels.none, ink)]
  const name = `${item.id}, ${words.cli.kinds[item.kind]}, ${quoted(item.headline, manner.source, manner.language)} (${item.start}–${item.end})`
  return [row(words.cli.labels.item, name, ink), ...reasons(item.why, manner, '  ')]
}

const findingLines = ({ label, quoted: found, details, why }: FoundHere, manner: Manner): string[] => [
  `  ${manner.ink.bold(label)} ${printable(quoted(found.text, manner.source, manner.language, found))} (${found.start}–${found.end})${details ? `: ${printable(details)}` : ''}`,
  ...(why ? reasons(why, manner, '    ') : []),
]

/** What is known of a place: its line, block, role, rule and reason, item, and every finding that covers it. */
export const account = (reading: Reading, offset: number, telling: Telling): string => {
  const manner = { ...telling, source: verbatimSource(reading) }
  const { cli } = manner.words
  const index = reading.blocks.findIndex(({ start, end }) => start <= offset && offset < end)
  const block = reading.blocks[index]
  const findings = findingsAt(reading, offset, { cli, language: manner.language })
  return [
    ...caret(reading, offset, cli, manner.ink),
    '',
    ...(block ? blockLines(block, index, manner) : [cli.labels.between]),
    ...itemLines(reading, offset, manner),
    '',
    manner.ink.bold(`${cli.labels.findings}:`) + (findings.length === 0 ? ` ${cli.labels.none}` : ''),
    ...findings.flatMap((finding) => findingLines(finding, manner)),
    '',
  ].join('\n')
}
