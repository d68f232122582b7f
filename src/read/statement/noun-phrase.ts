import type { TokenRange } from '../grammar/index.js'
import type { Chunk } from '../grammar/phrase.js'
import { isPersonalPronoun } from './beside.js'
import { endsIn, isComma, isCoordinator, isMark, personalAt, type Talk } from './talk.js'
import { isQuoted, type Unit } from './unit.js'

interface VerbPlace {
  readonly lemma?: string
  readonly at: number
  readonly main: number
}

/** Numbers begin a phrase of their own: "laut Polizei | 13 Menschen". */
const uncounted = ({ tags, small, speech }: Talk, { start, end }: TokenRange): number => {
  for (let at = start + 1; at < end; at += 1)
    if (
      tags[at] === 'NUM' &&
      !endsIn(small[at], speech.endings.genitive) &&
      /^(?:NOUN|PROPN)/u.test(tags[at - 1] ?? '') &&
      /^(?:NOUN|PROPN)/u.test(tags[at + 1] ?? '')
    )
      return at
  return end
}

const chunkAt = ({ phrases }: Unit, start: number): Chunk | null => {
  let [from, to] = [0, phrases.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if ((phrases[middle]?.start ?? 0) < start) from = middle + 1
    else to = middle
  }
  const found = phrases[from]
  return found?.start === start ? found : null
}

/** Whether a preposition hangs what follows on the noun before it; after a name, or after the verb, few do. */
const isPreposition = ({ tags, speech, small, named }: Talk, at: number, far: boolean, verb = ''): boolean => {
  if (named[at - 1] === 1 && speech.acts.get(verb)?.some((one) => one !== '' && (small[at] ?? '').startsWith(one)))
    return false
  if (tags[at] !== 'ADP') return false
  const prepositions = far || named[at - 1] === 1 ? speech.belonging : speech.attaching
  return prepositions.has(small[at] ?? '')
}

/** Where the bracket that opens at a place closes, within a few words; -1 for nowhere. */
const bracketEnd = ({ words }: Talk, unit: Unit, at: number): number => {
  if (words[at] !== '(') return -1
  for (let close = at + 1; close < Math.min(unit.end, at + 12); close += 1) if (words[close] === ')') return close + 1
  return -1
}

/** Where a name in quotation marks that belongs to a noun ends ("die Zeitung „Gezeiten“"); -1 for nowhere. */
const quotedEnd = (talk: Talk, unit: Unit, at: number): number => {
  if (!isQuoted(unit, at)) return -1
  let end = at
  while (end < unit.end && isQuoted(unit, end)) end += 1
  const name = talk.words[at + 1] ?? ''
  return end - at <= 7 && name.charAt(0) !== name.charAt(0).toLowerCase() ? end : -1
}

/** The end of an apposition after a comma: another noun phrase with what hangs on it, up to the next comma or the end. */
const appositionEnd = (talk: Talk, unit: Unit, comma: number, far: boolean): number => {
  if (!isComma(talk, comma)) return -1
  let named = comma + 1
  while (named < unit.end && talk.named[named] === 1) named += 1
  const goesOn = /^(?:VERB|AUX|ADV|PART)/u.test(talk.tags[named] ?? '')
  if (
    named > comma + 1 &&
    ((far && !goesOn) || named >= unit.end || isComma(talk, named) || talk.tags[named] === 'PUNCT')
  )
    return named
  const chunk = chunkAt(unit, comma + 1)
  if (!chunk || chunk.governed || /^PRON/u.test(talk.tags[chunk.head] ?? '')) return -1
  const end = attached(talk, unit, chunk.end, false)
  const closes =
    end >= unit.end || isComma(talk, end) || (talk.tags[end] === 'PUNCT' && !isMark(talk, end) && !isQuoted(unit, end))
  if ((closes && isCoordinator(talk, end + 1)) || talk.tags.slice(comma + 1, end).includes('PRON.rel')) return -1
  return closes ? end : -1
}

