import type { PlenaryWords } from '../../lexicon/index.js'

/** The words of a language for saying, thinking and writing, made ready for look-up. */
export interface ActWords {
  readonly verbs: ReadonlySet<string>
  readonly hearing: ReadonlySet<string>
  readonly nouns: ReadonlySet<string>
  readonly media: ReadonlySet<string>
  readonly towards: ReadonlySet<string>
  readonly about: ReadonlySet<string>
  readonly within: ReadonlySet<string>
  readonly agents: ReadonlySet<string>
  readonly owners: ReadonlySet<string>
  readonly contents: ReadonlySet<string>
  readonly reflexive: ReadonlySet<string>
}

const made = new WeakMap<PlenaryWords, ActWords>()

/** Makes the words of a language ready, once.
 * @example actWords(lexicons.en.plenary).verbs.has('say') // true
 */
export const actWords = (words: PlenaryWords): ActWords => {
  const known = made.get(words)
  if (known) return known
  const sets = {
    verbs: new Set(words.verbs),
    hearing: new Set(words.hearing),
    nouns: new Set(words.nouns),
    media: new Set(words.media),
    towards: new Set(words.towards),
    about: new Set(words.about),
    within: new Set(words.within),
    agents: new Set(words.agents),
    owners: new Set(words.owners),
    contents: new Set(words.contents),
    reflexive: new Set(words.reflexive),
  }
  made.set(words, sets)
  return sets
}

/** Shortest first part of a compound, and how many letters of a long word are looked at. */
const [shortest, longest] = [3, 40]

/** Whether a set holds a lemma, or the last part of it as a compound ("Zwischenfrage"). */
export const holdsNoun = (nouns: ReadonlySet<string>, lemma: string): boolean => {
  const small = lemma.toLowerCase()
  if (nouns.has(small)) return true
  for (let at = Math.max(shortest, small.length - longest); at < small.length - 2; at += 1)
    if (nouns.has(small.slice(at))) return true
  return false
}
