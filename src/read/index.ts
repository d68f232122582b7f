export { equipped } from './equip.js'
export { languageOf } from './language/detect.js'
export type { Lexicons } from './read.js'
export { readDocument } from './read.js'
