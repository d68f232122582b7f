import type { Entity, Quoted, Span, Time } from '../../model/index.js'
import type { Draft } from '../draft.js'
import type { Core } from '../grammar/index.js'
import type { SpanIndex } from '../overlap.js'
import type { ActTables } from './words.js'

/** A mention of an entity in the document. */
export interface Mention extends Quoted {
  readonly entity: Entity
}

/** What stays the same for all sentences of a document. */
export interface Setting {
  readonly draft: Draft
  readonly core: Core
  readonly tables: ActTables
  readonly mentions: SpanIndex<Mention>
  readonly times: SpanIndex<Time>
}

/** Where tokens stand in the text. */
export const spanOf = ({ core }: Setting, start: number, end: number): Span => ({
  start: core.tokens.starts[start] ?? 0,
  end: core.tokens.ends[end - 1] ?? 0,
})
