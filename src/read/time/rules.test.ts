import { describe, expect, test } from 'vitest'
import { lexicons } from '../../lexicon/index.js'
import { draftOf } from '../draft.case.js'
import { findTimes } from './index.js'

/** A Thursday. */
const published = '2026-03-05T08:00+01:00'

const found = (language: 'de' | 'en', text: string) =>
  findTimes({ ...draftOf(language, text, { published }), genre: 'article' })

const rules = (['de', 'en'] as const).flatMap((language) =>
  lexicons[language].time.rules.map((rule) => [rule.id, language, rule] as const),
)

describe.each(rules)('[TIME-1] phrases of %s', (id, language, { hits, misses }) => {
  test('are read as their examples say', () => {
    expect(hits.length).toBeGreaterThan(0)
    for (const [text, value] of hits) {
      const times = found(language, text)
      expect(times.map((time) => time.value).join(' '), text).toBe(value)
      expect(
        times.map((time) => time.why.rule),
        text,
      ).toContain(id)
    }
  })
  test('are left alone in their counter-examples', () => {
    expect(misses.length).toBeGreaterThan(0)
    for (const text of misses)
      expect(
        found(language, text).filter((time) => time.why.rule === id),
        text,
      ).toEqual([])
  })
})

test('[TIME-1] both languages have the same rules, under the same names and with the same meanings', () => {
  const named = (language: 'de' | 'en') =>
    lexicons[language].time.rules.map(({ id, means }) => `${id.slice(language.length)} ${means}`).sort()
  expect(named('de')).toEqual(named('en'))
})

test.each([
  ['am vergangenen Freitag', '2026-02-27'],
  ['am kommenden Dienstag', '2026-03-10'],
  ['im August letzten Jahres', '2025-08'],
  ['zwischen 6. und 9. Februar', '2026-02-06 2026-02-09'],
  ['in den kommenden Monaten', 'PXM'],
  ['Mittwochabend gegen 20 Uhr', '2026-03-04TEV 2026-03-04T20:00'],
  ['Anfang dieses Monats', '2026-03'],
  ['im Jahr 2019', '2019'],
  ['Ende März', '2026-03'],
  ['am 24.2.', '2026-02-24'],
  ['Mitte der 1990er Jahre', '199'],
  ['am Montagmorgen', '2026-03-02TMO'],
  ['um halb neun', 'T08:30'],
  ['im ersten Quartal 2023', '2023-Q1'],
  ['im Sommer 2022', '2022-SU'],
  ['bis zum Jahresende', '2026'],
  ['im Mai 2023', '2023-05'],
  ['im Februar', '2026-02'],
  ['vor zwanzig Jahren', '2006'],
  ['in der Nacht zu Donnerstag', '2026-03-05TNI'],
  ['noch in diesem Jahr', '2026'],
  ['5 Uhr morgens', 'T05:00'],
])('[TIME-1] a phrase that a common library gets wrong: %s', (text, value) => {
  expect(
    found('de', text)
      .map((time) => time.value)
      .join(' '),
  ).toBe(value)
})
