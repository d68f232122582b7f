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
