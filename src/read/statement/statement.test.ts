import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lexicons } from '../../lexicon/index.js'
import { findCredits } from '../credit/index.js'
import { draftOf as plainOf } from '../draft.case.js'
import type { Draft } from '../draft.js'
import { findEntities } from '../entity/index.js'
import { equipped } from '../equip.js'
import { findStatements } from './index.js'
import { findQuotations } from './quotation.js'

const models = { ...(await equipped(lexicons, 'de')), ...(await equipped(lexicons, 'en')) }
const draftOf = (language: 'de' | 'en', text: string): Draft => {
  const draft = plainOf(language, text)
  return { ...draft, lexicon: models[language] ?? draft.lexicon }
}
const find = (language: 'de' | 'en', text: string) => {
  const draft = draftOf(language, text)
  return findStatements(draft, findEntities(draft), [])
}
const read = (language: 'de' | 'en', text: string) =>
  find(language, text).map(({ kind, text: said, speaker }) => [kind, said, speaker?.name ?? null])

test.each([
  ['Er sagte „ja“ und ging.', ['ja']],
  ['»Ja«, sagte er, «nein», dann "doch" und “so”.', ['Ja', 'nein', 'doch', 'so']],
  ['„Wir sind „fast“ da“', ['Wir sind „fast“ da']],
  ['“We sail at dawn. The fleet is ready.', ['We sail at dawn. The fleet is ready.']],
  ['the ship’s crew and 5" guns', []],
  [
    '‘We packed, and we’re ready,’ she said. ‘The sailors’ bags stay.’',
    ['We packed, and we’re ready', 'The sailors’ bags stay.'],
  ],
  ['It was ‘a fine mess’ in the ’90s, and rock ‘n’ roll.', ['a fine mess']],
  ['In the ‘90s the harbour had the sailors’ trust.', []],
  ['Er sagte ‚ja‘ und nicht ‚nein‘ zum Hafen.', []],
])('[READ-53] quotations of every typography: %s', (text, expected) => {
  expect(findQuotations(text, 0, text.length).map((one) => text.slice(one.start, one.end))).toEqual(expected)
})

describe('[READ-54] who said what, in their own words', () => {
  test.each([
    [
      '„Wir fahren aus“, sagte ANNA WINTER vom Hafenamt. „Morgen früh um fünf.“',
      [
        ['Wir fahren aus', 'Anna Winter'],
        ['Morgen früh um fünf.', 'Anna Winter'],
      ],
    ],
    [
      'Das kündigte die dänische Ministerin ANNA WINTER an. „Wir fahren aus“, sagte sie.',
      [['Wir fahren aus', 'Anna Winter']],
    ],
    ['TOM BERG nannte den Plan „teuer und dumm“.', [['teuer und dumm', 'Tom Berg']]],
    [
      '„Wir warten ab“, sagte ein hochrangiger Beamter des Hafenamts.',
      [['Wir warten ab', 'ein hochrangiger Beamter des Hafenamts']],
    ],
  ])('German: %s', (text, expected) => expect(read('de', text)).toEqual(expected.map((one) => ['direct', ...one])))
  test.each([
    [
      '“We sail,” said ANNA WINTER of the Harbor Office. “Tomorrow at five.”',
      [
        ['We sail', 'Anna Winter'],
        ['Tomorrow at five.', 'Anna Winter'],
      ],
    ],
    ['TOM BERG called the plan “dear and daft.”', [['dear and daft.', 'Tom Berg']]],
    ['‘We’re ready to sail,’ said Wubke Harmsdorp.', [['We’re ready to sail', 'Wubke Harmsdorp']]],
    ['‘We’re ready to sail,’ pilot Wubke Harmsdorp said.', [['We’re ready to sail', 'Wubke Harmsdorp']]],
    [
      '“We wait and see,” a senior Pentagon official told reporters.',
      [['We wait and see', 'a senior Pentagon official']],
    ],
  ])('English: %s', (text, expected) => expect(read('en', text)).toEqual(expected.map((one) => ['direct', ...one])))
  test('a family name and a pronoun lead to the full name', () => {
    const found = find('en', 'ANNA WINTER spoke. “We sail,” Winter said. “Soon, I hope,” she added.')
    expect(found.map((one) => [one.speaker?.text, one.speaker?.name])).toEqual([
      ['Winter', 'Anna Winter'],
      ['she', 'Anna Winter'],
    ])
  })
})

