import { describe, expect, test } from 'vitest'
import { draftOf } from '../draft.case.js'
import { findEntities } from './index.js'
import { soundOf } from './sound.js'

const read = (language: 'de' | 'en', text: string) =>
  findEntities(draftOf(language, text)).map(({ type, name, mentions }) => `${type} ${name} ${mentions.length}`)

describe('[ENT-6] a body is one under its long form, its acronym and its inflected forms', () => {
  test.each([
    ['en', 'The Harbor Watch Council (HWC) met. HWC said so.', ['ORG Harbor Watch Council 3']],
    ['en', 'The Harbor Watch Council (Friday) met.', ['ORG Harbor Watch Council 1']],
    [
      'en',
      'The Center for Strategic and International Studies (CSIS) wrote; CSIS agreed.',
      ['ORG Center for Strategic and International Studies 3'],
    ],
    [
      'de',
      'Das Zentrum für strategische und internationale Studien, kurz CSIS.',
      ['ORG Zentrum für strategische und internationale Studien 2'],
    ],
    [
      'de',
      'Das omanische Außenministerium schwieg, ein Brief des omanischen Außenministeriums blieb.',
      ['ORG omanische Außenministerium 2'],
    ],
  ] as const)('%s: %s', (language, text, names) => expect(read(language, text)).toEqual(names))
})

describe('[ENT-7] a person is one under full name, family name, genitive, capitals and transliterations', () => {
  test.each([
    ['de', 'Putins Rede, Wladimir Putin, PUTIN, Vladimir Putin', ['PER Wladimir Putin 4']],
    ['de', 'Präsident Selenskyj, Volodymyr Zelenskyy, Zelensky', ['PER Wolodymyr Selenskyj 3']],
    ['de', 'Der Minister Iwan Morosow kam. Anna Winter und Morozov.', ['PER Iwan Morosow 1', 'PER Anna Winter 1']],
    ['de', 'sagte ANNA WINTER. Anna Winters Rede und Winters Haus.', ['PER Anna Winter 3']],
    ['en', 'Minister Petar Nikolić left, Nikolić’s aides too, and Nikolić’ car.', ['PER Petar Nikolić 3']],
    ['en', 'Minister Iwan Morosow met General Ivan Morozov.', ['PER Iwan Morosow 2']],
  ] as const)('%s: %s', (language, text, names) => expect(read(language, text)).toEqual(names))

  test.each([
    ['Selenskyj', 'Zelensky'],
    ['Schoigu', 'Shoigu'],
    ['Lukaschenko', 'Lukashenko'],
    ['Medwedew', 'Medvedev'],
    ['Netanjahu', 'Netanyahu'],
    ['Saluschnyj', 'Zaluzhny'],
    ['Gorbatschow', 'Gorbachev'],
  ])('%s sounds like %s', (german, english) => expect(soundOf(german)).toBe(soundOf(english)))
})

test.each([
  ['en', 'ANNA WINTER and TOM WINTER spoke. Winter left.', ['PER Anna Winter 1', 'PER Tom Winter 2']],
  ['en', 'Minister Lena Putin spoke. Putin left.', ['PER Lena Putin 2']],
  ['de', 'ANNA MEYER und TOM MEIER sprachen. Meyer ging.', ['PER Anna Meyer 2', 'PER Tom Meier 1']],
] as const)(
  '[ENT-8] different people of one family name stay different, whoever else bears it: %s: %s',
  (language, text, names) => expect(read(language, text)).toEqual(names),
)

test('[ENT-10] hostile texts cost names in proportion', { retry: 2 }, () => {
  const cost = (text: string): number => {
    const from = performance.now()
    findEntities(draftOf('de', text))
    return performance.now() - from
  }
  for (const piece of ['Anna ', 'ANNA ', '(HWC) ', 'Kreml, ', 'Ex-', 'Minister ', 'von der ', '’s', 'A-', 'A.']) {
    cost(piece.repeat(1000))
    const [small, large] = [cost(piece.repeat(2000)), cost(piece.repeat(16_000))]
    expect(large / Math.max(small, 3), piece).toBeLessThan(40)
  }
})

test('[ENT-10] thousands of people of one family name cost names in proportion, and stay different', {
  retry: 2,
}, () => {
  const people = (count: number): string =>
    Array.from({ length: count }, (_, at) => {
      const given = [...(at + 1000).toString(7)].map((digit) => 'bdgklmn'.charAt(Number(digit))).join('a')
      return `Präsident ${given.charAt(0).toUpperCase()}${given.slice(1)}o Berg kam. `
    }).join('')
  const cost = (count: number): number => {
    const from = performance.now()
    const found = findEntities(draftOf('de', people(count)))
    expect(found.filter((one) => one.type === 'PER').length).toBeGreaterThan(count / 3)
    return performance.now() - from
  }
  cost(300)
  const small = Math.max(10, Math.min(cost(600), cost(600)))
  expect(cost(4_800)).toBeLessThan(small * 8 * 5)
})
