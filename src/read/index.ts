export type { Lexicons } from './read.js'
export { readDocument } from './read.js'
