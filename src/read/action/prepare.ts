import type { Lexicon } from '../../lexicon/index.js'

/** Shorter words beside a verb are prepositions and the like, which tell nothing. */
const longestParticle = 4

/** Verbs that tell an act, with the part that may stand apart or without it; of those that need a noun beside them ("take
 * hostage") the noun. */
export const tellingOf = ({ action, grammar }: Lexicon): ReadonlySet<string> => {
  const telling = new Set<string>()
  for (const { part, verbs } of action.verbs)
    for (const phrase of part === 'light' ? [] : verbs) {
      const [verb = '', ...beside] = phrase.split(' ')
      const word = beside.find((one) => one.length > longestParticle)
      telling.add(word ?? verb)
      for (const first of word ? [] : grammar.separable)
        if (verb.startsWith(first)) telling.add(verb.slice(first.length))
    }
  return telling
}

/** Adjectives and inhabitants of countries, in small letters. */
export const adjectivesOf = ({ entity }: Lexicon): ReadonlySet<string> => {
  const own = entity.peoples.flatMap(({ adjective, inhabitant }) => [adjective, inhabitant])
  return new Set(
    [...own, ...entity.demonyms].filter((one) => one.length > 2).map((one) => one.toLowerCase().replaceAll('-', ' ')),
  )
}
