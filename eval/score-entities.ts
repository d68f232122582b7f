import type { Reading } from '../src/model/index.js'
import type { Gold } from './gold.js'
import { plain, sameName } from './match.js'
import type { Field } from './score.js'
import { compare } from './tally.js'

const sameTypes: Readonly<Record<string, string>> = {
  LOC: 'GPE',
  PLACE: 'GPE',
  COUNTRY: 'GPE',
  PERSON: 'PER',
  ORGANISATION: 'ORG',
  ORGANIZATION: 'ORG',
}
const typeOf = (type: string): string => sameTypes[type.toUpperCase()] ?? type.toUpperCase()

/** People, organisations and places; a landscape counts as a place like a country. */
export const entityFields = (gold: Gold, reading: Reading): Field[] => {
  const { entities } = gold
  if (entities === undefined) return []
  return ['PER', 'ORG', 'GPE'].map((type): Field => {
    const tally = compare(
      entities.filter((entity) => typeOf(entity.type) === type),
      reading.entities.filter((entity) => typeOf(entity.type) === type),
      {
        same: (wanted, entity) =>
          entity.mentions.some(({ text }) => plain(text) === plain(wanted.text)) || sameName(wanted.name, entity.name),
        showGold: ({ name }) => name,
        showFound: ({ name }) => name,
      },
    )
    return [`entities.${type}`, tally]
  })
}
