import { describe, expect, test } from 'vitest'
import type { Genre } from '../../model/index.js'
import { draftOf } from '../draft.case.js'
import { findTimes } from './index.js'

interface Setting {
  readonly published?: string | null
  readonly genre?: Genre
}

/** A Thursday. */
const thursday = '2026-03-05T08:00+01:00'
const timesIn = (language: 'de' | 'en', text: string, { published = thursday, genre = 'article' }: Setting = {}) =>
  findTimes({ ...draftOf(language, text, { published }), genre })
const valuesIn = (language: 'de' | 'en', text: string, setting?: Setting) =>
  timesIn(language, text, setting).map(({ value }) => value)

describe('[TIME-2] a weekday is past or to come by a word before it, by tense, else by how near it is', () => {
  test.each([
    ['de', 'Die Ministerin sagte am Sonntag nichts.', '2026-03-01'],
    ['de', 'Die Ministerin wird am Montag reden.', '2026-03-09'],
    ['de', 'Der Rat soll am Mittwoch entscheiden.', '2026-03-11'],
    ['de', 'Am Mittwoch wurde entschieden.', '2026-03-04'],
    ['de', 'bis Dienstag', '2026-03-10'],
    ['de', 'Freitag', '2026-03-06'],
    ['de', 'Dienstag', '2026-03-03'],
    ['en', 'the Herald reported Sunday', '2026-03-01'],
    ['en', 'The minister will speak Monday.', '2026-03-09'],
    ['en', 'The council is expected to decide Wednesday.', '2026-03-11'],
    ['en', 'They decided Wednesday.', '2026-03-04'],
    ['en', 'until Tuesday', '2026-03-10'],
    ['en', 'Friday', '2026-03-06'],
    ['en', 'Tuesday', '2026-03-03'],
  ] as const)('%s: %s', (language, text, value) => expect(valuesIn(language, text)).toEqual([value]))
})

const war = {
  de: 'Der Krieg von 1864 begann am 1. Februar 1864. Am 18. April fiel die Schanze. Im Oktober war Frieden. Bis 1866 blieb es still, erst 1870 nicht mehr. Im Januar 1871 war auch das vorbei. Einen Monat später zogen sie ab.',
  en: 'The war of 1864 began on 1 February 1864. On 18 April the redoubt fell. In October there was peace. Until 1866 all was quiet, and until 1870 too. By January 1871 that was over. A month later they left.',
}

describe('[TIME-3] in a text that tells of the past, dates follow from the date named before; in news from the day of issue', () => {
  test.each(['de', 'en'] as const)('%s: a narrative', (language) => {
    const told = ['1864', '1864-02-01', '1864-04-18', '1864-10', '1866', '1870', '1871-01', '1871-02']
    expect(valuesIn(language, war[language])).toEqual(told)
    expect(valuesIn(language, war[language], { published: null })).toEqual(told)
  })
  test('news that name a year or two stay news', () => {
    expect(valuesIn('de', 'Seit 2014 und seit 2022 ist Krieg. Am 18. Februar fiel die Stadt.')).toEqual([
      '2014',
      '2022',
      '2026-02-18',
    ])
  })
  test('news that look back at length stay news', () => {
    const text =
      'On Monday they met as in 1994, 2008, 2014, 2015 and 2016. On Tuesday they spoke. Yesterday was calm. Today it is. On Wednesday and Thursday they left. In May they will meet.'
    expect(valuesIn('en', text).at(-1)).toBe('2026-05')
    expect(valuesIn('en', text).at(0)).toBe('2026-03-02')
  })
  test('a year of an aside does not carry the text away, one at the head of a section does', () => {
    const text = `${war.en}\nIn 1864, at least in April, it rained, as a book of 1990 says. In May the sun shone.\n1866 - The next war\nIn June it began.`
    expect(valuesIn('en', text).slice(-6)).toEqual(['1864', '1864-04', '1990', '1864-05', '1866', '1866-06'])
  })
})

