import type { TokenRange } from '../grammar/index.js'
import { isAsker, isInfinitiveMark, isOpener, kindAt, likens, skipMarks, type Takes } from './content-kind.js'
import { phraseFrom } from './noun-phrase.js'
import { isTail, personalIn, segmentEnd, trimmedEnd } from './tail.js'
import { isBreak, isCircumstance, isComma, isCoordinator, personalAt, type Talk } from './talk.js'
import { isQuoted, type Unit } from './unit.js'

/** So many stretches between commas may stand before the clause: asides of whoever speaks. */
const mostAsides = 4

/** Whether a clause is a quotation as a whole. */
const isQuotation = (talk: Talk, unit: Unit, from: number): boolean => {
  let at = from
  while (at < unit.end && isQuoted(unit, at)) at += 1
  return at > from + 2 && (at >= unit.end - 1 || isBreak(talk, at))
}

/** Whether an object stands between a verb and the comma after it: then what follows is no content. */
const hasObject = ({ phrases }: Unit, from: number, to: number): boolean =>
  phrases.some(({ start, governed }) => start >= from && start < to && !governed)

/** Where the content begins after a cue; -1 where none follows. */
export const contentStart = (talk: Talk, unit: Unit, from: number, wanted: Takes): number => {
  let at = from
  let takes = wanted
  for (let step = 0; step < mostAsides; step += 1) {
    const end = segmentEnd(talk, unit, at)
    if (step === 0 && hasObject(unit, from, end)) takes = { ...takes, plain: false }
    const early = openerBefore(talk, unit, at, end, takes, step === 0)
    if (early >= 0) return early
    if (end >= unit.end - 1) return -1
    const mark = talk.words[end] ?? ''
    if (mark === '(' || mark === ')') {
      at = end + 1
      step -= mark === ')' ? 0 : 1
      if (end - from > 80) return -1
      continue
    }
    if (mark !== ',' && mark !== ':' && mark !== '–' && mark !== '-') return -1
    const kind = kindAt(talk, unit, end + 1, takes, mark === ':')
    if (kind === 'content') return isQuotation(talk, unit, end + 1) ? -1 : end + 1
    if (kind === 'other') return -1
    // after a clause of time or reason only an opener leads back to what was said
    if (isCircumstance(talk, end + 1)) takes = { ...takes, plain: false, opened: true }
    at = end + 1
  }
  return -1
}

/** An opener, question word or infinitive before the next comma: "said on Monday that", "fragte ob", "claims to have". */
const openerBefore = (talk: Talk, unit: Unit, from: number, end: number, takes: Takes, near: boolean): number => {
  for (let at = from; at < end; at += 1) {
    if (isQuoted(unit, at)) return -1
    if (takes.clause && isOpener(talk, at) && /^(?:SCONJ|PRON|DET)/u.test(talk.tags[at] ?? '')) return at
    if (talk.verbLast) continue
    if (!near || talk.tags[at] === 'PART.not') return -1
    if (takes.clause && isAsker(talk, at) && /wh|SCONJ/u.test(talk.tags[at] ?? '')) return at
    if (takes.infinitive && isInfinitiveMark(talk, at)) return at
    if (takes.clause && talk.tags[at] === 'AUX.ger') return at
    if (takes.clause && bareAt(talk, unit, at, takes.object)) return at
    if (personalAt(talk, at)) return -1
  }
  return -1
}

/** A clause without opener ("said it would"): where the grammar found one right there, or a noun phrase stands before its verb. */
const bareAt = (talk: Talk, unit: Unit, at: number, takesObject: boolean): boolean => {
  const { clauses, phrases } = unit
  if (
    clauses.some(
      ({ start, kind, opener, verb }) => start === at && kind !== 'infinitive' && opener < 0 && verb.finite > at,
    )
  )
    return true
  const chunk = phrases.find(({ start, governed }) => start === at && !governed)
  if (!chunk || talk.tags[chunk.head]?.startsWith('PRON.r')) return false
  let verb = phraseFrom(talk, unit, at)?.end ?? chunk.end
  while (verb < unit.end && talk.tags[verb] === 'ADV') verb += 1
  return personalAt(talk, verb) !== null || (!takesObject && talk.tags[verb] === 'VERB.part')
}

