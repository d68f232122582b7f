import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { draftOf } from '../draft.case.js'
import { findTimes } from './index.js'

/** A Thursday. */
const published = '2026-03-05T16:08-05:00'
const read = (language: 'de' | 'en', text: string) =>
  findTimes(draftOf(language, text, { published })).map(({ value }) => value)

describe('[READ-46] times are resolved from the day of issue', () => {
  test.each([
    ['am Mittwoch', '2026-03-04'],
    ['am Freitag', '2026-03-06'],
    ['DONNERSTAG', '2026-03-05'],
    ['seit Freitag', '2026-02-27'],
    ['am vergangenen Donnerstag', '2026-02-26'],
    ['am Montag, den 9. März', '2026-03-09'],
    ['am 20. Dezember', '2025-12-20'],
    ['am 12.05. in Kiel', '2026-05-12'],
    ['gestern', '2026-03-04'],
    ['letzte Woche', '2026-W09'],
    ['im vergangenen Februar', '2026-02'],
    ['im August letzten Jahres', '2025-08'],
    ['im März des Vorjahres', '2025-03'],
    ['seit November', '2025-11'],
    ['Anfang dieses Monats', '2026-03'],
    ['vor drei Tagen', '2026-03-02'],
    ['vor mehreren Tagen', 'PAST_REF'],
    ['drei Wochen', 'P3W'],
    ['in den letzten Wochen', 'PXW'],
    ['seit Jahrzehnten', 'PXDE'],
    ['ein fünfminütiger Film', 'PT5M'],
    ['täglich', 'P1D'],
    ['im Jahr 2024', '2024'],
    ['des 21. Jahrhunderts', '20'],
    ['in den 1990er-Jahren', '199'],
    ['am Mittwoch um 14:15 Uhr', ['2026-03-04', '2026-03-04T14:15']],
    ['um 14:15 Uhr', 'T14:15'],
  ])('German: %s', (text, value) => expect(read('de', text)).toEqual([value].flat()))
  test.each([
    ['on Wednesday', '2026-03-04'],
    ['by Wednesday', '2026-03-11'],
    ['late Friday', '2026-03-06'],
    ['IT’S THURSDAY', '2026-03-05'],
    ['since Friday', '2026-02-27'],
    ['last Thursday', '2026-02-26'],
    ['on Monday, March 9', '2026-03-09'],
    ['on Dec. 20', '2025-12-20'],
    ['yesterday', '2026-03-04'],
    ['last week', '2026-W09'],
    ['last February', '2026-02'],
    ['in August last year', '2025-08'],
    ['since November', '2025-11'],
    ['early this month', '2026-03'],
    ['three days ago', '2026-03-02'],
    ['several days ago', 'PAST_REF'],
    ['three weeks', 'P3W'],
    ['in recent weeks', 'PXW'],
    ['for decades', 'PXDE'],
    ['a five-minute film', 'PT5M'],
    ['daily', 'P1D'],
    ['in 2024', '2024'],
    ['the 21st century', '20'],
    ['in the 1990s', '199'],
    ['on Wednesday at 2:15 p.m.', ['2026-03-04', '2026-03-04T14:15']],
    ['in the past week', 'P1W'],
  ])('English: %s', (text, value) => expect(read('en', text)).toEqual([value].flat()))
})

describe('[READ-47] what is vague stays a range, and what is no time is left alone', () => {
  test('a range has its ends', () => {
    const [ago] = findTimes(draftOf('de', 'vor mehreren Tagen', { published }))
    expect(ago).toMatchObject({ from: '2026-02-23', to: '2026-03-03', how: 'between' })
    const [part] = findTimes(draftOf('en', 'late March 2026', { published }))
    expect(part).toMatchObject({ value: '2026-03', from: '2026-03-21', to: '2026-03-31', how: 'between' })
  })
  test('[TIME-4] without a day of issue, what counts from it stays open', () => {
    const found = findTimes(draftOf('en', 'On Monday, in 2024, on March 4, 2025, last week', { published: null }))
    expect(found.map((time) => time.value)).toEqual(['XXXX-WXX-1', '2024', '2025-03-04', 'PAST_REF'])
  })
  test.each(['Sie sagten ja, so gut es ging.', 'ein 18 Jahre alter Soldat', 'der Morgen danach', '2.000 Anrufe'])(
    'German: %s',
    (text) => expect(read('de', text)).toEqual([]),
  )
  test.each(['They may march on.', 'the 18 years old soldier', 'the sun sat low', 'the second of two'])(
    'English: %s',
    (text) => expect(read('en', text)).toEqual([]),
  )
})

test('[READ-48] times quote the text, do not overlap, and nothing throws', () => {
  const soup = fc
    .array(
      fc.constantFrom(
        '5',
        '12',
        '2026',
        '.',
        ' ',
        'Mai ',
        'March ',
        'last ',
        'letzten ',
        'Woche',
        'week',
        'vor ',
        ' ago',
        'Monday',
        ' Uhr',
        'am selben Tag',
        '\n',
        'fünf',
        'minütig',
        '0',
        'D',
      ),
      {
        maxLength: 40,
      },
    )
    .map((parts) => parts.join(''))
  fc.assert(
    fc.property(fc.oneof(soup, fc.string()), fc.constantFrom('de' as const, 'en' as const), (text, language) => {
      let end = 0
      for (const time of findTimes(draftOf(language, text, { published }))) {
        expect(text.slice(time.start, time.end)).toBe(time.text)
        expect(time.start).toBeGreaterThanOrEqual(end)
        if (time.from && time.to) expect(time.from <= time.to).toBe(true)
        end = time.end
      }
    }),
  )
})
