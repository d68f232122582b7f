import type { Clause, TokenRange } from '../grammar/index.js'
import { subjectOf } from './subject.js'
import { isBreak, isComma, isCoordinator, personalAt, sayingVerb, type Talk } from './talk.js'
import { isQuoted, type Unit } from './unit.js'

/** A verb that attributes words to somebody. All numbers are of tokens. */
export interface Cue {
  /** The personal form; the word itself where there is none. */
  readonly at: number
  /** The word that carries the meaning. */
  readonly main: number
  /** First and last word of the verb. */
  readonly first: number
  readonly last: number
  readonly lemma: string
  readonly passive: boolean
  /** Whoever says it, as far as the noun phrase goes; null where the sentence names nobody. */
  readonly subject: TokenRange | null
  /** The subject is that of the verb before it ("sagte ... und fügte hinzu"). */
  readonly shared: boolean
  /** Whose subject that then is, as the grammar tells. */
  readonly lender: TokenRange | null
  /** The verb stands right after a comma or a quotation, before its subject. */
  readonly inverted: boolean
}

/** A verb as it was found, before its subject. */
interface VerbAt {
  readonly at: number
  readonly main: number
  readonly last: number
  readonly lemma: string
  readonly passive: boolean
}

/** Words that a verb may be apart from its helper or particle. */
const reach = 60

/** The next place where a clause may end, quotations left out. */
const nextBreak = (talk: Talk, unit: Unit, from: number): number => {
  let at = from
  while (at < unit.end && (isQuoted(unit, at) || !isBreak(talk, at))) at += 1
  return at
}

const isEnd = (talk: Talk, unit: Unit, at: number): boolean =>
  at >= unit.end || isBreak(talk, at) || isCoordinator(talk, at) || isQuoted(unit, at) || talk.tags[at] === 'PUNCT'

/** Whether a clause ends at a comma: what follows it, up to the next, has a verb of its own or an opener. */
const endsPhrase = (talk: Talk, unit: Unit, comma: number): boolean => {
  const stop = nextBreak(talk, unit, comma + 1)
  if (talk.speech.openers.has(talk.small[comma + 1] ?? '') || isCoordinator(talk, comma + 1)) return true
  for (let at = comma + 1; at < stop; at += 1)
    if (personalAt(talk, at) || talk.tags[at] === 'PART.to' || talk.tags[at] === 'VERB.zu') return true
  return false
}

/** The part of a verb that stands apart from it, at the end of its clause; -1 for none, also where the words end elsewhere. */
const particleAfter = (talk: Talk, unit: Unit, verb: number): number => {
  const stop = Math.min(unit.end, verb + reach)
  let breaks = 0
  for (let at = verb + 1; at < stop; at += 1) {
    if (!isQuoted(unit, at) && isBreak(talk, at)) {
      breaks += 1
      if (breaks > 2 || !isComma(talk, at) || endsPhrase(talk, unit, at)) return -1
    }
    if (isQuoted(unit, at) || !talk.separable.has(talk.small[at] ?? '') || !isEnd(talk, unit, at + 1)) continue
    if (!/^(?:DET|PRON|AUX|SCONJ|CCONJ)/u.test(talk.tags[at] ?? '')) return at
  }
  return -1
}

const tellsTime = ({ core, timeNouns }: Talk, at: number): boolean => timeNouns.has(core.lemma(at))

const isHelper = (talk: Talk, at: number): 'perfect' | 'passive' | null => {
  const lemma = personalAt(talk, at)?.lemma ?? ''
  if (talk.passive.has(lemma)) return 'passive'
  return talk.perfect.has(lemma) ? 'perfect' : null
}

/** Whether a word between commas makes more of them than an apposition. */
const isOwnClause = (talk: Talk, at: number, fits: (at: number) => boolean): boolean =>
  /^(?:SCONJ|PRON\.rel|VERB)/u.test(talk.tags[at] ?? '') || (personalAt(talk, at) !== null && !fits(at))

/** The personal form that a participle or infinitive belongs to: right after it where the verb stands last, else before it
 * in the same clause; -1 for none. */
const helperOf = (talk: Talk, unit: Unit, verb: number, fits: (at: number) => boolean): number => {
  if (talk.verbLast)
    for (let at = verb + 1; at < Math.min(unit.end, verb + 4) && !isBreak(talk, at); at += 1) if (fits(at)) return at
  let commas = 0
  for (let at = verb - 1; at >= Math.max(unit.start, verb - reach); at -= 1) {
    if (isQuoted(unit, at)) {
      if (talk.verbLast) continue
      return -1
    }
    if (isBreak(talk, at)) {
      if (!talk.verbLast || !isComma(talk, at)) return -1
      commas += 1
    }
    if (commas > 0 && isOwnClause(talk, at, fits)) return -1
    if (fits(at)) return commas === 0 || commas === 2 ? at : -1
    if (!talk.verbLast && !/^(?:ADV|PART|AUX|PRON)/u.test(talk.tags[at] ?? '') && !tellsTime(talk, at)) return -1
  }
  return -1
}

