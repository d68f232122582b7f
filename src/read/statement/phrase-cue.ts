import type { TokenRange } from '../grammar/index.js'
import { bracketStart } from './beside.js'
import { isGenitive, phraseFrom } from './noun-phrase.js'
import { isBreak, isComma, isCoordinator, personalAt, type Talk } from './talk.js'
import { isQuoted, type Unit } from './unit.js'

/** A phrase that attributes the clause around it: "laut X", "X zufolge", ", so X", "according to X". */
export interface PhraseCue extends TokenRange {
  readonly speaker: TokenRange | null
  /** The words that name the speaker as a source: "Angaben der Polizei". */
  readonly source: TokenRange | null
  /** The words that attribute. */
  readonly cue: TokenRange
  readonly why: 'introduced' | 'closed'
}

const matches = ({ small }: Talk, words: readonly string[], at: number): boolean =>
  words.every((word, step) => small[at + step] === word)

const lengthAt = (talk: Talk, all: readonly (readonly string[])[], at: number): number =>
  all.reduce((best, words) => (words.length > best && matches(talk, words, at) ? words.length : best), 0)

const isSourceNoun = (talk: Talk, at: number): boolean => {
  // a noun made of a verb ("nach eigenem Bekunden") is often labelled as one
  const capital = talk.verbLast && talk.words[at] !== talk.small[at]
  if (!/^(?:NOUN|PROPN)/u.test(talk.tags[at] ?? '') && !capital) return false
  const lemma = talk.core.lemma(at).toLowerCase()
  if (talk.speech.sourceNouns.has(lemma) || talk.speech.sourceNouns.has(talk.small[at] ?? '')) return true
  // "Polizeiangaben", "Medienberichte": compounds end in the noun
  if (!talk.verbLast) return false
  for (const noun of talk.speech.sourceNouns) if (noun.length > 5 && lemma.endsWith(noun)) return true
  return false
}

/** The noun of a source within a few words of its lead ("nach ersten Angaben", "nach Ansicht"); -1 for none. */
const sourceNounAfter = (talk: Talk, unit: Unit, from: number): number => {
  for (let at = from; at < Math.min(unit.end, from + 7); at += 1) {
    if (isQuoted(unit, at) || isBreak(talk, at) || personalAt(talk, at)) return -1
    if (isSourceNoun(talk, at)) return at
    if (talk.tags[at] === 'ADP' && at > from) return -1
  }
  return -1
}

/** Whoever the source is: what hangs on its noun ("Angaben der Polizei"), else what describes it ("seiner Ansicht"). */
const sourceOf = (talk: Talk, unit: Unit, from: number, noun: number): TokenRange => {
  const whole = phraseFrom(talk, unit, from, from > unit.start + 1)
  const end = whole && whole.end > noun ? whole.end : noun + 1
  const rest = { start: noun + 1, end }
  if (rest.end <= rest.start) return { start: from, end }
  const lead = talk.tags[rest.start] === 'ADP' ? rest.start + 1 : rest.start
  return lead < end ? { start: lead, end } : { start: from, end }
}

/** "nach Angaben der Polizei", "in the view of the union", "in her view". */
const bySource = (talk: Talk, unit: Unit, at: number): PhraseCue | null => {
  if (!talk.speech.sourceLeads.has(talk.small[at] ?? '')) return null
  const noun = sourceNounAfter(talk, unit, at + 1)
  if (noun < 0) return null
  const speaker = sourceOf(talk, unit, at + 1, noun)
  return {
    start: at,
    end: Math.max(speaker.end, noun + 1),
    speaker,
    source: { start: at + 1, end: Math.max(speaker.end, noun + 1) },
    cue: { start: at, end: noun + 1 },
    why: 'introduced',
  }
}

/** A name in quotation marks: "laut „Gezeiten“". */
const quotedName = (unit: Unit, at: number): TokenRange | null => {
  let end = at
  while (end < unit.end && isQuoted(unit, end)) end += 1
  return end > at && end - at < 8 ? { start: at, end } : null
}

/** A name like an address, which is no phrase: "laut hafenblick.example". */
const addressAt = ({ words }: Talk, at: number): TokenRange | null =>
  /\p{L}\.\p{L}/u.test(words[at] ?? '') ? { start: at, end: at + 1 } : null

