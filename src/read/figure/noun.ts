import type { FigureTables } from './tables.js'

/** Base form of a counted noun, where the language data tells it; else the noun as it stands.
 * @example lemmaOf('Patrouillenbooten', tables) // 'Patrouillenboot' */
export const lemmaOf = (noun: string, { lemmas, words }: FigureTables): string => {
  const small = noun.toLowerCase()
  for (let at = 0; at <= small.length - 3; at++) {
    if (at === 1 || (at > 0 && words.nounBy === 'plural' && small[at - 1] !== '-')) continue
    const lemma = lemmas.get(small.slice(at))
    if (lemma === undefined) continue
    return noun.slice(0, at) + (at > 0 && small[at - 1] !== '-' ? lemma.toLowerCase() : lemma)
  }
  const row = words.nounEndings.find(({ ending }) => small.length > ending.length + 1 && small.endsWith(ending))
  return row ? noun.slice(0, noun.length - row.ending.length) + row.base : noun
}

/** Whether the lexicon knows a noun, so that even a number such as 2024 counts it. */
export const isKnown = (noun: string, { lemmas, words }: FigureTables): boolean =>
  lemmas.has(noun.toLowerCase()) || words.durations.some((stem) => noun.toLowerCase().startsWith(stem))

const capitalNoun = /^\p{Lu}[\p{L}\p{N}-]+$/u
const pluralNoun = /^\p{L}[\p{L}\p{N}-]*[^s’']s$/u

/** Whether a word may be a counted noun: by its capital, or by its plural. */
export const isNoun = (word: string, tables: FigureTables): boolean => {
  const { words, plurals, notPlurals } = tables
  if (words.nounBy === 'capital') return capitalNoun.test(word)
  const small = word.toLowerCase()
  if (plurals.has(small)) return true
  // "crisis" and "campus" are singulars; "Iraqis" is none.
  if (word === small && /[iu]s$/u.test(word) && !tables.lemmas.has(small)) return false
  return pluralNoun.test(word) && !notPlurals.has(small) && word !== word.toUpperCase()
}
