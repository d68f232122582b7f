import type { Link, Source } from './document.js'
import type { EventEntry, Move, Named, ReadingEntry } from './listing.js'
import type { Notice } from './outcome.js'
import type { Quoted, Span, Why } from './span.js'

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

export const statementKinds = ['direct', 'indirect', 'mixed', 'reported'] as const
export const grades = [
  'on-record',
  'anonymous',
  'document',
  'court',
  'official-statement',
  'intercept',
  'social',
  'unattributed',
] as const
export const modalities = ['asserted', 'possible', 'planned', 'conditional', 'denied', 'questioned'] as const

/** Whoever is said to have said something. */
export interface Speaker extends Quoted {
  /** Full name found anywhere in the document, in ordinary capitals. */
  readonly name: string
  /** Id of the entity, null where none was found. */
  readonly entity: string | null
  readonly office: string | null
  readonly affiliation: string | null
}

/** One step of the way from who knows it to who printed it. */
export interface ChainLink extends Span {
  readonly who: string
  readonly kind: 'holder' | 'reporter' | 'outlet' | 'document' | 'printer'
}

/** Something that somebody is said to have said. */
export interface Statement extends Quoted {
  readonly kind: (typeof statementKinds)[number]
  readonly speaker: Speaker | null
  readonly cue: Quoted | null
  readonly addressee: Quoted | null
  /** Parts of the cue that stand apart from it: the particle of a verb, "sich", the noun of a fixed phrase ("lehnt … ab"). */
  readonly cueParts: readonly Quoted[]
  /** What it is about, where the sentence says so beside or instead of the words ("spoke about the harbour"). */
  readonly topic: Quoted | null
  /** In what it is said: a letter, a speech, a tweet. */
  readonly medium: Quoted | null
  /** What shows it, where a thing and nobody speaks ("the figures prove that ..."). */
  readonly evidence: Quoted | null
  readonly anonymous: boolean
  readonly anonymityReason: string | null
  readonly grade: (typeof grades)[number]
  readonly modality: (typeof modalities)[number]
  readonly negated: boolean
  readonly chain: readonly ChainLink[]
  readonly item: string | null
  readonly why: Why
}

/** `first`: the text says that the outlet was the first to report it; `matched`: that it was confirmed by reporting of its
 * own, the outlet's or the publication's; `relayed`: neither. */
export const relations = ['first', 'matched', 'relayed'] as const

/** An outlet, report or reporter whose work an item relays. */
export interface Credit extends Quoted {
  readonly outlet: string
  readonly reporters: readonly string[]
  readonly relation: (typeof relations)[number]
  readonly item: string | null
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

/** What somebody did to somebody, after PLOVER (Open Event Data Alliance). The older names DEMAND, DISAPPROVE, INVESTIGATE
 * and FIGHT are `request`, `accuse`, `accuse` with mode `investigate`, and `assault`. */
export const actionTypes = [
  'agree',
  'consult',
  'support',
  'cooperate',
  'aid',
  'concede',
  'retreat',
  'request',
  'accuse',
  'reject',
  'threaten',
  'protest',
  'sanction',
  'mobilize',
  'coerce',
  'assault',
] as const
export const actionStatuses = ['done', 'planned', 'threatened', 'denied', 'asked'] as const

/** Whoever does something, or whom it is done to. */
export interface Party extends Quoted {
  /** Full name found anywhere in the document, else the words themselves. */
  readonly name: string
  /** Id of the entity; null where the words name none ("rebels in the east"). */
  readonly entity: string | null
}

/** Who did what to whom. The span holds the words that tell the act. */
export interface Action extends Quoted {
  readonly type: (typeof actionTypes)[number]
  /** PLOVER's mode within the type ("visit", "hunger-strike"); null where it has none or the text does not tell. */
  readonly mode: string | null
  readonly actors: readonly Party[]
  readonly targets: readonly Party[]
  /** TIMEX3 value of the time that the sentence gives it; null where it gives none. */
  readonly when: string | null
  /** Where, in the words of the text. */
  readonly place: Quoted | null
  readonly status: (typeof actionStatuses)[number]
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
