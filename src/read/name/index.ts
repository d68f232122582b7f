import type { Lexicon, Models } from '../../lexicon/index.js'
import type { Span } from '../../model/index.js'
import { Labeller, unpackModel } from '../label/index.js'
import { nameDescription } from './describe.js'
import { marksOf } from './marks.js'

/** A name as the trained finder labels it, by tokens: half-open. */
export interface LabelledName {
  readonly first: number
  readonly end: number
  /** `PER`, `LOC`, `ORG`, `MISC`; `LOCderiv` is an adjective or inhabitant of a place, `ORGpart` and the like a name
   * within a compound. */
  readonly kind: string
}

const made = new WeakMap<Models, Labeller>()

/** The finder of names of a language; null without models. */
export const finderOf = (lexicon: Lexicon): Labeller | null => {
  const { models } = lexicon
  if (!models) return null
  const known = made.get(models)
  if (known) return known
  const finder = new Labeller(unpackModel(models.names), nameDescription(lexicon))
  made.set(models, finder)
  return finder
}

const outside = 'O'

/** Adds the names that labels in BIO form tell in a sentence. */
const addNames = (
  numbers: Uint8Array,
  { start, end }: Span,
  labels: readonly string[],
  names: LabelledName[],
): void => {
  let open: { first: number; kind: string } | null = null
  for (let at = start; at <= end; at += 1) {
    const label = at < end ? (labels[numbers[at] ?? 0] ?? outside) : outside
    if (!open && label === outside) continue
    const goes: boolean = open !== null && label === `I-${open.kind}`
    if (open && !goes) names.push({ ...open, end: at })
    if (!goes) open = label === outside ? null : { first: at, kind: label.slice(2) }
  }
}

/** Labels the words of each sentence, and gives the names in order.
 * @param words All words of a text.
 * @param sentences Half-open ranges of words.
 */
export const labelNames = (
  words: readonly string[],
  sentences: readonly Span[],
  finder: Labeller,
  lexicon: Lexicon,
): readonly LabelledName[] => {
  const found: LabelledName[] = []
  const into = new Uint8Array(words.length)
  const marks = marksOf(words, lexicon, sentences)
  for (const sentence of sentences) {
    finder.label(words, sentence.start, sentence.end, into, marks)
    addNames(into, sentence, finder.model.labels, found)
  }
  return found
}
