import type { Rule } from './rule.js'

/** What names of people, bodies and places go by in one language. */
export interface EntityWords {
  /** Words between the names of a list ("and", "sowie"). */
  readonly nameJoins: readonly string[]
  /** Words that open a byline and belong to no name ("By"). */
  readonly bylineOpeners: readonly string[]
  readonly rules: readonly Rule[]
}
