import type { Quoted, Why } from './span.js'

/** A person named in the document's own apparatus (byline, thanks); `name` in ordinary capitals. */
export interface Named extends Quoted {
  readonly name: string
}

/** Somebody changing jobs. Every field holds words of the text; `person.name` is in ordinary capitals. */
export interface Move {
  readonly person: Named
  readonly organisation: Quoted | null
  readonly role: Quoted | null
  readonly previous: Quoted | null
  /** ISO day or TIMEX3 value where the text gives one. */
  readonly effective: string | null
  readonly item: string
  readonly why: Why
}

/** An entry of a reading list. */
export interface ReadingEntry {
  readonly authors: readonly Named[]
  readonly outlet: Quoted | null
  readonly title: string
  /** Where the title stands; its words are `title`. */
  readonly titleAt: Quoted
  readonly href: string | null
  readonly item: string
  readonly why: Why
}

/** An event that readers can go to. */
export interface EventEntry {
  readonly title: string
  /** Where the title stands; its words are `title`. */
  readonly titleAt: Quoted
  readonly host: Quoted | null
  /** ISO 8601 with offset; a day alone (`2023-02-24`) where no clock time is stated; null where none can be told. */
  readonly start: string | null
  readonly end: string | null
  readonly how: 'stated' | 'implied' | null
  readonly place: Quoted | null
  readonly participants: readonly Named[]
  readonly href: string | null
  readonly status: 'scheduled' | 'cancelled' | 'postponed'
  readonly item: string
  readonly why: Why
}
