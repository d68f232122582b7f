import type { Rule } from './rule.js'

/** How one language says on whose authority something is said, and how sure of it the holder is. */
export interface AuthorityWords {
  /** Verbs of saying that deny what follows them; matched against the cue. */
  readonly denials: readonly Rule[]
  /** Words that make what is said a possibility; matched inside what is said. */
  readonly possible: readonly Rule[]
}
