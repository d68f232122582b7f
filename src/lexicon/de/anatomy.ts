import type { AnatomyWords } from '../shape/index.js'

export const anatomy: AnatomyWords = {
  rules: [],
}
