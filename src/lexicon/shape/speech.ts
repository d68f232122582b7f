import type { Ground, Rule } from './rule.js'

/** Finds who is credited. Groups: `names` (people), `outlet` (a body or publication). */
export interface CreditRule extends Rule {
  /** What must hold of the groups: `own` the people work for this publication; `staff` they must stand in its byline;
   * `known` the outlet must be known or be named like one; `named` the phrase itself makes it an outlet. */
  readonly asks: 'own' | 'staff' | 'known' | 'named'
  /** `told`: somebody spoke to the outlet, or another relies on it, so that it stands nearer to whoever knows; `report`: a
   * paper of a body that need not be a newsroom. Without it the outlet itself reports. */
  readonly stands?: 'told' | 'report'
}

/** Tells how an outlet came by what it reports, by words in or right beside its credit. */
export interface RelationRule extends Rule {
  readonly relation: 'first' | 'matched'
  /** The words are of the publication's own reporting, in the sentences after the credit. */
  readonly own?: true
}

/** Finds a speaker without a name: group `name`. */
export interface NamelessRule extends Rule {
  /** Nobody and no body is named: true for officials, false for a body's spokesperson. */
  readonly anonymous: boolean
}

/** Finds somebody by name right beside a verb of saying: groups `name` and `office`. */
export interface StrangerRule extends Rule {
  /** Whether the pattern looks at what stands before the verb or after it. */
  readonly side: 'before' | 'after'
}

/** How one language says who said and who reported something. */
export interface SpeechWords {
  /** In order of precedence. */
  readonly credits: readonly CreditRule[]
  /** In order of precedence. */
  readonly relations: readonly RelationRule[]
  /** Ends of words, in lower case, that make a name that of a publication ("times", "zeitung"). */
  readonly outletEnds: readonly string[]
  /** Ends of words, in lower case, that make a name that of an authority, never of a publication ("ministry"). */
  readonly authorityEnds: readonly string[]
  /** Verbs of saying in the forms that attribute words to somebody, in lower case. */
  readonly cues: readonly string[]
  /** Those of them that take a clause telling what was said. */
  readonly clauseCues: readonly string[]
  /** Verb forms that mark reported speech without an opener ("sei"); empty where any clause will do. */
  readonly reportedForms: readonly string[]
  /** Words before a speaker that attribute the rest of the sentence ("according to"). */
  readonly introducers: readonly string[]
  /** Words after a speaker that do the same ("zufolge"). */
  readonly followers: readonly string[]
  /** Words between comma and speaker that attribute what stands before (", so ..."). */
  readonly closers: readonly string[]
  /** Words that open a content clause ("that"). */
  readonly openers: readonly string[]
  /** A content clause may follow a verb of saying without comma or opener. */
  readonly bareClause: boolean
  /** Speakers without a name: group `name`. */
  readonly nameless: readonly NamelessRule[]
  /** Speakers with a name that no table knows. */
  readonly strangers: readonly StrangerRule[]
  /** Words between two people who speak as one ("and"). */
  readonly joins: readonly string[]
  /** Words between a speaker and whom something is said to ("to"). */
  readonly towards: readonly string[]
  /** Whom something was said to: group `name`, right after the verb. */
  readonly addressees: readonly Rule[]
  /** Pronouns that stand for whoever spoke before, in lower case. */
  readonly pronouns: readonly string[]
  /** Words before quotation marks that make what stands in them a title or a name, in lower case. */
  readonly titleNouns: readonly string[]
  /** Abbreviations, without the full stop, that end no sentence. */
  readonly abbreviations: readonly string[]
  /** Why a statement was found. */
  readonly reasons: Readonly<
    Record<'quoted' | 'continued' | 'announced' | 'loose' | 'clause' | 'introduced' | 'closed', Ground>
  >
}
