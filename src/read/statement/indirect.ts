import { type Quoted, quote, type Span } from '../../model/index.js'
import { anyOf } from '../time/pattern.js'
import type { Attribution } from './cue.js'
import type { Said } from './make.js'
import { type Cast, candidatesIn } from './speaker.js'

/** A content clause has at least so many words. */
const fewest = 4

const trimmed = (text: string, { start, end }: Span): Span => {
  const words = text.slice(start, end)
  const lead = /^[\s,:–—]*/u.exec(words)?.[0].length ?? 0
  const tail = /[\s,.;:–—]*$/u.exec(words)?.[0].length ?? 0
  return { start: start + lead, end: Math.max(start + lead, end - tail) }
}

const wordCount = (text: string): number => text.split(/\s+/u).filter(Boolean).length

/** How much of a clause stands between quotation marks; nearly all of it makes it a quotation, not indirect speech. */
const quotedShare = (clause: Span, quotations: readonly Span[]): number => {
  const inside = quotations.reduce(
    (sum, one) => sum + Math.max(0, Math.min(one.end, clause.end) - Math.max(one.start, clause.start)),
    0,
  )
  return inside / Math.max(1, clause.end - clause.start)
}

const clauseSaid = (
  clause: Span,
  { cue, by }: Attribution,
  sentence: Span,
  reason: Said['reason'],
  cast: Cast,
  quotations: readonly Span[],
): readonly Said[] => {
  const { start, end } = trimmed(cast.text, clause)
  if (!by || wordCount(cast.text.slice(start, end)) < fewest || quotedShare({ start, end }, quotations) > 0.6) return []
  return [{ start, end, kind: 'indirect', by, cue, sentence, reason }]
}

/** "X sagte, CLAUSE", "X said that CLAUSE". */
const clauseAfter = (made: Attribution, sentence: Span, cast: Cast, quotations: readonly Span[]): readonly Said[] => {
  const { text, words } = cast
  if (!made.by || made.by.start > made.cue.start) return []
  const rest = text.slice(made.cue.end, sentence.end)
  const gap = words.bareClause
    ? `^(?:\\s[^,„“"]{0,40}?)??\\s(?=${anyOf(words.openers)}\\s)|^\\s(?=(?:the|a|an|he|she|it|they|his|her|its|their|there|no|some|many|most)\\s|\\p{Lu})`
    : '^[^,„“"»]{0,40},\\s'
  const hit = new RegExp(gap, 'u').exec(rest)
  return hit
    ? clauseSaid({ start: made.cue.end + hit[0].length, end: sentence.end }, made, sentence, 'clause', cast, quotations)
    : []
}

/** "CLAUSE, sagte X", "CLAUSE, X said". */
const clauseBefore = (made: Attribution, sentence: Span, cast: Cast, quotations: readonly Span[]): readonly Said[] => {
  const { text } = cast
  const from = Math.min(made.cue.start, made.by?.start ?? made.cue.start)
  const comma = /,\s(?:(?:wie|as)\s)?(?:[\p{L}.’'-]+\s){0,8}$/u.exec(text.slice(sentence.start, from))
  const ends = /^[^„“"]{0,160}$/u.test(text.slice(made.cue.end, sentence.end))
  if (!comma || !ends) return []
  return clauseSaid(
    { start: sentence.start, end: sentence.start + comma.index },
    made,
    sentence,
    'closed',
    cast,
    quotations,
  )
}

/** "Laut X CLAUSE", "According to X, CLAUSE". */
const introduced = (sentence: Span, cast: Cast, quotations: readonly Span[]): readonly Said[] => {
  const { text, words } = cast
  const hit = new RegExp(`^(?<cue>${anyOf(words.introducers)})\\s`, 'iu').exec(text.slice(sentence.start, sentence.end))
  const cue: Quoted = quote(text, sentence.start, sentence.start + (hit?.groups?.cue?.length ?? 0))
  const by = hit ? candidatesIn(cast, { start: cue.end, end: Math.min(sentence.end, cue.end + 110) })[0] : undefined
  if (!by || by.pronoun) return []
  const comma = words.bareClause ? text.indexOf(',', by.end) : by.end
  if (comma < 0 || comma > by.end + 60) return []
  return clauseSaid({ start: comma, end: sentence.end }, { cue, by }, sentence, 'introduced', cast, quotations)
}

/** "CLAUSE, so X.", "CLAUSE, according to X." */
const closed = (sentence: Span, cast: Cast, quotations: readonly Span[]): readonly Said[] => {
  const { text, words } = cast
  const hit = new RegExp(`,\\s(?<cue>${anyOf(words.closers)})\\s(?=[^,]{2,90}$)`, 'u').exec(
    text.slice(sentence.start, sentence.end),
  )
  if (!hit) return []
  const at = sentence.start + hit.index
  const cue = quote(text, at + 2, at + 2 + (hit.groups?.cue?.length ?? 0))
  const by = candidatesIn(cast, { start: cue.end, end: sentence.end })[0]
  if (!by || by.start - cue.end > 12) return []
  return clauseSaid({ start: sentence.start, end: at }, { cue, by }, sentence, 'closed', cast, quotations)
}

/** Finds indirect speech in a sentence: content clauses, without the words that attribute them. */
export const findIndirect = (
  made: readonly Attribution[],
  sentence: Span,
  cast: Cast,
  quotations: readonly Span[],
): readonly Said[] => {
  const framed = [...introduced(sentence, cast, quotations), ...closed(sentence, cast, quotations)]
  if (framed.length > 0) return framed
  for (const one of made) {
    const found = [...clauseAfter(one, sentence, cast, quotations), ...clauseBefore(one, sentence, cast, quotations)]
    if (found[0]) return [found[0]]
  }
  return []
}
