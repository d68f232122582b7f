import type { Attribution } from './attribution.js'
import type { Cue } from './cue.js'
import type { Scene } from './make.js'
import { speechPatterns } from './pattern.js'
import type { Quotation } from './quotation.js'
import { isSentence, personalIn } from './tail.js'
import { isComma, type Talk, tokenAt } from './talk.js'
import type { Unit } from './unit.js'

/** A name of so many words may stand between quotation marks. */
const longestName = 6

/** A term of so many words may: nouns that the writer sets between marks, not words that somebody said. */
const longestTerm = 6

/** Words between quotation marks and a verb that attributes them, where the verb makes even a term somebody's words. */
const beside = 2

const wordCount = (text: string): number => text.split(/\s+/u).filter(Boolean).length

/** Titles and names between quotation marks: the word before the marks says so. */
const isTitle = (quotation: Quotation, { cast }: Scene): boolean =>
  speechPatterns(cast.words).titleBefore.test(cast.text.slice(Math.max(0, quotation.from - 24), quotation.from))

const isNamed = (unit: Unit, quotation: Quotation, { cast, talk }: Scene): boolean => {
  const covered = cast.mentions
    .touching(quotation)
    .some(({ start, end, entity }) => entity.type !== 'PER' && start <= quotation.start && end >= quotation.end)
  if (covered || /^-\p{L}/u.test(talk.text.slice(quotation.to, quotation.to + 2))) return true
  const before = tokenAt(talk, quotation.from) - 1
  if (before < unit.start || !/^(?:NOUN|PROPN)/u.test(talk.tags[before] ?? '')) return false
  if (talk.verbLast && talk.timeNouns.has(talk.core.lemma(before))) return false
  return !talk.speech.sayingNouns.has(talk.core.lemma(before).toLowerCase())
}

/** Names of ships, papers and programmes: a few words with capitals that a noun before them, or a compound, makes a name. */
const isName = (quotation: Quotation, unit: Unit, scene: Scene): boolean => {
  const { talk } = scene
  const [start, end] = [tokenAt(talk, quotation.start), tokenAt(talk, quotation.end)]
  if (end - start > longestName || talk.words[start] === talk.small[start]) return false
  return personalIn(talk, start, end) < 0 && isNamed(unit, quotation, scene)
}

/** A few words in brackets of their own say what a name means: "„Baltijos vartai“ („Tor zur Ostsee“)". */
const isMeaning = (quotation: Quotation, { talk }: Scene): boolean => {
  const [start, end] = [tokenAt(talk, quotation.start), tokenAt(talk, quotation.end)]
  return talk.words[start - 2] === '(' && end - start <= longestName && personalIn(talk, start, end) < 0
}

/** Quotations of a unit that somebody may have said: no titles, no names. */
export const spokenIn = (unit: Unit, scene: Scene): readonly Quotation[] =>
  unit.quotations.filter((one) => !isTitle(one, scene) && !isName(one, unit, scene) && !isMeaning(one, scene))

/** Whether words are set as a title is in English: all but short ones with a capital letter, and not all of it in capitals. */
export const isTitleCase = (words: string): boolean => {
  const all = words.split(/\s+/u)
  const long = all.filter((word, at) => at === 0 || word.length > 3)
  return (
    long.length > 1 && all.length < 9 && long.every((word) => /^[^\p{L}]*\p{Lu}/u.test(word)) && /\p{Ll}/u.test(words)
  )
}

/** Whether a quotation stands in the words for a speaker: "der Sprecher der „Flut“". */
export const isInSpeaker = ({ from, to }: Quotation, made: readonly Attribution[]): boolean =>
  made.some(({ by }) => by !== null && by.start <= from + 1 && to - 1 <= by.end)

/** Whether words begin with a capital letter and are no sentence: neither a verb nor a mark at the end makes them one. */
export const isHeading = (quotation: Quotation, talk: Talk): boolean => {
  const start = tokenAt(talk, quotation.start)
  const last = talk.tags[tokenAt(talk, quotation.end) - 1] ?? ''
  return talk.words[start] !== talk.small[start] && !isSentence(talk, quotation) && !last.startsWith('VERB')
}

/** "„…“, so die Lotsin": words that close what somebody said stand right after a quotation. */
const isClosed = ({ to }: Quotation, talk: Talk): boolean => {
  const after = tokenAt(talk, to)
  return isComma(talk, after) && talk.speech.closers.some(([word]) => word === talk.small[after + 1])
}

/** "warnte vor den „…“": a verb that words something with a preposition takes the words right after that. */
const governs = ({ lemma, last }: Cue, open: number, talk: Talk): boolean => {
  const at = /^DET/u.test(talk.tags[open - 1] ?? '') ? open - 2 : open - 1
  return at > last && (talk.speech.acts.get(lemma) ?? []).some((word) => word !== '' && word === talk.small[at])
}

/** "die sich selbst „…“ nennt": words by which somebody goes are a name. */
const isOwnName = (open: number, { small, speech }: Talk): boolean =>
  speech.reflexive.has(small[open - 1] ?? '') || speech.reflexive.has(small[open - 2] ?? '')

/** Whether a few words with a capital letter are a term or a name of which the sentence tells, not what somebody said. They
 * are somebody's where a verb that words something attributes them ("called it a “Fiasko”"), or any verb right beside. */
export const isTerm = (quotation: Quotation, said: Attribution | null, { talk }: Scene): boolean => {
  const [start, end] = [tokenAt(talk, quotation.start), tokenAt(talk, quotation.end)]
  if (!isHeading(quotation, talk)) return false
  if (isOwnName(start - 1, talk)) return true
  if (wordCount(talk.text.slice(quotation.start, quotation.end)) > longestTerm) return false
  if (talk.words[start - 2] === ':' || isClosed(quotation, talk)) return false
  if (!said) return true
  if (said.cue && (talk.speech.wording.has(said.cue.lemma) || governs(said.cue, start - 1, talk))) return false
  const [from, to] = [tokenAt(talk, said.at.start), tokenAt(talk, said.at.end)]
  const apart = to <= start ? start - 1 - to : from - (end + 1)
  return apart < 0 || apart > beside
}
