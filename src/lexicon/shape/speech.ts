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
  /** Verbs, as infinitives, after which a clause tells what was said, written, thought or found out ("sagen", "say"). */
  readonly telling: readonly string[]
  /** Verbs after which an infinitive does ("fordern", "claim"). */
  readonly urging: readonly string[]
  /** Verbs that attribute words in quotation marks beside those ("nennen", "call"). */
  readonly wording: readonly string[]
  /** Those of them whose object is whoever hears it ("inform"), so that it is never whoever speaks. */
  readonly addressing: readonly string[]
  /** Acts of speech that need no clause: a verb, with the preposition of what it is about where it takes one ("warnen vor");
   * a bar stands before a verb that takes no object ("|sich entschuldigen"). */
  readonly acts: readonly string[]
  /** Nouns, as lemmas, with a clause that tells what was said or thought ("Behauptung", "claim"). */
  readonly sayingNouns: readonly string[]
  /** Nouns, as lemmas, in phrases that name a source ("nach Angaben von", "in the view of"). */
  readonly sourceNouns: readonly string[]
  /** Words before such a noun ("nach", "in"). */
  readonly sourceLeads: readonly string[]
  /** Words before a speaker that attribute the clause around them ("laut", "according to"). */
  readonly introducers: readonly string[]
  /** Words after a speaker that do the same ("zufolge"). */
  readonly followers: readonly string[]
  /** Words after a comma and before a speaker that attribute what stands before ("so"). */
  readonly closers: readonly string[]
  /** Words before a clause with a verb of saying that attributes the clause around it ("wie", "as"). */
  readonly likeness: readonly string[]
  /** Words that attribute a clause to whoever spoke before ("demnach"). */
  readonly referring: readonly string[]
  /** Words that open a content clause ("that"). */
  readonly openers: readonly string[]
  /** Words before such an opener with which it tells something else ("so dass", "except that"). */
  readonly otherwise: readonly string[]
  /** Words that join clauses ("und"). */
  readonly coordinators: readonly string[]
  /** Words that open a question told as a clause ("warum", "why"). */
  readonly askers: readonly string[]
  /** Words that open a clause telling when, why or how, not what was said ("weil", "because"). */
  readonly circumstance: readonly string[]
  /** Words that stand for what was said just before ("das", "this"). */
  readonly anaphors: readonly string[]
  /** Subjects that name nobody ("es", "it"). */
  readonly impersonal: readonly string[]
  /** Words before a noun phrase that likens something to it, so that it is no subject ("als", "as"). */
  readonly unlike: readonly string[]
  /** Pronouns that point back to the subject ("sich"). */
  readonly reflexive: readonly string[]
  /** Prepositions before whoever does what a verb in the passive tells ("von", "by"). */
  readonly agents: readonly string[]
  /** Words of `circumstance` that may be prepositions ("seit März"). */
  readonly before: readonly string[]
  /** Verbs of whose passive the subject is whoever spoke ("wird zitiert"). */
  readonly relaying: readonly string[]
  /** Verbs that name as their source what stands in a phrase with a preposition ("geht aus dem Brief hervor"). */
  readonly sourced: readonly string[]
  /** Words by which a source is the subject of the clause itself ("nach eigenen Angaben"). */
  readonly own: readonly string[]
  /** Followers that are prepositions as well ("nach"), and those that need no noun of a source before them ("zufolge"). */
  readonly followersInFront: readonly string[]
  readonly followersOfAnybody: readonly string[]
  /** Words inside a perfect that make it a passive ("worden", "been"). */
  readonly passiveMarks: readonly string[]
  /** Helpers that tell a state, no passive, without such a word ("sein"). */
  readonly stateHelpers: readonly string[]
  /** Endings, in small letters. */
  readonly endings: {
    /** Of adjectives and numbers that make what follows a genitive ("örtlicher"). */
    readonly genitive: readonly string[]
    /** Of personal forms in the plural. */
    readonly plural: readonly string[]
    /** Of nouns that are the same in both numbers ("Beobachter"). */
    readonly alike: readonly string[]
    /** Of the past of regular verbs. */
    readonly past: readonly string[]
    /** Of the third person in the present. */
    readonly third: readonly string[]
  }
  /** Prepositions before what something stands in ("heißt es in"). */
  readonly carriers: readonly string[]
  /** Prepositions by which one noun hangs on another in the name of a speaker ("von", "of"). */
  readonly attaching: readonly string[]
  /** Those of them that do so after a name, and after a verb, where others tell when and where something was said. */
  readonly belonging: readonly string[]
  /** Auxiliary verbs whose infinitive clause is hearsay ("sollen"). */
  readonly hearsay: readonly string[]
  /** Verb forms that tell an infinitive of somebody else's saying ("lassen" in "lässt mitteilen"), as lemmas. */
  readonly modals: readonly string[]
  /** Speakers without a name: group `name`. */
  readonly nameless: readonly NamelessRule[]
  /** Words between two people who speak as one ("and"). */
  readonly joins: readonly string[]
  /** Words between a speaker and whom something is said to ("to"). */
  readonly towards: readonly string[]
  /** Whom something was said to: group `name`, right after the verb. */
  readonly addressees: readonly Rule[]
  /** Pronouns that stand for whoever spoke before, in lower case. */
  readonly pronouns: readonly string[]
  /** Those of them that stand for a body ("it"). */
  readonly things: readonly string[]
  /** Words before quotation marks that make what stands in them a title or a name, in lower case. */
  readonly titleNouns: readonly string[]
  /** Abbreviations, without the full stop, that end no sentence. */
  readonly abbreviations: readonly string[]
  /** Why a statement was found. */
  readonly reasons: Readonly<
    Record<
      | 'quoted'
      | 'continued'
      | 'announced'
      | 'actor'
      | 'loose'
      | 'clause'
      | 'introduced'
      | 'closed'
      | 'noun'
      | 'anaphor'
      | 'running'
      | 'hearsay'
      | 'act',
      Ground
    >
  >
}
