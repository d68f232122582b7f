import { isBreak, isComma, isCoordinator, personalAt, type Talk } from './talk.js'
import { isQuoted, type Unit } from './unit.js'

/** Words that a verb may be apart from its helper or particle. */
const reach = 60

/** The next place where a clause may end, quotations left out. */
const nextBreak = (talk: Talk, unit: Unit, from: number): number => {
  let at = from
  while (at < unit.end && (isQuoted(unit, at) || !isBreak(talk, at))) at += 1
  return at
}

export const isEnd = (talk: Talk, unit: Unit, at: number): boolean =>
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
export const particleAfter = (talk: Talk, unit: Unit, verb: number): number => {
  const stop = Math.min(unit.end, verb + reach)
  let breaks = 0
  for (let at = verb + 1; at < stop; at += 1) {
    if (!isQuoted(unit, at) && isBreak(talk, at)) {
      breaks += 1
      if (breaks > 2 || !isComma(talk, at) || endsPhrase(talk, unit, at)) return -1
    }
    if (isQuoted(unit, at) || !talk.separable.has(talk.small[at] ?? '') || !isEnd(talk, unit, at + 1)) continue
    // right before a quotation it is a preposition ("rechnet mit „…“") unless the grammar knows better
    if (isQuoted(unit, at + 1) && /^(?:ADP|PART\.to)$/u.test(talk.tags[at] ?? '')) continue
    if (!/^(?:DET|PRON|AUX|SCONJ|CCONJ)/u.test(talk.tags[at] ?? '')) return at
  }
  return -1
}

const tellsTime = ({ core, timeNouns }: Talk, at: number): boolean => timeNouns.has(core.lemma(at))

export const isHelper = (talk: Talk, at: number): 'perfect' | 'passive' | null => {
  const lemma = personalAt(talk, at)?.lemma ?? ''
  if (talk.passive.has(lemma)) return 'passive'
  return talk.perfect.has(lemma) ? 'perfect' : null
}

/** Whether a word between commas makes more of them than an apposition. */
const isOwnClause = (talk: Talk, at: number, fits: (at: number) => boolean): boolean =>
  /^(?:SCONJ|PRON\.rel|VERB)/u.test(talk.tags[at] ?? '') || (personalAt(talk, at) !== null && !fits(at))

/** The personal form that a participle or infinitive belongs to: right after it where the verb stands last, else before it
 * in the same clause; -1 for none. */
export const helperOf = (talk: Talk, unit: Unit, verb: number, fits: (at: number) => boolean): number => {
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

export const knows = ({ speech }: Talk, lemma: string): boolean =>
  speech.telling.has(lemma) || speech.urging.has(lemma) || speech.wording.has(lemma) || speech.acts.has(lemma)

export const lemmaOf = (talk: Talk, at: number): string => personalAt(talk, at)?.lemma ?? ''

/** Whether a personal form stands before a place in the same stretch. */
export const hasVerb = (talk: Talk, unit: Unit, from: number): boolean => {
  for (let at = from - 1; at >= unit.start && !isBreak(talk, at) && !isQuoted(unit, at); at -= 1)
    if (personalAt(talk, at)) return true
  return false
}
