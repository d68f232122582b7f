import type { Action } from './action.js'
import type { Link, Source } from './document.js'
import type { EventEntry } from './listing.js'
import type { Notice } from './outcome.js'
import type { Genre, Item, ItemKind, Role } from './reading.js'
import type { Quoted, Span } from './span.js'
import type { Credit, Statement } from './statement.js'

/** Words of a source as they stand there. Where `start` and `end` are both 0, they stand only in what the carrier
 * declares about itself (a meta element, a mail header), not in its text. */
export interface Line extends Quoted {
  readonly document: `document:${string}`
}

/** A line with the name that it gives, in ordinary capitals. */
export interface NamedLine extends Line {
  readonly name: string
}

/** Where a block of a source went: into an item, into the head of its source, into "also noted", or aside. */
export type Place = ItemKind | 'head' | 'noted' | 'aside'

/** A block of a source with its account: it went to exactly one place. */
export interface BriefBlock extends Span {
  readonly role: Role
  /** Id of the rule that gave the role; `Brief.reasons` has its sentence. */
  readonly rule: string
  readonly place: Place
  /** The item that holds the block, null outside any. */
  readonly item: Item['id'] | null
  readonly links: readonly Link[]
}

/** One utterance of a voice. */
export interface Said {
  /** The words, with the quotation marks next to them where they have any and are proved. */
  readonly words: Line
  /** Whether words between quotation marks are proved to stand so in the source; null where they are no direct speech. */
  readonly proved: boolean | null
  readonly kind: Statement['kind']
  readonly grade: Statement['grade']
  readonly modality: Statement['modality']
  readonly negated: boolean
  readonly cue: Line | null
  readonly addressee: Line | null
  /** Way from who knows it to who printed it. */
  readonly chain: readonly (NamedLine & { readonly kind: Statement['chain'][number]['kind'] })[]
  /** Utterances of the same voice that stand within these words, such as a quotation inside a clause. */
  readonly within: readonly Line[]
  /** True where the words already stand in a paragraph that the brief prints in full. */
  readonly printed: boolean
}

/** Somebody who is heard in an item, with all that they say in the passage, in the order of the text. Somebody unnamed is
 * not taken for another unnamed one further on. */
export interface Voice {
  readonly speaker: Line | null
  readonly name: string | null
  readonly office: string | null
  readonly affiliation: string | null
  /** Office and affiliation as they stand in the text; null where they stand apart. */
  readonly post: Line | null
  readonly anonymous: boolean
  readonly anonymityReason: string | null
  /** The reason where it stands in the text. */
  readonly reason: Line | null
  readonly said: readonly Said[]
}

/** A stretch of an item from one turn of the text to the next. */
export interface Passage {
  /** The paragraph with which the text turns; null for the first stretch and where no turn is known. */
  readonly turn: Line | null
  readonly voices: readonly Voice[]
}

/** A credit line: whose work an item relays. */
export interface BriefCredit {
  readonly words: Line
  readonly outlet: Credit['outlet']
  readonly relation: Credit['relation']
  readonly reporters: readonly string[]
}

/** A lead or brief. */
export interface BriefItem {
  readonly id: Item['id']
  readonly kind: ItemKind
  readonly slug: Line | null
  readonly headline: Line
  readonly section: string | null
  /** Time stamp of a ticker's entry. */
  readonly stamp: Line | null
  readonly credits: readonly BriefCredit[]
  /** First paragraphs, printed in full. */
  readonly opening: readonly Line[]
  readonly passages: readonly Passage[]
  /** The other paragraphs, folded away. */
  readonly rest: readonly Line[]
}

/** Somebody changing jobs. */
export interface BriefMove {
  readonly item: string
  readonly words: Line
  readonly person: NamedLine
  readonly organisation: Line | null
  readonly role: Line | null
  readonly previous: Line | null
  readonly effective: string | null
}

