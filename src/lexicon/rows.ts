import { lexicons } from './languages.js'
import type { Ground, Rule } from './shape/rule.js'

const isRow = (value: object): value is Ground => 'id' in value && 'why' in value

/** All rows with an id below a value, in order of appearance. */
const rowsIn = (value: unknown): readonly Ground[] => {
  if (typeof value !== 'object' || value === null || value instanceof RegExp) return []
  if (isRow(value)) return [value]
  return Object.values(value).flatMap(rowsIn)
}

/** Every row of a part of the lexicon that has a pattern, so that its examples can be run. */
export const rulesIn = (part: unknown): readonly Rule[] =>
  rowsIn(part).filter((row): row is Rule => 'pattern' in row && 'hits' in row)

/** Every row with an id: rules of both languages. */
export const languageRows = (): readonly Ground[] => rowsIn(lexicons)

export { rowsIn }
