import type { SpeechWords } from '../../lexicon/index.js'
import { type Quoted, quote, type Span } from '../../model/index.js'
import { spanIndex } from '../overlap.js'
import { anyOf } from '../time/pattern.js'
import { type Candidate, type Cast, candidatesIn } from './speaker.js'

/** A verb of saying with whoever says it. */
export interface Attribution {
  readonly cue: Quoted
  readonly by: Candidate | null
}

/** How far from its verb a speaker may stand. */
const reach = 90

const patterns = new WeakMap<SpeechWords, RegExp>()

const cuePattern = (words: SpeechWords): RegExp => {
  const made = patterns.get(words) ?? new RegExp(`(?<![\\p{L}-])${anyOf(words.cues)}(?![\\p{L}-])`, 'giu')
  patterns.set(words, made)
  return made
}

/** Verbs of saying in a sentence, outside its quotations. */
export const cuesIn = (cast: Cast, sentence: Span, quotations: readonly Span[]): readonly Quoted[] => {
  const inside = spanIndex(quotations)
  return [...cast.text.slice(sentence.start, sentence.end).matchAll(cuePattern(cast.words))]
    .map((hit) => quote(cast.text, sentence.start + hit.index, sentence.start + hit.index + hit[0].length))
    .filter((cue) => inside.touching(cue).length === 0)
}

/** The text right before a cue ends a quotation or a clause: the speaker then comes after it ("…“, sagte X"). */
const follows = (cast: Cast, cue: Span): boolean =>
  /[“”"»«,]\s*(?:\p{Ll}{1,5}\s)?$/u.test(cast.text.slice(Math.max(0, cue.start - 10), cue.start))

const outside = (candidate: Candidate, quotations: readonly Span[]): boolean =>
  !quotations.some((one) => one.start < candidate.end && candidate.start < one.end)

/** Who says it: after the verb where a quotation or clause ends before it, else the nearest before it in its clause. */
export const attribute = (cast: Cast, cue: Quoted, sentence: Span, quotations: readonly Span[]): Attribution => {
  const after = candidatesIn(cast, { start: cue.end, end: Math.min(sentence.end, cue.end + reach) }).filter((one) =>
    outside(one, quotations),
  )
  const before = candidatesIn(cast, { start: Math.max(sentence.start, cue.start - reach), end: cue.start }).filter(
    (one) => outside(one, quotations),
  )
  const [next] = after
  const close = next && cast.text.slice(cue.end, next.start).length <= 60 ? next : null
  const personAfter = after.find((one) => (one.person || one.anonymous) && one.start - cue.end <= 60)
  if (follows(cast, cue)) return { cue, by: personAfter ?? close ?? before.at(-1) ?? null }
  const near = before.filter((one) => !/[;:]/u.test(cast.text.slice(one.end, cue.start)))
  const said = near.findLast((one) => one.person || one.anonymous) ?? near.at(-1)
  return { cue, by: said ?? personAfter ?? null }
}
