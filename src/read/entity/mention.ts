import type { EntityRule } from '../../lexicon/index.js'
import type { Span } from '../../model/index.js'

/** A name at a place, before mentions of one thing are put together. */
export interface Mention extends Span {
  readonly type: EntityRule['type']
  /** Name in ordinary capitals; the same for all mentions of a thing that a table knows. */
  readonly name: string
  /** Id of a rule row. */
  readonly rule: string
}
