import type { EntityWords } from '../shape/index.js'

export const entity: EntityWords = {
  nameJoins: ['and', '&', 'und'],
  bylineOpeners: ['By', 'With', 'Written', 'Reporting', 'Edited', 'Additional', 'Contributing', 'Contributions', 'BY'],
  rules: [],
}
