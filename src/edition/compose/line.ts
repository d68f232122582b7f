import type { Line, Named, NamedLine, Quoted, Reading, Span, Verbatim } from '../../model/index.js'
import { quotationsIn } from '../../model/verbatim/index.js'

const openers = '„“”"«»‹›‚‘’「『'
const closers = '“”"«»‹›‘’」』'

/** Takes a line from a reading's text. */
export const lineOf = (reading: Reading, span: Span): Line => ({
  document: reading.id,
  start: span.start,
  end: span.end,
  text: reading.text.slice(span.start, span.end),
})

/** A line, or null for a missing finding. */
export const lineOrNull = (reading: Reading, span: Quoted | null): Line | null =>
  span === null ? null : lineOf(reading, span)

/** A line of words that the carrier declares and that stand nowhere in the text. */
export const declaredLine = (reading: Reading, words: string): Line => ({
  document: reading.id,
  start: 0,
  end: 0,
  text: words,
})

/** A line with the name that it gives. A name found in metadata alone keeps the empty span. */
export const namedLine = (reading: Reading, named: Named): NamedLine => ({
  ...(named.end > named.start ? lineOf(reading, named) : declaredLine(reading, named.name)),
  name: named.name,
})

/** Widens proved words by quotation marks that touch them on both sides, so that they keep their marks. English puts
 * the comma or full stop of the sentence before the closing mark; it comes with them. */
export const withMarks = (text: string, { start, end: last }: Span, { spans }: Verbatim): Span => {
  const span = { start: Math.min(start, spans[0]?.start ?? start), end: Math.max(last, spans.at(-1)?.end ?? last) }
  const before = text.charAt(span.start - 1)
  const end = /[,.]/u.test(text.charAt(span.end)) ? span.end + 1 : span.end
  const after = text.charAt(end)
  const wrapped = before !== '' && after !== '' && openers.includes(before) && closers.includes(after)
  return wrapped ? { start: span.start - 1, end: end + 1 } : span
}

/** Characters by which a span may grow so that a quotation in it comes to its end. */
const restOfQuotation = 300

/** Where a span ends so that a quotation which begins within it ends there too; where it ends otherwise. */
const endWithQuotation = (text: string, { start, end }: Span): number => {
  const last = quotationsIn(text.slice(start, end)).at(-1)
  if (!last || last.closed) return end
  const whole = quotationsIn(text.slice(start, end + restOfQuotation)).find((one) => one.start === last.start)
  return whole?.closed ? start + whole.end + 1 : end
}

/** Cuts a quotation mark off either end of a span that holds none to go with it, and lets a quotation that begins within it
 * come to its end, so that none seems to begin or to end where it does not. */
export const withoutLoneMark = (text: string, span: Span): Span => {
  const { start, end } = span
  const words = text.slice(start, end)
  const found = quotationsIn(words)
  const opensAlone = found[0]?.start === 1 && !found[0].closed
  const last = found.at(-1)
  const closesAlone = words.length > 1 && closers.includes(words.slice(-1)) && last?.end !== words.length - 1
  if (opensAlone) return { start: start + 1, end }
  return { start, end: closesAlone ? end - 1 : endWithQuotation(text, span) }
}

/** Cuts white space, and a list dash or a colon left over from a slug, off the start of a span; white space off its end. */
export const trimmed = (text: string, span: Span): Span => {
  const words = text.slice(span.start, span.end)
  const lead = /^[\s:–—•*-]*/u.exec(words)?.[0].length ?? 0
  const tail = words.length - words.trimEnd().length
  const start = Math.min(span.start + lead, span.end - tail)
  return start < span.end - tail ? { start, end: span.end - tail } : { start: span.start, end: span.end - tail }
}

/** Whether a span lies within another one. */
export const within = (inner: Span, outer: Span): boolean => outer.start <= inner.start && inner.end <= outer.end
