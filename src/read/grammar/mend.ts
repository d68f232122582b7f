import type { TokenRange } from './clause.js'
import { role, roleAt, type Sentence, small } from './sentence.js'

/** Kinds of words of which there are few: none of them looks like a form of an irregular verb. */
const few: ReadonlySet<number> = new Set([
  role.other,
  role.opener,
  role.coordinator,
  role.preposition,
  role.determiner,
  role.pronoun,
  role.adverb,
])

/** Takes a personal form of an irregular verb for one that was taken for a pronoun, preposition or the like. */
export const mendPersonal = (sentence: Sentence, at: number): void => {
  const word = small(sentence, at)
  if (few.has(roleAt(sentence, at)) && /^\p{L}/u.test(word) && sentence.lemmas.verbs.isPersonal(word))
    sentence.roles[at] = role.finite
}

/** Takes a participle for one that was taken for an infinitive. */
export const mendParticiple = (sentence: Sentence, at: number): void => {
  if (roleAt(sentence, at) !== role.infinitive) return
  const { verbs } = sentence.lemmas
  const word = small(sentence, at)
  if (!verbs.isVerb(word) && verbs.ofParticiple(word) !== null) sentence.roles[at] = role.participle
}

/** What a personal form may be besides: participle or infinitive; null where nothing. */
const unfinished = (sentence: Sentence, at: number): number | null => {
  const { verbs } = sentence.lemmas
  const word = small(sentence, at)
  if (verbs.ofParticiple(word) !== null) return role.participle
  return verbs.isVerb(word) ? role.infinitive : null
}

const isHelper = (sentence: Sentence, at: number): boolean => sentence.tags[at]?.startsWith('AUX') === true

/** Two personal forms in one clause: one of them is an infinitive or participle that looks the same.
 * @returns Which of them is the personal form; -1 where both are.
 */
export const personalOf = (sentence: Sentence, first: number, second: number): number => {
  const [one, other] = [unfinished(sentence, first), unfinished(sentence, second)]
  if (first === second - 1 && isHelper(sentence, second) && one !== null) {
    sentence.roles[first] = one
    return second
  }
  if (!isHelper(sentence, first) || other === null) return -1
  sentence.roles[second] = other
  return first
}

const mayBeVerb = (sentence: Sentence, at: number): boolean => {
  const [word, before] = [small(sentence, at), roleAt(sentence, at - 1)]
  if (word !== sentence.words[at]) return false
  if (roleAt(sentence, at) === role.infinitive && before === role.mark) return false
  const nominal = before === role.noun || before === role.name || before === role.pronoun || before === role.relative
  const fits = sentence.grammar.words.verbLast ? before !== role.determiner && before !== role.preposition : nominal
  return fits && sentence.lemmas.personal(word) !== null
}

const near = (kind: number): boolean => kind === role.noun || kind === role.infinitive
const far = (kind: number): boolean => kind === role.preposition || kind === role.adverb || kind === role.opener

/** A word that was taken for something else and may be the verb of a clause without one; -1 where there is none. */
export const missedVerb = (sentence: Sentence, { start, end }: TokenRange): number => {
  for (const likely of sentence.grammar.words.verbLast ? [near, far] : [near])
    for (let at = start; at < end; at += 1) if (likely(roleAt(sentence, at)) && mayBeVerb(sentence, at)) return at
  return -1
}

/** A sentence with a stop at its end; headings need no verb. */
export const isFull = ({ words, end }: Sentence): boolean =>
  /[.!?]/u.test(`${words[end - 1] ?? ''}${words[end - 2] ?? ''}`)
