import type { TokenRange } from '../grammar/index.js'
import { actIn } from './act.js'
import type { Attribution } from './attribution.js'
import { byPhrase } from './by-phrase.js'
import { byVerb, speakerOf, toldAfter } from './by-verb.js'
import { Collected, trimmed } from './collected.js'
import { type Cue, cuesIn } from './cue.js'
import { directIn } from './direct.js'
import type { Said, Scene } from './make.js'
import type { Memory } from './memory.js'
import { nounCuesIn } from './noun-cue.js'
import { nounPhrase } from './noun-phrase.js'
import { phraseCuesIn } from './phrase-cue.js'
import { runningIn } from './running.js'
import type { Candidate } from './speaker.js'
import { personalIn, segmentEnd } from './tail.js'
import { isComma, personalAt, spanOf, type Talk } from './talk.js'
import { spokenIn } from './title.js'
import { isQuoted, type Unit } from './unit.js'

/** Characters between a verb and the words that it attributes. */
const nearby = 15

/** "Das sagte X": the sentence before is what was said. */
const byAnaphor = (
  all: Collected,
  cue: Cue,
  by: Candidate | null,
  before: Unit | null,
  earlier: readonly Said[],
): void => {
  const { talk } = all.scene
  if (!before || !by || cue.first - all.unit.start > 2 || !talk.speech.telling.has(cue.lemma)) return
  if (!talk.speech.anaphors.has(talk.small[all.unit.start] ?? '')) return
  const span = spanOf(talk, before)
  if (earlier.some((one) => one.start < span.end && one.end > span.start)) return
  const inner = trimmed(talk, before, before)
  all.said.push({
    ...spanOf(talk, inner),
    kind: 'indirect',
    by,
    cue: all.quoteOf({ start: cue.main, end: cue.main + 1 }),
    sentence: spanOf(talk, all.unit),
    reason: 'anaphor',
  })
}

/** Cues with those first that attribute what stands before them: what they attribute may hold others. */
const inTurn = (talk: Talk, unit: Unit, cues: readonly Cue[]): readonly Cue[] => {
  const closing = cues.filter((cue) => closes(talk, unit, cue))
  return closing.length === 0 ? cues : [...closing, ...cues.filter((cue) => !closing.includes(cue))]
}

/** "..., she said." at the end of a sentence. */
const closes = (talk: Talk, unit: Unit, { lemma, subject, last, first, inverted }: Cue): boolean => {
  if (!subject || !talk.speech.telling.has(lemma)) return false
  if (talk.verbLast) return inverted && isComma(talk, first - 1)
  const start = Math.min(subject.start, first)
  return isComma(talk, start - 1) && Math.max(last + 1, subject.end) >= unit.end - 6
}

/** The person that the first clause of a unit is about. */
const topicOf = (all: Collected): Candidate | null => {
  const { unit } = all
  const clause = unit.clauses.find(({ kind, subject }) => kind === 'main' && subject !== null)
  const subject = clause?.subject && clause.subject.start >= unit.start ? all.speaker(clause.subject) : null
  return subject?.person ? subject : null
}

/** "Demnach ...": whoever spoke before says it. */
const byReference = (all: Collected): void => {
  const { unit, scene, memory } = all
  if (!scene.talk.speech.referring.has(scene.talk.small[unit.start] ?? '')) return
  const cue = all.quoteOf({ start: unit.start, end: unit.start + 1 })
  all.add({ start: unit.start + 1, end: unit.end }, memory.going ?? memory.speaker, cue, 'introduced')
}

/** "Die Lotsin sieht das anders: Der Kai sei alt": reported speech after a colon is of whoever the words before it are about. */
const byColon = (all: Collected): void => {
  const { unit, scene } = all
  const { talk } = scene
  let colon = unit.start
  while (colon < unit.end && (talk.words[colon] !== ':' || isQuoted(unit, colon))) colon += 1
  const main = unit.clauses.find(({ kind, subject }) => kind === 'main' && subject !== null && subject.end <= colon)
  if (!talk.verbLast || colon >= unit.end - 1 || !main?.subject || isQuoted(unit, colon + 1)) return
  const verb = personalIn(talk, colon + 1, segmentEnd(talk, unit, colon + 1))
  if (personalAt(talk, verb)?.mood !== 'reported') return
  const { finite, main: word } = main.verb
  const by = all.speaker(nounPhrase(talk, unit, main.subject, { at: finite, main: word }))
  if (by && (by.person || by.speaker.entity !== null)) all.add({ start: colon + 1, end: unit.end }, by, null, 'clause')
}

/** Without verbs that stand in the form of reported speech themselves, where another verb tells all of it: "Er sehe „keinen
 * Grund“, sagte die Lotsin". */
const telling = (made: readonly Attribution[], talk: Talk): readonly Attribution[] => {
  const own = made.filter(({ cue }) => cue === null || personalAt(talk, cue.at)?.mood !== 'reported')
  return talk.verbLast && own.some(({ by }) => by !== null) ? own : made
}