describe('[READ-54] who speaks is told no more narrowly than the text tells it', () => {
  test.each([
    ['de', 'Die Winter-Regierung nannte den Plan „teuer und dumm“.', 'Die Winter-Regierung'],
    ['en', 'The Winter administration called the plan “dear and daft.”', 'The Winter administration'],
    ['de', 'ANNA WINTER und TOM BERG sagten, die Flotte sei bereit.', 'Anna Winter und Tom Berg'],
    ['en', 'ANNA WINTER and TOM BERG said the fleet was ready.', 'Anna Winter and Tom Berg'],
    ['de', '„Wir fahren aus“, sagt die Fischerin Wübke Harmsdorp aus Emden.', 'Wübke Harmsdorp'],
    ['de', '„Wir fahren aus“, sagte Wübke Harmsdorp am Montag.', 'Wübke Harmsdorp'],
    ['de', '„Wir fahren aus“, sagte die Leiterin des Deichamts, Wübke Harmsdorp.', 'Wübke Harmsdorp'],
    ['de', 'ANNA WINTER gab sich gelassen: „Wir fahren aus.“', 'Anna Winter'],
    ['en', 'ANNA WINTER kept her calm: “We sail tomorrow.”', 'Anna Winter'],
    ['de', 'ANNA WINTER widerspricht TOM BERG: „Wir fahren bald wieder aus, und zwar alle.“', 'Anna Winter'],
    ['en', '“We will all sail again, and soon,” said the report.', 'the report'],
    ['en', '“We sail,” said harbor pilot Wubke Harmsdorp.', 'Wubke Harmsdorp'],
    ['en', '“We sail,” dike warden Wubke Harmsdorp said.', 'Wubke Harmsdorp'],
  ] as const)('%s: %s', (language, text, name) => {
    const all = `${language === 'de' ? 'ANNA WINTER regiert.' : 'ANNA WINTER governs.'} ${text}`
    expect(read(language, all).map(([, , by]) => by)).toEqual([name])
  })
  test.each([
    ['de', '„Wir fahren bald wieder aus, und zwar alle“, hieß es Ende März.'],
    ['en', '“We will all sail again, and soon.”'],
  ] as const)('%s, nobody: %s', (language, text) => expect(read(language, text)[0]?.[2] ?? null).toBeNull())
  test('a paragraph that names one person and ends in a colon announces their words', () => {
    const announced = 'Nach dem Sturm wandte sich ANNA WINTER an ihre Leute:'
    const words = '„Wir sind noch da. Das genügt fürs Erste.“'
    const speaker = (before: string): string | null | undefined => {
      const { items, ...draft } = draftOf('de', `${before}\n${words}`)
      const one = items.slice(0, 1).map((item) => ({ ...item, end: draft.document.text.length, blocks: [0, 1] }))
      return findStatements({ ...draft, items: one }, findEntities({ ...draft, items: one }), []).at(-1)?.speaker?.name
    }
    expect(speaker(announced)).toBe('Anna Winter')
    expect(speaker(announced.replace(':', '.'))).toBeUndefined()
    expect(speaker(`TOM BERG sah zu, und ${announced}`)).toBeUndefined()
  })
})

test('[READ-55] a quotation with a time stamp before it is no indirect speech', () => {
  expect(read('de', '18.15 Uhr – „Wir fahren aus“, sagt ANNA WINTER.')).toEqual([
    ['direct', 'Wir fahren aus', 'Anna Winter'],
  ])
})

describe('[READ-55] indirect speech is the clause without the words that attribute it', () => {
  test.each([
    ['ANNA WINTER sagte, die Flotte sei bereit.', 'die Flotte sei bereit', 'Anna Winter'],
    ['ANNA WINTER sagte am Montag, dass die Flotte bereit ist.', 'dass die Flotte bereit ist', 'Anna Winter'],
    ['Die Flotte sei längst bereit, sagte ANNA WINTER.', 'Die Flotte sei längst bereit', 'Anna Winter'],
    ['Laut ANNA WINTER ist die Flotte bereit.', 'ist die Flotte bereit', 'Anna Winter'],
    ['Die Flotte ist jetzt bereit, so ANNA WINTER.', 'Die Flotte ist jetzt bereit', 'Anna Winter'],
    ['US-Beamte sagen, sie hätten die Papiere.', 'sie hätten die Papiere', 'US-Beamte'],
  ])('German: %s', (text, said, name) => expect(read('de', text)).toEqual([['indirect', said, name]]))
  test.each([
    ['ANNA WINTER said the fleet was ready.', 'the fleet was ready', 'Anna Winter'],
    ['ANNA WINTER said on Monday that the fleet was ready.', 'that the fleet was ready', 'Anna Winter'],
    ['The fleet was ready, ANNA WINTER said.', 'The fleet was ready', 'Anna Winter'],
    ['The fleet was ready, said ANNA WINTER.', 'The fleet was ready', 'Anna Winter'],
    [
      'Rates for tankers have tripled, ANNA WINTER told the Gull, and the ports suffer too.',
      'Rates for tankers have tripled, ANNA WINTER told the Gull, and the ports suffer too',
      'Anna Winter',
    ],
    [
      'Rates for tankers have tripled, ANNA WINTER told the Gull, she added.',
      'Rates for tankers have tripled',
      'Anna Winter',
    ],
    ['The harbor minister, ANNA WINTER, told reporters that 90,000 tons left.', 'that 90,000 tons left', 'Anna Winter'],
    ['According to ANNA WINTER, the fleet is ready.', 'the fleet is ready', 'Anna Winter'],
    ['U.S. officials say they have the papers.', 'they have the papers', 'U.S. officials'],
  ])('English: %s', (text, said, name) => expect(read('en', text)).toEqual([['indirect', said, name]]))
})

