import type { Clause, Core, Phrase } from '../grammar/index.js'
import { hashText } from '../label/index.js'

/** What a finder of speech sees of a sentence, or of a stretch of a long one: its words with their places in clauses,
 * phrases and between commas. Numbers of tokens are of the document; tables begin with the first token of the stretch. */
export interface Sight {
  readonly core: Core
  readonly start: number
  readonly end: number
  readonly clauses: readonly Clause[]
  readonly phrases: readonly (Phrase & { readonly governed: boolean })[]
  /** The innermost clause of each token; -1 for none. */
  readonly owners: Int16Array
  /** The noun phrase of each token; -1 for none. */
  readonly chunks: Int16Array
  /** The part between commas, colons and dashes that each token stands in. */
  readonly parts: Int16Array
  /** First token of each part, and whether a personal form stands in it. */
  readonly partStarts: readonly number[]
  readonly partFinite: readonly boolean[]
  /** 1 for what stands between quotation marks. */
  readonly quoted: Uint8Array
  /** Hashes of the word in small letters, the lemma and the tag. */
  readonly small: Int32Array
  readonly lemma: Int32Array
  readonly tag: Int32Array
}

/** The grammar builds longer sentences in stretches of so many tokens, which no clause crosses. */
const longest = 400

const breaks = new Set([',', ':', ';', '-', '–', '—', '(', ')'])
const opening = new Set(['„', '»', '“', '"'])
const closing = new Set(['“', '«', '”', '"'])
const finite = /\.(?:fin|past|imp)$/u

/** Hashes of words, lemmas and tags, so that they are never taken for each other. */
export const smallOf = (word: string): number => hashText(1, word.toLowerCase())
export const lemmaOf = (lemma: string): number => hashText(2, lemma.toLowerCase())
export const tagOf = (tag: string): number => hashText(3, tag)

const hashed = (core: Core, start: number, end: number) => {
  const [small, lemma, tag] = [new Int32Array(end - start), new Int32Array(end - start), new Int32Array(end - start)]
  for (let at = start; at < end; at += 1) {
    small[at - start] = smallOf(core.words[at] ?? '')
    lemma[at - start] = lemmaOf(core.lemma(at))
    tag[at - start] = tagOf(core.tags[at] ?? '')
  }
  return { small, lemma, tag }
}

const parted = (core: Core, start: number, end: number) => {
  const parts = new Int16Array(end - start)
  const partStarts = [start]
  const partFinite = [false]
  for (let at = start; at < end; at += 1) {
    parts[at - start] = partStarts.length - 1
    if (finite.test(core.tags[at] ?? '')) partFinite[partStarts.length - 1] = true
    if (!breaks.has(core.words[at] ?? '')) continue
    partStarts.push(at + 1)
    partFinite.push(false)
  }
  return { parts, partStarts, partFinite }
}

const quotedIn = (core: Core, start: number, end: number): Uint8Array => {
  const quoted = new Uint8Array(end - start)
  let inside = false
  for (let at = start; at < end; at += 1) {
    const word = core.words[at] ?? ''
    const closes = inside && closing.has(word)
    if (!inside && opening.has(word)) inside = true
    quoted[at - start] = inside ? 1 : 0
    if (closes) inside = false
  }
  return quoted
}

const filled = (ranges: readonly { readonly start: number; readonly end: number }[], start: number, end: number) => {
  const table = new Int16Array(end - start).fill(-1)
  for (const [number, range] of ranges.entries()) table.fill(number, range.start - start, range.end - start)
  return table
}

/** The clauses that begin in a stretch; a parent in another stretch is none. */
const clausesBetween = (clauses: readonly Clause[], from: number, to: number): readonly Clause[] =>
  clauses.slice(from, to).map((clause) => ({ ...clause, parent: clause.parent < from ? -1 : clause.parent - from }))

/** Sees a sentence, by its number. */
export const sightsOf = (core: Core, sentence: number): readonly Sight[] => {
  const last = core.sentences.ends[sentence] ?? 0
  const { clauses, phrases } = core.built(sentence)
  const found: Sight[] = []
  let [clause, phrase] = [0, 0]
  for (let start = core.sentences.starts[sentence] ?? 0; start < last; start += longest) {
    const end = Math.min(last, start + longest)
    const [firstClause, firstPhrase] = [clause, phrase]
    while ((clauses[clause]?.start ?? end) < end) clause += 1
    while ((phrases[phrase]?.start ?? end) < end) phrase += 1
    const own = { clauses: clausesBetween(clauses, firstClause, clause), phrases: phrases.slice(firstPhrase, phrase) }
    found.push({
      core,
      start,
      end,
      ...own,
      owners: filled(own.clauses, start, end),
      chunks: filled(own.phrases, start, end),
      ...parted(core, start, end),
      quoted: quotedIn(core, start, end),
      ...hashed(core, start, end),
    })
  }
  return found
}

/** An entry of a table of a sight; something else than any of them beyond its ends. */
export const entryAt = (table: Int32Array, at: number): number => (at < 0 || at >= table.length ? 7 : (table[at] ?? 0))

/** Kinds of clauses as numbers. */
export const kindOf = { main: 1, subordinate: 2, relative: 3, infinitive: 4 } as const

/** What a clause is by its kind and opener, as a number. */
export const openedBy = ({ core }: Sight, clause: Clause | undefined): number => {
  if (!clause) return 0
  const opener = clause.opener < 0 ? 0 : smallOf(core.words[clause.opener] ?? '')
  return Math.imul(opener, 31) + kindOf[clause.kind]
}

/** What kind of word is the subject of a clause: its form where it is a pronoun, else its tag. */
export const personOf = ({ core }: Sight, { subject, kind }: Clause): number => {
  if (!subject) return kindOf[kind]
  const tag = core.tags[subject.head] ?? ''
  return tag.startsWith('PRON') ? smallOf(core.words[subject.head] ?? '') : tagOf(tag)
}
