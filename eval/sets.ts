import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

/** One text of a data set. */
export interface SetText {
  readonly name: string
  readonly bytes: Uint8Array
  readonly mediaType: 'text/plain' | 'text/html'
}

/** A data set that has plain text or HTML. */
export interface DataSet {
  readonly name: string
  /** Path below the data folder. */
  readonly path: string
  readonly texts: (path: string) => Iterable<SetText>
}

const plain = (name: string, text: string): SetText => ({ name, bytes: Buffer.from(text), mediaType: 'text/plain' })

const lines = (path: string): readonly string[] => readFileSync(path, 'utf8').split('\n').filter(Boolean)

const filesIn = (folder: string, ending: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending))
    .sort()

function* newsQuotations(path: string): Iterable<SetText> {
  for (const file of filesIn(path, '.ndjson'))
    for (const line of lines(join(path, file))) {
      const { documentName, originalText } = JSON.parse(line) as { documentName: string; originalText: string }
      yield plain(documentName, originalText)
    }
}

interface Speech {
  readonly documentName?: string
  readonly Sentences: readonly { readonly Tokens: readonly string[] }[]
}

function* speeches(path: string): Iterable<SetText> {
  for (const file of filesIn(path, '.ndjson'))
    for (const line of lines(join(path, file))) {
      const { documentName = file, Sentences } = JSON.parse(line) as Speech
      yield plain(documentName, Sentences.map(({ Tokens }) => Tokens.join(' ')).join('\n'))
    }
}

const marked = /<TEXT>(?<body>[\s\S]*)<\/TEXT>/u
const unescaped: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' }

/** Text of a file whose time expressions are marked inline. */
function* timeMarked(path: string): Iterable<SetText> {
  for (const file of filesIn(path, path.endsWith('wikiwars') ? '.xml' : '.tml')) {
    const source = readFileSync(join(path, file), 'utf8')
    const body = marked.exec(source)?.groups?.body ?? source
    yield plain(
      file,
      body.replace(/<[^>]*>/gu, '').replace(/&(?:amp|lt|gt|quot);/gu, (entity) => unescaped[entity] ?? entity),
    )
  }
}

function* contexts(path: string): Iterable<SetText> {
  const all = JSON.parse(readFileSync(path, 'utf8')) as readonly { readonly context: string }[]
  yield plain(path, all.map(({ context }) => context).join('\n\n'))
}

function* reports(path: string): Iterable<SetText> {
  for (const file of filesIn(path, 'documents.json'))
    for (const line of lines(join(path, file))) {
      const { _id, text } = JSON.parse(line) as { _id: string; text: string }
      yield plain(_id, text)
    }
}

/** The sentences that a treebank states as text, a hundred to a document. */
function* treebank(path: string): Iterable<SetText> {
  const sentences = lines(path).flatMap((line) => (line.startsWith('# text = ') ? [line.slice(9)] : []))
  for (let from = 0; from < sentences.length; from += 100)
    yield plain(`${path}#${from}`, sentences.slice(from, from + 100).join('\n'))
}

function* events(path: string): Iterable<SetText> {
  const all = JSON.parse(readFileSync(path, 'utf8')) as readonly { readonly text?: string }[]
  yield plain(path, all.flatMap(({ text }) => (text ? [text] : [])).join('\n\n'))
}

/** Raw texts of a file of JSON objects one after the other; their inline marks are dropped. */
function* newswire(path: string): Iterable<SetText> {
  for (const [, raw] of readFileSync(path, 'utf8').matchAll(/^ {2}"raw" : (?<raw>".*"),?$/gmu)) {
    const text = JSON.parse(raw ?? '""') as string
    yield plain(path, text.replace(/<[^>]*>/gu, ''))
  }
}

/** Saved pages, gzipped or not. */
function* pages(path: string): Iterable<SetText> {
  for (const file of filesIn(path, '.gz'))
    yield { name: file, bytes: gunzipSync(readFileSync(join(path, file))), mediaType: 'text/html' }
}

/** All data sets that have plain text or HTML; token lists, tables of names and look-up data have none. */
export const dataSets: readonly DataSet[] = [
  { name: 'German news quotations', path: 'quotation-de-news', texts: newsQuotations },
  { name: 'German parliament speeches', path: 'quotation-de-parliament', texts: speeches },
  { name: 'German newspaper times', path: 'time-de/krauts-dolomiten-100', texts: timeMarked },
  { name: 'German war articles', path: 'time-de/wikiwars', texts: timeMarked },
  { name: 'English time contexts', path: 'time-en/wikiwars-expressions.json', texts: contexts },
  { name: 'German newswire', path: 'ner-de/smartdata-train.json', texts: newswire },
  { name: 'English conflict reports', path: 'ner-en/re3d', texts: reports },
  { name: 'English web sentences', path: 'syntax-en/ewt-dev.conllu', texts: treebank },
  { name: 'English web sentences (train)', path: 'syntax-en/ewt-train.conllu', texts: treebank },
  { name: 'German web sentences', path: 'syntax-de/gsd-dev.conllu', texts: treebank },
  { name: 'English event texts', path: 'events-en/plover-gold-a.json', texts: events },
  { name: 'Web pages', path: 'pages/main-text', texts: pages },
  { name: 'News article pages', path: 'pages/articles', texts: pages },
]

/** Where the data sets lie: `LAGEBILD_DATA`, or `../shared/data`. */
export const dataFolder = (): string => process.env.LAGEBILD_DATA ?? join('..', 'shared', 'data')

export const isThere = (set: DataSet, folder: string): boolean => existsSync(join(folder, set.path))
