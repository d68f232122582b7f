import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lexicons } from '../../lexicon/index.js'
import { readStamps } from './stamp.js'

const read = (language: 'de' | 'en', text: string) =>
  readStamps(text, 0, text.length, lexicons[language].time).map(({ day, clock, offset }) => [day, clock, offset])

describe('[READ-30] full dates are read with clock time and zone', () => {
  test.each([
    ['Donnerstag, 5. März 2026, 16.08 Uhr MEZ', '2026-03-05', '16:08', '+01:00'],
    ['05.03.2026 16:08 Uhr EST', '2026-03-05', '16:08', '-05:00'],
    ['Stand: 5. Mrz. 2026 | 16:08', '2026-03-05', '16:08', null],
    ['16:08 Uhr, 05.03.26', '2026-03-05', '16:08', null],
    ['am Montag, den 3. Aug. 2026 um halb neun', '2026-08-03', '08:30', null],
    ['FREITAG, 6. FEBRUAR 2026', '2026-02-06', null, null],
    ['5/3/2026', '2026-03-05', null, null],
    ['Nov 04, 2026', '2026-11-04', null, null],
  ])('German: %s', (text, day, clock, offset) => {
    expect(read('de', text)).toEqual([[day, clock, offset]])
  })
  test.each([
    ['03/05/2026 04:08 PM EST', '2026-03-05', '16:08', '-05:00'],
    ['Thursday, March 5, 2026', '2026-03-05', null, null],
    ['4:08 p.m. ET on Jul. 23rd, 2026, in print', '2026-07-23', '16:08', '-04:00'],
    ['5 Mar 2026', '2026-03-05', null, null],
    ['2026-03-05T16:08:00-05:00', '2026-03-05', '16:08', '-05:00'],
    ['2026-03-05T16:08Z', '2026-03-05', '16:08', '+00:00'],
    ['Thu, 05 Mar 2026 16:08:00 +0530', '2026-03-05', '16:08', '+05:30'],
    ['23/02/2026', '2026-02-23', null, null],
    ['the 3rd of March, 2026 at noon', '2026-03-03', '12:00', null],
  ])('English: %s', (text, day, clock, offset) => {
    expect(read('en', text)).toEqual([[day, clock, offset]])
  })
  test.each(['version 1.2.2024.3', '30/02/2026', '31. Februar 2026', 'Mai 2026', '12.05.'])(
    'no date in: %s',
    (text) => {
      expect(read('de', text)).toEqual([])
      expect(read('en', text)).toEqual([])
    },
  )
  test('summer and winter get the offset of their day', () => {
    expect(read('en', 'Jan 5, 2026, 10 a.m. ET; Jul 5, 2026, 10 a.m. ET').map((one) => one[2])).toEqual([
      '-05:00',
      '-04:00',
    ])
    expect(read('de', '05.07.2026, 10 Uhr Berliner Zeit')[0]?.[2]).toBe('+02:00')
  })
})

const soup = fc
  .array(
    fc.constantFrom(
      '5',
      '12',
      '2026',
      '.',
      ',',
      ' ',
      '/',
      ':',
      '-',
      'Mai',
      'March',
      'Uhr',
      'p.m.',
      'EST',
      'halb',
      'acht',
      'T',
      'ß',
      '\n',
    ),
    {
      maxLength: 60,
    },
  )
  .map((parts) => parts.join(''))

test('[READ-31] whatever the text: stamps quote it, stand in order, and nothing throws', () => {
  fc.assert(
    fc.property(fc.oneof(soup, fc.string({ unit: 'grapheme' })), (text) => {
      for (const language of ['de', 'en'] as const) {
        let end = 0
        for (const stamp of readStamps(text, 0, text.length, lexicons[language].time)) {
          expect(text.slice(stamp.start, stamp.end)).toBe(stamp.text)
          expect(stamp.start).toBeGreaterThanOrEqual(end)
          expect(stamp.day).toMatch(/^\d{4}-\d{2}-\d{2}$/u)
          end = stamp.end
        }
      }
    }),
  )
})
