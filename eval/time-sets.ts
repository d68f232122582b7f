import { readFileSync } from 'node:fs'
import type { Span } from '../src/model/index.js'

/** A time expression as a data set marks it. A TIMEX2 mark without `val` has an empty value. */
export interface GoldTime extends Span {
  readonly text: string
  readonly value: string
  /** TIMEX3 type; empty where the set has none. */
  readonly type: string
}

/** A text with its marked times and the day that it was written on. */
export interface TimeText {
  readonly name: string
  readonly text: string
  readonly issued: string | null
  readonly times: readonly GoldTime[]
}

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
}

const attribute = (tag: string, name: string): string =>
  new RegExp(`\\b${name}="(?<value>[^"]*)"`, 'u').exec(tag)?.groups?.value?.trim() ?? ''

interface Open {
  readonly tag: string
  readonly start: number
}

const piece = /<[^>]*>|&\w+;|[^<&]+|[<&]/gu

/** Text of a stretch of markup, and its TIMEX2 or TIMEX3 elements that hold words. */
const unmarked = (markup: string): Pick<TimeText, 'text' | 'times'> => {
  const open: Open[] = []
  const times: GoldTime[] = []
  let text = ''
  for (const [part] of markup.matchAll(piece)) {
    if (!part.startsWith('<')) text += entities[part] ?? part
    else if (/^<TIMEX[23]\b/u.test(part) && !part.endsWith('/>')) open.push({ tag: part, start: text.length })
    else if (part.startsWith('</TIMEX')) {
      const { tag = '', start = text.length } = open.pop() ?? {}
      const value = attribute(tag, 'value') || attribute(tag, 'val')
      const words = text.slice(start)
      if (words.trim() !== '')
        times.push({ start, end: start + words.trimEnd().length, text: words, value, type: attribute(tag, 'type') })
    }
  }
  return { text, times: times.sort((a, b) => a.start - b.start || b.end - a.end) }
}

/** Reads a file with inline TIMEX2 (WikiWars) or TIMEX3 (TimeML). */
export const readMarked = (path: string, name: string): TimeText => {
  const source = readFileSync(path, 'utf8')
  const body = /<TEXT>(?<body>[\s\S]*)<\/TEXT>/u.exec(source)?.groups?.body ?? ''
  const head = source.slice(0, source.indexOf('<TEXT>'))
  const issued = /(?:val|value)="(?<day>\d{4}-\d{2}-\d{2})/u.exec(head)?.groups?.day ?? null
  return { name, issued, ...unmarked(body) }
}

interface Expression {
  readonly doc: string
  readonly text: string
  readonly val: string | null
  readonly context: string
}

/** A context without the rests of markup that it was cut from. */
const cleaned = (context: string): string =>
  context
    .replace(/^[^<>]*>/u, '')
    .replace(/<[^>]*>/gu, '')
    .replace(/<[^>]*$/u, '')
    .replace(/\s+/gu, ' ')
    .trim()

/** Length of the start of a context that is known to overlap the text before it. */
const seam = 24
const reach = 600

/** Puts a context behind a text: joined where it continues it, else as a paragraph of its own. Returns its start. */
const joined = (text: string, context: string): { readonly text: string; readonly start: number } => {
  const from = Math.max(0, text.length - reach)
  const at = text.slice(from).lastIndexOf(context.slice(0, seam))
  if (at >= 0 && context.length >= seam) {
    const start = from + at
    const rest = text.slice(start)
    if (context.startsWith(rest)) return { text: text.slice(0, start) + context, start }
    if (rest.startsWith(context)) return { text, start }
  }
  return { text: `${text}\n${context}`, start: text.length + 1 }
}

const placed = (context: string, words: string): number => {
  const all: number[] = []
  const lower = context.toLowerCase()
  const wanted = words.toLowerCase()
  for (let at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, at + 1)) all.push(at)
  const middle = Math.min(120, context.length / 2)
  return all.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle))[0] ?? -1
}

/** Reads expressions that come with a cut context each, in the order of their documents: the contexts of one document are
 * put together again as far as they overlap, so that a date named before can be looked back to. No day of issue is known.
 * Expressions without a value have none to compare, and those that their own context has lost cannot be found. */
export const readExpressions = (path: string): readonly TimeText[] => {
  const all = JSON.parse(readFileSync(path, 'utf8')) as readonly Expression[]
  const texts = new Map<string, { text: string; times: GoldTime[] }>()
  for (const { doc, text: words, val, context } of all) {
    const document = texts.get(doc) ?? { text: '', times: [] }
    const clean = cleaned(context)
    const { text, start } = joined(document.text, clean)
    const at = placed(clean, words)
    document.text = text
    if (val) {
      const from = at < 0 ? text.length : start + at
      document.times.push({ start: from, end: from + words.length, text: words, value: val, type: '' })
    }
    texts.set(doc, document)
  }
  return [...texts].map(([name, document]) => ({ name, issued: null, ...document }))
}
