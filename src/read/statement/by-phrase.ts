import { quote } from '../../model/index.js'
import type { TokenRange } from '../grammar/index.js'
import type { Collected } from './collected.js'
import { nounPhrase } from './noun-phrase.js'
import { clauseFrom, type PhraseCue } from './phrase-cue.js'
import type { Candidate } from './speaker.js'
import { personalIn, segmentEnd } from './tail.js'
import { isComma, personalAt, spanOf, type Talk } from './talk.js'
import type { Unit } from './unit.js'

/** Whoever a source is of, in the words that name the source: the police, by "Angaben der Polizei". */
const inWordsOf = (
  { scene: { talk } }: Collected,
  by: Candidate | null,
  source: TokenRange | null,
): Candidate | null => {
  if (!by || !source) return by
  const span = spanOf(talk, source)
  return { ...by, ...span, speaker: { ...by.speaker, ...quote(talk.text, span.start, span.end) } }
}

/** "nach eigenen Angaben": the subject of the clause around the phrase is whoever says it. */
const byOwn = (all: Collected, { start, end, speaker }: PhraseCue): Candidate | null => {
  const { talk } = all.scene
  if (!speaker || !talk.speech.own.has(talk.small[speaker.start] ?? '')) return null
  const around = all.unit.clauses.findLast((one) => one.start <= start && end <= one.end && one.subject !== null)
  return around?.subject
    ? all.speaker(nounPhrase(talk, all.unit, around.subject, { at: around.verb.finite, main: around.verb.main }))
    : null
}

/** "laut X", "X zufolge", ", so X": the clause around the phrase, or what follows it. */
export const byPhrase = (all: Collected, cue: PhraseCue): void => {
  const { unit, scene } = all
  const by = inWordsOf(all, byOwn(all, cue) ?? all.speaker(cue.speaker), cue.source)
  const at = all.quoteOf(cue.cue)
  all.made.push({ cue: null, at, by })
  const from = clauseFrom(scene.talk, unit, cue.start)
  const opens = cue.start - from <= 1
  const inner = clauseAround(scene.talk, unit, cue)
  if (inner) {
    all.add(inner, by, at, 'introduced')
    return
  }
  if (cue.why === 'closed') all.add({ start: from, end: closedEnd(scene.talk, unit, cue) }, by, at, 'closed')
  else if (opens) all.add({ start: cue.end, end: unit.end }, by, at, 'introduced')
  else if (isComma(scene.talk, cue.start - 1))
    all.add({ start: from, end: closedEnd(scene.talk, unit, cue) }, by, at, 'introduced')
  else all.add({ start: from, end: tailOnly(scene.talk, unit, cue) ? cue.start : unit.end }, by, at, 'introduced')
}

/** A clause inside the sentence that a phrase stands in: "die Fähre, die laut Hafenamt sinkt, ...". */
const clauseAround = (talk: Talk, { clauses, start }: Unit, cue: PhraseCue): TokenRange | null => {
  if (!talk.verbLast || cue.why === 'closed') return null
  const around = clauses.findLast((one) => one.start <= cue.start && cue.end < one.end)
  return around && around.start > start && (around.kind === 'relative' || around.kind === 'subordinate') ? around : null
}

/** Whether nothing of what is said follows a phrase: the sentence ends, or goes on with whom it names. */
const tailOnly = (talk: Talk, { end }: Unit, cue: PhraseCue): boolean =>
  cue.end >= end - 2 || (!talk.verbLast && (talk.tags[cue.end] === 'PRON.rel' || personalIn(talk, cue.end, end) < 0))

/** ", so X." ends the clause; ", so X, und ..." stands inside it. */
const closedEnd = (talk: Talk, unit: Unit, cue: PhraseCue): number =>
  isComma(talk, cue.end) && unit.end - cue.end > 4 && !isAsideOnly(talk, unit, cue.end + 1) ? unit.end : cue.start

/** Whether a sentence ends in what is only told of a speaker: ", so X, der früher Lotse war." */
const isAsideOnly = (talk: Talk, unit: Unit, from: number): boolean =>
  talk.tags[from] === 'PRON.rel' ? !goesOnAfter(talk, unit, from) : personalIn(talk, from, unit.end) < 0

/** "so X, der früher Lotse war, sei": the verb of what is said follows the relative clause. */
const goesOnAfter = (talk: Talk, unit: Unit, from: number): boolean => {
  const comma = segmentEnd(talk, unit, from)
  return talk.verbLast && isComma(talk, comma) && personalAt(talk, comma + 1) !== null
}
