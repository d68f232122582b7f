import type { TokenRange } from '../grammar/index.js'
import { leadsBack } from './content.js'
import { isRelative } from './content-kind.js'
import type { Cue } from './cue.js'
import { holdsVerb, isTail, personalIn, segmentEnd, trimmedEnd } from './tail.js'
import { isCircumstance, isComma, isCoordinator, isMark, personalAt, type Talk } from './talk.js'
import { isQuoted, type Unit } from './unit.js'

/** "The bridge, she explained, needs paint": a cue between commas after the first words of what is said. */
const between = (talk: Talk, unit: Unit, cue: Cue, { start, end }: TokenRange): TokenRange | null => {
  const last = Math.max(cue.last + 1, cue.subject?.end ?? 0)
  if (!cue.subject || end === start || !isComma(talk, last)) return null
  return personalIn(talk, last + 1, unit.end) < 0 ? null : { start, end: trimmedEnd(talk, unit.end) }
}

/** The comma or dash right before a cue, or inside the mark that closes a quotation there; -1 for none. */
const commaBefore = (talk: Talk, unit: Unit, head: number): number => {
  const last = isMark(talk, head - 1) && isQuoted(unit, head - 1) && !talk.verbLast ? head - 2 : head - 1
  return isComma(talk, last) || talk.words[last] === '–' ? last : -1
}

/** "Das spare Geld": a form of reported speech that was labelled as an adjective. */
const holdsReported = (talk: Talk, from: number, to: number): boolean => {
  for (let at = from + 1; at < to; at += 1)
    if ((talk.tags[at] ?? '').startsWith('ADJ') && talk.forms?.of(talk.small[at] ?? '').mood === 'reported') return true
  return false
}

/** Whether a stretch holds a personal form, or, where nouns and verbs look alike, a word that may be one. */
const mayTell = (talk: Talk, from: number, to: number): boolean => {
  if (personalIn(talk, from, to) >= 0) return true
  if (talk.verbLast) return holdsReported(talk, from, to)
  if (to - from < 5) return false
  for (let at = from + 1; at < to; at += 1)
    if (talk.tags[at] === 'NOUN' && talk.forms?.of(talk.small[at] ?? '').personal) return true
  return false
}

/** Whether some clause of a stretch is opened by nothing, so that it may tell what was said: "Auf die Frage, ob es stimme" and
 * "Wie viele es sind" tell what something was said about. */
const tellsAlone = (talk: Talk, unit: Unit, from: number, to: number): boolean => {
  const { askers, openers } = talk.speech
  for (let start = from; start < to; ) {
    const end = Math.min(to, segmentEnd(talk, unit, start))
    const word = talk.small[start] ?? ''
    const opened = askers.has(word) || openers.has(word) || isCircumstance(talk, start) || isRelative(talk, start)
    const verb = personalIn(talk, start, end)
    // after a preposition and an aside the verb comes first: "Bei dem Sturm, der lange dauerte, sei"
    if (!opened && verb >= 0 && (start === from || talk.tags[from] !== 'ADP' || verb === start)) return true
    start = end + 1
  }
  return false
}

/** "Dass der Kai sinkt, glaubt man seit Jahren": a clause with an opener is the object of the verb after it, unless that is
 * denied. */
const isFronted = (talk: Talk, unit: Unit, { inverted, last }: Cue, from: number): boolean => {
  if (!talk.verbLast || !inverted || !talk.speech.openers.has(talk.small[from] ?? '')) return false
  const end = segmentEnd(talk, unit, last + 1)
  return !talk.tags.slice(last + 1, end).includes('PART.not')
}

/** "Man müsse, betonte er, den Kai räumen": a helping verb before the comma waits for its verb at the end. */
const isHalf = (talk: Talk, unit: Unit, from: number, comma: number): boolean => {
  const verb = personalIn(talk, from, Math.min(comma, segmentEnd(talk, unit, from)))
  if (!talk.verbLast || verb < 0 || !(talk.tags[verb] ?? '').startsWith('AUX')) return false
  const waits = talk.tags.slice(verb + 1, comma).every((tag) => !/\.(?:inf|part|zu)$|^ADJ/u.test(tag))
  let last = unit.end - 1
  while (last > comma && talk.tags[last] === 'PUNCT') last -= 1
  return waits && /\.(?:inf|part)$/u.test(talk.tags[last] ?? '')
}

