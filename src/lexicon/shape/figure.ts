import type { Rule } from './rule.js'

/** Filled by its owner. */
export interface FigureWords {
  readonly rules: readonly Rule[]
}
