import { type Quoted, quote, type Span } from '../../model/index.js'
import type { Attribution } from './cue.js'
import type { Said } from './make.js'
import { speechPatterns } from './pattern.js'
import { type Cast, candidatesIn } from './speaker.js'

/** A clause of which so much stands between marks is a quotation. */
const nearlyAll = 0.75
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
  if (!by || wordCount(cast.text.slice(start, end)) < fewest || quotedShare({ start, end }, quotations) > nearlyAll)
    return []
  // A dash sets a time stamp ("18.15 Uhr –") off from the quotation; it is no clause around it.
  const last = quotations.find((one) => one.start > start && one.end + 2 >= end)
  if (last && /[–—]\s.?$/u.test(cast.text.slice(start, last.start))) return []
  return [{ start, end, kind: 'indirect', by, cue, sentence, reason }]
}

/** Where the clause after a verb of saying begins; null where none does. */
const clauseStart = (made: Attribution, sentence: Span, { text, words }: Cast): number | null => {
  const rest = text.slice(made.cue.end, sentence.end)
  const opened = speechPatterns(words).opener.exec(rest)
  if (opened) return made.cue.end + opened[0].length
  if (words.bareClause) {
    const bare = /^\s(?=(?:the|a|an|he|she|it|they|his|her|its|their|there|no|some|many|most)\s|\p{Lu})/u.exec(rest)
    return bare ? made.cue.end + bare[0].length : null
  }
  const comma = /^[^,„“"»]{0,50},\s/u.exec(rest)
  const clause = comma ? rest.slice(comma[0].length) : ''
  const reported = speechPatterns(words).reported.test(clause)
  return comma && reported ? made.cue.end + comma[0].length : null
}

/** Where a verb that stands between commas with its speaker ends: "CLAUSE, X told the Gull, and CLAUSE"; null elsewhere. */
const insetEnd = ({ cue, by }: Attribution, sentence: Span, text: string): number | null => {
  if (!by || by.end > cue.start || text.slice(by.end, cue.start).includes(',')) return null
  const set = /,\s(?:(?:the|a|an)\s)?$/u.test(text.slice(sentence.start, by.start))
  const rest = set ? /^[^,“”"„»«]{0,40},(?=\s)/u.exec(text.slice(cue.end, sentence.end)) : null
  return rest ? cue.end + rest[0].length : null
}

/** "CLAUSE, X told the Gull, and CLAUSE": the sentence as it stands where it goes on, else what comes before. */
const clauseAround = (made: Attribution, sentence: Span, cast: Cast, quotations: readonly Span[]): readonly Said[] => {
  const { text } = cast
  const end = insetEnd(made, sentence, text)
  const from = made.by?.start ?? sentence.start
  const before = text.slice(sentence.start, from)
  if (end === null || !cast.words.bareClause || wordCount(before) < fewest) return []
  const goesOn = wordCount(text.slice(end, sentence.end)) >= fewest
  const clause = { start: sentence.start, end: goesOn ? sentence.end : sentence.start + before.lastIndexOf(',') }
  return clauseSaid(clause, made, sentence, 'closed', cast, quotations)
}

/** "X sagte, CLAUSE", "X said that CLAUSE". */
const clauseAfter = (made: Attribution, sentence: Span, cast: Cast, quotations: readonly Span[]): readonly Said[] => {
  if (!made.by || made.by.start > made.cue.start) return []
  if (cast.words.bareClause && insetEnd(made, sentence, cast.text) !== null) return []
  const start = clauseStart(made, sentence, cast)
  return start === null ? [] : clauseSaid({ start, end: sentence.end }, made, sentence, 'clause', cast, quotations)
}

/** "CLAUSE, sagte X", "CLAUSE, X said": comma, then verb and speaker in either order, then no more of the clause. */
const clauseBefore = (made: Attribution, sentence: Span, cast: Cast, quotations: readonly Span[]): readonly Said[] => {
  const { text, words } = cast
  const { cue, by } = made
  const inverted = by !== null && by.start > cue.start
  const from = inverted ? cue.start : (by?.start ?? cue.start)
  const comma = (inverted ? /,\s$/u : /,\s(?:(?:the|a|an)\s)?(?:\p{L}+\s){0,3}$/u).exec(
    text.slice(sentence.start, from),
  )
  const tail = text.slice(inverted ? (by?.end ?? cue.end) : cue.end, sentence.end)
  if (!comma || (!inverted && !words.bareClause) || /[„“"»]/u.test(tail)) return []
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
  const hit = speechPatterns(words).introducer.exec(text.slice(sentence.start, sentence.end))
  const cue: Quoted = quote(text, sentence.start, sentence.start + (hit?.groups?.cue?.length ?? 0))
  const by = hit ? candidatesIn(cast, { start: cue.end, end: Math.min(sentence.end, cue.end + 110) })[0] : undefined
  if (!by || by.pronoun || by.place) return []
  const comma = words.bareClause ? text.indexOf(',', by.end) : by.end
  if (comma < 0 || comma > by.end + 60) return []
  return clauseSaid({ start: comma, end: sentence.end }, { cue, by }, sentence, 'introduced', cast, quotations)
}

/** "CLAUSE, so X.", "CLAUSE, according to X." */
const closed = (sentence: Span, cast: Cast, quotations: readonly Span[]): readonly Said[] => {
  const { text, words } = cast
  const hit = speechPatterns(words).closer.exec(text.slice(sentence.start, sentence.end))
  if (!hit) return []
  const at = sentence.start + hit.index
  const cue = quote(text, at + 2, at + 2 + (hit.groups?.cue?.length ?? 0))
  const by = candidatesIn(cast, { start: cue.end, end: sentence.end })[0]
  if (!by || by.place || by.start - cue.end > 12) return []
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
  const telling = made.filter((one) => cast.words.clauseCues.includes(one.cue.text.toLowerCase()))
  for (const one of telling) {
    const found = [clauseAround, clauseAfter, clauseBefore].flatMap((find) => find(one, sentence, cast, quotations))
    if (found[0]) return [found[0]]
  }
  return []
}
