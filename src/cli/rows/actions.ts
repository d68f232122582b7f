import type { Action } from '../../model/index.js'
import { placeColumns, type Table, type Value } from './column.js'

const names = (parties: Action['actors']): Value =>
  parties.map(({ name, text, start, end }) => ({ name, text, start, end }))

const entities = (parties: Action['actors']): Value => parties.map(({ entity }) => entity)

/** One row an action: who did what to whom, after PLOVER. */
export const actionTable: Table<Action> = {
  rows: ({ actions }) => actions,
  columns: {
    ...placeColumns,
    type: ({ type }) => type,
    mode: ({ mode }) => mode,
    status: ({ status }) => status,
    actors: ({ actors }) => names(actors),
    actor_entities: ({ actors }) => entities(actors),
    targets: ({ targets }) => names(targets),
    target_entities: ({ targets }) => entities(targets),
    when: ({ when }) => when,
    place: ({ place }) => place?.text ?? null,
    text: ({ text }) => text,
    rule: ({ why }) => why.rule,
  },
}
