export type { Apposition, Clause, ClauseKind, Phrase, TokenRange, VerbGroup } from './clause.js'
export { Core } from './core.js'
export { lemmasOf } from './search.js'
