export type * from './brief.js'
export type * from './capture.js'
export type * from './document.js'
export type * from './listing.js'
export type * from './outcome.js'
export { done, failed, noticeCodes } from './outcome.js'
export type * from './reading.js'
export {
  actionStatuses,
  actionTypes,
  entityTypes,
  genres,
  grades,
  itemKinds,
  modalities,
  qualifiers,
  relations,
  roles,
  statementKinds,
} from './reading.js'
export type * from './span.js'
export { quote } from './span.js'
export type * from './verbatim/index.js'
export type * from './world.js'
