import { endsIn, isBreak, personalAt, sayingVerb, type Talk } from './talk.js'
import { isQuoted, type Unit } from './unit.js'
import { hasVerb, helperOf, isEnd, isHelper, knows, lemmaOf, particleAfter } from './verb-parts.js'

/** A verb as it was found, before its subject. */
interface VerbAt {
  readonly at: number
  readonly main: number
  readonly last: number
  readonly lemma: string
  readonly passive: boolean
}

const participleOf = (talk: Talk, at: number, tag: string): string | null =>
  talk.forms?.of(talk.small[at] ?? '').participle ?? (tag === 'VERB.part' ? talk.core.lemma(at) : null)

const participleAt = (talk: Talk, unit: Unit, at: number): VerbAt | null => {
  const tag = talk.tags[at] ?? ''
  if (/^(?:NOUN|PROPN|ADP|DET|PRON|CCONJ|SCONJ)/u.test(tag)) return null
  const alone = talk.verbLast ? participleOf(talk, at, tag) : null
  const part = talk.small[at - 1] ?? ''
  const lemma = talk.verbLast
    ? alone !== null && talk.separable.has(part) && knows(talk, part + alone)
      ? part + alone
      : alone
    : /^VERB\.(?:part|past)/u.test(tag)
      ? talk.core.lemma(at)
      : null
  if (lemma === null || !knows(talk, lemma)) return null
  const helper = helperOf(talk, unit, at, (one) => isHelper(talk, one) !== null)
  if (helper < 0) return null
  const between = talk.small.slice(Math.min(helper, at), Math.max(helper, at) + 1)
  const marked = between.some((word) => talk.speech.passiveMarks.has(word))
  const fixed = isHelper(talk, at - 1) === 'passive'
  const free = isHelper(talk, helper) === 'passive' && !talk.speech.stateHelpers.has(lemmaOf(talk, helper))
  return {
    at: helper,
    main: at,
    last: Math.max(helper, at),
    lemma,
    passive: marked || (talk.verbLast ? free : fixed),
  }
}

/** A plural labelled as an infinitive: "Die Lotsen sagen, ..." with no helper anywhere. */
const isPlural = (talk: Talk, unit: Unit, at: number): boolean => {
  if (talk.tags[at - 1] === 'PART.to') return false
  if (!talk.verbLast) return sayingVerb(talk, at) !== null
  return isBreak(talk, at + 1) && !hasVerb(talk, unit, at) && talk.forms?.of(talk.small[at] ?? '').personal !== null
}

const modalOf = (talk: Talk, unit: Unit, at: number): number =>
  helperOf(talk, unit, at, (one) => {
    const word = talk.verbLast ? lemmaOf(talk, one) : (talk.small[one] ?? '')
    return talk.speech.modals.has(word)
  })

const infinitiveAt = (talk: Talk, unit: Unit, at: number): VerbAt | null => {
  if (!/\.inf$/u.test(talk.tags[at] ?? '')) return null
  const modal = modalOf(talk, unit, at)
  const alone = talk.core.lemma(at)
  // "ließ wissen"
  const lemma = modal >= 0 && talk.verbLast && !knows(talk, alone) ? alone + lemmaOf(talk, modal) : alone
  if (!knows(talk, lemma)) return null
  if (modal < 0 && isPlural(talk, unit, at)) return { at, main: at, last: at, lemma, passive: false }
  return modal < 0 ? null : { at: modal, main: at, last: Math.max(modal, at), lemma, passive: false }
}

/** "wie der Hafen bekannt gab": where the verb stands last its part may be written apart, right before it. */
const joinedLemma = (talk: Talk, unit: Unit, at: number, lemma: string): string | null => {
  const part = talk.small[at - 1] ?? ''
  const whole = part + lemma
  return talk.verbLast && at > unit.start && talk.separable.has(part) && isEnd(talk, unit, at + 1) && knows(talk, whole)
    ? whole
    : null
}

const personalVerbAt = (talk: Talk, unit: Unit, at: number): VerbAt | null => {
  const found = personalAt(talk, at)
  if (!found) return null
  if (talk.verbLast && isEnd(talk, unit, at + 1) && talk.forms?.of(talk.small[at] ?? '').infinitive) {
    const modal = modalOf(talk, unit, at)
    if (modal >= 0 && knows(talk, found.lemma))
      return { at: modal, main: at, last: at, lemma: found.lemma, passive: false }
  }
  const joined = joinedLemma(talk, unit, at, found.lemma)
  if (joined !== null) return { at, main: at, last: at, lemma: joined, passive: false }
  const particle = talk.verbLast ? particleAfter(talk, unit, at) : -1
  const whole = particle < 0 ? '' : (talk.small[particle] ?? '') + found.lemma
  if (knows(talk, whole)) return { at, main: at, last: particle, lemma: whole, passive: false }
  // "sagte weiter": an adverb that looks like a part of the verb
  const alone =
    particle < 0 || (talk.tags[particle]?.startsWith('ADV') === true && talk.speech.telling.has(found.lemma))
  return alone && knows(talk, found.lemma) ? { at, main: at, last: at, lemma: found.lemma, passive: false } : null
}

