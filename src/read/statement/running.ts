import type { Said, Scene } from './make.js'
import type { Memory } from './memory.js'
import type { Candidate } from './speaker.js'
import { personalAt, spanOf, type Talk } from './talk.js'
import { isQuoted, type Unit } from './unit.js'

/** Characters between two sentences of a paragraph. */
const between = 2

/** A word right after the phrase that opens a sentence, in a form of reported speech, is its verb, whatever it was labelled. */
const secondWord = (talk: Talk, unit: Unit): string => {
  const opening = unit.phrases.find(({ start }) => start === unit.start)
  const at = opening?.end ?? -1
  if (at < 0 || at >= unit.end || isQuoted(unit, at) || talk.words[at] !== talk.small[at]) return 'indicative'
  return talk.forms?.of(talk.small[at] ?? '').mood ?? 'indicative'
}

/** Whether a word that was labelled as a personal form may be one: a participle, or no form of any verb, is none. */
const mayTell = ({ forms, small }: Talk, at: number): boolean => {
  const form = forms?.of(small[at] ?? '')
  return form === undefined || (form.personal !== null && form.participle === null)
}

/** The form of the personal verbs of a sentence that no opener governs. */
const mainMood = (talk: Talk, unit: Unit): string => {
  const mains = unit.clauses.filter(({ kind, verb }) => kind === 'main' && verb.finite >= 0)
  const [first] = mains
  if (!first) return secondWord(talk, unit)
  if (isQuoted(unit, first.verb.finite)) return 'indicative'
  const moods = mains
    .filter(({ verb }) => verb === first.verb || mayTell(talk, verb.finite))
    .map(({ verb }) => (verb.mood === 'reported' ? 'reported' : (personalAt(talk, verb.finite)?.mood ?? 'indicative')))
  return ['indicative', 'reported'].find((mood) => moods.includes(mood)) ?? 'subjunctive'
}

/** "Der Hafen soll geschlossen worden sein": others say so. */
const isHearsay = (talk: Talk, unit: Unit): boolean => {
  const main = unit.clauses.find(({ kind, verb }) => kind === 'main' && verb.finite >= 0)
  if (!main || isQuoted(unit, main.verb.finite)) return false
  const { core } = talk
  const { finite, lemma } = main.verb
  if (!talk.speech.hearsay.has(talk.core.lemma(finite)) || main.verb.tense !== 'present') return false
  return lemma !== '' && talk.perfect.has(core.lemma(main.end - 1)) && /\.part/u.test(talk.tags[main.end - 2] ?? '')
}

/** "Die Schleuse soll bis Mai fertig sein", right after what somebody said: their will or word. */
const isWilled = (talk: Talk, unit: Unit): boolean => {
  const main = unit.clauses.find(({ kind, verb }) => kind === 'main' && verb.finite >= 0)
  if (!main || isQuoted(unit, main.verb.finite)) return false
  return talk.speech.hearsay.has(talk.core.lemma(main.verb.finite))
}

/** A sentence in the form of reported speech without a verb of saying: whoever spoke before goes on. */
export const runningIn = (unit: Unit, memory: Memory, scene: Scene): readonly Said[] => {
  const { talk } = scene
  if (!talk.verbLast) return []
  const mood = mainMood(talk, unit)
  const span = spanOf(talk, unit)
  const said = { ...span, kind: 'indirect' as const, sentence: span, cue: null }
  const by = memory.going ?? memory.topic ?? memory.speaker
  if (mood === 'reported' || ((mood === 'subjunctive' || isWilled(talk, unit)) && memory.going))
    return [{ ...said, by, reason: 'running' }]
  return isHearsay(talk, unit) ? [{ ...said, by: null, reason: 'hearsay' }] : []
}

const isSame = (a: Candidate | null, b: Candidate | null): boolean =>
  a === b || (a !== null && b !== null && a.speaker.name === b.speaker.name)

/** Joins sentences that go on with the same speech to one statement. */
export const joinedRuns = (all: readonly Said[], text: string): readonly Said[] => {
  const joined: Said[] = []
  for (const said of all) {
    const place = joined.findLastIndex((one) => one.reason === 'running' && one.end <= said.start)
    const last = joined[place]
    const next = last && said.reason === 'running' && said.start - last.end <= between && isSame(last.by, said.by)
    if (next && last) joined[place] = { ...last, end: said.end }
    else joined.push(said)
  }
  return joined.map((said) => (said.reason === 'running' ? { ...said, end: withoutStop(text, said) } : said))
}

const withoutStop = (text: string, { start, end }: Said): number => {
  const tail = /[.\s]+$/u.exec(text.slice(start, end))
  return tail ? end - tail[0].length : end
}
