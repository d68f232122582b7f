import type { SpeechWords } from '../shape/index.js'

export const speech: SpeechWords = {
  rules: [],
}
