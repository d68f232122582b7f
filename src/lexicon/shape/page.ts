import type { Rule } from './rule.js'

/** A heading below which furniture stands. */
export interface OpenerRule extends Rule {
  /** `section`: up to the next heading of its rank. `rest`: up to the end of the main text. */
  readonly lasts: 'section' | 'rest'
}

/** Furniture and apparatus of web pages in one language. */
export interface PageWords {
  /** A block that is furniture as a whole: "Share", "Read more", "Print". */
  readonly furniture: readonly Rule[]
  /** Headings of what is not the article: related pieces, comments, sign-up forms, boxes about the author. */
  readonly openers: readonly OpenerRule[]
  /** Lines around the text of a mail: its version in the browser, the way to unsubscribe. */
  readonly mail: readonly Rule[]
  /** A line that tells who wrote; group `names` holds the list of names. */
  readonly bylines: readonly Rule[]
  /** Words before the date of publication. */
  readonly published: readonly Rule[]
  /** Words before the date of a later change. */
  readonly modified: readonly Rule[]
  /** A picture's credit, or a text that ends in one. */
  readonly captions: readonly Rule[]
  /** What joins names in a list ("and"). */
  readonly nameJoins: readonly string[]
  /** Names in an author field that name nobody ("admin"). Lower case. */
  readonly nobody: readonly string[]
}
