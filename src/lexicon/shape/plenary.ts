import type { Ground, Rule } from './rule.js'

/** Finds an address to a chair or an assembly. */
export interface AddressRule extends Rule {
  /** One is enough to tell a speech; others open letters too. */
  readonly alone: boolean
}

/** How one language gives a speech before an assembly, and how such a speech tells what was said, thought and written. */
export interface PlenaryWords {
  /** Addresses to a chair or an assembly. */
  readonly addresses: readonly AddressRule[]
  /** Pronouns, in small letters, of whoever speaks and of those they speak for. */
  readonly firstPerson: readonly string[]
  /** Lines that name whoever gives the speech: group `name`. */
  readonly givers: readonly Rule[]
  /** Pronouns, in small letters, that go with a verb and name nobody else ("sich"). */
  readonly reflexives: readonly string[]
  /** Verbs of saying, thinking, writing and deciding, as lemmas: what follows them is what is said. */
  readonly verbs: readonly string[]
  /** Those of them whose object is whoever hears it ("assure"). */
  readonly hearing: readonly string[]
  /** Nouns for what is said, thought or written, and for the act ("promise", "motion"). */
  readonly nouns: readonly string[]
  /** Prepositions before whoever hears it, before what it is about, and before that in which it is said. */
  readonly towards: readonly string[]
  readonly about: readonly string[]
  readonly within: readonly string[]
  /** Nouns for that in which things are said ("letter"). */
  readonly media: readonly string[]
  /** Prepositions before whoever acts in a passive clause ("by"), and between a noun and whoever it is of ("of"). */
  readonly agents: readonly string[]
  readonly owners: readonly string[]
  /** Words, in small letters, that open what is said ("that", "whether"). */
  readonly contents: readonly string[]
  /** Pronouns, in small letters, by which a clause says that something is done to whoever does it. */
  readonly reflexive: readonly string[]
  /** Why a statement was found. */
  readonly reasons: Readonly<Record<'told' | 'act', Ground>>
}
