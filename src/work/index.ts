export { collect, type Reach } from './collect.js'
export { readArrivals, type Step } from './read.js'
