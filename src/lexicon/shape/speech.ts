import type { Rule } from './rule.js'

/** Filled by its owner. */
export interface SpeechWords {
  readonly rules: readonly Rule[]
}
