import { describe, expect, test } from 'vitest'
import { draftOf } from '../draft.case.js'
import { findEntities } from './index.js'

const read = (language: 'de' | 'en', text: string) =>
  findEntities(draftOf(language, text)).map(({ type, name }) => `${type} ${name}`)

describe('[ENT-1] a name of our tables is found in either language, with endings, diacritics and in capitals', () => {
  test.each([
    ['de', 'Das Schiff liegt vor Tromsø.', ['GPE Tromsø']],
    ['de', 'Das Schiff liegt vor Tromso.', ['GPE Tromsø']],
    ['de', 'In Danzigs Hafen, nicht in GÖTEBORG.', ['GPE Danzig', 'GPE Göteborg']],
    ['en', 'Kraków’s mayor flew to Gothenburg.', ['GPE Krakow', 'GPE Gothenburg']],
    ['en', 'Warships left Berdjansk for Sevastopol.', ['GPE Berdiansk', 'GPE Sevastopol']],
    [
      'en',
      'Amy Klobuchar spoke for the Senate Foreign Relations Committee.',
      ['PER Amy Klobuchar', 'ORG Senate Committee on Foreign Relations'],
    ],
    [
      'de',
      'Selenskyj traf das Zentrum für strategische und internationale Studien.',
      ['PER Wolodymyr Selenskyj', 'ORG Zentrum für strategische und internationale Studien'],
    ],
    ['en', 'They met the Worldwide Fund for Nature.', ['ORG Worldwide Fund for Nature']],
  ] as const)('%s: %s', (language, text, names) => expect(read(language, text)).toEqual(names))
})

test.each([
  ['Truppen stehen im Nordirak und in der Ostukraine.', ['GPE Nordirak', 'GPE Ostukraine']],
  ['Der Nordwind kam, die Westküste blieb ruhig.', []],
])('[ENT-2] a part of a place is a place: %s', (text, names) => expect(read('de', text)).toEqual(names))
