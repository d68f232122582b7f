import type { Apposition } from './clause.js'
import type { Chunk } from './phrase.js'
import { role, roleAt, type Sentence } from './sentence.js'

const opens = new Set([',', '(', '–', '—', '--', '-'])
const quotes = new Set(['"', '„', '“', '‚', '»', '«', '``', '‘'])
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

/** The phrase that another hangs on: "the head of the agency", "der Sprecher des Amtes". */
const rootOf = (chunks: readonly Chunk[], at: number): Chunk | undefined => {
  let first = at
  while (first > 0 && chunks[first]?.governed && (chunks[first - 1]?.end ?? 0) >= (chunks[first]?.start ?? 0) - 1)
    first -= 1
  return chunks[first]
}

const isPerson = (sentence: Sentence, { head }: Chunk): boolean =>
  roleAt(sentence, head) === role.pronoun || roleAt(sentence, head) === role.relative

/** Names that follow one another are a list, save in brackets; so are phrases with articles at three places. */
const parallel = (sentence: Sentence, chunks: readonly Chunk[], at: number, end: number): boolean => {
  const [before, after] = [chunks[at - 2], chunks.find(({ start }) => start === end + 1)]
  const follows = sentence.words[end] === ',' && after !== undefined
  return (
    follows ||
    (before !== undefined && before.end === (chunks[at - 1]?.start ?? 0) - 1 && sentence.words[before.end] === ',')
  )
}

const isList = (sentence: Sentence, second: Chunk, end: number): boolean => {
  for (let at = second.end; at < Math.min(end + 2, sentence.end); at += 1)
    if (roleAt(sentence, at) === role.coordinator && (at <= second.end || at >= end)) return true
  return false
}

/** "A, B,": two phrases on either side of a comma, bracket or dash, one of them a name or the second with an article. */
const looseAt = (sentence: Sentence, chunks: readonly Chunk[], at: number): Apposition | null => {
  const [before, second] = [chunks[at - 1], chunks[at]]
  if (!before || !second || before.end !== second.start - 1) return null
  const mark = sentence.words[before.end] ?? ''
  if (!opens.has(mark) || isPerson(sentence, before) || isPerson(sentence, second)) return null
  const [leftNamed, rightNamed] = [isNamed(sentence, before), isNamed(sentence, second)]
  const article = roleAt(sentence, second.start) === role.determiner
  const town = leftNamed && rightNamed && before.governed && mark === ','
  if (leftNamed === rightNamed && !article && mark !== '(' && !town) return null
  const end = stretchEnd(sentence, second.start)
  if (end < 0 || isList(sentence, second, end) || (mark === ',' && parallel(sentence, chunks, at, end))) return null
  const root = rootOf(chunks, at - 1)
  const first = rightNamed && root && !isNamed(sentence, root) ? root : before
  return { first, second }
}

/** "Hotel „Seeblick“": a noun and its name in quotation marks. */
const quotedAt = (sentence: Sentence, chunks: readonly Chunk[], at: number): Apposition | null => {
  const [first, second] = [chunks[at - 1], chunks[at]]
  if (!first || !second || first.end !== second.start - 1 || roleAt(sentence, first.head) !== role.noun) return null
  return quotes.has(sentence.words[first.end] ?? '') ? { first, second } : null
}

/** "Ministerin Anna Winter": a noun and the name after it. */
const closeIn = (sentence: Sentence, { start, end, head }: Chunk): Apposition | null => {
  if (roleAt(sentence, head) !== role.noun || roleAt(sentence, head + 1) !== role.name || head + 1 >= end) return null
  return { first: { start, end: head + 1, head }, second: { start: head + 1, end, head: head + 1 } }
}

/** Finds noun phrases that stand for one thing, in order of the second. */
export const appositionsOf = (sentence: Sentence, chunks: readonly Chunk[]): readonly Apposition[] =>
  chunks.flatMap((chunk, at) => {
    const found = [looseAt(sentence, chunks, at), quotedAt(sentence, chunks, at), closeIn(sentence, chunk)]
    return found.flatMap((one) => one ?? [])
  })
