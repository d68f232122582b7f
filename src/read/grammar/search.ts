import type { Lexicon } from '../../lexicon/index.js'
import { partsOf } from './parts.js'

/** Kinds of words whose endings tell the lemma of a word that is not known. */
const openTags = ['NOUN', 'ADJ'] as const

/** All lemmas that a word may have, whatever its part of speech, and the parts of a compound; in small letters, so that
 * two words meet where they share one. Without models the word itself.
 * @example lemmasOf('Friedensgespräche', lexicon) // ['friedensgespräch', 'frieden', 'gespräch']
 * @example lemmasOf('beschlossen', lexicon) // ['beschließen']
 */
export const lemmasOf = (word: string, lexicon: Lexicon): readonly string[] => {
  const small = word.toLowerCase()
  const parts = partsOf(lexicon)
  if (!parts) return [small]
  const { lemmas } = parts
  const noun = lemmas.nouns.simple(small) ?? lemmas.nouns.compound(small)
  const verbs = [
    lemmas.verbs.isVerb(small) ? small : null,
    lemmas.verbs.personal(small)?.lemma ?? null,
    lemmas.verbs.ofParticiple(small),
    lemmas.verbs.ofMarked(small),
  ]
  const known = [noun, ...verbs].flatMap((one) => one ?? [])
  const guessed = openTags.map((tag) => lemmas.of(word, tag).toLowerCase())
  return [...new Set([...(known.length > 0 ? known : guessed), ...(lemmas.nouns.parts(small) ?? [])])]
}
