import type { Clause } from '../grammar/index.js'

/** A verb of a sentence with what its helpers say. Numbers are of tokens. */
export interface Predicate {
  readonly at: number
  /** First word of its helpers. */
  readonly first: number
  readonly lemma: string
  /** `finite`: with a personal form; `bare`: an infinitive or a participle in -ing without one. */
  readonly form: 'finite' | 'infinitive' | 'gerund' | 'participle'
  readonly passive: boolean
  readonly negated: boolean
  /** "will", "may". */
  readonly planned: boolean
  /** "must". */
  readonly due: boolean
  readonly clause: Clause | null
}