/** The content before a cue: "..., sagte X", "..., X said". `from` is where it may begin at the earliest. */
export const contentBefore = (talk: Talk, unit: Unit, cue: Cue, from: number): TokenRange | null => {
  if (!talk.verbLast && cue.subject && talk.tags[cue.subject.end - 1] === 'PRON.rel') return null
  if (!talk.verbLast && (cue.passive || talk.tags[cue.main] === 'VERB.ger')) return null
  const head = cue.inverted || !cue.subject ? cue.first : Math.min(cue.first, cue.subject.start)
  const likened = talk.speech.likeness.has(talk.small[head - 1] ?? '') || isCloser(talk, head - 1)
  if (talk.verbLast && !cue.inverted && !likened) return null
  const comma = commaBefore(talk, unit, likened ? head - 1 : head)
  if (comma < 0) return null
  if (isCircumstance(talk, from) && !hasMain(talk, from, comma)) return null
  if (!talk.verbLast && /^VERB\.(?:part|past|ger)/u.test(talk.tags[from] ?? '')) return null
  if (isHalf(talk, unit, from, comma)) return { start: from, end: comma }
  if (isFronted(talk, unit, cue, from)) return { start: from, end: trimmedEnd(talk, comma) }
  if (talk.verbLast && personalIn(talk, from, comma) >= 0 && !tellsAlone(talk, unit, from, comma)) return null
  const mislabelled = comma - from > 3 && isTail(talk, unit, comma + 1) && holdsVerb(talk, from, comma)
  if (!mayTell(talk, from, comma) && !mislabelled) return between(talk, unit, cue, { start: from, end: comma })
  const end = isMark(talk, comma + 1) && isQuoted(unit, comma + 1) ? comma + 2 : trimmedEnd(talk, comma)
  return comma - from < 3 ? null : { start: from, end }
}

/** Whether a main clause follows the clause that opens a stretch: its verb comes first after a comma. */
const hasMain = (talk: Talk, from: number, to: number): boolean => {
  for (let at = from; at < to - 1; at += 1)
    if (isComma(talk, at) && (!talk.verbLast || personalAt(talk, at + 1))) return true
  return false
}

const isCloser = ({ speech, small }: Talk, at: number): boolean => speech.closers.some(([word]) => word === small[at])

/** Where the words after a cue that stands inside what it attributes go on: "..., sagte X, und ..."; -1 where they do not. */
export const resumesAt = (talk: Talk, unit: Unit, cue: Cue, from: number): number => {
  const last = Math.max(cue.last + 1, cue.subject?.end ?? 0)
  const end = segmentEnd(talk, unit, last)
  if (end >= unit.end - 2 || !isComma(talk, end) || end - last > 12) return -1
  const next = end + 1
  if (isHalf(talk, unit, from, cue.first - 1)) return next
  if (!talk.verbLast && talk.tags[next] === 'VERB.ger') return -1
  if (isMark(talk, next)) return -1
  if (isCoordinator(talk, next) && leadsBack(talk, unit, next + 1, true)) return -1
  const stop = segmentEnd(talk, unit, isCoordinator(talk, next) ? next + 1 : next)
  const verb = personalIn(talk, next, unit.end)
  const joined =
    !talk.verbLast && isCoordinator(talk, next) && unit.phrases.some((one) => one.start === next + 1 && !one.governed)
  if (joined) return next
  if (verb < 0 || isRelative(talk, next) || isCircumstance(talk, next)) return -1
  const form = personalAt(talk, verb)
  if (talk.verbLast) return (form?.mood ?? 'indicative') === 'indicative' ? -1 : next
  const other = form !== null && talk.speech.telling.has(form.lemma) && verb >= unit.end - 3
  return verb < stop && !other ? next : -1
}