/** Whether the words after a coordinator lead back to whoever speaks: its verb comes first and tells what they did. */
export const leadsBack = (talk: Talk, unit: Unit, at: number, reported: boolean): boolean => {
  const verb = /^ADV/u.test(talk.tags[at] ?? '') ? at + 1 : at
  const form = personalAt(talk, verb)
  if (!form || isQuoted(unit, verb) || isQuoted(unit, at - 1)) return false
  if (!talk.verbLast) return true
  if (form.mood !== 'indicative') return false
  const end = segmentEnd(talk, unit, verb)
  return reported || end - verb > 2
}

/** "said it was late and promised to hurry": another verb of saying right after a coordinator is of the same speaker. */
const tellsAgain = (talk: Talk, from: number): boolean => {
  const form = personalAt(talk, talk.tags[from] === 'ADV' ? from + 1 : from)
  const { telling, urging, wording, acts } = talk.speech
  return form !== null && [telling, urging, wording, acts].some((verbs) => verbs.has(form.lemma))
}

/** A verb right after a comma leads back to the main clause: "Da er sagte, dass ..., blieb sie", "es sei spät, sprach aber". */
const goesBack = (talk: Talk, at: number, inner: boolean, reported: boolean): boolean => {
  const form = talk.verbLast ? personalAt(talk, at) : null
  return form !== null && (inner || (reported && form.mood === 'indicative'))
}

/** Where the content that begins at a place ends: with the unit, or where the sentence goes on with what else was done. */
export const contentEnd = (talk: Talk, unit: Unit, start: number, inner = false): number => {
  const opened = isOpener(talk, skipMarks(talk, start))
  let seen = personalIn(talk, start, start + 1) === start
  let reported = false
  for (let at = start; at < unit.end; at += 1) {
    const form = personalAt(talk, at)
    if (form && !isQuoted(unit, at)) {
      seen = true
      reported ||= form.mood !== 'indicative'
    }
    if (isQuoted(unit, at)) continue
    if (talk.words[at] === ';' && (seen || !talk.verbLast)) return at
    if (!talk.verbLast && isComma(talk, at) && isTail(talk, unit, at + 1)) return at
    if (!seen) continue
    if (isComma(talk, at) && goesBack(talk, at + 1, inner, reported)) return at
    if (isComma(talk, at) && likens(talk, unit, at + 1)) return at
    if (!isCoordinator(talk, at)) continue
    if (!talk.verbLast && !isComma(talk, at - 1) && !tellsAgain(talk, at + 1)) continue
    if (
      !talk.verbLast &&
      isComma(talk, at - 1) &&
      isInfinitiveMark(talk, start) &&
      unit.phrases.some((one) => one.start === at + 1)
    )
      return at - 1
    if (leadsBack(talk, unit, at + 1, reported || !opened)) return isComma(talk, at - 1) ? at - 1 : at
    if (isComma(talk, at - 1) && otherMain(talk, unit, at + 1, reported)) return at - 1
  }
  return trimmedEnd(talk, unit.end)
}

/** "…, aber die Lotsin sagte": another main clause, not in reported form, after one that is. */
const otherMain = (talk: Talk, unit: Unit, from: number, reported: boolean): boolean => {
  if (isOpener(talk, from) || isCircumstance(talk, from)) return false
  const end = segmentEnd(talk, unit, from)
  const verb = personalIn(talk, from, end)
  if (verb < 0 || verb === end - 1 || isQuoted(unit, verb)) return false
  const form = personalAt(talk, verb)
  if (talk.verbLast) return reported && form?.mood === 'indicative'
  return form !== null && (talk.speech.telling.has(form.lemma) || talk.speech.wording.has(form.lemma))
}

/** The content after a cue: "sagte, dass ...", "said it would"; null where none follows. */
export const contentAfter = (talk: Talk, unit: Unit, from: number, takes: Takes): TokenRange | null => {
  const inner = talk.verbLast && (isCircumstance(talk, unit.start) || isOpener(talk, unit.start))
  const start = contentStart(talk, unit, from, takes)
  if (start < 0) return null
  const end = contentEnd(talk, unit, start, inner)
  return end > start + 1 ? { start, end } : null
}
