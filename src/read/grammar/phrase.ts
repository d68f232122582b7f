import type { Phrase } from './clause.js'
import { lemmaAt, role, roleAt, type Sentence, small } from './sentence.js'

/** A noun phrase as it stands, with what governs it. */
export interface Chunk extends Phrase {
  /** After a preposition, or a noun's genitive: no subject. */
  readonly governed: boolean
}

const carries = (kind: number): boolean => kind === role.noun || kind === role.name
const alone = (kind: number): boolean => kind === role.pronoun || kind === role.relative

/** Whether a phrase may go on with this word before its noun has come. */
const leads = (kind: number): boolean =>
  kind === role.determiner || kind === role.adjective || kind === role.number || carries(kind)

/** Words between article and noun that are neither: "die [heute] bekannte Liste", "der [von ihm] ...". */
const mayIntervene = (sentence: Sentence, at: number): boolean => {
  const kind = roleAt(sentence, at)
  if (kind === role.adverb || kind === role.participle)
    return leads(roleAt(sentence, at + 1)) && roleAt(sentence, at + 1) !== role.determiner
  return (
    kind === role.coordinator &&
    roleAt(sentence, at - 1) === role.adjective &&
    roleAt(sentence, at + 1) === role.adjective
  )
}

/** Whether a phrase whose noun has come goes on: with another noun, a number, or a genitive's ending. */
const continues = (sentence: Sentence, at: number): boolean => {
  const kind = roleAt(sentence, at)
  return carries(kind) || kind === role.number || kind === role.genitive
}

/** Pronouns that ask stand alone, as others do. */
const asks = (sentence: Sentence, at: number): boolean => sentence.tags[at] === 'PRON.wh'

/** Where the phrase that begins at a word ends, and its head; null where no noun comes. */
const phraseAt = (sentence: Sentence, start: number): Phrase | null => {
  const first = roleAt(sentence, start)
  if (asks(sentence, start)) return { start, end: start + 1, head: start }
  const possessive = alone(first) && sentence.grammar.possessives.has(small(sentence, start))
  if (alone(first) && !(possessive && (leads(roleAt(sentence, start + 1)) || mayIntervene(sentence, start + 1))))
    return { start, end: start + 1, head: start }
  let head = -1
  let at = possessive ? start + 1 : start
  while (at < sentence.end) {
    const kind = roleAt(sentence, at)
    if (carries(kind)) head = at
    else if (kind === role.genitive && head >= 0 && leads(roleAt(sentence, at + 1))) head = -1
    else if (kind === role.determiner ? at > start && head >= 0 : !leads(kind) && !mayIntervene(sentence, at)) break
    else if (head >= 0 && kind !== role.number) break
    at += 1
    if (head >= 0 && !continues(sentence, at)) break
  }
  if (head < 0) return first === role.determiner ? { start, end: start + 1, head: start } : null
  return { start, end: head + 1, head: headOf(sentence, start, head) }
}

/** In "Präsident Macron" and "Foreign Minister Wang Yi" the treebanks differ; the noun before a name carries the phrase. */
const headOf = (sentence: Sentence, start: number, last: number): number => {
  if (roleAt(sentence, last) !== role.name) return last
  let at = last
  while (at > start && roleAt(sentence, at - 1) === role.name) at -= 1
  return at > start && roleAt(sentence, at - 1) === role.noun && sentence.grammar.words.titleCarries ? at - 1 : at
}

const isGenitive = (sentence: Sentence, { start }: Phrase, before: Chunk | undefined): boolean => {
  if (before === undefined || before.end !== start) return false
  return sentence.grammar.genitive.has(small(sentence, start)) && carries(roleAt(sentence, before.head))
}

/** All noun phrases of a sentence, in order, none inside another. */
export const chunksOf = (sentence: Sentence): readonly Chunk[] => {
  const found: Chunk[] = []
  for (let at = sentence.start; at < sentence.end; at += 1) {
    const kind = roleAt(sentence, at)
    if (!leads(kind) && !alone(kind) && !asks(sentence, at)) continue
    const phrase = phraseAt(sentence, at)
    if (phrase === null) continue
    const governed =
      roleAt(sentence, phrase.start - 1) === role.preposition || isGenitive(sentence, phrase, found.at(-1))
    found.push({ ...phrase, governed })
    at = phrase.end - 1
  }
  return found
}

/** Whether a noun phrase is plural by its form; null where that cannot be told. */
export const isPlural = (sentence: Sentence, { head }: Phrase): boolean | null => {
  if (roleAt(sentence, head) !== role.noun) return null
  const lemma = lemmaAt(sentence, head)
  return lemma !== sentence.words[head]
}
