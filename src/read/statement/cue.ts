import { regex } from '../../lexicon/index.js'
import { type Quoted, quote, type Span } from '../../model/index.js'
import { speechPatterns } from './pattern.js'
import { type Candidate, type Cast, candidatesIn } from './speaker.js'
import { strangerBeside } from './stranger.js'

/** A verb of saying with whoever says it. */
export interface Attribution {
  readonly cue: Quoted
  readonly by: Candidate | null
}

/** How far from its verb a speaker may stand. */
const reach = 140

const outside = (span: Span, quotations: readonly Span[]): boolean =>
  !quotations.some((one) => one.start < span.end && span.start < one.end)

const word = regex('(?<![\\p{L}-])\\p{L}+', 'gu')

/** Verbs of saying in a sentence, outside its quotations. */
export const cuesIn = ({ text, words }: Cast, sentence: Span, quotations: readonly Span[]): readonly Quoted[] => {
  const { cue, cueStarts } = speechPatterns(words)
  const stretch = text.slice(sentence.start, sentence.end)
  const found: Span[] = []
  let free = 0
  for (const hit of stretch.matchAll(word)) {
    if (hit.index < free || !cueStarts.has(hit[0].toLowerCase())) continue
    cue.lastIndex = hit.index
    if (!cue.test(stretch)) continue
    free = cue.lastIndex
    found.push({ start: sentence.start + hit.index, end: sentence.start + free })
  }
  return found.filter((one) => outside(one, quotations)).map((one) => quote(text, one.start, one.end))
}

/** A quotation ends right before the verb, or before the few words that stand before it. */
const leaning = ({ text }: Cast, cue: Span): boolean =>
  /(?:[“”"»«],?|[,.!?…]’)\s(?:[^“”"»«„.;:]{3,80}\s)?$/u.test(text.slice(Math.max(0, cue.start - 90), cue.start))

/** The text right before a cue ends a quotation or a clause: the speaker then comes after it ("…“, sagte X"),
 * unless a person stands right before the comma ("X, a lawyer, said"). */
const follows = (cast: Cast, cue: Span, before: readonly Candidate[]): boolean => {
  const prior = cast.text.slice(Math.max(0, cue.start - 4), cue.start)
  if (/(?:[“”"»«],?|[,.!?…]’)\s*$/u.test(prior)) return true
  const last = before.at(-1)
  return /,\s*$/u.test(prior) && !(last?.person && cue.start - last.end <= 3)
}

/** A place speaks only where it is the subject right beside the verb ("Moscow said"), at the start of its clause. */
const beside = (candidate: Candidate, cue: Span, sentence: Span, text: string): boolean => {
  if (!candidate.place) return true
  if (candidate.end > cue.start) return candidate.start - cue.end === 1
  const opening = /(?:^|[,;:]\s)(?:\p{L}+\s)?$/u.test(text.slice(sentence.start, candidate.start))
  return opening && cue.start - candidate.end === 1
}

/** Somebody at the start of the sentence with a clause of their own before the verb: "A diplomat, who asked not to be
 * named, said". */
const withAside = (cast: Cast, cue: Span, sentence: Span, before: readonly Candidate[]): Candidate | null => {
  const { text } = cast
  const first = before.find((one) => one.person || one.anonymous)
  const aside = first && first.start - sentence.start < 40 && /^,\s\p{Ll}/u.test(text.slice(first.end, first.end + 3))
  return aside && /,\s*$/u.test(text.slice(cue.start - 2, cue.start)) ? first : null
}

/** Whoever stands so far on either side of the verb, and may be its subject. */
const around = (cast: Cast, cue: Span, sentence: Span, quotations: readonly Span[]) => {
  const fit = (one: Candidate): boolean => outside(one, quotations) && beside(one, cue, sentence, cast.text)
  const after = candidatesIn(cast, { start: cue.end, end: Math.min(sentence.end, cue.end + reach) }).filter(fit)
  const before = candidatesIn(cast, { start: Math.max(sentence.start, cue.start - reach), end: cue.start }).filter(fit)
  return { before, near: after.filter((one) => one.start - cue.end <= 60) }
}

/** Who says it: after the verb where a quotation or clause ends before it, else the nearest before it in its clause. */
export const attribute = (cast: Cast, cue: Quoted, sentence: Span, quotations: readonly Span[]): Attribution => {
  const { text } = cast
  const { before, near } = around(cast, cue, sentence, quotations)
  const [next] = near
  const named = next?.person && next.start - cue.end <= 2
  const stranger = named ? null : leaning(cast, cue) ? strangerBeside(cast, cue, sentence) : null
  if (stranger) return { cue, by: stranger }
  const aside = named ? null : withAside(cast, cue, sentence, before)
  if (aside) return { cue, by: aside }
  const clause = before.filter((one) => !/[;:]/u.test(text.slice(one.end, cue.start)))
  const said = clause.findLast((one) => one.person || one.anonymous) ?? clause.at(-1) ?? null
  if (text[cue.end] === ',') return { cue, by: said }
  if (follows(cast, cue, before)) return { cue, by: near.find((one) => one.person || one.anonymous) ?? next ?? said }
  const inverted = near.find((one) => /^\s(?:\p{L}+\s){0,3}$/u.test(text.slice(cue.end, one.start)))
  return { cue, by: said ?? inverted ?? null }
}