describe('[TIME-4] without a day of issue, what counts from it stays open', () => {
  const none = { published: null }
  test.each([
    ['de', 'gestern', ['PAST_REF']],
    ['de', 'am Montag', ['XXXX-WXX-1']],
    ['de', 'am 6. Februar', ['XXXX-02-06']],
    ['de', 'im Mai', ['XXXX-05']],
    ['de', 'nächste Woche', ['FUTURE_REF']],
    ['de', 'im ersten Quartal', []],
    ['en', 'yesterday', ['PAST_REF']],
    ['en', 'on Monday', ['XXXX-WXX-1']],
    ['en', 'on February 6', ['XXXX-02-06']],
    ['en', 'in May', ['XXXX-05']],
    ['en', 'next week', ['FUTURE_REF']],
    ['en', 'in the first quarter', []],
  ] as const)('%s: %s', (language, text, values) => {
    const times = timesIn(language, text, none)
    expect(times.map(({ value }) => value)).toEqual(values)
    for (const time of times) expect([time.from, time.to]).toEqual([null, null])
  })
})

describe('[TIME-5] what is vague keeps its range and never becomes a certain day', () => {
  test.each([
    ['de', 'Mitte Mai', '2026-05', '2026-05-11', '2026-05-21', 'between'],
    ['de', 'Ende 2027', '2027', '2027-08-31', '2027-12-31', 'between'],
    ['de', 'vor mehreren Tagen', 'PAST_REF', '2026-02-23', '2026-03-03', 'between'],
    ['de', 'in den kommenden Monaten', 'PXM', null, null, 'between'],
    ['de', '2. Halbjahr 2026', '2026-H2', '2026-07-01', '2026-12-31', 'stated'],
    ['en', 'in mid-May', '2026-05', '2026-05-11', '2026-05-21', 'between'],
    ['en', 'late 2027', '2027', '2027-08-31', '2027-12-31', 'between'],
    ['en', 'several days ago', 'PAST_REF', '2026-02-23', '2026-03-03', 'between'],
    ['en', 'over the coming months', 'PXM', null, null, 'between'],
    ['en', 'the second half of 2026', '2026-H2', '2026-07-01', '2026-12-31', 'stated'],
  ] as const)('%s: %s', (language, text, value, from, to, how) => {
    expect(timesIn(language, text)).toMatchObject([{ value, from, to, how }])
  })
})

describe('[TIME-6] a clock time has the day of its sentence, of its list or of the issue, and none where it repeats', () => {
  test.each([
    ['de', 'am Mittwoch um 14:15 Uhr', ['2026-03-04', '2026-03-04T14:15']],
    ['de', 'am Freitag von 10 bis 11.30 Uhr', ['2026-03-06', '2026-03-06T10:00', '2026-03-06T11:30']],
    ['de', 'jeden Montag um 20 Uhr', ['XXXX-WXX-1', 'T20:00']],
    ['de', 'um 14:15 Uhr', ['T14:15']],
    ['de', '20.15 Uhr: Ein Film', ['2026-03-05T20:15']],
    ['de', 'um halb neun', ['T08:30']],
    ['en', 'on Wednesday at 2:15 p.m.', ['2026-03-04', '2026-03-04T14:15']],
    ['en', 'by 4 p.m. ET', ['T16:00']],
    ['en', 'every Monday at 8 p.m.', ['XXXX-WXX-1', 'T20:00']],
    ['en', 'at 2:15 p.m.', ['T14:15']],
  ] as const)('%s: %s', (language, text, values) => expect(valuesIn(language, text)).toEqual(values))
  test('in a ticker it has the day of issue', () => {
    expect(valuesIn('de', '16.03 Uhr', { genre: 'ticker' })).toEqual(['2026-03-05T16:03'])
  })
})

describe('[TIME-7] false friends are no times', () => {
  test.each([
    ['de', 'Man muss so sagen, das Verhältnis 3:1 war gut.'],
    ['de', 'mi casa, do ut des'],
    ['de', 'Der Maler August Macke traf Frau Mai.'],
    ['de', 'Der 29-Jährige und seine dreijährige Tochter kamen mit 18 Jahren.'],
    ['de', 'Kapitel 2.3. und der 20. Platz'],
    ['de', 'Sie erreichte das Viertel.'],
    ['en', 'You may march on.'],
    ['en', 'The second speaker sat in the sun.'],
    ['en', 'May I ask Theresa May?'],
    ['en', 'A 9-year-old girl and a man of 45 years of age fell.'],
    ['en', 'the 7th Army and the 3rd floor'],
    ['en', 'The ratio is 3:1.'],
  ] as const)('%s: %s', (language, text) => expect(valuesIn(language, text)).toEqual([]))
})
