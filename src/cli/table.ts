import type {
  Action,
  Entity,
  EventEntry,
  Figure,
  Item,
  Move,
  Reading,
  ReadingEntry,
  Statement,
  Time,
} from '../model/index.js'
import { type VerbatimSource, verbatimSource } from '../model/verbatim/index.js'
import type { CliWords } from '../words/index.js'
import type { Language } from './language.js'
import { printable, quoted } from './say.js'
import type { Ink } from './terminal.js'
import { entityInWords, figureInWords, timeInWords } from './value.js'
import { actLine, bySpeaker, mannerLine } from './voices.js'

const setAside: ReadonlySet<string> = new Set(['chrome', 'sponsor', 'promo', 'housekeeping'])

/** Cuts a text to a width; a character of two units stays whole. */
const cut = (text: string, width: number): string =>
  text.length > width ? `${text.slice(0, Math.max(width - 1, 1)).replace(/\p{Surrogate}$/u, '')}…` : text

interface Sheet {
  readonly reading: Reading
  readonly cli: CliWords
  readonly language: Language
  readonly ink: Ink
  readonly width: number
  readonly source: VerbatimSource
}

const names = (people: readonly { readonly name: string }[]): string => people.map(({ name }) => name).join(', ')

const head = ({ reading, cli, ink, width }: Sheet): string[] => {
  const { labels } = cli
  const facts: readonly (readonly [string, string | null])[] = [
    [labels.published, reading.published],
    [labels.republished, reading.republished],
    [labels.authors, names(reading.authors)],
    [labels.language, reading.language],
    [labels.genre, reading.genre],
    [labels.sponsor, reading.sponsor],
  ]
  return [
    ink.bold(cut(printable(reading.title ?? reading.source.address), width)),
    ...(reading.title === null ? [] : [ink.dim(printable(reading.source.address))]),
    ...facts.flatMap(([label, value]) =>
      value ? [`  ${ink.dim(`${label}:`)} ${cut(printable(value), width - 20)}`] : [],
    ),
  ]
}

const section = (title: string, lines: readonly string[], ink: Ink): string[] =>
  lines.length === 0 ? [] : ['', ink.bold(title), ...lines]

const row = (offset: number, kind: string, text: string, { ink, width }: Sheet): string =>
  `  ${ink.dim(String(offset).padStart(6))}  ${kind.padEnd(12)}  ${cut(printable(text), width - 26)}`

const itemLine = (item: Item, sheet: Sheet): string => {
  const said = sheet.reading.statements.filter((statement) => statement.item === item.id)
  const speakers = [...new Set(said.map(({ speaker }) => speaker?.name).filter((name) => name !== undefined))]
  const voices = speakers.length > 0 ? ` – ${speakers.join(', ')}` : ''
  return row(item.start, sheet.cli.kinds[item.kind], `${item.headline}${voices}`, sheet)
}

const moveLine = (move: Move, sheet: Sheet): string =>
  row(
    move.person.start,
    '',
    [move.person.name, move.role?.text, move.organisation?.text].filter((part) => part !== undefined).join(', '),
    sheet,
  )

const readingLine = ({ title, titleAt, outlet, authors }: ReadingEntry, sheet: Sheet): string =>
  row(titleAt.start, '', [title, names(authors), outlet?.text].filter((part) => part).join(' – '), sheet)

const eventLine = ({ title, titleAt, start, host }: EventEntry, sheet: Sheet): string =>
  row(titleAt.start, '', [start, host?.text, title].filter((part) => part).join('  '), sheet)

const told = (words: string, known: string): string => (known === '' ? words : `${words}: ${known}`)

const nameLine = (entity: Entity, sheet: Sheet): string =>
  row(
    entity.mentions[0]?.start ?? 0,
    sheet.cli.known.entity[entity.type],
    told(entity.name, entityInWords(entity, sheet)),
    sheet,
  )

const timeLine = (time: Time, sheet: Sheet): string =>
  row(time.start, sheet.cli.known.time[time.type], told(time.text, timeInWords(time, sheet)), sheet)

const figureLine = (figure: Figure, sheet: Sheet): string =>
  row(figure.start, '', told(figure.text, figureInWords(figure, sheet)), sheet)

const saidLine = (statement: Statement, sheet: Sheet): string => {
  const { text, kind } = statement
  const words = kind === 'direct' ? quoted(text, sheet.source, sheet.language, statement) : text
  return row(statement.start, mannerLine(statement, sheet.language).padEnd(13), words, sheet)
}

const statementLines = (sheet: Sheet): string[] =>
  bySpeaker(sheet.reading.statements, sheet.language).flatMap(([who, said]) => [
    `  ${cut(printable(who), sheet.width - 2)}`,
    ...said.map((one) => saidLine(one, sheet)),
  ])

const actionLine = (action: Action, sheet: Sheet): string =>
  row(action.start, '', actLine(action, sheet.language), sheet)

const asideLines = (sheet: Sheet): string[] =>
  sheet.reading.blocks
    .filter(({ role }) => setAside.has(role))
    .map(({ start, end, role }) => row(start, sheet.cli.roles[role], sheet.reading.text.slice(start, end), sheet))

/** A reading for people: head, items with who is heard in them, statements by speaker, acts, moves, reading list, events,
 * names, times, figures, and what was set aside. */
export const table = (
  reading: Reading,
  { cli, language, ink, columns }: Pick<Sheet, 'cli' | 'language' | 'ink'> & { readonly columns: number },
): string => {
  const sheet = { reading, cli, language, ink, width: Math.max(columns, 60), source: verbatimSource(reading) }
  const { labels } = cli
  const list = <Of>(title: string, of: readonly Of[], line: (one: Of, on: Sheet) => string): string[] =>
    section(
      title,
      of.map((one) => line(one, sheet)),
      ink,
    )
  const news = reading.items.filter(({ kind }) => kind === 'lead' || kind === 'brief')
  const lines = [
    ...head(sheet),
    ...list(labels.items, news, itemLine),
    ...section(labels.statements, statementLines(sheet), ink),
    ...list(labels.actions, reading.actions, actionLine),
    ...list(labels.moves, reading.moves, moveLine),
    ...list(labels.readings, reading.readings, readingLine),
    ...list(labels.events, reading.events, eventLine),
    ...list(labels.names, reading.entities, nameLine),
    ...list(labels.times, reading.times, timeLine),
    ...list(labels.figures, reading.figures, figureLine),
    ...section(labels.setAside, asideLines(sheet), ink),
  ]
  return `${lines.join('\n')}\n\n`
}
