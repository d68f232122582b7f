import type { Rule } from './rule.js'

/** Filled by its owner. */
export interface AnatomyWords {
  readonly rules: readonly Rule[]
}
