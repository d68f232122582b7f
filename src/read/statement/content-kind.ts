import { personalIn, segmentEnd, trimmedEnd } from './tail.js'
import { isCircumstance, isComma, isCoordinator, isMark, personalAt, type Talk } from './talk.js'
import type { Unit } from './unit.js'

/** What a verb or noun of saying may be followed by. */
export interface Takes {
  /** A clause with opener ("dass"), or without. */
  readonly clause: boolean
  readonly infinitive: boolean
  /** It may have an object of its own, so that a noun phrase after it need not begin a clause. */
  readonly object: boolean
  /** A clause without opener also tells it where it is not in reported form. */
  readonly plain: boolean
  /** Only a clause with opener. */
  readonly opened?: boolean
}

const isPast = ({ tags }: Talk, at: number): boolean => /^(?:VERB|AUX)\.(?:fin|past)/u.test(tags[at] ?? '')

/** Whether a word opens what is told. One that a verb follows at once is the subject of its clause ("a speech that lasted"). */
export const isOpener = (talk: Talk, at: number): boolean => {
  const { speech, small, core, verbLast } = talk
  if (!speech.openers.has(small[at] ?? '') || speech.otherwise.has(small[at - 1] ?? '')) return false
  if (verbLast || !isPast(talk, at + 1) || isPast(talk, at + 2) || core.isNoun(at + 1)) return true
  return speech.sayingNouns.has(core.lemma(at - 1).toLowerCase())
}

export const isAsker = ({ speech, small, tags }: Talk, at: number): boolean =>
  speech.askers.has(small[at] ?? '') && !/^(?:NOUN|VERB|AUX)/u.test(tags[at] ?? '')

export const skipMarks = (talk: Talk, at: number): number => (isMark(talk, at) ? at + 1 : at)

export const isInfinitiveMark = ({ tags, small, verbLast, infinitiveOpeners }: Talk, at: number): boolean =>
  tags[at] === 'PART.to' && (verbLast || infinitiveOpeners.has(small[at] ?? ''))

const isMarked = (talk: Talk, at: number): boolean =>
  talk.verbLast && talk.small[at] === talk.words[at] && talk.forms?.of(talk.small[at] ?? '').marked === true

/** Whether an infinitive with its mark stands in a stretch, as the only verb. */
const holdsInfinitive = (talk: Talk, from: number, to: number): boolean => {
  for (let at = from; at < to; at += 1) {
    if (isMarked(talk, at)) return true
    if (personalAt(talk, at)) return false
    if (talk.tags[at] === 'VERB.zu' || (isInfinitiveMark(talk, at) && /\.inf$/u.test(talk.tags[at + 1] ?? '')))
      return true
  }
  return false
}

/** Whether a stretch is a clause without opener that may tell what was said: in the form of reported speech, or, after a
 * verb of saying, with its verb second. */
const isBare = (talk: Talk, unit: Unit, from: number, sure: boolean): boolean => {
  let start = from
  for (let step = 0; step < 3; step += 1) {
    const end = segmentEnd(talk, unit, start)
    const verb = personalIn(talk, start, end)
    if (verb > from) {
      const { mood } = personalAt(talk, verb) ?? { mood: '' }
      if (mood !== 'indicative') return true
      const last = verb + 1 >= trimmedEnd(talk, end)
      if (last && step > 0 && end < unit.end) {
        start = end + 1
        continue
      }
      return sure && !last && !/^PRON\.(?:rel|wh)/u.test(talk.tags[from] ?? '') && step === 0
    }
    if (verb === from || end >= unit.end || !isComma(talk, end)) return false
    start = end + 1
  }
  return false
}

export const isRelative = ({ tags }: Talk, at: number): boolean =>
  tags[at] === 'PRON.rel' || (tags[at] === 'ADP' && tags[at + 1] === 'PRON.rel')

/** What begins after a comma or colon: the content, an aside to pass over, or something else. */
export const kindAt = (
  talk: Talk,
  unit: Unit,
  from: number,
  takes: Takes,
  colon: boolean,
): 'content' | 'aside' | 'other' => {
  const at = skipMarks(talk, from)
  if (takes.clause && isOpener(talk, at)) return 'content'
  if (takes.clause && isAsker(talk, at) && (talk.verbLast || colon)) return likens(talk, unit, at) ? 'other' : 'content'
  const end = segmentEnd(talk, unit, at)
  if (isCoordinator(talk, at)) return 'other'
  if (takes.opened) return personalIn(talk, at, end) < 0 ? 'aside' : 'other'
  const reported = (personalAt(talk, at + 1)?.mood ?? 'indicative') !== 'indicative'
  const back = isComma(talk, end) && (personalAt(talk, end + 1)?.mood ?? 'indicative') !== 'indicative'
  if (isCircumstance(talk, at)) return takes.clause && (reported || back) ? 'content' : 'aside'
  if (takes.clause && isAsker(talk, at + 1) && talk.tags[at] === 'ADP') return 'content'
  if (takes.infinitive && holdsInfinitive(talk, at, end)) return 'content'
  if (isRelative(talk, at))
    return talk.verbLast && takes.clause && relativeTells(talk, unit, at, end)
      ? 'content'
      : endsSaying(talk, at, end)
        ? 'other'
        : 'aside'
  if (takes.clause && talk.verbLast && isBare(talk, unit, at, takes.plain)) return 'content'
  if (colon) return takes.clause && personalIn(talk, at, unit.end) > at ? 'content' : 'other'
  return personalIn(talk, at, end) < 0 ? 'aside' : 'other'
}

/** ", die sagen, ...": what follows is what those say whom the relative clause is about. */
const endsSaying = (talk: Talk, from: number, end: number): boolean => {
  const form = end - 1 > from ? personalAt(talk, end - 1) : null
  return form !== null && talk.speech.telling.has(form.lemma)
}

/** "wie die Lotsin sagte": a verb of saying ends what likeness begins. */
export const likens = (talk: Talk, unit: Unit, at: number): boolean => {
  if (!talk.speech.likeness.has(talk.small[at] ?? '')) return false
  const form = personalAt(talk, segmentEnd(talk, unit, at) - 1) ?? personalAt(talk, trimmedEnd(talk, unit.end) - 1)
  return form !== null && talk.speech.telling.has(form.lemma)
}

/** Articles are often labelled as relative pronouns: with the verb second, in reported form, it is a clause of its own. */
const relativeTells = (talk: Talk, unit: Unit, from: number, end: number): boolean => {
  const verb = personalIn(talk, from, end)
  if (verb < 0 || verb + 1 >= trimmedEnd(talk, end) || verb - from > 6) return false
  return (talk.verbLast && /^(?:NOUN|PROPN)/u.test(talk.tags[from + 1] ?? '')) || isBare(talk, unit, from, false)
}
