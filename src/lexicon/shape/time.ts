import type { Rule } from './rule.js'

/** Filled by its owner. */
export interface TimeWords {
  readonly rules: readonly Rule[]
}
