import type { Role } from '../../model/index.js'
import type { Rule } from './rule.js'

/** Gives a block its role when its text matches. */
export interface RoleRule extends Rule {
  readonly role: Extract<
    Role,
    'byline' | 'caption' | 'housekeeping' | 'sponsor' | 'promo' | 'credit' | 'correction' | 'chrome'
  >
}

/** A sign of the publication's own advertising. A block whose signs add up to 2 is promotion. */
export interface CueRule extends Rule {
  readonly weight: 1 | 2
}

/** Names of sections, and what kind of entries they open. */
export interface SectionRule extends Rule {
  readonly opens: 'briefs' | 'moves' | 'readings' | 'events' | 'sponsor' | 'promo' | 'housekeeping'
  /** Day of the events below it, counted from the day of issue; null where the name does not say. */
  readonly day: 0 | 1 | null
}

/** Names people of the document's own apparatus: group `names` holds a list of names. */
export interface PeopleRule extends Rule {
  readonly field: 'authors' | 'contributors' | 'editors' | 'producers' | 'photographers'
}

/** A line that tells of a move. Groups: `person`, and any of `role`, `organisation`, `previous`.
 * `%NAME%` in `form` stands for the person's name as found in the block. */
export interface MoveRule extends Rule {
  readonly part: 'move' | 'previous'
}

/** A line of a reading list. Groups: `title`, and any of `authors`, `outlet`. */
export type ReadingRule = Rule

/** A line of an event list with its clock time cut out of the text before the title. */
export type EventRule = Rule

/** Signs that a text was translated by a machine; two of them make it one. */
export interface TranslationSigns {
  /** Tag of the language that it was translated from. */
  readonly from: string
  readonly signs: readonly Rule[]
}

/** Anatomy of newsletters in one language. */
export interface AnatomyWords {
  readonly roles: readonly RoleRule[]
  readonly promoCues: readonly CueRule[]
  readonly sections: readonly SectionRule[]
  readonly people: readonly PeopleRule[]
  /** Labels of paid messages; group `sponsor` holds the payer where the label names one. */
  readonly sponsorLabels: readonly Rule[]
  /** Calls to action that end a paid message. */
  readonly sponsorEnds: readonly Rule[]
  /** Own name of the publication in a greeting or masthead; group `publication`. */
  readonly publications: readonly Rule[]
  /** Signs that a text is a machine translation into this language, by the language that it comes from. */
  readonly translated: readonly TranslationSigns[]
  /** Phrases before a colon that stand inside an item and open none ("why it matters"). Lower case. */
  readonly runIns: readonly string[]
  /** A phrase that ends so before a colon attributes what follows ("she said"), and is no slug. */
  readonly attributions: readonly Rule[]
  readonly moves: readonly MoveRule[]
  readonly readings: readonly ReadingRule[]
  /** Says that an event is off or later. */
  readonly cancelled: readonly Rule[]
  readonly postponed: readonly Rule[]
  /** Days named in a line before or in a list of events, relative to the day of issue. */
  readonly dayWords: readonly { readonly word: string; readonly days: number }[]
  /** Titles and ranks before names that do not belong to the name ("Rep.", "Vizeadmiral"). */
  readonly titles: readonly string[]
  /** Words that may stand in lower case inside names of bodies and titles of works ("of", "für"). */
  readonly nameJoins: readonly string[]
  /** Function words that mark a phrase as running text rather than a name. Lower case. */
  readonly functionWords: readonly string[]
  /** Lines of machine-made furniture in plain text: whole-line words such as "banner" or "Share". */
  readonly furniture: readonly Rule[]
  /** Openings of a paragraph that set it against what stands before ("But not everyone"). */
  readonly turns: readonly Rule[]
  /** Label of a later change before a date ("Updated"). */
  readonly updated: readonly Rule[]
}
