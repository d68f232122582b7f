import type { Apposition, Clause, TokenRange } from '../grammar/index.js'
import type { Chunk } from '../grammar/phrase.js'
import type { SpanIndex } from '../overlap.js'
import type { Quotation } from './quotation.js'
import { isComma, sayingVerb, spanOf, type Talk, tokenAt } from './talk.js'

/** What is said in one go: a sentence, or several where a quotation runs over their borders. */
export interface Unit extends TokenRange {
  readonly clauses: readonly Clause[]
  readonly phrases: readonly Chunk[]
  readonly appositions: readonly Apposition[]
  readonly quotations: readonly Quotation[]
  /** Whether a token stands between quotation marks, or is one. */
  readonly quoted: Uint8Array
}

/** Sentences are joined up to so many tokens, and longer ones cut, so that looking about in a unit costs no more. */
const longest = 600

const isSmall = (word = ''): boolean => word !== '' && word.charAt(0) !== word.charAt(0).toUpperCase()

/** "“Why?” Anna Winter asked.": a name and a verb of saying, and nothing else up to the next mark. */
const namesSpeaker = (talk: Talk, at: number): boolean => {
  let verb = at
  while (talk.named[verb] === 1) verb += 1
  return verb > at && !talk.verbLast && sayingVerb(talk, verb) !== null && /^[.,:]$/u.test(talk.words[verb + 1] ?? '')
}

/** Whether what follows goes on with the sentence: a comma, small letters or whoever speaks after a quotation. */
const goesOn = (talk: Talk, at: number): boolean =>
  isComma(talk, at) || isSmall(talk.words[at]) || namesSpeaker(talk, at)

const quotedIn = (talk: Talk, { start, end }: TokenRange, quotations: readonly Quotation[]): Uint8Array => {
  const quoted = new Uint8Array(end - start)
  for (const { from, to } of quotations) {
    const last = Math.min(end, tokenAt(talk, to))
    for (let at = Math.max(start, tokenAt(talk, from)); at < last; at += 1) quoted[at - start] = 1
  }
  return quoted
}

const unitOf = (talk: Talk, range: TokenRange, sentences: readonly number[], all: SpanIndex<Quotation>): Unit => {
  const within = (one: TokenRange): boolean => one.end > range.start && one.start < range.end
  const builds = sentences.map((one) => talk.core.built(one))
  const span = spanOf(talk, range)
  const quotations = all.touching(span).filter((one) => one.from >= span.start)
  return {
    ...range,
    clauses: builds.flatMap(({ clauses }) => clauses).filter(within),
    phrases: builds.flatMap(({ phrases }) => phrases).filter(within),
    appositions: builds.flatMap(({ appositions }) => appositions).filter(({ first }) => within(first)),
    quotations,
    quoted: quotedIn(talk, range, quotations),
  }
}

/** Where the last quotation that begins in a stretch ends, in tokens. */
const quotedUntil = (talk: Talk, range: TokenRange, all: SpanIndex<Quotation>): number => {
  const touching = all.touching(spanOf(talk, range))
  return touching.reduce((last, { to }) => Math.max(last, tokenAt(talk, to)), 0)
}

const dashes = new Set(['–', '—', '--', '-'])
/** Words of a dateline at most: "FORT WAYNE, Ind., March 3 (Reuters) —". */
const longestDateline = 14

/** Where a paragraph begins after its dateline: place, day and agency before a dash, with no small word among them. */
const afterDateline = (talk: Talk, start: number, end: number): number => {
  if (!isPlaceName(talk, start) && !dashes.has(talk.words[start + 1] ?? '')) return start
  for (let at = start + 1; at < Math.min(end, start + longestDateline); at += 1) {
    const word = talk.words[at] ?? ''
    if (dashes.has(word)) return at + 1 < end && !isSmall(talk.words[at + 1]) ? at + 1 : start
    if (/\p{L}/u.test(word) && isSmall(word)) return start
  }
  return start
}

const isPlaceName = ({ words, named }: Talk, at: number): boolean => {
  const word = words[at] ?? ''
  return named[at] === 1 || (word.length > 2 && word === word.toUpperCase() && /\p{L}/u.test(word))
}

/** Cuts a stretch of a paragraph into units.
 * @param from Where it begins, in characters.
 */
export const unitsIn = (talk: Talk, from: number, to: number, all: SpanIndex<Quotation>): readonly Unit[] => {
  const { starts, ends } = talk.core.sentences
  const last = tokenAt(talk, to)
  const first = afterDateline(talk, tokenAt(talk, from), last)
  const units: Unit[] = []
  let sentence = sentenceOf(ends, first)
  while (sentence < starts.length && (starts[sentence] ?? 0) < last) {
    const start = Math.max(first, starts[sentence] ?? 0)
    const held = [sentence]
    let end = Math.min(last, ends[sentence] ?? last)
    sentence += 1
    while (end < last && end - start < longest) {
      const quoted = quotedUntil(talk, { start, end }, all)
      if (quoted <= end && !(quoted === end && goesOn(talk, end))) break
      held.push(sentence)
      end = Math.min(last, ends[sentence] ?? last)
      sentence += 1
    }
    for (let from = start; from < end; from += longest)
      units.push(unitOf(talk, { start: from, end: Math.min(end, from + longest) }, held, all))
  }
  return units
}

/** The sentence that holds a token. */
const sentenceOf = (ends: Int32Array, token: number): number => {
  let [from, to] = [0, ends.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if ((ends[middle] ?? 0) <= token) from = middle + 1
    else to = middle
  }
  return from
}

/** Whether a token of a unit stands between quotation marks. */
export const isQuoted = ({ start, quoted }: Unit, at: number): boolean => quoted[at - start] === 1
