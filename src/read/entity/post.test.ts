import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { draftOf } from '../draft.case.js'
import { findEntities } from './index.js'
import { wordsOfPost } from './post.js'

const read = (language: 'de' | 'en', text: string) => findEntities(draftOf(language, text))

const postsOf = (language: 'de' | 'en', text: string, name: string) =>
  read(language, text)
    .find((one) => one.name === name)
    ?.posts.map(({ office, affiliation, former, dated }) => [
      office?.text ?? null,
      affiliation?.text ?? null,
      former,
      dated?.text ?? null,
    ])

describe('[ENT-3] office and affiliation of a person are words of the text, before or after the name', () => {
  test.each([
    [
      'en',
      'Turkish Foreign Minister Orhan Demirtash left.',
      'Orhan Demirtash',
      [['Foreign Minister', 'Turkish', false, null]],
    ],
    ['en', 'Prime Minister Jo Land spoke.', 'Jo Land', [['Prime Minister', null, false, null]]],
    ['en', 'Pentagon spokesperson Jo Land spoke.', 'Jo Land', [['spokesperson', 'Pentagon', false, null]]],
    ['en', 'said ANNA WINTER of the Harbor Institute.', 'Anna Winter', [[null, 'Harbor Institute', false, null]]],
    [
      'en',
      '“Yes,” said ANNA WINTER, a senior fellow at the Harbor Institute.',
      'Anna Winter',
      [['senior fellow', 'Harbor Institute', false, null]],
    ],
    ['en', 'TOM BERG, Oman’s foreign minister, left.', 'Tom Berg', [['foreign minister', 'Oman', false, null]]],
    [
      'de',
      'Der türkische Außenminister Orhan Demirtasch ging.',
      'Orhan Demirtasch',
      [['Außenminister', 'türkische', false, null]],
    ],
    ['de', 'Pentagon-Sprecherin JO LAND schwieg.', 'Jo Land', [['Pentagon-Sprecherin', 'Pentagon', false, null]]],
    [
      'de',
      'sagte ANNA WINTER, Senior Fellow am Harbor Institute.',
      'Anna Winter',
      [['Senior Fellow', 'Harbor Institute', false, null]],
    ],
    ['de', 'sagte ANNA WINTER vom Harbor Institute.', 'Anna Winter', [[null, 'Harbor Institute', false, null]]],
    ['de', 'sagte ANNA WINTER am Montag.', 'Anna Winter', []],
    ['en', 'said ANNA WINTER on Monday.', 'Anna Winter', []],
  ] as const)('%s: %s', (language, text, name, posts) => expect(postsOf(language, text, name)).toEqual(posts))

  test('a speaker is shown with the words as they stand', () => {
    const text = 'Der türkische Außenminister Orhan Demirtasch ging.'
    expect(wordsOfPost(read('de', text)[0]?.posts ?? [], text)).toEqual({
      office: 'türkische Außenminister',
      affiliation: null,
    })
    expect(wordsOfPost([], text)).toEqual({ office: null, affiliation: null })
  })
})

test.each([
  ['en', 'Former Defense Secretary Tom Berg left.', [['Former Defense Secretary', null, true, null]]],
  [
    'en',
    'TOM BERG, who was defense secretary from 2015 to 2019, left.',
    [['defense secretary', null, true, 'from 2015 to 2019']],
  ],
  ['en', 'TOM BERG, the former head of Port Watch, left.', [['former head', 'Port Watch', true, null]]],
  ['de', 'Ex-Kanzler Tom Berg ging.', [['Ex-Kanzler', null, true, null]]],
  ['de', 'Der frühere Außenminister Tom Berg ging.', [['frühere Außenminister', null, true, null]]],
  [
    'de',
    'TOM BERG, Direktor am Harbor Institute seit 2019, ging.',
    [['Direktor', 'Harbor Institute', false, 'seit 2019']],
  ],
] as const)('[ENT-4] what is former stays former, and keeps its years: %s: %s', (language, text, posts) =>
  expect(postsOf(language, text, 'Tom Berg')).toEqual(posts),
)

test.each([
  ['en', 'The Kremlin said no.', 'government of Russia'],
  ['en', 'Crowds gathered outside the Kremlin.', null],
  ['en', 'A fire broke out in the Pentagon building.', null],
  ['de', 'Das Weiße Haus widersprach.', 'Regierung der Vereinigten Staaten'],
  ['de', 'Sie standen vor dem Weißen Haus.', null],
  ['de', 'Berlin fragte die Bundeswehr.', null],
] as const)(
  '[ENT-5] a seat of power carries the body that it stands for, unless the building is meant: %s: %s',
  (language, text, body) =>
    expect(read(language, text).find((one) => one.type === 'ORG')?.standsFor?.name ?? null).toBe(body),
)

const pieces = [
  'ANNA WINTER',
  'Tom Berg',
  ', ',
  ' ',
  'Former ',
  'Foreign Minister ',
  'Außenminister ',
  'ehemalige ',
  'a fellow at the ',
  'Harbor Institute',
  ' vom ',
  ' of the ',
  'Kremlin',
  'Kreml',
  ' (HI)',
  ' since 2019',
  '\n',
  '’s ',
  'der ',
  'outside the ',
  '.',
  'türkische ',
  '-',
]

test('[ENT-9] whatever the text: posts and seats quote it, and nothing throws', () => {
  const soup = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join(''))
  fc.assert(
    fc.property(fc.oneof(soup, fc.string()), fc.constantFrom('de' as const, 'en' as const), (text, language) => {
      for (const { posts, standsFor } of read(language, text)) {
        const quoted = posts.flatMap((one) => [one.office, one.affiliation, one.dated].flatMap((part) => part ?? []))
        for (const one of [...quoted, ...(standsFor?.mentions ?? [])])
          expect(text.slice(one.start, one.end)).toBe(one.text)
        for (const one of posts) expect(one.office ?? one.affiliation).not.toBeNull()
      }
    }),
  )
})