/** A name right after a noun, cut off from it: "Projektleiterin" and "Anna Winter". */
const continuesName = ({ tags, named }: Talk, { start, head }: Chunk): boolean =>
  (tags[start] === 'PROPN' || tags[start] === 'NOUN') &&
  named[head] === 1 &&
  /^(?:NOUN|PROPN)/u.test(tags[start - 1] ?? '')

/** A name like an address: "ver.di". */
const dotted = /\p{L}\.\p{L}/u

/** Where a name ends that stands right after a noun, however its words were labelled; -1 for none. */
const namedEnd = ({ named, tags, words }: Talk, at: number): number => {
  if (tags[at] === 'X' && dotted.test(words[at] ?? '') && /^(?:NOUN|PROPN)/u.test(tags[at - 1] ?? '')) return at + 1
  if (named[at] !== 1 || (named[at - 1] !== 1 && !/^(?:NOUN|PROPN|DET)/u.test(tags[at - 1] ?? ''))) return -1
  let end = at
  while (named[end] === 1) end += 1
  return end
}

/** A genitive without article: "Angaben örtlicher Behörden". */
export const isGenitive = ({ tags, small, speech, oblique }: Talk, at: number): boolean => {
  const word = small[at] ?? ''
  if (tags[at - 1] !== 'NOUN' || word.length < 5 || oblique.has(word) || !endsIn(word, speech.endings.genitive))
    return false
  return /^(?:ADJ|NUM|DET|PRON)/u.test(tags[at] ?? '')
}

/** Where a noun phrase ends with the genitives, prepositions, brackets and quoted names that hang on it. */
const attached = (talk: Talk, unit: Unit, from: number, far: boolean, verb = ''): number => {
  let end = from
  for (let step = 0; step < 12; step += 1) {
    const own = chunkAt(unit, end)
    if (own && (own.governed || continuesName(talk, own) || isGenitive(talk, own.start))) end = uncounted(talk, own)
    else if (isPreposition(talk, end, far, verb) && chunkAt(unit, end + 1)) end = chunkAt(unit, end + 1)?.end ?? end
    else {
      const further = Math.max(namedEnd(talk, end), bracketEnd(talk, unit, end), quotedEnd(talk, unit, end))
      if (further < 0) return end
      end = further
    }
  }
  return end
}

/** An article whose noun comes only after what describes it: "der für die Häfen zuständige Minister". */
const wholeEnd = (talk: Talk, unit: Unit, { start, end }: TokenRange, stop: number): number => {
  const { tags } = talk
  if (end - start !== 1 || tags[start] !== 'DET') return end
  const quoted = quotedEnd(talk, unit, end)
  if (quoted > 0) return quoted
  // "der 81-jährige Lotse" is cut at its dash
  if (tags[end] === 'NUM' && talk.words[end + 1] === '-') return chunkAt(unit, end + 2)?.end ?? end + 3
  for (let at = start + 1; at < Math.min(stop, unit.end, start + 14); at += 1) {
    if (tags[at] === 'PUNCT') return end
    const noun =
      /^(?:NOUN|PROPN)/u.test(tags[at] ?? '') && !/^(?:NOUN|PROPN|ADJ|NUM|VERB\.part)/u.test(tags[at + 1] ?? '')
    if (noun) return at + 1
  }
  return end
}

/** A phrase before its verb: all that stands between, without asides that tell more in a clause of their own. */
const before = (talk: Talk, unit: Unit, { start, end }: TokenRange, verb: number): TokenRange => {
  let last = attached(talk, unit, wholeEnd(talk, unit, { start, end }, verb), false)
  for (let step = 0; step < 3 && last < verb; step += 1) {
    const further = appositionEnd(talk, unit, last, false)
    if (further > 0 && further <= verb) last = further
    else if (isCoordinator(talk, last) && chunkAt(unit, last + 1))
      last = attached(talk, unit, chunkAt(unit, last + 1)?.end ?? last, false)
    else break
  }
  if (opensSentence(talk, unit, start, verb)) return { start, end: withoutAdverbs(talk, last, verb) }
  return { start, end: Math.min(talk.words[last] === ')' ? last + 1 : last, verb) }
}

