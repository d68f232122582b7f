import type { Clause } from '../grammar/index.js'
import { type Description, type Given, hashText, mix } from '../label/index.js'
import { addPrefixes, addSuffixes, shapeOf } from '../label/shape.js'
import { entryAt, kindOf, lemmaOf, openedBy, personOf, type Sight, smallOf } from './sight.js'
import { type ActWords, holdsNoun } from './words.js'

const kinds = { suffix: 4, prefix: 5, shape: 6, mood: 7 } as const

const itself = (word: string): readonly number[] => {
  const small = word.toLowerCase()
  const found = [smallOf(word), hashText(kinds.shape * 16, shapeOf(word))]
  addSuffixes(small, 7, kinds.suffix, found)
  addPrefixes(small, 6, kinds.prefix, found)
  return found
}

/** The words around a place, as the finder of cues sees them. */
export const cueDescription: Description = {
  offsets: [0, -1, 1, -2, 2],
  word: (word, offset) => (offset === 0 ? itself(word) : [smallOf(word)]),
  keys: 1,
  key: (word) => [smallOf(word)],
  place: (keys, index, count, into) => {
    const at = (place: number): number => (place < 0 || place >= count ? 0 : (keys[place] ?? 0))
    into[0] = mix(at(index - 1), mix(at(index), 1))
    into[1] = mix(at(index), mix(at(index + 1), 2))
    into[2] = mix(at(index - 1), mix(at(index + 1), 3))
    return 3
  },
}

/** What is told once of a clause, for all its words. */
interface Told {
  readonly clause: Clause
  readonly verb: number
  readonly person: number
  readonly passive: number
  /** A reflexive pronoun stands in it. */
  readonly own: number
  /** A colon right after it. */
  readonly colon: number
  /** Clauses below it that are not relative: first token, and how they are opened. */
  readonly content: readonly (readonly [start: number, opened: number])[]
}

const toldOf = (sight: Sight, { reflexive }: ActWords): readonly Told[] => {
  const { core, clauses, owners, start } = sight
  const content: (readonly [number, number])[][] = clauses.map(() => [])
  for (const clause of clauses)
    if (clause.kind !== 'relative') content[clause.parent]?.push([clause.start, openedBy(sight, clause)])
  const own = clauses.map(() => 0)
  for (const [at, owner] of owners.entries()) if (reflexive.has(core.words[start + at] ?? '')) own[owner] = 1
  return clauses.map((clause, number) => ({
    clause,
    verb: lemmaOf(clause.verb.lemma),
    person: personOf(sight, clause),
    passive: clause.verb.passive ? 1 : 2,
    own: own[number] ?? 0,
    colon: core.words[clause.end] === ':' ? 1 : 0,
    content: content[number] ?? [],
  }))
}

/** The first clause of content after a token, else one before it; 0 for none. */
const contentAt = ({ content }: Told, token: number): number =>
  content.find(([start]) => start > token)?.[1] ?? mix(content[0]?.[1] ?? 0, 77)

type Put = (feature: number) => void

const putWords = ({ lemma, tag }: Sight, at: number, put: Put): void => {
  const [own, sort] = [entryAt(lemma, at), entryAt(tag, at)]
  const [before, after] = [entryAt(tag, at - 1), entryAt(tag, at + 1)]
  put(own)
  put(sort)
  put(mix(own, sort))
  put(mix(before, mix(sort, 1)))
  put(mix(sort, mix(after, 2)))
  put(mix(before, mix(sort, after)))
  put(mix(own, mix(entryAt(lemma, at - 1), 3)))
  put(mix(own, mix(entryAt(lemma, at + 1), 4)))
  put(mix(own, mix(before, 5)))
  put(mix(own, mix(after, 6)))
  put(mix(entryAt(lemma, at - 2), mix(own, 8)))
  put(mix(own, entryAt(lemma, at + 2)))
}

