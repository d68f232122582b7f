export { briefJsonSchema } from './brief.js'
export { readingJsonSchema } from './reading.js'
