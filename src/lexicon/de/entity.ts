import type { EntityWords } from '../shape/index.js'

export const entity: EntityWords = {
  nameJoins: ['und', 'sowie', '&', 'and'],
  rules: [],
}
