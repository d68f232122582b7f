export { type Sentences, sentencesOf } from './sentences.js'
export { type Tokens, tokenKinds, tokensOf } from './tokens.js'
