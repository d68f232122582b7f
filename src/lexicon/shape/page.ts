import type { Rule } from './rule.js'

/** Filled by its owner. */
export interface PageWords {
  readonly rules: readonly Rule[]
}