/** A verb labelled as a noun: after a quotation, or before the opener of what is told ("officials concede that"). */
const nounAt = (talk: Talk, unit: Unit, at: number): VerbAt | null => {
  if (!/^(?:NOUN|PROPN)/u.test(talk.tags[at] ?? '') || talk.small[at] !== talk.words[at]) return null
  const lemma = sayingVerb(talk, at)
  if (lemma === null) return null
  const quoted =
    at > unit.start && isQuoted(unit, at - 1) && /^(?:PROPN|DET|PRON|NUM|NOUN|ADJ)/u.test(talk.tags[at + 1] ?? '')
  const opens =
    (talk.tags[at + 1] === 'SCONJ' || talk.speech.openers.has(talk.small[at + 1] ?? '')) &&
    /^(?:NOUN|PROPN|PRON)/u.test(talk.tags[at - 1] ?? '')
  return quoted || opens ? { at, main: at, last: at, lemma, passive: false } : null
}

const gerundAt = (talk: Talk, at: number): VerbAt | null => {
  if (talk.tags[at] !== 'VERB.ger') return null
  const before = talk.tags[at - 1] ?? ''
  const lemma = talk.core.lemma(at)
  if (!talk.speech.telling.has(lemma) || !(before === 'PUNCT' || before === 'ADP' || before === 'ADV')) return null
  return { at, main: at, last: at, lemma, passive: false }
}

/** "..., the harbour board estimates.": at the end, or before an aside with a gerund ("reports, citing two people"), a verb
 * may look like a noun. */
const lastVerbAt = (talk: Talk, unit: Unit, at: number): VerbAt | null => {
  if (!/^(?:NOUN|PROPN)/u.test(talk.tags[at] ?? '') || talk.small[at] !== talk.words[at]) return null
  if (talk.tags[at + 1] !== 'PUNCT' || (at < unit.end - 2 && talk.tags[at + 2] !== 'VERB.ger')) return null
  const lemma = talk.forms?.of(talk.small[at] ?? '').personal ?? ''
  return talk.speech.telling.has(lemma) && endsIn(talk.small[at], talk.speech.endings.third)
    ? { at, main: at, last: at, lemma, passive: false }
    : null
}

/** "a senior official told reporters": the past labelled as a participle, with nothing else that could be the verb. */
const mislabelledAt = (talk: Talk, unit: Unit, at: number): VerbAt | null => {
  const after = talk.named[at - 1] === 1 || /^(?:NOUN|PROPN|PRON|ADJ)/u.test(talk.tags[at - 1] ?? '')
  if (talk.tags[at] !== 'VERB.part' || !after) return null
  const lemma = sayingVerb(talk, at) ?? ''
  return knows(talk, lemma) && !hasVerb(talk, unit, at) ? { at, main: at, last: at, lemma, passive: false } : null
}

/** "Kritiker meinen, ...": right before a comma or colon, with no other verb in its stretch, a form of a verb of saying is the
 * verb, however it was labelled. */
const soleVerbAt = (talk: Talk, unit: Unit, at: number): VerbAt | null => {
  const mark = talk.words[at + 1]
  if ((mark !== ',' && mark !== ':') || at === unit.start || talk.small[at] !== talk.words[at]) return null
  const lemma = talk.forms?.of(talk.small[at] ?? '').personal ?? ''
  if (!talk.speech.telling.has(lemma) || talk.tags[at - 1] === 'PART.to' || hasVerb(talk, unit, at)) return null
  return { at, main: at, last: at, lemma, passive: false }
}

export const verbAt = (talk: Talk, unit: Unit, at: number): VerbAt | null =>
  participleAt(talk, unit, at) ??
  personalVerbAt(talk, unit, at) ??
  infinitiveAt(talk, unit, at) ??
  (talk.verbLast
    ? soleVerbAt(talk, unit, at)
    : (gerundAt(talk, at) ?? lastVerbAt(talk, unit, at) ?? mislabelledAt(talk, unit, at) ?? nounAt(talk, unit, at)))
