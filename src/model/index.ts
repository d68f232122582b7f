export type * from './action.js'
export { actionStatuses, actionTypes } from './action.js'
export type * from './brief.js'
export type * from './capture.js'
export type * from './document.js'
export type * from './listing.js'
export type * from './outcome.js'
export { done, failed, noticeCodes } from './outcome.js'
export type * from './reading.js'
export {
  entityTypes,
  genres,
  itemKinds,
  qualifiers,
  roles,
} from './reading.js'
export type * from './span.js'
export { quote } from './span.js'
export type * from './statement.js'
export { grades, modalities, relations, statementKinds } from './statement.js'
export type * from './verbatim/index.js'
export type * from './world.js'
