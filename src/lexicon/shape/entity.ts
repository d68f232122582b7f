import type { People } from '../peoples.js'
import type { Ground, Rule } from './rule.js'

/** Finds the name of somebody or something: group `name`, or `names` for a list of people. */
export interface EntityRule extends Rule {
  readonly type: 'PER' | 'ORG' | 'GPE'
}

/** Finds what a person is beside a name: groups `office`, `affiliation` (or `body`, `adjective`), `former` (or `over`), `dated`. The pattern ends (`$`) where the
 * name begins, or begins (`^`) where it ends. */
export interface PostRule extends Rule {
  readonly side: 'before' | 'after'
}

/** Finds that a seat of power is meant as a building, by the words right before (`$`) or after (`^`) it. */
export interface SiteRule extends Rule {
  readonly side: 'before' | 'after'
}

/** What names of people, bodies and places go by in one language. */
export interface EntityWords {
  /** Words between the names of a list ("and", "sowie"). */
  readonly nameJoins: readonly string[]
  /** Words that open a byline and belong to no name ("By"). */
  readonly bylineOpeners: readonly string[]
  /** Endings that a name takes ("s"), tried as they stand here. */
  readonly endings: readonly string[]
  /** Words in capitals that are no part of a person's name. */
  readonly notNames: readonly string[]
  /** Articles before names, with their capital. */
  readonly articles: readonly string[]
  /** Endings of names in the genitive, and what they stand for. */
  readonly genitives: readonly { readonly from: string; readonly to: string }[]
  /** Parts of a place, before its name in one word ("Nord" of "Nordirak"). */
  readonly directions: readonly string[]
  /** Words that end or make the names of places that are no state, region or town ("Meer", "street"). Small letters. */
  readonly landforms: readonly string[]
  /** Kinds of ships and the like, whose names stand right after them. Small letters. */
  readonly vessels: readonly string[]
  /** Words before a given name that make it a place ("Santa Maria"), as written. */
  readonly placeOpeners: readonly string[]
  /** Adjectives and inhabitants of countries. */
  readonly peoples: readonly People[]
  /** Those that the country table gives in this language; empty where it has none. */
  readonly demonyms: readonly string[]
  /** In order of precedence. */
  readonly posts: readonly PostRule[]
  readonly sites: readonly SiteRule[]
  /** In order of precedence. */
  readonly entities: readonly EntityRule[]
  /** Why a name was found where no rule row says it. */
  readonly reasons: Readonly<
    Record<'capitals' | 'apparatus' | 'known' | 'outlet' | 'again' | 'list' | 'given' | 'learnt', Ground>
  >
}
