export { judgePage } from './judge.js'
export type { Judgement } from './page.js'