/** Whether a verb inside what somebody said attributes words of its own: they stand right after it, and it is no mere
 * possibility ("that Moor called it “late”"). */
const wordsBeside = (talk: Talk, { quotations }: Unit, { at, main, last }: Cue): boolean => {
  const end = spanOf(talk, { start: main, end: last + 1 }).end
  return at === main && quotations.some(({ from }) => from >= end && from - end < nearby)
}

/** An act of speech that counts where nothing else was said. */
interface Act {
  readonly act: TokenRange
  readonly by: Candidate
  readonly cue: Cue
}

/** What phrases attribute, save those inside what a verb attributes. */
const byPhrases = (all: Collected, cues: readonly Cue[]): void => {
  const { unit, scene } = all
  const { talk } = scene
  const told = cues.flatMap((cue) => toldAfter(all, cue) ?? [])
  for (const cue of phraseCuesIn(talk, unit)) {
    const inner = talk.verbLast && told.some(({ start, end }) => start <= cue.start && cue.start < end)
    if (!inner && !all.claims(cue.start)) byPhrase(all, cue)
  }
}

/** "Die Werft habe zugesagt, den Kai zu räumen", right after what somebody said: they tell it of the shipyard. */
const isTold = ({ unit, memory, scene: { talk } }: Collected, { at, inverted }: Cue): boolean =>
  talk.verbLast &&
  memory.going !== null &&
  !inverted &&
  personalAt(talk, at)?.mood === 'reported' &&
  unit.clauses.find(({ start, end }) => start <= at && at < end)?.kind === 'main'

/** What verbs attribute, one after another; the acts among them that attribute no words. */
const byVerbs = (
  all: Collected,
  cues: readonly Cue[],
  before: Unit | null,
  earlier: readonly Said[],
): readonly Act[] => {
  const { unit, scene } = all
  const { talk } = scene
  const quiet = spokenIn(unit, scene).length === 0
  const acts: Act[] = []
  let last: Candidate | null = null
  for (const cue of talk.verbLast ? inTurn(talk, unit, cues) : cues) {
    if (all.claims(cue.main)) {
      if (!talk.verbLast && !wordsBeside(talk, unit, cue)) continue
      all.made.push({ cue, at: spanOf(talk, { start: cue.first, end: cue.last + 1 }), by: speakerOf(all, cue, last) })
      continue
    }
    if (isTold(all, cue)) continue
    const count = all.said.length
    last = byVerb(all, cue, last) ?? last
    if (all.said.length === count) byAnaphor(all, cue, last, before, earlier)
    const act = all.said.length === count && quiet ? actIn(talk, unit, cue) : null
    if (act && last) acts.push({ act, by: last, cue })
  }
  return acts
}

/** What acts of speech and nouns attribute where no verb or phrase did. */
const byTheRest = (all: Collected, acts: readonly Act[]): void => {
  const { unit, scene, memory } = all
  for (const { act, by, cue } of acts)
    if (!all.claims(cue.main)) all.add(act, by, all.quoteOf({ start: cue.main, end: cue.main + 1 }), 'act', 'reported')
  for (const cue of nounCuesIn(scene.talk, unit))
    if (!all.claims(cue.at) && !all.claims(cue.content.start))
      all.add(cue.content, all.speaker(cue.speaker), all.quoteOf({ start: cue.at, end: cue.at + 1 }), 'noun')
  if (all.said.length === 0) byReference(all)
  if (all.said.length === 0) byColon(all)
  if (all.said.length === 0) all.said.push(...runningIn(unit, memory, scene))
}

/** Keeps who spoke and whom the sentence was about, for the sentence after it. */
const remember = (all: Collected, found: readonly Said[]): void => {
  const { memory, made } = all
  memory.going = found.find((one) => one.by)?.by ?? null
  memory.topic = memory.going ? null : topicOf(all)
  const spoke = [...found, ...made].flatMap(({ by }) => by ?? [])
  memory.body = spoke.findLast((one) => !one.person && !one.pronoun) ?? memory.body
  memory.speaker = memory.going ?? made.find((one) => one.by?.person)?.by ?? memory.speaker
}

/** What is said in a unit, in order.
 * @param before The unit before it in the same paragraph.
 * @param earlier What was said before in the same paragraph.
 */
export const saidInUnit = (
  unit: Unit,
  before: Unit | null,
  earlier: readonly Said[],
  memory: Memory,
  scene: Scene,
): readonly Said[] => {
  const all = new Collected(unit, memory, scene)
  const cues = cuesIn(scene.talk, unit)
  byPhrases(all, cues)
  byTheRest(all, byVerbs(all, cues, before, earlier))
  const found = [...directIn(unit, telling(all.made, scene.talk), all.said, memory, scene), ...all.said].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  )
  remember(all, found)
  return found
}
