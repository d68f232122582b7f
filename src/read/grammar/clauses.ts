import { appositionsOf } from './apposition.js'
import { bordersOf, type Open } from './borders.js'
import type { Apposition, Clause } from './clause.js'
import { groupOf } from './group.js'
import { type Chunk, chunksOf } from './phrase.js'
import type { Sentence } from './sentence.js'
import { subjectOf } from './subject.js'

/** What is known of the build of a sentence. */
export interface Built {
  /** In order of their beginning; one that holds another comes first. */
  readonly clauses: readonly Clause[]
  readonly phrases: readonly Chunk[]
  readonly appositions: readonly Apposition[]
}

/** Which clause each token belongs to: the innermost around it; -1 for none. */
const ownersOf = ({ start, end }: Sentence, opens: readonly Open[]): Int16Array => {
  const owners = new Int16Array(end - start).fill(-1)
  for (const [number, open] of opens.entries()) owners.fill(number, open.start - start, open.end - start)
  return owners
}

/** Takes a sentence to clauses with verb and subject, noun phrases and appositions. */
export const built = (sentence: Sentence): Built => {
  const opens = bordersOf(sentence)
  const owners = ownersOf(sentence, opens)
  const phrases = chunksOf(sentence)
  const appositions = appositionsOf(sentence, phrases)
  const seconds = new Set(appositions.map(({ second }) => second.start))
  const inside: Chunk[][] = opens.map(() => [])
  for (const phrase of phrases)
    if (!seconds.has(phrase.start)) inside[owners[phrase.head - sentence.start] ?? -1]?.push(phrase)
  const places = new Map(opens.map((open, at) => [open, at] as const))
  const clauses: Clause[] = []
  for (const [number, open] of opens.entries()) {
    const verb = groupOf(sentence, open, (at) => owners[at - sentence.start] === number)
    const own = subjectOf(sentence, open, verb, inside[number] ?? [])
    const before = own === null && open.joined ? clauses[places.get(open.joined) ?? -1] : undefined
    const subject = own ?? before?.subject ?? null
    const { kind, start, end, opener, parent } = open
    const up = (parent && places.get(parent)) ?? -1
    const spoken = asSpoken(sentence, verb, subject)
    clauses.push({ kind, start, end, opener, parent: up, verb: spoken, subject, shared: own === null && subject !== null })
  }
  return { clauses, phrases, appositions }
}

/** With "ich" the form of reported speech is that of the present. */
const asSpoken = (sentence: Sentence, verb: Clause['verb'], subject: Clause['subject']): Clause['verb'] => {
  if (verb.mood !== 'reported' || subject === null) return verb
  const word = (sentence.words[subject.head] ?? '').toLowerCase()
  return sentence.grammar.speaking.has(word) ? { ...verb, mood: 'indicative' } : verb
}
