import type { FigureWords } from '../shape/index.js'

export const figure: FigureWords = {
  rules: [],
}
