import type { Open } from './borders.js'
import type { VerbGroup } from './clause.js'
import { lemmaAt, role, roleAt, type Sentence, small } from './sentence.js'

/** Whether a token belongs to the clause itself, not to one inside it. */
export type Owns = (at: number) => boolean

const unfinished = (kind: number): boolean => kind === role.participle || kind === role.infinitive

/** Other parts of the verb where it may stand apart from them: anywhere in the clause. */
const apart = (sentence: Sentence, { start, end, verb }: Open, owns: Owns): readonly number[] => {
  const found: number[] = []
  for (let at = start; at < end; at += 1)
    if (at !== verb && owns(at) && unfinished(roleAt(sentence, at)) && !isAttribute(sentence, at)) found.push(at)
  return found
}

/** A participle before a noun describes it. */
const isAttribute = (sentence: Sentence, at: number): boolean => {
  const next = roleAt(sentence, at + 1)
  return roleAt(sentence, at) === role.participle && (next === role.noun || next === role.adjective)
}

/** Other parts of the verb where they follow it: up to the first word that no verb holds inside. */
const following = (sentence: Sentence, { end, verb }: Open): readonly number[] => {
  if (!sentence.tags[verb]?.startsWith('AUX')) return []
  const found: number[] = []
  let noun = false
  for (let at = verb + 1; at < end; at += 1) {
    const kind = roleAt(sentence, at)
    if (unfinished(kind)) {
      if (noun && kind !== role.infinitive) break
      found.push(at)
      if (!sentence.tags[at]?.startsWith('AUX')) break
    } else if (kind >= role.determiner && kind <= role.adjective && found.length === 0) noun = true
    else if (kind !== role.adverb && kind !== role.negation) break
  }
  return found
}

const lastContent = (sentence: Sentence, parts: readonly number[]): number | undefined =>
  parts.findLast((at) => sentence.tags[at]?.startsWith('VERB')) ?? parts.at(-1)

const particleOf = (sentence: Sentence, { start, end, verb }: Open, owns: Owns): number => {
  for (let at = end - 1; at >= start; at -= 1)
    if (at !== verb && owns(at) && roleAt(sentence, at) === role.particle) return at > verb ? at : -1
  return -1
}

const lemmaWith = (sentence: Sentence, main: number, particle: number): string => {
  const lemma = lemmaAt(sentence, main)
  if (particle < 0) return lemma
  const part = small(sentence, particle)
  return sentence.grammar.words.verbLast ? part + lemma : `${lemma} ${part}`
}

const isPassive = (sentence: Sentence, main: number, helpers: readonly number[]): boolean =>
  roleAt(sentence, main) === role.participle &&
  sentence.tags[main] !== 'VERB.ger' &&
  helpers.some((at) => sentence.grammar.passive.has(lemmaAt(sentence, at)))

interface Told {
  readonly tense: VerbGroup['tense']
  readonly mood: VerbGroup['mood']
}

/** Tense and mood by the personal form, and by what it makes with the rest. */
const toldBy = (sentence: Sentence, verb: number, parts: readonly number[]): Told => {
  const { grammar } = sentence
  const word = small(sentence, verb)
  const form = sentence.lemmas.personal(word)
  const lemma = lemmaAt(sentence, verb)
  const has = (kind: number): boolean => parts.some((at) => roleAt(sentence, at) === kind)
  const unreal = grammar.unreal.has(word) || form?.mood === 'subjunctive'
  const mood = unreal ? 'unreal' : form?.mood === 'reported' ? 'reported' : 'indicative'
  if (mood !== 'unreal' && grammar.future.has(lemma) && has(role.infinitive) && !has(role.participle))
    return { tense: 'future', mood }
  if (grammar.perfect.has(lemma) && has(role.participle)) return { tense: 'past', mood }
  const past = sentence.tags[verb]?.endsWith('.past') === true || (form?.tense === 'past' && !unreal)
  return { tense: past ? 'past' : 'present', mood }
}

const negatedIn = (sentence: Sentence, { start, end }: Open, owns: Owns): boolean => {
  for (let at = start; at < end; at += 1) {
    if (!owns(at)) continue
    if (roleAt(sentence, at) === role.negation || sentence.grammar.negators.has(small(sentence, at))) return true
  }
  return false
}

/** The verb of a clause with its helpers, and what they tell together. */
export const groupOf = (sentence: Sentence, open: Open, owns: Owns): VerbGroup => {
  const { verb, kind } = open
  const infinitive = kind === 'infinitive'
  const parts = infinitive
    ? []
    : sentence.grammar.words.verbLast
      ? apart(sentence, open, owns)
      : following(sentence, open)
  const particle = infinitive ? -1 : particleOf(sentence, open, owns)
  const main = lastContent(sentence, parts) ?? verb
  const told: Told = infinitive ? { tense: 'present', mood: 'indicative' } : toldBy(sentence, verb, parts)
  return {
    finite: infinitive ? -1 : verb,
    main,
    particle,
    lemma: lemmaWith(sentence, main, main === verb || !sentence.grammar.words.verbLast ? particle : -1),
    ...told,
    passive: isPassive(
      sentence,
      main,
      [verb, ...parts].filter((at) => at !== main),
    ),
    negated: negatedIn(sentence, open, owns),
  }
}
