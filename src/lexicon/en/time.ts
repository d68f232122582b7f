import type { TimeWords } from '../shape/index.js'

export const time: TimeWords = {
  rules: [],
}
