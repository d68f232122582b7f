import type { Entity, Span } from '../../model/index.js'

/** A name at a place, before mentions of one thing are put together. */
export interface Mention extends Span {
  readonly type: Entity['type']
  /** Name in ordinary capitals; the same for all mentions of a thing that a table knows. */
  readonly name: string
  /** Id of a rule row. */
  readonly rule: string
}
