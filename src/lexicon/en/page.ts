import type { PageWords } from '../shape/index.js'

export const page: PageWords = {
  rules: [],
}
