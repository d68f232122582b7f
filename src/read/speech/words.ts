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
}

const made = new WeakMap<PlenaryWords, ActWords>()

export const actWords = (words: PlenaryWords): ActWords => {
  const known = made.get(words)
  if (known) return known
  const { verbs, hearing, nouns, media, towards, about, within, agents, owners, contents } = words
  const sets = {
    verbs: new Set(verbs),
    hearing: new Set(hearing),
    nouns: new Set(nouns),
    media: new Set(media),
    towards: new Set(towards),
    about: new Set(about),
    within: new Set(within),
    agents: new Set(agents),
    owners: new Set(owners),
    contents: new Set(contents),
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
