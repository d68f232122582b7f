import type { Action } from './action.js'
import type { Link, Source } from './document.js'
import type { EventEntry, Move, Named, ReadingEntry } from './listing.js'
import type { Notice } from './outcome.js'
import type { Quoted, Span, Why } from './span.js'
import type { Credit, Statement } from './statement.js'

/** What a block is for. Definitions: GLOSSARY.md. */
export const roles = [
  'chrome',
  'title',
  'byline',
  'dateline',
  'caption',
  'heading',
  'lead',
  'item',
  'move',
  'reading',
  'event',
  'sponsor',
  'promo',
  'housekeeping',
  'credit',
  'correction',
] as const
export type Role = (typeof roles)[number]

/** What a document is as a whole. */
export const genres = ['newsletter', 'article', 'ticker', 'digest', 'unread'] as const
export type Genre = (typeof genres)[number]

/** A block with its role and the reason for it. */
export interface Block extends Span {
  readonly role: Role
  readonly why: Why
  readonly links: readonly Link[]
}

export const itemKinds = ['lead', 'brief', 'move', 'reading', 'event'] as const
export type ItemKind = (typeof itemKinds)[number]

/** A unit of news. `blocks` are indices into `Reading.blocks`. */
export interface Item extends Span {
  /** `item:1`, `item:2` ... in order of the text. */
  readonly id: `item:${number}`
  readonly kind: ItemKind
  readonly slug: Quoted | null
  /** The slug, the title of the document (for its lead), or the opening words: words of the text or of its carrier. */
  readonly headline: string
  readonly blocks: readonly number[]
  /** Name of the section that the item stands in, null outside any. */
  readonly section: string | null
  readonly why: Why
}

/** An office or affiliation that the text gives a person, in words of the text. One of `office` and `affiliation` is there. */
export interface Post {
  /** Office as it stands, with "former" and the like where that is said of it. */
  readonly office: Quoted | null
  /** Body or country, or the adjective of one. */
  readonly affiliation: Quoted | null
  /** Whether the text says that it is over. */
  readonly former: boolean
  /** When, in the same phrase ("since 2019"); null where that is not said. */
  readonly dated: Quoted | null
  readonly why: Why
}

/** The body that a place or building stands for, and the mentions that mean the body, not the building. */
export interface StandsFor {
  /** Name in the language of the document. */
  readonly name: string
  readonly mentions: readonly Quoted[]
}

export const entityTypes = ['PER', 'ORG', 'GPE', 'LOC', 'MISC'] as const

/** One person, body, place or other named thing, with all its mentions in the document. */
export interface Entity {
  readonly id: `entity:${number}`
  readonly type: (typeof entityTypes)[number]
  readonly name: string
  readonly aliases: readonly string[]
  readonly wikidata: string | null
  readonly mentions: readonly Quoted[]
  /** What a person is or was, as the text says it; empty for all others. */
  readonly posts: readonly Post[]
  /** The body that a seat of power speaks for ("Kremlin": government of Russia); null for all others. */
  readonly standsFor: StandsFor | null
  readonly why: Why
}

/** A time expression. `from`/`to` are the days or minutes that the expression allows, ISO 8601; null where open. */
export interface Time extends Quoted {
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET'
  /** TIMEX3 value. */
  readonly value: string
  readonly from: string | null
  readonly to: string | null
  readonly how: 'stated' | 'implied' | 'between'
  readonly why: Why
}

export const qualifiers = ['more_than', 'at_least', 'less_than', 'up_to', 'about'] as const

/** A number with what it counts. */
export interface Figure extends Quoted {
  /** Null where the text says that there are many and gives no number ("dozens"). */
  readonly value: number | null
  /** Upper end of a range, null for a single number. */
  readonly high: number | null
  /** ISO 4217 code, `percent`, `times` (multiples and occasions), `share` (fractions of one), or the counted noun, in its
   * base form where the language data tells it. Null where the sentence names none. */
  readonly unit: string | null
  readonly qualifier: (typeof qualifiers)[number] | null
  /** What the number is of, in the words of the text. */
  readonly of: string | null
  /** The figure that it is set against in the same sentence. */
  readonly compared: number | null
  /** Day to which it holds where the text says so. */
  readonly asOf: string | null
  readonly item: string | null
  readonly why: Why
}

/** A paragraph of the lead with which the text turns against what stands before it, by its own words. */
export interface Turn extends Quoted {
  readonly item: string
  readonly why: Why
}

/** All findings in one document. The JSON of `lagebild read`; JSON Schema: `lagebild schema reading`. */
export interface Reading {
  readonly id: `document:${string}`
  readonly source: Source
  /** BCP 47 tag. */
  readonly language: string
  readonly genre: Genre
  readonly translatedFrom: { readonly language: string; readonly why: Why } | null
  readonly title: string | null
  readonly publication: string | null
  readonly canonicalUrl: string | null
  /** ISO 8601, with offset where the text states a zone. */
  readonly published: string | null
  readonly republished: string | null
  readonly authors: readonly Named[]
  readonly contributors: readonly Named[]
  readonly editors: readonly Named[]
  readonly producers: readonly Named[]
  /** Photo credit as `name` of photographer or agency. */
  readonly photographers: readonly Named[]
  readonly sponsor: string | null
  readonly text: string
  readonly blocks: readonly Block[]
  readonly items: readonly Item[]
  readonly turns: readonly Turn[]
  readonly statements: readonly Statement[]
  readonly credits: readonly Credit[]
  readonly entities: readonly Entity[]
  readonly times: readonly Time[]
  readonly figures: readonly Figure[]
  readonly actions: readonly Action[]
  readonly moves: readonly Move[]
  readonly readings: readonly ReadingEntry[]
  readonly events: readonly EventEntry[]
  readonly notices: readonly Notice[]
  /** Versions that made this reading. */
  readonly madeBy: { readonly reader: string; readonly lexicon: string }
}
