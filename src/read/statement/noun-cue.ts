import type { TokenRange } from '../grammar/index.js'
import { contentEnd, contentStart } from './content.js'
import { phraseFrom } from './noun-phrase.js'
import { isBreak, isComma, type Talk } from './talk.js'
import { isQuoted, type Unit } from './unit.js'

/** A noun of saying with its clause: "die Behauptung der Werft, dass ...". */
export interface NounCue {
  readonly at: number
  readonly speaker: TokenRange | null
  readonly content: TokenRange
}

/** Words between a noun and its clause: whoever says it. */
const reach = 14

const isSayingNoun = (talk: Talk, at: number): boolean =>
  talk.tags[at] === 'NOUN' && talk.speech.sayingNouns.has(talk.core.lemma(at).toLowerCase())

/** Whoever a noun of saying belongs to: what hangs on it, else the subject of its clause where it is not the subject. */
const holderOf = (talk: Talk, unit: Unit, noun: number): TokenRange | null => {
  const after = noun + 1
  const chunk = unit.phrases.find(({ start }) => start === after || (talk.tags[after] === 'ADP' && start === after + 1))
  if (chunk?.governed && (chunk.start === after || talk.speech.agents.has(talk.small[after] ?? '')))
    return phraseFrom(talk, unit, chunk.start)
  const own = unit.phrases.find(({ start, end }) => start < noun - 1 && end === noun + 1)
  if (own && !talk.verbLast && talk.tags[noun - 1] === 'PART') return { start: own.start, end: noun - 1 }
  const clause = unit.clauses.findLast(({ start, end, kind }) => start <= noun && noun < end && kind !== 'infinitive')
  const { subject } = clause ?? {}
  if (!subject || (subject.start <= noun && noun < subject.end) || clause?.verb.passive) return null
  return phraseFrom(talk, unit, subject.start) ?? subject
}

/** Whether nothing but noun phrases stands between a noun and the comma before its clause. */
const near = (talk: Talk, noun: number, clause: number): boolean => {
  if (clause - noun > reach) return false
  for (let at = noun + 1; at < clause - 1; at += 1)
    if (isBreak(talk, at) || /^(?:VERB|AUX)\.(?:fin|past)/u.test(talk.tags[at] ?? '')) return false
  return talk.verbLast ? isComma(talk, clause - 1) : true
}

/** Whoever might come to a conclusion has not come to it. */
const isUnreal = ({ clauses }: Unit, noun: number): boolean =>
  clauses.findLast(({ start, end, kind }) => start <= noun && noun < end && kind !== 'infinitive')?.verb.mood ===
  'unreal'

/** Finds nouns of saying with a clause that tells what was said. */
export const nounCuesIn = (talk: Talk, unit: Unit): readonly NounCue[] => {
  const found: NounCue[] = []
  for (let at = unit.start; at < unit.end; at += 1) {
    if (isQuoted(unit, at) || !isSayingNoun(talk, at)) continue
    const start = contentStart(talk, unit, at + 1, { clause: true, infinitive: true, object: true, plain: false })
    if (start < 0 || !near(talk, at, start)) continue
    if ((!talk.verbLast && talk.tags[start] !== 'SCONJ') || isUnreal(unit, at)) continue
    const end = contentEnd(talk, unit, start)
    found.push({ at, speaker: holderOf(talk, unit, at), content: { start, end } })
    at = end - 1
  }
  return found
}
