import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { lexicons } from '../src/lexicon/index.js'
import { findFigures } from '../src/read/figure/index.js'
import { filesLike } from './conllu.js'
import { plainDraft } from './draft.js'
import type { KindMeasured, MeasureKind } from './measure.js'
import { table } from './table.js'
import { type Score, scoreOf } from './tally.js'

interface Mark {
  readonly start: number
  readonly end: number
  readonly type: string
}

interface MarkedText {
  readonly text: string
  readonly published: string | null
  readonly marks: readonly Mark[]
}

/** A part of a set: one file, or one source of a set of folders. */
interface Part {
  readonly name: string
  readonly language: 'de' | 'en'
  readonly key: string
  readonly texts: readonly MarkedText[]
}

/** Types of marks that hold an amount; times of day, dates and names of products are none. */
const quantities = new Set(['number', 'duration', 'distance', 'Quantity', 'Money'])

/** JSON objects that stand one after the other in a file, each closed by a brace of its own line. */
const objectsOf = (path: string): readonly unknown[] =>
  readFileSync(path, 'utf8')
    .split(/^\}$\n?/mu)
    .filter((part) => part.trim() !== '')
    .map((part) => JSON.parse(`${part.replace(/^\s*,/u, '')}}`) as unknown)

interface Newswire {
  readonly text: { readonly string: string }
  readonly date?: { readonly string: string } | null
  readonly conceptMentions: {
    readonly array: readonly {
      readonly type: string
      readonly span: { readonly start: number; readonly end: number }
    }[]
  }
}

const newswire = (path: string): readonly MarkedText[] =>
  (objectsOf(path) as readonly Newswire[]).map(({ text, date, conceptMentions }) => ({
    text: text.string,
    published: /^\d{4}-/u.test(date?.string ?? '') ? (date?.string ?? null) : null,
    marks: conceptMentions.array.map(({ type, span }) => ({ type, start: span.start, end: span.end })),
  }))

const linesOf = <T>(path: string): readonly T[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T)

interface Report {
  readonly _id: string
  readonly text: string
}

interface ReportMark {
  readonly documentId: string
  readonly begin: number
  readonly end: number
  readonly type: string
}

const reports = (folder: string): readonly MarkedText[] => {
  const marks = linesOf<ReportMark>(join(folder, 'entities.json'))
  return linesOf<Report>(join(folder, 'documents.json')).map(({ _id, text }) => ({
    text,
    published: null,
    marks: marks
      .filter(({ documentId }) => documentId === _id)
      .map(({ begin, end, type }) => ({ type, start: begin, end })),
  }))
}

const reportParts = (folder: string): readonly Part[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => existsSync(join(folder, name, 'entities.json')))
        .map((name) => ({ name, language: 'en', key: 're3d/en', texts: reports(join(folder, name)) }))
    : []

const newswireParts = (folder: string): readonly Part[] =>
  filesLike(folder, /^smartdata-.*\.json$/u).map((path) => ({
    name: basename(path, '.json'),
    language: 'de',
    key: 'smartdata/de',
    texts: newswire(path),
  }))

interface Counted {
  readonly gold: number
  readonly found: number
  /** Marks that a figure touches, and figures that touch a mark. */
  readonly touched: number
  readonly told: number
  readonly strict: number
}

const touches = (one: Mark | { start: number; end: number }, other: { start: number; end: number }): boolean =>
  one.start < other.end && other.start < one.end

const countIn = (marked: MarkedText, language: 'de' | 'en'): Counted => {
  const figures = findFigures(plainDraft(marked.text, lexicons[language], marked.published))
  const gold = marked.marks.filter(({ type }) => quantities.has(type))
  return {
    gold: gold.length,
    found: figures.length,
    touched: gold.filter((mark) => figures.some((figure) => touches(mark, figure))).length,
    told: figures.filter((figure) => gold.some((mark) => touches(mark, figure))).length,
    strict: gold.filter(({ start, end }) => figures.some((figure) => figure.start === start && figure.end === end))
      .length,
  }
}

const countAll = ({ texts, language }: Part): Counted =>
  texts
    .map((text) => countIn(text, language))
    .reduce(
      (sum, one) => ({
        gold: sum.gold + one.gold,
        found: sum.found + one.found,
        touched: sum.touched + one.touched,
        told: sum.told + one.told,
        strict: sum.strict + one.strict,
      }),
      { gold: 0, found: 0, touched: 0, told: 0, strict: 0 },
    )

const shares = ({
  gold,
  found,
  touched,
  told,
  strict,
}: Counted): { recall: number; precision: number; span: Score } => ({
  recall: gold === 0 ? 1 : touched / gold,
  precision: found === 0 ? 1 : told / found,
  span: scoreOf({ gold, found, hit: strict }),
})

/** Figures against marked quantities. The sets mark with less care than we read (bare numbers of a table, half the money),
 * so that recall says most; a figure is right where it touches a mark, and strictly where it has the same words. */
export const measureFigures: MeasureKind = async (data): Promise<KindMeasured> => {
  const parts = [...newswireParts(join(data, 'ner-de')), ...reportParts(join(data, 'ner-en', 're3d'))]
  const keys = [...new Set(parts.map(({ key }) => key))]
  const counted = parts.map((part) => ({ ...part, count: countAll(part) }))
  const cells = counted.map(({ name, language, count }) => {
    const { recall, precision, span } = shares(count)
    return [name, language, count.gold, count.found, ...[recall, precision, span.f1].map((share) => share.toFixed(3))]
  })
  const recallOf = (wanted: string): number => {
    const own = counted.filter(({ key }) => key === wanted).map(({ count }) => count)
    const sum = (field: 'touched' | 'gold'): number => own.reduce((all, one) => all + one[field], 0)
    return sum('gold') === 0 ? 1 : sum('touched') / sum('gold')
  }
  return {
    printed:
      parts.length === 0 ? [] : [table(['figures', '', 'marked', 'found', 'recall', 'touching', 'strict F1'], cells)],
    scores: Object.fromEntries(keys.map((key) => [`${key}/figures-recall`, recallOf(key)])),
    missing: [
      ...(keys.includes('smartdata/de') ? [] : [join('ner-de', 'smartdata-*.json')]),
      ...(keys.includes('re3d/en') ? [] : [join('ner-en', 're3d')]),
    ],
  }
}
