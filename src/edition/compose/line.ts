import type { Line, Named, NamedLine, Quoted, Reading, Span, Verbatim } from '../../model/index.js'

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
