import fc from 'fast-check'
import { expect, test } from 'vitest'
import { draftOf } from '../draft.case.js'
import { findTimes } from './index.js'

const published = '2026-03-05T16:08-05:00'

/** Pieces that times are made of, so that chance puts them together in ways that no writer would. */
const pieces = {
  de: 'am |vor |drei |einem |Tagen|Jahren|Wochen |später|zuvor|letzten |nächsten |Jahres|Mitte |Ende |Mai|Februar |2026|1864|480 v. Chr.|12.|5.|. |, |/|–|-|Uhr |10|:30|Montag|abend|gestern |Nacht |zum |1990er|-Jahre|fünf|minütig|jeden |täglich|Winter |Sommer|des |19. Jahrhundert|999999999 |heute |Weihnachten |0|D|\n',
  en: 'on |the |three |a |days |years |weeks |later|ago|before|last |next |year|mid-|end of |May|February |2026|1864|480 BC|12|5th|. |, |/|–|-|p.m. |10|:30|Monday | evening|yesterday|night |of |1990s|five-minute |every |daily|winter |summer |19th century|999999999 |today |Christmas |0|D|\n',
} as const

const soup = (language: 'de' | 'en') =>
  fc
    .array(fc.constantFrom(...pieces[language].split('|')), { maxLength: 40 })
    .map((parts) => ({ language, text: parts.join('') }))

const anyText = fc.record({
  language: fc.constantFrom('de' as const, 'en' as const),
  text: fc.string({ unit: 'grapheme', maxLength: 200 }),
})

test('[TIME-8] whatever the text: times quote it, lie in it, do not overlap, and nothing throws', () => {
  fc.assert(
    fc.property(
      fc.oneof(soup('de'), soup('en'), anyText),
      fc.constantFrom(published, null),
      ({ language, text }, issued) => {
        let end = 0
        for (const time of findTimes({ ...draftOf(language, text, { published: issued }), genre: 'article' })) {
          expect(text.slice(time.start, time.end)).toBe(time.text)
          expect(time.start).toBeGreaterThanOrEqual(end)
          expect(time.end).toBeGreaterThan(time.start)
          expect(time.end).toBeLessThanOrEqual(text.length)
          expect(time.value).toMatch(/^(?:BC)?[\dPTX][\dA-Z.:+-]*$|^(?:PAST|PRESENT|FUTURE)_REF$/u)
          if (time.from && time.to) expect(time.from <= time.to).toBe(true)
          end = time.end
        }
      },
    ),
    { numRuns: 1_000 },
  )
})

const long = { brackets: '(', digits: '1', 'am am am': 'am ', 'one word': 'a' }
const dense = {
  commas: '1,',
  stops: '1.',
  slashes: '1/',
  months: 'Mai ',
  numbers: '12 ',
  counts: 'drei ',
  days: '5. und ',
  clocks: 'um 10:',
}

const taken = (unit: string, length: number): number => {
  const draft = draftOf('de', unit.repeat(Math.ceil(length / unit.length)), { published })
  const from = performance.now()
  findTimes(draft)
  return performance.now() - from
}

test.each([
  ...Object.entries(long).map(([name, unit]) => [name, unit, 1_000_000] as const),
  ...Object.entries(dense).map(([name, unit]) => [name, unit, 100_000] as const),
])('[TIME-9] time taken grows with the text, not faster: %s', { retry: 2 }, (_, unit, length) => {
  taken(unit, 20_000)
  const half = taken(unit, length / 2)
  expect(taken(unit, length)).toBeLessThan(8 * half + 500)
})