/** "laut X", "according to X", ", so X". */
const byIntroducer = (talk: Talk, unit: Unit, at: number): PhraseCue | null => {
  const length = lengthAt(talk, talk.speech.introducers, at)
  const closing = length === 0 && isComma(talk, at - 1) ? lengthAt(talk, talk.speech.closers, at) : 0
  const taken = Math.max(length, closing)
  if (taken === 0) return null
  const speaker = phraseFrom(talk, unit, at + taken) ?? quotedName(unit, at + taken) ?? addressAt(talk, at + taken)
  if (!speaker || talk.tags[at + taken] === 'PRON.rel') return null
  // "so der Plan steht": a verb after the phrase makes it a clause of its own
  if (closing > 0 && personalAt(talk, speaker.end)) return null
  return {
    start: at,
    end: speaker.end,
    speaker,
    source: speaker,
    cue: { start: at, end: at + taken },
    why: length > 0 ? 'introduced' : 'closed',
  }
}

/** "X zufolge", "seiner Ansicht nach": the follower at a place, with the phrase before it. */
const byFollower = (talk: Talk, unit: Unit, at: number): PhraseCue | null => {
  const length = lengthAt(talk, talk.speech.followers, at)
  if (
    length === 0 ||
    (talk.speech.followersInFront.has(talk.small[at] ?? '') && chunkStarts(unit, at + 1) && !personalAt(talk, at + 1))
  )
    return null
  const start = phraseBack(talk, unit, at)
  if (start < 0) return null
  const after = talk.speech.followersOfAnybody.has(talk.small[at] ?? '') || length > 1
  if (!after && !rangeHasSource(talk, start, at)) return null
  return {
    start,
    end: at + length,
    speaker: sourceBack(talk, start, at),
    source: { start, end: at },
    cue: { start: at, end: at + length },
    why: 'introduced',
  }
}

const chunkStarts = ({ phrases }: Unit, at: number): boolean => phrases.some(({ start }) => start === at)

const rangeHasSource = (talk: Talk, from: number, to: number): boolean => {
  for (let at = from; at < to; at += 1) if (isSourceNoun(talk, at)) return true
  return false
}

/** "Angaben der Polizei zufolge": the speaker is the police. */
const sourceBack = (talk: Talk, start: number, end: number): TokenRange => {
  for (let at = start; at < end - 1; at += 1)
    if (isSourceNoun(talk, at)) {
      const lead = talk.tags[at + 1] === 'ADP' ? at + 2 : at + 1
      if (lead < end) return { start: lead, end }
    }
  return { start, end }
}

/** Where the noun phrase that ends at a place begins, with all that it hangs on; -1 for none. */
const phraseBack = (talk: Talk, unit: Unit, end: number): number => {
  let at = end
  for (let step = 0; step < 8; step += 1) {
    const open = bracketStart(talk, at - 1)
    const last = open > unit.start ? open : at
    const chunk = unit.phrases.find((one) => one.end === last)
    if (!chunk) break
    at = chunk.start
    if (talk.tags[at - 1] === 'ADP' && unit.phrases.some((one) => one.end === at - 1)) at -= 1
    else if (!chunk.governed && !isGenitive(talk, at)) break
  }
  return at < end ? at : -1
}

/** Finds phrases that attribute the clause around them, outside quotations, in order. */
export const phraseCuesIn = (talk: Talk, unit: Unit): readonly PhraseCue[] => {
  const found: PhraseCue[] = []
  for (let at = unit.start; at < unit.end; at += 1) {
    if (isQuoted(unit, at)) continue
    const cue = bySource(talk, unit, at) ?? byIntroducer(talk, unit, at) ?? byFollower(talk, unit, at)
    const last = found.at(-1)
    if (cue && !(last && cue.start < last.end)) found.push(cue)
  }
  return found
}

/** Where the clause begins that a phrase stands in: after ", und" and the like before it, else with the unit. */
export const clauseFrom = (talk: Talk, unit: Unit, at: number): number => {
  for (let place = at - 1; place > unit.start; place -= 1) {
    if (isQuoted(unit, place)) continue
    if (talk.words[place] === ';') return place + 1
    if (isCoordinator(talk, place) && isComma(talk, place - 1)) return place + 1
  }
  return unit.start
}
