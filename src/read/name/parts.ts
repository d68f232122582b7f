import { congress, familyNames, givenNames, type Lexicon, leaders } from '../../lexicon/index.js'
import { folded } from '../entity/table.js'

/** What is known of a word by itself, whatever stands around it. */
export interface Parts {
  /** Words that open names of people, without diacritics. */
  readonly given: ReadonlySet<string>
  /** Words that close names of people, without diacritics. */
  readonly family: ReadonlySet<string>
  /** Adjectives of countries, uninflected, in small letters, by their first letters. */
  readonly adjectives: ReadonlyMap<string, readonly string[]>
}

const opening = 4
/** Longest ending that the adjective of a country takes. */
const inflection = 2

const people = (): readonly (readonly string[])[] =>
  [leaders, congress].flatMap((rows) =>
    rows
      .trim()
      .split('\n')
      .map((line) => folded(line.slice(0, line.indexOf('|'))).split(' ')),
  )

const adjectivesOf = ({ entity }: Lexicon): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, readonly string[]>()
  for (const { adjective } of entity.peoples) {
    const small = adjective.toLowerCase()
    const key = small.slice(0, opening)
    found.set(key, [...(found.get(key) ?? []), small])
  }
  return found
}

const ours = new Set(givenNames.trim().split(/\s+/u))

/** Whether a word is a given name of our own list, as it stands. */
export const isGiven = (word: string): boolean => ours.has(word)

const made = new Map<Lexicon['code'], Parts>()

/** Parts of names in a language; made when first asked for. */
export const partsFor = (lexicon: Lexicon): Parts => {
  const known = made.get(lexicon.code)
  if (known) return known
  const names = people()
  const parts = {
    given: new Set([...folded(givenNames).trim().split(/\s+/u), ...names.map((words) => words[0] ?? '')]),
    family: new Set([...folded(familyNames).trim().split(/\s+/u), ...names.map((words) => words.at(-1) ?? '')]),
    adjectives: adjectivesOf(lexicon),
  }
  made.set(lexicon.code, parts)
  return parts
}

/** Whether a word is the adjective of a country in any form ("russischen"). */
export const isPeople = (word: string, { adjectives }: Parts): boolean => {
  const small = word.toLowerCase()
  return (adjectives.get(small.slice(0, opening)) ?? []).some(
    (adjective) => small.startsWith(adjective) && small.length - adjective.length <= inflection,
  )
}

/** Bits for what a word may be: 1 given name, 2 family name, 4 adjective of a country. */
export const partBits = (word: string, parts: Parts): number => {
  if (word.length < 2) return 0
  const plain = folded(word)
  const bare = plain.length > 3 && plain.endsWith('s') ? plain.slice(0, -1) : plain
  return (
    (parts.given.has(plain) || parts.given.has(bare) ? 1 : 0) |
    (parts.family.has(plain) || parts.family.has(bare) ? 2 : 0) |
    (isPeople(word, parts) ? 4 : 0)
  )
}
