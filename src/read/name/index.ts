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

/** Names that labels in BIO form tell, from a place of `labels` on. */
const namesIn = (labels: readonly string[]): readonly LabelledName[] => {
  const names: LabelledName[] = []
  let open: { first: number; kind: string } | null = null
  for (let at = 0; at <= labels.length; at += 1) {
    const label = labels[at] ?? 'O'
    const goes: boolean = open !== null && label === `I-${open.kind}`
    if (open && !goes) names.push({ ...open, end: at })
    if (!goes) open = label === 'O' ? null : { first: at, kind: label.slice(2) }
  }
  return names
}

/** Labels the words of each sentence, and gives the names in order.
 * @param words All words of a text.
 * @param sentences Half-open ranges of words.
 */
export const labelNames = (
  words: readonly string[],
  sentences: Iterable<Span>,
  finder: Labeller,
  lexicon: Lexicon,
): readonly LabelledName[] => {
  const found: LabelledName[] = []
  for (const { start, end } of sentences) {
    const own = words.slice(start, end)
    const into = new Uint8Array(own.length)
    finder.label(own, 0, own.length, into, marksOf(own, lexicon))
    const labels = Array.from(into, (label) => finder.model.labels[label] ?? 'O')
    for (const { first, end: last, kind } of namesIn(labels))
      found.push({ first: start + first, end: start + last, kind })
  }
  return found
}
