import type { Line, Reading, Said, Span, Statement, Voice } from '../../model/index.js'
import { proveQuotation } from '../../model/verbatim/index.js'
import { briefWords } from '../../words/index.js'
import { declaredLine, lineOf, lineOrNull, within, withMarks } from './line.js'
import type { ReadingIndex } from './lookup.js'

/** Statements of one voice, or of nobody, that stand inside a longer one go with that one. */
const nested = (statements: readonly Statement[]): { outer: Statement; inner: Statement[] }[] => {
  const groups: { outer: Statement; inner: Statement[] }[] = []
  const sorted = [...statements].sort((a, b) => a.start - b.start || b.end - a.end)
  for (const statement of sorted) {
    const last = groups.at(-1)
    const same = last && (statement.speaker === null || last.outer.speaker?.name === statement.speaker.name)
    if (last && same && within(statement, last.outer)) last.inner.push(statement)
    else groups.push({ outer: statement, inner: [] })
  }
  return groups
}

/** Words that join what is said to whoever says it ("that"), by the language of a source. */
const joining: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries(briefWords).map(([language, { joins }]) => [language, joins]),
)

/** A statement without the word that joins it to its speaker, so that its line begins with what is said. */
const content = ({ text, language }: Reading, { start, end }: Span): Span => {
  const opening = /^(?<word>\p{L}+),?\s+(?=\S)/u.exec(text.slice(start, end))
  const joins = joining[language]?.includes(opening?.groups?.word?.toLowerCase() ?? '') ?? false
  return { start: start + (joins ? (opening?.[0].length ?? 0) : 0), end }
}

/** The words of a statement; those between quotation marks get their marks only where they are proved. */
const words = ({ reading, proved }: ReadingIndex, statement: Statement): Line => {
  const verbatim = proved.get(statement)
  if (verbatim) return lineOf(reading, withMarks(reading.text, statement, verbatim))
  return lineOf(reading, statement.kind === 'direct' ? statement : content(reading, statement))
}

/** A link of the chain by the words that name it, not by "reports" or "told" around them. Whoever printed it may be named
 * by the carrier alone. */
const linkLine = (reading: Reading, link: Statement['chain'][number]): Line => {
  if (link.start >= link.end) return declaredLine(reading, link.who)
  const line = lineOf(reading, link)
  const at = line.text.indexOf(link.who)
  return at < 0 ? line : lineOf(reading, { start: link.start + at, end: link.start + at + link.who.length })
}

/** The way of a statement, from who knows it to who printed it. */
const chainOf = (reading: Reading, { chain }: Statement): Said['chain'] =>
  chain.map((link) => ({ ...linkLine(reading, link), name: link.who, kind: link.kind }))

/** Longest text between an office and the body that it belongs to. */
const betweenPosts = 24

/** Office and affiliation in one stretch of the text, such as "Sprecherin des Hafenamts". */
const postOf = (reading: Reading, speaker: Statement['speaker']): Line | null => {
  const entity = speaker?.entity ? reading.entities.find((one) => one.id === speaker.entity) : undefined
  const post = entity?.posts.find(
    ({ office, affiliation }) => office?.text === speaker?.office && affiliation?.text === speaker?.affiliation,
  )
  if (!post?.office || !post.affiliation) return null
  const gap = reading.text.slice(post.office.end, post.affiliation.start)
  const beside = post.affiliation.start >= post.office.end && gap.length <= betweenPosts && !/[.,;:\n]/u.test(gap)
  return beside ? lineOf(reading, { start: post.office.start, end: post.affiliation.end }) : null
}

const saidOf = (index: ReadingIndex, statement: Statement, inner: readonly Statement[], printed: boolean): Said => ({
  words: words(index, statement),
  proved: statement.kind === 'direct' ? index.proved.has(statement) : null,
  kind: statement.kind,
  grade: statement.grade,
  modality: statement.modality,
  negated: statement.negated,
  cue: lineOrNull(index.reading, statement.cue),
  addressee: lineOrNull(index.reading, statement.addressee),
  chain: chainOf(index.reading, statement),
  within: inner.map((one) => words(index, one)),
  printed,
})

/** What makes two statements those of one voice. */
const keyOf = ({ speaker, anonymous }: Statement): string => `${anonymous} ${speaker?.name ?? ''}`

/** The reason for staying unnamed, as words of the text; null where they stand nowhere in it. */
const reasonOf = ({ reading, source }: ReadingIndex, reason: string | null): Line | null => {
  const proof = reason === null ? null : proveQuotation(reason, source)
  const first = proof?.ok ? proof.value.spans[0] : undefined
  return first ? lineOf(reading, first) : null
}

const voiceOf = (index: ReadingIndex, statement: Statement, said: Said): Voice => ({
  speaker: lineOrNull(index.reading, statement.speaker),
  name: statement.speaker?.name ?? null,
  office: statement.speaker?.office ?? null,
  affiliation: statement.speaker?.affiliation ?? null,
  post: postOf(index.reading, statement.speaker),
  anonymous: statement.anonymous,
  anonymityReason: statement.anonymityReason,
  reason: reasonOf(index, statement.anonymityReason),
  said: [said],
})

/** The voices of a stretch of text in the order in which they are first heard, each with all that it says there.
 * @param printed Paragraphs that the brief prints in full: statements in them aren't repeated.
 */
export const voicesOf = (index: ReadingIndex, statements: readonly Statement[], printed: readonly Span[]): Voice[] => {
  const voices: Voice[] = []
  const known = new Map<string, number>()
  let heard = -1
  for (const { outer, inner } of nested(statements)) {
    const shown = printed.some((span) => within(outer, span))
    const said = saidOf(index, outer, inner, shown)
    const place = known.get(keyOf(outer)) ?? -1
    const named = outer.speaker !== null && !outer.anonymous
    // A name is one voice in the whole passage, "an official" only in what follows right on.
    const voice = named || place === heard ? voices[place] : undefined
    heard = voice ? place : voices.length
    voices[heard] = voice ? { ...voice, said: [...voice.said, said] } : voiceOf(index, outer, said)
    known.set(keyOf(outer), heard)
  }
  return voices
}