/** Features of the clause of a word; as many as `putNoClause` puts. */
const putClause = ({ lemma, tag, start }: Sight, told: Told, at: number, put: Put): void => {
  const { clause, verb, person, passive, own: reflex, colon } = told
  const [own, sort] = [entryAt(lemma, at), entryAt(tag, at)]
  const main = clause.verb.main === start + at
  const part = main ? 1 : clause.verb.finite === start + at ? 2 : 3
  const content = contentAt(told, start + at)
  put(mix(kindOf[clause.kind], part))
  put(mix(sort, mix(content, part)))
  put(mix(own, content))
  put(mix(content, mix(part, person)))
  put(mix(own, mix(person, 9)))
  put(mix(verb, mix(part, 10)))
  put(mix(verb, mix(own, 11)))
  put(main ? mix(verb, mix(content, 12)) : 0)
  put(main ? mix(verb, mix(person, 13)) : 0)
  put(main ? mix(verb, mix(reflex, 14)) : 0)
  put(mix(part, mix(passive, clause.verb.negated ? 3 : 4)))
  put(mix(part, mix(hashText(kinds.mood, clause.verb.mood), hashText(kinds.mood, clause.verb.tense))))
  put(mix(own, passive))
  put(mix(part, mix(colon, 15)))
  put(mix(own, mix(colon, 16)))
  put(mix(part, mix(reflex, 17)))
  put(mix(part, mix(person, mix(passive, 18))))
}

const clauseFeatures = 17

/** What our words for saying hold of a word: 1 noun, 2 verb whose object hears it, 3 other verb, 4 none of them, 5 a word
 * that is neither noun nor verb. */
const classOf = ({ core, start }: Sight, told: Told | undefined, at: number, words: ActWords): number => {
  const tag = core.tags[start + at] ?? ''
  if (tag === 'NOUN') return holdsNoun(words.nouns, core.lemma(start + at)) ? 1 : 4
  if (!tag.startsWith('VERB')) return 5
  const main = told?.clause.verb.main === start + at
  const lemma = (main ? told.clause.verb.lemma : core.lemma(start + at)).toLowerCase()
  return words.verbs.has(lemma) ? (words.hearing.has(lemma) ? 2 : 3) : 4
}

const putClass = (sight: Sight, told: Told | undefined, at: number, words: ActWords, put: Put): void => {
  const { tag, small, start } = sight
  const main = told?.clause.verb.main === start + at ? 1 : 2
  const sort = mix(classOf(sight, told, at, words), main)
  put(mix(sort, 21))
  put(told ? mix(sort, mix(contentAt(told, start + at), 22)) : 0)
  put(told ? mix(sort, mix(told.person, 23)) : 0)
  put(told ? mix(sort, mix(told.colon, mix(told.passive, 24))) : 0)
  put(mix(sort, mix(entryAt(tag, at + 1), 25)))
  put(mix(sort, mix(entryAt(small, at - 1), 26)))
  put(mix(sort, mix(entryAt(small, at + 1), 27)))
}

const putPhrase = ({ lemma, tag, small, chunks, phrases, start }: Sight, at: number, put: Put): void => {
  const phrase = phrases[chunks[at] ?? -1]
  if (!phrase) return
  const [own, sort] = [entryAt(lemma, at), entryAt(tag, at)]
  const before = phrase.governed ? entryAt(small, phrase.start - 1 - start) : 3
  const head = phrase.head === start + at ? 1 : 2
  const first = entryAt(small, phrase.start - start)
  put(mix(head, mix(before, sort)))
  put(mix(own, before))
  put(mix(head, mix(first, 19)))
  put(mix(own, mix(first, 20)))
  put(mix(head, mix(sort, mix(entryAt(tag, phrase.end - start), entryAt(small, phrase.end + 1 - start)))))
}

const each = 41

/** What grammar and our words for saying tell of each word of a sentence, for the finder of cues. */
export const cueGiven = (sight: Sight, words: ActWords): Given => {
  const size = sight.end - sight.start
  const values = new Int32Array(size * each)
  const told = toldOf(sight, words)
  let next = 0
  const put = (feature: number): void => {
    values[next] = feature
    next += 1
  }
  for (let at = 0; at < size; at += 1) {
    next = at * each
    putWords(sight, at, put)
    const one = told[sight.owners[at] ?? -1]
    if (one) putClause(sight, one, at, put)
    else next += clauseFeatures
    putClass(sight, one, at, words, put)
    putPhrase(sight, at, put)
  }
  return { each, values }
}
