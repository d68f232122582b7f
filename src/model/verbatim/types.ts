import type { Quoted } from '../span.js'

declare const proved: unique symbol

/** What may differ between a quotation and the words that it stands on, all of it marked or a matter of type alone.
 * - `insertion`: a bracket adds words: "the [old] pier";
 * - `replacement`: a bracket stands for words, an ending or a letter's case: "[Moor] agreed", "help[ed]", "[T]he";
 * - `omission`: dots stand for words that were left out;
 * - `quotation-mark`, `apostrophe`, `dash`, `space`, `line-break`, `dots`: another mark of the same meaning;
 * - `hidden`: characters that nobody sees, such as a soft hyphen, or an accent written as a character of its own;
 * - `point`: the comma or full stop of the later sentence, which American English sets before the closing mark (The
 *   Chicago Manual of Style, 6.9). */
export type ChangeKind =
  | 'insertion'
  | 'replacement'
  | 'omission'
  | 'quotation-mark'
  | 'apostrophe'
  | 'dash'
  | 'space'
  | 'line-break'
  | 'dots'
  | 'hidden'
  | 'point'

/** One change: what stands in the quotation, and what stands in the document; null where nothing does. */
export interface VerbatimChange {
  readonly kind: ChangeKind
  /** Span within the quotation. */
  readonly here: Quoted | null
  /** Span within the document. */
  readonly there: Quoted | null
}

/** A quotation that is proved to stand in a document. Only `proveQuotation` makes it, and only with it may words be
 * printed between quotation marks. */
export interface Verbatim {
  readonly [proved]: true
  /** The words between the marks. */
  readonly quotation: string
  /** Id of the document that it stands in; null where that has none. */
  readonly document: string | null
  /** The stretches of the document that it stands on, in order. */
  readonly spans: readonly Quoted[]
  readonly changes: readonly VerbatimChange[]
}

/** Why a quotation is refused.
 * - `NO_WORDS`: nothing but marks and brackets;
 * - `NOT_CLOSED`: an opening mark without its closing one;
 * - `NOT_THERE`: words do not stand in the document;
 * - `CASE_CHANGED`: they stand there with other capitals, and no bracket says so;
 * - `CUTS_WORD`: they stand there only as part of longer words ("legal" in "illegal");
 * - `CROSSES_PARAGRAPH`: they run on over the end of a paragraph, and no line break says so;
 * - `WRONG_ORDER`: the parts stand there, in another order;
 * - `TOO_FAR_APART`: the parts stand there in this order, too far apart for the mark between them;
 * - `BRACKET_HOLDS_MARK`: a bracket holds a mark that would close the quotation, or open another;
 * - `TOO_MANY_PARTS`, `BRACKET_TOO_LONG`: pieced together rather than quoted. */
export type RefusalCode =
  | 'NO_WORDS'
  | 'NOT_CLOSED'
  | 'NOT_THERE'
  | 'CASE_CHANGED'
  | 'CUTS_WORD'
  | 'CROSSES_PARAGRAPH'
  | 'WRONG_ORDER'
  | 'TOO_FAR_APART'
  | 'TOO_MANY_PARTS'
  | 'BRACKET_TOO_LONG'
  | 'BRACKET_HOLDS_MARK'

/** A quotation that is not proved. */
export interface Refusal {
  readonly ok: false
  readonly code: RefusalCode
  readonly facts: {
    /** The words of the quotation that are at fault; a span within the quotation. */
    readonly words: Quoted | null
    /** Where the document comes nearest to it; a span within the document. */
    readonly nearest: Quoted | null
  }
}

/** Whether a quotation stands in a document. */
export type Proof = { readonly ok: true; readonly value: Verbatim } | Refusal

/** How far a quotation may be pieced together. */
export const limits = {
  /** Parts of one quotation. More of them are a patchwork that no reader could check by eye; it also keeps the search
   * linear. */
  parts: 12,
  /** Characters that dots may stand for: a long paragraph of news prose. What lies further apart was not said in one
   * breath, and two quotations are the honest form. */
  omitted: 1200,
  /** Borders of paragraphs that dots may skip: from one paragraph into the next, never over a whole one. */
  borders: 1,
  /** Words that brackets next to each other may hold, and that they may stand for: enough for a name with its office. More is an omission,
   * and is marked by dots. */
  bracketWords: 12,
  /** Letters that a bracket may change at the end of a word, where at least as many stand before it: an ending ("help[ed]"),
   * not another word. */
  ending: 4,
} as const

/** Wraps what has been proved; the one place where a `Verbatim` comes from. */
export const verbatimOf = (value: Omit<Verbatim, typeof proved>): Verbatim => value as Verbatim