const knows = ({ speech }: Talk, lemma: string): boolean =>
  speech.telling.has(lemma) || speech.urging.has(lemma) || speech.wording.has(lemma) || speech.acts.has(lemma)

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
  const english = isHelper(talk, at - 1) === 'passive' || between.includes('been')
  const german =
    isHelper(talk, helper) === 'passive' && (lemmaOf(talk, helper) !== 'sein' || between.includes('worden'))
  const worden = between.includes('worden')
  return {
    at: helper,
    main: at,
    last: Math.max(helper, at),
    lemma,
    passive: talk.verbLast ? german || worden : english,
  }
}

const lemmaOf = (talk: Talk, at: number): string => personalAt(talk, at)?.lemma ?? ''

/** Whether a personal form stands before a place in the same stretch. */
const hasVerb = (talk: Talk, unit: Unit, from: number): boolean => {
  for (let at = from - 1; at >= unit.start && !isBreak(talk, at) && !isQuoted(unit, at); at -= 1)
    if (personalAt(talk, at)) return true
  return false
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
  const lemma = talk.core.lemma(at)
  if (!knows(talk, lemma)) return null
  const modal = modalOf(talk, unit, at)
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

/** "..., the harbour board estimates.": at the end a verb may look like a noun. */
const lastVerbAt = (talk: Talk, unit: Unit, at: number): VerbAt | null => {
  if (talk.tags[at] !== 'NOUN' || at < unit.end - 2 || talk.tags[at + 1] !== 'PUNCT') return null
  const lemma = talk.forms?.of(talk.small[at] ?? '').personal ?? ''
  return talk.speech.telling.has(lemma) && (talk.small[at] ?? '').endsWith('s')
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

const verbAt = (talk: Talk, unit: Unit, at: number): VerbAt | null =>
  participleAt(talk, unit, at) ??
  personalVerbAt(talk, unit, at) ??
  infinitiveAt(talk, unit, at) ??
  (talk.verbLast
    ? soleVerbAt(talk, unit, at)
    : (gerundAt(talk, at) ?? lastVerbAt(talk, unit, at) ?? mislabelledAt(talk, unit, at) ?? nounAt(talk, unit, at)))

const clausesByVerb = ({ clauses }: Unit): ReadonlyMap<number, Clause> =>
  new Map(clauses.flatMap((clause) => [[clause.verb.main, clause] as const, [clause.verb.finite, clause] as const]))

/** Whoever does what the sentence before a participle tells ("…, fearing it would"), or said what stands there ("…, he said,
 * adding that"). */
const subjectOfMain = (
  { clauses }: Unit,
  at: number,
  goesOn: boolean,
): Pick<Cue, 'subject' | 'shared' | 'lender' | 'inverted'> => {
  const main = clauses.find(({ kind, subject, verb }) => kind === 'main' && subject !== null && verb.finite < at)
  const subject = goesOn ? null : (main?.subject ?? null)
  return { subject, shared: subject === null, lender: null, inverted: false }
}

/** Finds the verbs of saying of a unit, outside its quotations, with their subjects. */
export const cuesIn = (talk: Talk, unit: Unit): readonly Cue[] => {
  const byVerb = clausesByVerb(unit)
  const cues: Cue[] = []
  const taken = new Set<number>()
  for (let at = unit.start; at < unit.end; at += 1) {
    if (isQuoted(unit, at) || taken.has(at)) continue
    const verb = verbAt(talk, unit, at)
    // what opens an English sentence without a subject tells when or asks for something ("Asked whether")
    if (!verb || (!talk.verbLast && verb.at === unit.start)) continue
    taken.add(verb.at)
    if (!talk.verbLast && verb.at === unit.start && verb.at === verb.main) continue
    const clause = byVerb.get(verb.at) ?? byVerb.get(verb.main) ?? null
    cues.push({
      ...verb,
      first: Math.min(verb.at, verb.main),
      ...(!talk.verbLast && talk.tags[verb.at] === 'VERB.ger'
        ? subjectOfMain(unit, verb.at, cues.length > 0)
        : subjectOf(talk, unit, verb, clause)),
    })
  }
  return cues
}
