import type { Open } from './borders.js'
import type { Phrase, VerbGroup } from './clause.js'
import { type Chunk, isPlural } from './phrase.js'
import { lemmaAt, role, roleAt, type Sentence, small } from './sentence.js'

const mayBe = (sentence: Sentence, { start, governed }: Chunk): boolean =>
  !governed && (roleAt(sentence, start) === role.name || !sentence.grammar.oblique.has(small(sentence, start)))

/** "this year", "Montag": tells when. */
const tellsTime = (sentence: Sentence, { head }: Chunk): boolean =>
  (roleAt(sentence, head) === role.noun || roleAt(sentence, head) === role.name) &&
  sentence.grammar.timeNouns.has(lemmaAt(sentence, head))

/** The phrase that one hangs on by prepositions ("the head of the agency"); -1 where there is none. */
const carrierOf = (chunks: readonly Chunk[], at: number): number => {
  let first = at
  while (first > 0 && chunks[first]?.governed && chunks[first - 1]?.end === (chunks[first]?.start ?? 0) - 1) first -= 1
  return chunks[first]?.governed ? -1 : first
}

/** Joins "A and B" to one phrase, carried by the first. */
const withJoined = (sentence: Sentence, chunks: readonly Chunk[], at: number): Phrase => {
  let first = at
  while (first > 0 && !sentence.grammar.nominative.has(small(sentence, chunks[first]?.start ?? 0))) {
    const [before, after] = [chunks[first - 1], chunks[first]]
    if (!before || !after || before.end !== after.start - 1) break
    if (roleAt(sentence, before.end) !== role.coordinator) break
    const carrier = carrierOf(chunks, first - 1)
    if (carrier < 0) break
    first = carrier
  }
  const [one, last] = [chunks[first], chunks[at]]
  return { start: one?.start ?? 0, end: last?.end ?? 0, head: one?.head ?? 0 }
}

/** Where the subject goes before the verb: the last phrase before it that nothing governs, else the first after it. */
const beforeVerb = (sentence: Sentence, chunks: readonly Chunk[], verb: number, joined: boolean): Phrase | null => {
  const stands = (chunk: Chunk): boolean => chunk.end <= verb && mayBe(sentence, chunk)
  const timeless = chunks.findLastIndex((chunk) => stands(chunk) && !tellsTime(sentence, chunk))
  const before = timeless >= 0 ? timeless : chunks.findLastIndex(stands)
  const there = chunks[before]
  const empty = there !== undefined && sentence.grammar.words.placeholders.includes(small(sentence, there.start))
  if (there !== undefined && !empty) return withJoined(sentence, chunks, before)
  if (joined && there === undefined) return null
  return chunks.find((chunk) => chunk.start > verb && mayBe(sentence, chunk)) ?? there ?? null
}

/** Whether a verb in the third person is plural, by its ending. */
const pluralVerb = (word: string): boolean => word.endsWith('n') || word.endsWith('nd')

/** How well a phrase fits as the subject of a verb, where cases tell little: by pronoun, number and place. */
const fitness = (sentence: Sentence, chunk: Chunk, verb: number, { kind, start }: Open): number => {
  const word = small(sentence, chunk.start)
  if (sentence.grammar.nominative.has(word)) return 100 - Math.abs(chunk.start - verb) / 100
  const plural = isPlural(sentence, chunk)
  const joined = roleAt(sentence, chunk.end) === role.coordinator
  const manyVerb = pluralVerb(small(sentence, verb))
  const clash = plural !== null && !joined && plural !== manyVerb ? 6 : 0
  const when = tellsTime(sentence, chunk) ? 5 : 0
  const near =
    kind === 'main'
      ? chunk.end === verb || (chunk.end < verb && chunk.start === start)
        ? 4
        : chunk.start > verb
          ? 3
          : 2
      : 4
  return near - clash - when - Math.abs(chunk.start - verb) / (kind === 'main' ? 100 : -100)
}

/** Where the subject may stand anywhere: the phrase that fits best. */
const anywhere = (sentence: Sentence, chunks: readonly Chunk[], verb: number, open: Open): Phrase | null => {
  const bare = open.joined !== null && open.start === verb
  let best = -1
  let score = Number.NEGATIVE_INFINITY
  for (const [at, chunk] of chunks.entries()) {
    if (!mayBe(sentence, chunk)) continue
    if (bare && !sentence.grammar.nominative.has(small(sentence, chunk.start))) continue
    const now = fitness(sentence, chunk, verb, open)
    if (now > score) {
      score = now
      best = at
    }
  }
  return best < 0 ? null : withJoined(sentence, chunks, best)
}

/** The subject of a clause.
 * @param chunks The noun phrases of the clause itself, without those of clauses inside it.
 */
export const subjectOf = (
  sentence: Sentence,
  open: Open,
  { finite }: VerbGroup,
  chunks: readonly Chunk[],
): Phrase | null => {
  if (finite < 0 || sentence.tags[finite]?.endsWith('.imp')) return null
  return sentence.grammar.words.verbLast
    ? anywhere(sentence, chunks, finite, open)
    : beforeVerb(sentence, chunks, finite, open.joined !== null)
}
