import type { Quoted, Why } from './span.js'

/** What somebody did to somebody, after PLOVER (Open Event Data Alliance). The older names DEMAND, DISAPPROVE, INVESTIGATE
 * and FIGHT are `request`, `accuse`, `accuse` with mode `investigate`, and `assault`. */
export const actionTypes = [
  'agree',
  'consult',
  'support',
  'cooperate',
  'aid',
  'concede',
  'retreat',
  'request',
  'accuse',
  'reject',
  'threaten',
  'protest',
  'sanction',
  'mobilize',
  'coerce',
  'assault',
] as const
export const actionStatuses = ['done', 'planned', 'threatened', 'denied', 'asked'] as const

/** Whoever does something, or whom it is done to. */
export interface Party extends Quoted {
  /** Full name found anywhere in the document, else the words themselves. */
  readonly name: string
  /** Id of the entity; null where the words name none ("rebels in the east"). */
  readonly entity: string | null
}

/** Who did what to whom. The span holds the words that tell the act. */
export interface Action extends Quoted {
  readonly type: (typeof actionTypes)[number]
  /** PLOVER's mode within the type ("visit", "hunger-strike"); null where it has none or the text does not tell. */
  readonly mode: string | null
  readonly actors: readonly Party[]
  readonly targets: readonly Party[]
  /** TIMEX3 value of the time that the sentence gives it; null where it gives none. */
  readonly when: string | null
  /** Where, in the words of the text. */
  readonly place: Quoted | null
  readonly status: (typeof actionStatuses)[number]
  readonly item: string | null
  readonly why: Why
}
