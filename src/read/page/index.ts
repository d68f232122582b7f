export { type Header, readHeader } from './header.js'
export { judgePage } from './judge.js'
export type { Judgement } from './page.js'
