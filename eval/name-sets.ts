import { readFileSync } from 'node:fs'

/** A stretch of text that the gold names. Half-open offsets into the text. */
export interface NamedSpan {
  readonly start: number
  readonly end: number
  /** `PER`, `LOC`, `ORG`, `MISC`; of GermEval also kinds such as `LOCderiv` and `ORGpart`. */
  readonly type: string
}

/** A text with its names as a set marks them. */
export interface NamedText {
  readonly text: string
  readonly names: readonly NamedSpan[]
}

/** A sentence cut to words, with their labels in BIO form. */
export interface NamedSentence {
  readonly words: readonly string[]
  readonly labels: readonly string[]
  /** A new document begins with it. */
  readonly opens: boolean
}

/** Columns of a set that writes a word a line. */
interface Columns {
  readonly word: number
  readonly label: number
  readonly separator: RegExp
  readonly document: RegExp | null
}

/** Continues a name only after the same kind; a set in IO form begins one where the kind changes. */
const repaired = (labels: readonly string[]): readonly string[] =>
  labels.map((label, at) => {
    if (!label.startsWith('I-')) return label
    return labels[at - 1]?.slice(2) === label.slice(2) ? label : `B-${label.slice(2)}`
  })

const readColumns = (source: string, columns: Columns, kind: (type: string) => string | null): NamedSentence[] => {
  const sentences: NamedSentence[] = []
  let words: string[] = []
  let labels: string[] = []
  let opens = true
  const flush = (): void => {
    if (words.length > 0) sentences.push({ words, labels: repaired(labels), opens })
    if (words.length > 0) opens = columns.document === null
    words = []
    labels = []
  }
  for (const line of source.split(/\r?\n/u)) {
    if (line.trim() === '') flush()
    else if (columns.document?.test(line)) {
      flush()
      opens = true
    } else if (!/^# ?\S.*(?:=|\[)|^#\s/u.test(line) || columns.document === null) {
      const cells = line.split(columns.separator)
      const [word, label = 'O'] = [cells[columns.word], cells[columns.label]]
      if (word === undefined || cells.length <= columns.label || cells[0] === '#') continue
      const type = label === 'O' ? null : kind(label.slice(2))
      words.push(word)
      labels.push(type === null ? 'O' : `${label.slice(0, 2)}${type}`)
    }
  }
  flush()
  return sentences
}

const plainKinds: Readonly<Record<string, string>> = {
  PER: 'PER',
  LOC: 'LOC',
  ORG: 'ORG',
  MISC: 'MISC',
  person: 'PER',
  location: 'LOC',
  corporation: 'ORG',
  group: 'ORG',
}
const plainKind = (type: string): string | null => plainKinds[type] ?? null

/** GermEval 2014: outer names, sentences from different documents (Benikova et al. 2014). */
export const readGermeval = (path: string): readonly NamedSentence[] =>
  readColumns(readFileSync(path, 'utf8'), { word: 1, label: 2, separator: /\t/u, document: null }, (type) =>
    type.replace('OTH', 'MISC'),
  )

/** Universal NER over the English Web Treebank (Mayhew et al. 2024), whose documents are marked. */
export const readUner = (path: string): readonly NamedSentence[] =>
  readColumns(readFileSync(path, 'utf8'), { word: 1, label: 2, separator: /\t/u, document: /^# newdoc/u }, plainKind)

/** Wikigold (Balasuriya et al. 2009) and WNUT 2017 (Derczynski et al. 2017). */
export const readConll = (path: string): readonly NamedSentence[] =>
  readColumns(readFileSync(path, 'utf8'), { word: 0, label: 1, separator: /[ \t]/u, document: null }, plainKind)

interface SmartdataDocument {
  readonly text: { readonly string: string }
  readonly conceptMentions?: {
    readonly array?: readonly {
      readonly span: { readonly start: string; readonly end: string }
      readonly type: string
    }[]
  }
}

const smartdataKinds: readonly (readonly [RegExp, string])[] = [
  [/^person$/u, 'PER'],
  [/^organization/u, 'ORG'],
  [/^location/u, 'LOC'],
]

/** The smartdata corpus of newswire (Schiersch et al. 2018): people, organisations and places. */
export const readSmartdata = (path: string): readonly NamedText[] =>
  readFileSync(path, 'utf8')
    .split(/\n(?=\{\r?\n)/u)
    .map((part) => JSON.parse(part) as SmartdataDocument)
    .map(({ text, conceptMentions }) => ({
      text: text.string,
      names: (conceptMentions?.array ?? []).flatMap(({ span, type }) => {
        const kind = smartdataKinds.find(([pattern]) => pattern.test(type))?.[1]
        return kind ? [{ start: Number(span.start), end: Number(span.end), type: kind }] : []
      }),
    }))

/** Puts sentences of one document together to a text, a blank between two words, a line a sentence. */
export const textOf = (sentences: readonly NamedSentence[]): NamedText => {
  let text = ''
  const names: { start: number; end: number; type: string }[] = []
  for (const { words, labels } of sentences) {
    if (text !== '') text += '\n'
    let open: { start: number; end: number; type: string } | null = null
    for (const [at, word] of words.entries()) {
      if (at > 0) text += ' '
      const label = labels[at] ?? 'O'
      if (label.startsWith('B-')) {
        open = { start: text.length, end: 0, type: label.slice(2) }
        names.push(open)
      } else if (label === 'O') open = null
      text += word
      if (open) open.end = text.length
    }
  }
  return { text, names }
}

/** Documents of a set of sentences; where the set marks none, each sentence is one. */
export const documentsOf = (sentences: readonly NamedSentence[]): readonly (readonly NamedSentence[])[] => {
  const all: NamedSentence[][] = []
  for (const sentence of sentences) {
    if (sentence.opens || all.length === 0) all.push([sentence])
    else all.at(-1)?.push(sentence)
  }
  return all
}
