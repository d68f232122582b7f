export type { VerbatimDocument } from './fold.js'
export { proveQuotation, type VerbatimSource, verbatimSource } from './prove.js'
export { type FoundQuotation, proveQuotations, quotationsIn } from './quotations.js'
export type { Proof, Refusal, Verbatim, VerbatimChange } from './types.js'
