import { lemmaAt, role, roleAt, type Sentence, small } from './sentence.js'

const nominal = (sentence: Sentence, at: number): boolean => {
  const kind = roleAt(sentence, at)
  return (kind >= role.determiner && kind <= role.adjective) || kind === role.number
}

/** First word of the noun phrase right before a verb; -1 where none stands there. */
export const subjectBefore = (sentence: Sentence, verb: number): number => {
  let from = verb
  while (roleAt(sentence, from - 1) === role.adverb) from -= 1
  if (!nominal(sentence, from - 1)) return -1
  while (nominal(sentence, from - 1)) {
    from -= 1
    const kind = roleAt(sentence, from)
    if (kind === role.determiner || kind === role.pronoun) break
  }
  return roleAt(sentence, from - 1) === role.preposition ? -1 : from
}

/** Whether a verb between two places may take a clause without opener ("said", "erklärte"). */
export const takesClause = (sentence: Sentence, from: number, to: number): boolean => {
  for (let at = from; at < to; at += 1) {
    const kind = roleAt(sentence, at)
    const verbal = kind === role.finite || kind === role.participle || kind === role.infinitive
    if (verbal && sentence.grammar.bareAfter.has(lemmaAt(sentence, at))) return true
  }
  return false
}

/** An opener right before a participle in -ing or an infinitive with its mark: no personal form follows. */
export const leadsNoVerb = (sentence: Sentence, opener: number): boolean => {
  let next = opener + 1
  while (roleAt(sentence, next) === role.adverb || roleAt(sentence, next) === role.negation) next += 1
  return sentence.tags[next] === 'VERB.ger' || roleAt(sentence, next) === role.mark
}

/** First word of what opens a clause: "[in] dem", "[even] if". */
export const leadOf = (sentence: Sentence, opener: number): number => {
  if (roleAt(sentence, opener - 1) === role.preposition && opener - 1 > sentence.start) return opener - 1
  return sentence.grammar.openerLeads.has(small(sentence, opener - 1)) ? opener - 1 : opener
}

/** The infinitive that a mark belongs to: right after it, adverbs aside; -1 where there is none. */
export const infinitiveAfter = (sentence: Sentence, mark: number): number => {
  let verb = mark + 1
  while (verb < mark + 3 && roleAt(sentence, verb) === role.adverb) verb += 1
  return roleAt(sentence, verb) === role.infinitive ? verb : -1
}
