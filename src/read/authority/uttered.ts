import type { Credit, Entity, Quoted, Span, Speaker, Statement } from '../../model/index.js'
import type { Draft } from '../draft.js'
import type { SpanIndex } from '../overlap.js'

/** Something said, as far as its authority is asked about: the span holds what was said, without the words around it. */
export interface Uttered extends Span {
  readonly kind: Statement['kind']
  /** Whoever is said to have said it, where they stand in the text; null where nobody is named. */
  readonly by: (Span & { readonly speaker: Speaker }) | null
  readonly cue: Quoted | null
  readonly sentence: Span
}

/** Where something was said, and what is known of those who may have said it. */
export interface Setting {
  readonly draft: Draft
  readonly credits: SpanIndex<Credit>
  /** By id. */
  readonly entities: ReadonlyMap<string, Entity>
}

/** On whose authority something is said, and how it is put. */
export type Authority = Pick<Statement, 'anonymous' | 'anonymityReason' | 'grade' | 'modality' | 'negated' | 'chain'>

/** The words around what is said, with blanks of another kind in its place, so that offsets stay. */
export interface Frame {
  readonly start: number
  readonly words: string
}

/** How far around what is said words may tell of its authority. */
const reach = 360
/** Stands for a character of what somebody said; no rule matches it. */
export const blank = '¶'
const quotations = /„[^“”"]{0,600}[“”"]|“[^“”]{0,600}”|»[^»«]{0,600}«|"[^"]{0,600}"/gu

/** A sentence ends here; kept short and bounded, as it is asked for a few words before a place. */
const ended = /[.!?][“”"»«’]?\s/gu

/** Where the words around something said begin. Whoever goes on to speak was named in a sentence before, and what that one
 * tells holds on ("... he said in a statement. “It is over.”"). */
const opening = ({ by, sentence }: Uttered, text: string): number => {
  if (!by || by.start >= sentence.start || sentence.start - by.end > reach) return sentence.start
  if (text.slice(by.end, sentence.start).includes('\n')) return sentence.start
  const before = text.slice(Math.max(0, by.start - reach), by.start)
  const last = [...before.matchAll(ended)].at(-1)
  const from = Math.max(last ? last.index + last[0].length : 0, before.lastIndexOf('\n') + 1)
  return by.start - before.length + from
}

/** The sentence around something said, without the words that are said in it. */
export const frameOf = (said: Uttered, { draft }: Setting): Frame => {
  const { text } = draft.document
  const spans = [said, said.cue, said.by].filter((one) => one !== null)
  const start = Math.max(opening(said, text), Math.min(...spans.map((one) => one.start)) - reach)
  const end = Math.min(Math.max(said.sentence.end, said.end), Math.max(...spans.map((one) => one.end)) + reach)
  const [from, to] = [Math.max(start, said.start), Math.min(end, said.end)]
  const around = [text.slice(start, from), blank.repeat(Math.max(0, to - from)), text.slice(to, end)].join('')
  return { start, words: around.replace(quotations, (found) => blank.repeat(found.length)) }
}