/** Whether a subject opens its sentence, so that in the order of German all before the verb is of it. */
const opensSentence = (talk: Talk, unit: Unit, start: number, verb: number): boolean => {
  if (!talk.verbLast || start !== unit.start || talk.named[start] === 1) return false
  for (let at = start; at < verb; at += 1)
    if (isComma(talk, at) || isQuoted(unit, at) || personalAt(talk, at)) return false
  return true
}

/** Where a phrase ends whose verb follows, without the adverbs between them. */
const withoutAdverbs = ({ tags, named }: Talk, least: number, verb: number): number => {
  let end = verb
  while (end > least && /^(?:ADV|PART|CCONJ|PUNCT|PRON)/u.test(tags[end - 1] ?? '') && named[end - 1] !== 1) end -= 1
  return end
}

/** Where a phrase begins that a chunk is only the last part of: "Ein Sprecher, Ole Moor" is told by "Ole Moor". */
const widened = (unit: Unit, { start, end }: TokenRange): TokenRange => {
  const held = unit.appositions.find(({ second }) => second.start === start)
  return held && held.first.end <= start && held.first.start >= unit.start
    ? { start: held.first.start, end }
    : { start, end }
}

const afterVerb = (talk: Talk, unit: Unit, { start, end }: TokenRange, far = true, verb = ''): TokenRange => {
  let last = attached(talk, unit, wholeEnd(talk, unit, { start, end }, unit.end), far, verb)
  for (let step = 0; step < 2; step += 1) {
    const further = appositionEnd(talk, unit, last, true)
    if (further > 0) last = further
    else if (isCoordinator(talk, last) && chunkAt(unit, last + 1) && !personalAt(talk, last + 1)) {
      const next = attached(talk, unit, chunkAt(unit, last + 1)?.end ?? last, true)
      if (next < unit.end && personalAt(talk, next)) break
      last = next
    } else break
  }
  return { start, end: Math.min(last, unit.end) }
}

/** "einer der Lotsen": a pronoun that takes a genitive. */
const isGenitiveAfter = (talk: Talk, at: number): boolean =>
  !isPersonalPronoun(talk, at - 1) && (talk.tags[at] === 'DET' || talk.tags[at] === 'ADP')

/** Whether a pronoun takes nothing: "er", "es", and any other without a genitive. */
const standsAlone = (talk: Talk, at: number, end: number): boolean => {
  const { speech, small, tags, verbLast } = talk
  const word = small[at] ?? ''
  if (verbLast && (speech.pronouns.has(word) || (speech.impersonal.has(word) && tags[end] === 'ADP'))) return true
  return /^PRON/u.test(tags[at] ?? '') && !isGenitiveAfter(talk, end)
}

/** The whole noun phrase of a subject: with what hangs on it and who it names in apposition. */
export const nounPhrase = (talk: Talk, unit: Unit, core: TokenRange, { at, lemma = '' }: VerbPlace): TokenRange => {
  if (core.end === at && isComma(talk, core.start - 1) && !talk.verbLast) return core
  if (core.end - core.start === 1 && standsAlone(talk, core.start, core.end)) return core
  const held = widened(unit, core)
  const whole = { start: held.start, end: uncounted(talk, held) }
  if (whole.start > at) return afterVerb(talk, unit, whole, true, lemma)
  return before(talk, unit, whole, at)
}

/** The noun phrase that begins at a token, with all that hangs on it; null where none does. */
export const phraseFrom = (talk: Talk, unit: Unit, start: number, far = true): TokenRange | null => {
  const chunk = chunkAt(unit, start)
  return chunk ? afterVerb(talk, unit, { start: chunk.start, end: uncounted(talk, chunk) }, far) : null
}
