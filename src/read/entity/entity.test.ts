import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { draftOf } from '../draft.case.js'
import { findEntities } from './index.js'

const read = (language: 'de' | 'en', text: string) =>
  findEntities(draftOf(language, text)).map(({ type, name }) => `${type} ${name}`)

describe('[READ-49] people, bodies and places are found by name', () => {
  test.each([
    ['said ANNA WINTER of the Harbor Institute.', ['PER Anna Winter', 'ORG Harbor Institute']],
    [
      '“Yes,” said TOM McGRAW, PAUL Berg and SARA VON DER AUE.',
      ['PER Tom McGraw', 'PER Paul Berg', 'PER Sara von der Aue'],
    ],
    ['“We sail,” Jo Land told the Examiner.', ['PER Jo Land', 'ORG Examiner']],
    [
      'The Island Courier reports a fire. The ministry was silent, according to the Island Courier.',
      ['ORG The Island Courier'],
    ],
    ['President Jo Land met Vice President Kim Roth on Monday', ['PER Jo Land', 'PER Kim Roth']],
    [
      'China’s navy left Taiwan, and Moscow told the U.S. so.',
      ['GPE China', 'GPE Taiwan', 'GPE Moscow', 'GPE United States'],
    ],
    ['NATO and the Council on Open Waters met Reuters', ['ORG NATO', 'ORG Council on Open Waters', 'ORG Reuters']],
  ])('English: %s', (text, names) => expect(read('en', text)).toEqual(names))
  test.each([
    ['sagte ANNA WINTER vom Harbor Institute.', ['PER Anna Winter', 'ORG Harbor Institute']],
    ['Präsidentin Jo Land und Regierungssprecher Tom Berg', ['PER Jo Land', 'PER Tom Berg']],
    [
      'Chinas Marine verließ Taiwan, und Moskau sagte es den Vereinigten Staaten.',
      ['GPE China', 'GPE Taiwan', 'GPE Moskau', 'GPE Vereinigte Staaten'],
    ],
    [
      'Die NATO, das ukrainische Verteidigungsministerium und die Universität Hafenstadt',
      ['ORG NATO', 'ORG ukrainische Verteidigungsministerium', 'ORG Universität Hafenstadt'],
    ],
  ])('German: %s', (text, names) => expect(read('de', text)).toEqual(names))
})

describe('[READ-50] one thing is one entity', () => {
  test('a family name alone belongs to the full name', () => {
    const [person] = findEntities(
      draftOf('en', 'ANNA WINTER spoke. Later Winter’s crew and Winter left.\nWinter said so.'),
    )
    expect(person).toMatchObject({ name: 'Anna Winter', type: 'PER' })
    expect(person?.mentions.map((one) => one.text)).toEqual(['ANNA WINTER', 'Winter', 'Winter', 'Winter'])
  })
  test('names of a place in two spellings are one', () => {
    const found = findEntities(draftOf('de', 'Kiew meldet es, Kyjiw bestätigt es, in Kiews Norden.'))
    expect(found.map((one) => [one.name, one.mentions.length])).toEqual([['Kiew', 3]])
  })
  test('two people of one family name stay two', () => {
    expect(read('en', 'ANNA WINTER and TOM WINTER spoke.')).toEqual(['PER Anna Winter', 'PER Tom Winter'])
  })
})

test.each(['They left the house in the morning.', 'He said Monday was fine.', 'JOIN US TODAY', 'the turkey sandwich'])(
  '[READ-51] nothing is named in: %s',
  (text) => expect(read('en', text)).toEqual([]),
)

test('[READ-52] mentions quote the text, do not overlap, and nothing throws', () => {
  const soup = fc
    .array(
      fc.constantFrom(
        'ANNA ',
        'WINTER',
        'Winter',
        ' of the ',
        'Institute',
        'President ',
        'China',
        's ',
        '’s ',
        '. ',
        ', ',
        '\n',
        'said ',
        '– ',
        ': ',
        '10 a.m.',
        'U.S.',
        '-',
      ),
      {
        maxLength: 40,
      },
    )
    .map((parts) => parts.join(''))
  fc.assert(
    fc.property(fc.oneof(soup, fc.string()), fc.constantFrom('de' as const, 'en' as const), (text, language) => {
      const mentions = findEntities(draftOf(language, text)).flatMap((one) => one.mentions)
      let end = 0
      for (const mention of [...mentions].sort((a, b) => a.start - b.start)) {
        expect(text.slice(mention.start, mention.end)).toBe(mention.text)
        expect(mention.start).toBeGreaterThanOrEqual(end)
        end = mention.end
      }
    }),
  )
})
