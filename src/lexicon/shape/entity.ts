import type { Rule } from './rule.js'

/** Filled by its owner. */
export interface EntityWords {
  readonly rules: readonly Rule[]
}
