import type { TokenRange } from '../grammar/index.js'
import type { Cue } from './cue.js'
import { isBreak, isCoordinator, personalAt, type Talk } from './talk.js'
import { isQuoted, type Unit } from './unit.js'

/** Words between a verb and the preposition of what it is about. */
const reach = 14

const endOf = (talk: Talk, unit: Unit, from: number): number => {
  let at = from
  while (at < unit.end && (isQuoted(unit, at) || !isBreak(talk, at))) {
    if (isCoordinator(talk, at) && personalAt(talk, at + 1)) break
    at += 1
  }
  return at
}

/** Whether what a verb is about stands beside it: an object of its own, or a phrase with one of its prepositions. */
const hasTopic = (
  talk: Talk,
  unit: Unit,
  { subject, first, last, at }: Cue,
  prepositions: readonly string[],
  end: number,
): boolean => {
  const outside = (place: number): boolean => !subject || place < subject.start || place >= subject.end
  for (const wanted of prepositions) {
    if (wanted === '') {
      const object = unit.phrases.some(
        (one) =>
          !one.governed &&
          outside(one.start) &&
          one.start !== first &&
          one.start >= unit.start &&
          one.start < end &&
          (one.start > at || talk.verbLast) &&
          talk.tags[one.start] !== 'PRON',
      )
      if (object) return true
    } else
      for (let place = at; place < Math.min(end, last + (talk.verbLast ? reach : 3)); place += 1)
        if (talk.tags[place] === 'ADP' && (talk.small[place] ?? '').startsWith(wanted) && outside(place)) return true
  }
  return false
}

/** Whether a verb belongs to a main clause: others tell how or when. */
const isMain = ({ clauses }: Unit, { at }: Cue): boolean =>
  clauses.findLast(({ start, end }) => start <= at && at < end)?.kind === 'main'

/** An act of speech without its words: the verb with what it is about. Null where the verb needs a clause, or nothing
 * stands beside it. */
export const actIn = (talk: Talk, unit: Unit, cue: Cue): TokenRange | null => {
  const prepositions = talk.speech.acts.get(cue.lemma)
  if (!prepositions || cue.passive || !cue.subject || !isMain(unit, cue)) return null
  const end = endOf(talk, unit, Math.max(cue.last + 1, cue.subject.end))
  if (!hasTopic(talk, unit, cue, prepositions, end)) return null
  const start = cue.subject.start > cue.at ? startOf(talk, unit, cue.first) : cue.subject.end
  return { start, end }
}

const startOf = (talk: Talk, unit: Unit, verb: number): number => {
  let at = verb
  while (at > unit.start && !isBreak(talk, at - 1) && !isQuoted(unit, at - 1)) at -= 1
  return at
}