/** An entry of a reading list. */
export interface BriefReading {
  readonly item: string
  readonly title: Line
  readonly authors: readonly NamedLine[]
  readonly outlet: Line | null
  readonly href: string | null
}

/** An event of the day's list. */
export interface BriefEvent {
  /** Number of its source. */
  readonly source: number
  readonly item: string
  /** Stable across runs: made of the document's id and the place of the title. */
  readonly uid: string
  /** When the source was retrieved; stands for the time of making, which a brief does not know. */
  readonly stamped: string
  readonly words: Line
  readonly title: Line
  readonly host: Line | null
  readonly start: string | null
  readonly end: string | null
  readonly how: EventEntry['how']
  readonly place: Line | null
  readonly participants: readonly NamedLine[]
  readonly href: string | null
  readonly status: EventEntry['status']
}

/** A figure with the words around it. */
export interface BriefFigure {
  readonly words: Line
  /** The stretch of its block that it stands in. */
  readonly context: Line
  readonly of: string | null
  readonly unit: string | null
  readonly value: number | null
  readonly high: number | null
  readonly qualifier: 'more_than' | 'at_least' | 'less_than' | 'up_to' | 'about' | null
  readonly compared: number | null
  readonly asOf: string | null
  readonly item: string | null
}

/** Who did what to whom. */
export interface BriefAction {
  readonly item: string | null
  /** The words that tell the act. */
  readonly words: Line
  readonly type: Action['type']
  readonly mode: string | null
  readonly actors: readonly NamedLine[]
  readonly targets: readonly NamedLine[]
  /** TIMEX3 value. */
  readonly when: string | null
  readonly place: Line | null
  readonly status: Action['status']
}

/** Something of the reading that has no place above and is still not dropped. */
export interface Noted {
  readonly kind: 'item' | 'block' | 'statement' | 'credit'
  readonly item: string | null
  readonly words: Line
}

/** Somebody of the source's own apparatus. */
export interface Maker {
  readonly field: 'authors' | 'contributors' | 'editors' | 'producers' | 'photographers'
  readonly line: NamedLine
}

/** All that one source gives to the brief, and its whole text. */
export interface BriefSource {
  /** From 1, in order of the brief. */
  readonly number: number
  readonly id: `document:${string}`
  /** Short name for references, such as `natsec-daily…`. */
  readonly key: string
  readonly source: Source
  readonly language: string
  readonly genre: Genre
  readonly translatedFrom: string | null
  readonly title: Line | null
  readonly publication: string | null
  readonly canonicalUrl: string | null
  readonly published: string | null
  readonly republished: string | null
  readonly makers: readonly Maker[]
  readonly sponsor: string | null
  readonly leads: readonly BriefItem[]
  readonly briefs: readonly BriefItem[]
  readonly moves: readonly BriefMove[]
  readonly readings: readonly BriefReading[]
  readonly figures: readonly BriefFigure[]
  readonly actions: readonly BriefAction[]
  readonly noted: readonly Noted[]
  readonly text: string
  readonly blocks: readonly BriefBlock[]
  readonly notices: readonly Notice[]
  readonly madeBy: { readonly reader: string; readonly lexicon: string }
}

/** The brief of one day. Every line holds a span of one of its sources. JSON Schema: `lagebild schema brief`. */
export interface Brief {
  readonly kind: 'brief'
  /** Language of the words that are not of the sources. */
  readonly language: 'de' | 'en'
  /** The day, `YYYY-MM-DD`; null where neither the caller nor a source tells it. */
  readonly date: string | null
  readonly counts: {
    readonly sources: number
    readonly items: number
    readonly statements: number
    readonly actions: number
    readonly figures: number
    readonly events: number
    readonly setAside: number
    /** Direct quotations that could not be proved against their source; they stand without quotation marks. */
    readonly unproved: number
  }
  readonly sources: readonly BriefSource[]
  /** All sources' events, by time. */
  readonly events: readonly BriefEvent[]
  /** Sentence for each rule that gave a block its role. */
  readonly reasons: Readonly<Record<string, string>>
}
