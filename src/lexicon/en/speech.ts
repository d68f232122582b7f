import type { SpeechWords } from '../shape/index.js'
import { authorityEnds, credits, outletEnds } from './speech-credit.js'

export const speech: SpeechWords = {
  credits,
  outletEnds,
  authorityEnds,
  rules: [],
}
