import type { Apposition } from './clause.js'
import type { Chunk } from './phrase.js'
import { role, roleAt, type Sentence } from './sentence.js'

const opens = new Set([',', '(', '–', '—'])
const closes = new Set([',', ')', '.', ';', ':', '–', '—', '!', '?', '"', '“', '”'])

const isNamed = (sentence: Sentence, { start, end }: Chunk): boolean => {
  for (let at = start; at < end; at += 1) if (roleAt(sentence, at) === role.name) return true
  return false
}

/** Where the stretch after a comma ends; -1 where it is a clause or a list. */
const stretchEnd = (sentence: Sentence, from: number): number => {
  for (let at = from; at < sentence.end; at += 1) {
    const kind = roleAt(sentence, at)
    if (kind === role.finite || kind === role.opener || kind === role.relative) return -1
    if (closes.has(sentence.words[at] ?? '')) return at
  }
  return sentence.end
}

const isList = (sentence: Sentence, second: Chunk, end: number): boolean => {
  for (let at = second.end; at < Math.min(end + 2, sentence.end); at += 1)
    if (roleAt(sentence, at) === role.coordinator && (at <= second.end || at >= end)) return true
  return false
}

/** "A, B,": two phrases on either side of a comma, bracket or dash, one of them a name or the second with an article. */
const looseAt = (sentence: Sentence, chunks: readonly Chunk[], at: number): Apposition | null => {
  const second = chunks[at]
  if (second === undefined || !opens.has(sentence.words[second.start - 1] ?? '')) return null
  let first = at - 1
  while (first > 0 && chunks[first]?.governed && chunks[first - 1]?.end === (chunks[first]?.start ?? 0) - 1) first -= 1
  const before = chunks[at - 1]
  const carrier = chunks[isNamed(sentence, chunks[at - 1] ?? second) ? at - 1 : first]
  if (!carrier || before?.end !== second.start - 1) return null
  const named = [carrier, second].filter((one) => isNamed(sentence, one)).length
  const article = roleAt(sentence, second.start) === role.determiner
  if (named === 0 && !article) return null
  if (named === 2 && !article) return null
  const end = stretchEnd(sentence, second.start)
  if (end < 0 || isList(sentence, second, end)) return null
  if (roleAt(sentence, carrier.head) === role.pronoun || roleAt(sentence, second.head) === role.pronoun) return null
  return { first: carrier, second }
}

/** "Ministerin Anna Winter": a noun and the name after it. */
const closeIn = (sentence: Sentence, { start, end, head }: Chunk): Apposition | null => {
  if (roleAt(sentence, head) !== role.noun || roleAt(sentence, head + 1) !== role.name || head + 1 >= end) return null
  return { first: { start, end: head + 1, head }, second: { start: head + 1, end, head: head + 1 } }
}

/** Finds noun phrases that stand for one thing, in order of the second. */
export const appositionsOf = (sentence: Sentence, chunks: readonly Chunk[]): readonly Apposition[] =>
  chunks.flatMap((chunk, at) => [looseAt(sentence, chunks, at) ?? [], closeIn(sentence, chunk) ?? []].flat())
