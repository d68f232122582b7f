export { type Judgement, judgePage } from './judge.js'