test('[READ-55] the clause ends before the words that credit a reporter', () => {
  const draft = draftOf('de', 'ANNA WINTER behauptet, die Flotte sei längst bereit, wie Reuters berichtet.')
  const credits = findCredits(draft)
  expect(credits).toHaveLength(1)
  expect(findStatements(draft, findEntities(draft), credits).map((one) => one.text)).toEqual([
    'die Flotte sei längst bereit',
  ])
})

describe('[READ-56] nothing is put into anybody’s mouth', () => {
  test.each([
    'Die Fregatte „Möwe“ lief aus.',
    'Der Podcast „Tiefe See und was darin lebt“ ist da.',
    'Sie sagte nichts.',
    'Die sogenannte „rote Linie“ gilt.',
  ])('German: %s', (text) => expect(read('de', text)).toEqual([]))
  test.each([
    'The frigate “Gull” left.',
    'The so-called “red line” holds.',
    'She said nothing.',
    'A book titled “The Sea and What Lives in It” is out.',
  ])('English: %s', (text) => expect(read('en', text)).toEqual([]))
  test('a quotation in the next paragraph is not given to the last speaker', () => {
    expect(
      read('de', '„Wir fahren“, sagte ANNA WINTER.\n„Das glaube ich erst, wenn ich es sehe.“').at(-1)?.[2],
    ).toBeNull()
  })
})

test('[READ-57] officials without a name are anonymous, a spokesperson of a body is not', () => {
  const anonymous = (language: 'de' | 'en', text: string) =>
    find(language, text).map((one) => [one.anonymous, one.grade])
  expect(anonymous('en', 'Two defense officials said the fleet was ready.')).toEqual([[true, 'anonymous']])
  expect(anonymous('en', 'A spokesperson for the Harbor Office said the fleet was ready.')).toEqual([
    [false, 'on-record'],
  ])
  expect(anonymous('de', 'Mehrere Experten sagten, die Flotte sei bereit.')).toEqual([[true, 'anonymous']])
})

test('[READ-54] a denial denies what it names, not what is said instead', () => {
  const negated = (text: string): boolean[] => find('de', text).map((one) => one.negated)
  expect(negated('ANNA WINTER bestritt, „jemals dort gewesen“ zu sein.')).toEqual([true])
  expect(negated('ANNA WINTER wies das zurück: Die Flotte bleibe „in vollem Umfang“ bereit.')).toEqual([false, false])
})

test('[READ-58] statements quote the text, and nothing throws', () => {
  const soup = fc
    .array(
      fc.constantFrom(
        '„',
        '“',
        '”',
        '"',
        'ANNA WINTER',
        ' sagte',
        ' said ',
        'that ',
        ', ',
        '. ',
        'Laut ',
        'According to ',
        'officials ',
        'er ',
        'sei',
        '\n',
        'Die Flotte ',
        '[',
        ']',
        '…',
      ),
      {
        maxLength: 40,
      },
    )
    .map((parts) => parts.join(''))
  fc.assert(
    fc.property(fc.oneof(soup, fc.string()), fc.constantFrom('de' as const, 'en' as const), (text, language) => {
      for (const said of find(language, text)) {
        expect(text.slice(said.start, said.end)).toBe(said.text)
        expect(said.text.trim().length).toBeGreaterThan(0)
        if (said.speaker) expect(text.slice(said.speaker.start, said.speaker.end)).toBe(said.speaker.text)
      }
    }),
  )
})
