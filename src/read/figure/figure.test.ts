import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { draftOf } from '../draft.case.js'
import { findFigures } from './index.js'

const read = (language: 'de' | 'en', text: string) =>
  findFigures(draftOf(language, text)).map(({ value, high, unit, qualifier }) => [value, high, unit, qualifier])

describe('[READ-41] a number is read with what it counts', () => {
  test.each([
    ['Mehr als 2.400 abgehörte Gespräche', 2400, null, 'Gespräch', 'more_than'],
    ['zwischen 100 und 250 Soldaten', 100, 250, 'Soldat', null],
    ['etwa zwei Milliarden US-Dollar', 2e9, null, 'USD', 'about'],
    ['bis zu 1,5 Millionen Euro', 1.5e6, null, 'EUR', 'up_to'],
    ['Mindestens 61 Prozent', 61, null, 'percent', 'at_least'],
    ['2 bis 3 Millionen Tonnen', 2e6, 3e6, 'Tonne', null],
    ['18 oder 19 Jahre alt', 18, 19, 'Jahr', null],
    ['mehr als vervierfacht', 4, null, 'times', 'more_than'],
    ['ein fünfminütiger Film', 5, null, 'Minute', null],
    ['fünfundzwanzig Boote', 25, null, 'Boot', null],
    ['über vier Jahre', 4, null, 'Jahr', null],
    ['über 400 Boote', 400, null, 'Boot', 'more_than'],
  ])('German: %s', (text, value, high, unit, qualifier) =>
    expect(read('de', text)).toEqual([[value, high, unit, qualifier]]),
  )
  test.each([
    ['More than 2,400 intercepted calls', 2400, null, 'call', 'more_than'],
    ['between 90,000 and 110,000 tons', 90000, 110000, 'ton', null],
    ['roughly $2 billion', 2e9, null, 'USD', 'about'],
    ['€1.5bn', 1.5e9, null, 'EUR', null],
    ['At least 61 percent', 61, null, 'percent', 'at_least'],
    ['2 to 3 million people', 2e6, 3e6, 'person', null],
    ['up to 12 surveillance aircraft', 12, null, 'aircraft', 'up_to'],
    ['more than quadrupled', 4, null, 'times', 'more_than'],
    ['a five-minute film', 5, null, 'minute', null],
    ['twenty-five boats', 25, null, 'boat', null],
    ['over four years', 4, null, 'year', null],
    ['over 400 boats', 400, null, 'boat', 'more_than'],
  ])('English: %s', (text, value, high, unit, qualifier) =>
    expect(read('en', text)).toEqual([[value, high, unit, qualifier]]),
  )
})

describe('[READ-42] dates, years, labels and names with digits are no figures', () => {
  test.each([
    'am 6. Februar',
    'seit 2018 unter Vertrag',
    'im Jahr 2024 Präsident',
    'Artikel 5 Verträge',
    'die F-16 Kampfflugzeuge',
    'um 14:15 Uhr Ortszeit',
    'das 21. Jahrhundert',
    '@boot33',
  ])('German: %s', (text) => expect(read('de', text)).toEqual([]))
  test.each([
    'on March 24 officials',
    'since 2018 under contract',
    'in 2024 elections',
    'Article 5 commitments',
    'the F-16 jets',
    'at 2:15 p.m. members',
    'the 9/11 attacks',
    '@boat33',
  ])('English: %s', (text) => expect(read('en', text)).toEqual([]))
})

test('[READ-43] a figure is set against another of the same sentence and unit', () => {
  const compared = (language: 'de' | 'en', text: string) =>
    findFigures(draftOf(language, text)).map((one) => one.compared)
  expect(compared('de', 'Dort sind 200 Soldaten stationiert, gegenüber 30 Soldaten im Vorjahr.')).toEqual([30, null])
  expect(compared('en', 'It costs €46 million over four years, compared with €19 million now.')).toEqual([
    19e6,
    null,
    null,
  ])
  expect(compared('en', 'It has 200 soldiers. Compared with 30 soldiers that is a lot.')).toEqual([null, null])
})

test('[READ-44] figures quote the text, hold a finite value, and nothing throws', () => {
  const soup = fc
    .array(
      fc.constantFrom(
        '5',
        '12',
        '.',
        ',',
        ' ',
        '-',
        'mehr als ',
        'between ',
        ' and ',
        ' Millionen ',
        '$',
        '€',
        ' percent',
        ' Soldaten',
        ' people',
        'fünf',
        'minütig',
        '\n',
      ),
      {
        maxLength: 40,
      },
    )
    .map((parts) => parts.join(''))
  fc.assert(
    fc.property(fc.oneof(soup, fc.string()), fc.constantFrom('de' as const, 'en' as const), (text, language) => {
      for (const figure of findFigures(draftOf(language, text))) {
        expect(text.slice(figure.start, figure.end)).toBe(figure.text)
        expect(figure.value === null || Number.isFinite(figure.value)).toBe(true)
        expect(figure.high ?? Number.POSITIVE_INFINITY).toBeGreaterThan(figure.value ?? 0)
      }
    }),
  )
})
