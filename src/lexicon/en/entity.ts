import type { EntityWords } from '../shape/index.js'

export const entity: EntityWords = {
  nameJoins: ['and', '&', 'und'],
  rules: [],
}
