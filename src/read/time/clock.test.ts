import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lexicons } from '../../lexicon/index.js'
import { readClocks } from './clock.js'
import { zoneNamed, zoneOffset } from './zone.js'

const read = (language: 'de' | 'en', text: string) =>
  readClocks(text, 0, text.length, lexicons[language].time).map(({ from, to, zone }) => [from, to, zone])

describe('[READ-32] clock times without a date are read', () => {
  test.each([
    ['– Institut Nord, 5 Uhr morgens: Lage', '05:00', null, null],
    ['14:15 Uhr', '14:15', null, null],
    ['von 10 bis 11 Uhr', '10:00', '11:00', null],
    ['um halb neun abends', '20:30', null, null],
    ['am Abend um 8 Uhr', '20:00', null, null],
    ['11 Uhr nachts', '23:00', null, null],
    ['8 Uhr 30', '08:30', null, null],
    ['um Mitternacht', '00:00', null, null],
    ['8.30 Uhr bis 12 Uhr', '08:30', '12:00', null],
    ['10:00–11:30 Uhr (MEZ)', '10:00', '11:30', '+01:00'],
    ['um 18 Uhr Kiewer Zeit', '18:00', null, 'Europe/Kyiv'],
  ])('German: %s', (text, from, to, zone) => {
    expect(read('de', text)).toEqual([[from, to, zone]])
  })
  test.each([
    ['11:30 a.m. ET', '11:30', null, 'America/New_York'],
    ['10-11 a.m.', '10:00', '11:00', null],
    ['from 11-1 p.m.', '11:00', '13:00', null],
    ['1:30-3 p.m.', '13:30', '15:00', null],
    ['9 a.m. to noon EST', '09:00', '12:00', '-05:00'],
    ['at noon', '12:00', null, null],
    ['12 a.m.', '00:00', null, null],
    ['at 1400 GMT', '14:00', null, '+00:00'],
    ['at 5 in the morning', '05:00', null, null],
    ['nine o’clock in the evening', '21:00', null, null],
  ])('English: %s', (text, from, to, zone) => {
    expect(read('en', text)).toEqual([[from, to, zone]])
  })
  test.each(['10 am Mittwoch gezählte Fälle', 'ein Ergebnis von 3-2', 'mit 10.30 Euro', 'Artikel 5', 'im Jahr 1400'])(
    'no clock time in: %s',
    (text) => expect(read('de', text)).toEqual([]),
  )
  test.each(['10 people killed this morning', 'a 3-2 win', 'at 10.30 euros', 'Article 5', 'in 1400 villages'])(
    'no clock time in: %s',
    (text) => expect(read('en', text)).toEqual([]),
  )
})

test('[READ-33] whatever the text: clock times quote it and lie on a clock', () => {
  const soup = fc
    .array(
      fc.constantFrom(
        '5',
        '12',
        '24',
        '.',
        ' ',
        ':',
        '-',
        ' bis ',
        'Uhr',
        ' p.m.',
        ' EST',
        'halb ',
        'acht',
        '30',
        '(',
        'ß',
      ),
      { maxLength: 50 },
    )
    .map((parts) => parts.join(''))
  fc.assert(
    fc.property(fc.oneof(soup, fc.string({ unit: 'grapheme' })), (text) => {
      for (const language of ['de', 'en'] as const) {
        for (const clock of readClocks(text, 0, text.length, lexicons[language].time)) {
          expect(text.slice(clock.start, clock.end)).toBe(clock.text)
          expect(clock.from).toMatch(/^(?:[01]\d|2[0-3]):[0-5]\d$/u)
          expect(clock.to ?? '00:00').toMatch(/^(?:[01]\d|2[0-3]):[0-5]\d$/u)
        }
      }
    }),
  )
})

test('[READ-34] a zone gives the offset of the day, or nothing', () => {
  expect(zoneOffset('Europe/Berlin', '2026-07-01')).toBe('+02:00')
  expect(zoneOffset('CET', '2026-01-01')).toBe('+01:00')
  expect(zoneOffset('-05:00', '2026-07-01')).toBe('-05:00')
  expect(zoneOffset('Nowhere/Land', '2026-07-01')).toBeNull()
  expect(zoneOffset('Europe/Berlin', 'no day')).toBeNull()
  expect(zoneNamed('Ortszeit', lexicons.de.time)).toBeNull()
})

test('[READ-35] time taken grows with the text, not faster', () => {
  const text = '5 halb 12 bis 10. 3. 2026, '.repeat(20_000)
  const began = performance.now()
  readClocks(text, 0, text.length, lexicons.de.time)
  expect(performance.now() - began).toBeLessThan(5_000)
})
