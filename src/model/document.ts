import type { Notice } from './outcome.js'
import type { Span } from './span.js'

/** What kind of input a document was unpacked from. */
export type Carrier = 'text' | 'markdown' | 'page' | 'mail'

/** Where a document came from. */
export interface Source {
  /** Path, URL or message id. */
  readonly address: string
  readonly mediaType: string
  /** ISO 8601 time in UTC. */
  readonly retrieved: string
  readonly digest: `sha256:${string}`
}

/** A link and the words that carry it. `href` is absolute where a base was known. */
export interface Link extends Span {
  readonly href: string
}

/** Words set off by type: bold, italic, underlined, or struck through. */
export interface Mark extends Span {
  readonly kind: 'bold' | 'italic' | 'underline' | 'strike'
}

/** What the markup says a block is. Plain text has `text` only, save for list dashes (`entry`) and `>` lines (`quote`). */
export type Shape = 'text' | 'heading' | 'entry' | 'cell' | 'quote' | 'caption' | 'code' | 'control' | 'alt' | 'time'

/** A paragraph-like stretch as the carrier had it, before anybody judged it. */
export interface RawBlock extends Span {
  readonly shape: Shape
  /** Heading level 1-6, or depth of a list entry or quotation; 0 elsewhere. */
  readonly level: number
  /** Index into `Document.frames` of the innermost element that holds the block; -1 where there is no markup. */
  readonly frame: number
  readonly links: readonly Link[]
  readonly marks: readonly Mark[]
}

/** An element of the markup tree that holds blocks. Frames are in document order; a parent stands before its children. */
export interface Frame {
  /** Lower-case element name. */
  readonly tag: string
  /** Index of the parent frame, -1 at the root. */
  readonly parent: number
  /** `id`, `class`, `role`, `itemprop`, `aria-label` and data-* names that tell what the element is for, lower case, space-separated. */
  readonly tokens: string
  /** Hidden by attribute or inline style. */
  readonly hidden: boolean
}

/** Fields that a carrier may declare about itself. */
export type DeclaredField =
  | 'title'
  | 'author'
  | 'published'
  | 'modified'
  | 'language'
  | 'publication'
  | 'canonical'
  | 'kind'
  | 'section'
  | 'description'
  | 'sender'
  | 'list'
  | 'messageId'

/** Something that the carrier says about itself, unjudged: a meta element, a JSON-LD property, a mail header. */
export interface Declared {
  readonly field: DeclaredField
  readonly value: string
  /** Where it was said, such as `meta:og:title`, `ld:NewsArticle.author`, `html:lang`, `header:date`. */
  readonly from: string
}

/** A capture unpacked to text and blocks. Every character of `text` that is not white space lies in exactly one block. */
export interface Document {
  /** `document:` and the first 16 hex digits of the SHA-256 of the bytes it was unpacked from. */
  readonly id: `document:${string}`
  readonly source: Source
  readonly carrier: Carrier
  /** Canonical text: NFC, line ends `\n`, blocks on lines of their own, nothing dropped. */
  readonly text: string
  readonly blocks: readonly RawBlock[]
  readonly frames: readonly Frame[]
  readonly declared: readonly Declared[]
  readonly notices: readonly Notice[]
}
