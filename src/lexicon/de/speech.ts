import type { SpeechWords } from '../shape/index.js'
import { authorityEnds, credits, outletEnds, relations } from './speech-credit.js'
import { cues } from './speech-cue.js'

export const speech: SpeechWords = { credits, relations, outletEnds, authorityEnds, ...cues }
