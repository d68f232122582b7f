/** What a word is to an act. */
export const kind = {
  other: 0,
  determiner: 1,
  adjective: 2,
  noun: 3,
  name: 4,
  genitive: 5,
  pronoun: 6,
  verb: 7,
  preposition: 8,
  coordinator: 9,
  punctuation: 10,
  time: 11,
  opener: 12,
} as const

/** Whether a word of such a kind may stand before the noun of a phrase, or be it. */
export const leads = (own: number | undefined): boolean =>
  own === kind.noun || own === kind.name || own === kind.adjective

export const capital = (word = ''): boolean => /^\p{Lu}/u.test(word)
