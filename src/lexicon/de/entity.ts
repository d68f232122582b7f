import type { EntityWords } from '../shape/index.js'

export const entity: EntityWords = {
  nameJoins: ['und', 'sowie', '&', 'and'],
  bylineOpeners: ['Von', 'Mit', 'Unter', 'Text', 'Protokoll', 'Mitarbeit', 'Hilfe', 'Redaktion', 'VON'],
  rules: [],
}
