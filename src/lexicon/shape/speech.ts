import type { Rule } from './rule.js'

/** Finds who is credited. Groups: `names` (people), `outlet` (a body or publication). */
export interface CreditRule extends Rule {
  /** What must hold of the groups: `own` the people work for this publication; `staff` they must stand in its byline;
   * `known` the outlet must be known or be named like one; `named` the phrase itself makes it an outlet. */
  readonly asks: 'own' | 'staff' | 'known' | 'named'
}

/** How one language says who said and who reported something. */
export interface SpeechWords {
  /** In order of precedence. */
  readonly credits: readonly CreditRule[]
  /** Ends of words, in lower case, that make a name that of a publication ("times", "zeitung"). */
  readonly outletEnds: readonly string[]
  /** Ends of words, in lower case, that make a name that of an authority, never of a publication ("ministry"). */
  readonly authorityEnds: readonly string[]
  readonly rules: readonly Rule[]
}
