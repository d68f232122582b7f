import type { Line, Reading, Said, Span, Statement, Voice } from '../../model/index.js'
import { lineOf, lineOrNull, within, withMarks } from './line.js'
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

/** The words of a statement; those between quotation marks get their marks only where they are proved. */
const words = ({ reading, proved }: ReadingIndex, statement: Statement): Line => {
  const verbatim = proved.get(statement)
  return lineOf(reading, verbatim ? withMarks(reading.text, statement, verbatim) : statement)
}

/** An outlet by the words of its credit that name it, not by "reports" or "told" around them. */
const outletLine = (reading: Reading, link: Statement['chain'][number]): Line => {
  const line = lineOf(reading, link)
  const at = line.text.indexOf(link.who)
  return at < 0 ? line : lineOf(reading, { start: link.start + at, end: link.start + at + link.who.length })
}

/** The way of a statement, without the outlet that it was said to: that one is its addressee. */
const chainOf = (reading: Reading, { chain, addressee }: Statement): Said['chain'] =>
  chain
    .filter((link) => link.kind !== 'outlet' || addressee === null || !within(addressee, link))
    .map((link) => ({ ...outletLine(reading, link), kind: link.kind }))

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

const sameVoice = (voice: Voice | undefined, statement: Statement): boolean =>
  voice !== undefined && voice.name === (statement.speaker?.name ?? null) && voice.anonymous === statement.anonymous

const voiceOf = (reading: Reading, statement: Statement, said: Said): Voice => ({
  speaker: lineOrNull(reading, statement.speaker),
  name: statement.speaker?.name ?? null,
  office: statement.speaker?.office ?? null,
  affiliation: statement.speaker?.affiliation ?? null,
  post: postOf(reading, statement.speaker),
  anonymous: statement.anonymous,
  anonymityReason: statement.anonymityReason,
  said: [said],
})

/** The voices of a stretch of text in its order; what one speaker says in a row stands together.
 * @param printed Paragraphs that the brief prints in full: statements in them aren't repeated.
 */
export const voicesOf = (index: ReadingIndex, statements: readonly Statement[], printed: readonly Span[]): Voice[] => {
  const voices: Voice[] = []
  for (const { outer, inner } of nested(statements)) {
    const said = saidOf(
      index,
      outer,
      inner,
      printed.some((span) => within(outer, span)),
    )
    const last = voices.at(-1)
    if (last && sameVoice(last, outer)) voices[voices.length - 1] = { ...last, said: [...last.said, said] }
    else voices.push(voiceOf(index.reading, outer, said))
  }
  return voices
}
