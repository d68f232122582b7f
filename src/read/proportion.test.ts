import { describe, expect, test } from 'vitest'
import { lexicons } from '../lexicon/index.js'
import { draftOf } from './draft.case.js'
import { findAcronyms } from './entity/acronym.js'
import { equipped } from './equip.js'
import { findAll } from './findings.js'
import { spanIndex } from './overlap.js'
import { readText } from './reading.case.js'
import { findQuotations } from './statement/quotation.js'
import { spanOf, talkOf } from './statement/talk.js'
import { unitsIn } from './statement/unit.js'
import { longestText } from './unread.js'

const ready = { ...lexicons, ...(await equipped(lexicons, 'de')), ...(await equipped(lexicons, 'en')) }

const ordinary = {
  de: 'Der Hafenrat tagte am Dienstag in Berlin. Anna Winter, Direktorin am Harbor Institute, sagte: „Wir fahren seit drei Wochen nicht mehr.“ Die Reederei meldete 4.200 Tonnen, wie Reuters berichtet. ',
  en: 'The harbour council met in Berlin on Tuesday. Anna Winter, director at the Harbor Institute, said: “We have not sailed for three weeks.” The line reported 4,200 tons, Reuters reports. ',
}
const pieces = [
  'said ',
  'sagte er ',
  '... ',
  '.',
  '„a ',
  '“ ',
  '"',
  "'",
  '‘a ',
  '(((',
  'A B C ',
  'ANNA BERG ',
  'Anna Berg ',
]
const more = [
  'anna@hafen.example ',
  'https://hafen.example/a ',
  'x',
  'am ',
  ': ',
  ', ',
  ' ',
  '-',
  'Minister ',
  '/',
  'Kreml ',
]

describe.each(['de', 'en'] as const)('[READ-112] reading in %s costs time in proportion', (language) => {
  const cost = (text: string): number => {
    const start = performance.now()
    findAll({ ...draftOf(language, text), lexicon: ready[language] })
    return performance.now() - start
  }
  test.each([ordinary[language], ...pieces, ...more])(
    '%j on one line',
    // a busy machine may take one pass to be slower than it is, not three in a row
    { retry: 2, timeout: 60_000 },
    (piece) => {
      const line = (length: number): string => piece.repeat(Math.ceil(length / piece.length))
      cost(line(4_000))
      const small = Math.max(8, Math.min(cost(line(16_000)), cost(line(16_000))))
      expect(cost(line(128_000))).toBeLessThan(small * 8 * 5)
    },
  )
})

test('[READ-113] a text too long to be read is kept, and said to be too long', async () => {
  const reading = await readText(`Der Hafenrat tagte am Dienstag.\n${'x'.repeat(longestText)}`)
  expect(reading.text).toHaveLength(longestText + 32)
  expect(reading.genre).toBe('unread')
  expect(reading.blocks).toHaveLength(2)
  expect(reading.notices).toMatchObject([{ code: 'TEXT_TOO_LONG', facts: { limit: longestText } }])
}, 30_000)

test('[READ-114] a sentence of pages is read in stretches that cover its text', async () => {
  const text = 'sie sagte, dass der Hafen '.repeat(2_000)
  const { de } = await equipped(lexicons, 'de')
  const draft = draftOf('de', text)
  const talk = talkOf({ ...draft, lexicon: de ?? draft.lexicon }, [])
  const spans = unitsIn(talk, 0, text.length, spanIndex(findQuotations('', 0, 0))).map((unit) => spanOf(talk, unit))
  expect(spans.map((one) => text.slice(one.start, one.end)).join(' ')).toBe(text.trim())
  expect(Math.max(...spans.map((one) => one.end - one.start))).toBeLessThanOrEqual(4_000)
})

test('[READ-114] an opening mark without an end hides no quotation after it', () => {
  const text = `„Ja, sagte er. ${'„Nein, sagte sie. '.repeat(300)} Und dann: „Wir fahren.“ Ende.`
  const found = findQuotations(text, 0, text.length)
  expect(found.at(-1)).toMatchObject({ end: text.indexOf('“ Ende') })
})

test('[READ-115] an acronym is found as a word and in compounds, not in words and addresses', () => {
  const text = 'Der Harbor Watch Council (HWC) tagt. HWC-Sprecherin, Ex-HWC, @HWC, #HWC, HWCX, HWC.'
  const name = 'Harbor Watch Council'
  const found = findAcronyms([{ start: 4, end: 24, type: 'ORG', name, rule: 'x' }], text)
  const places = [...text.matchAll(/(?<![@#])HWC(?!X)/gu)].map((hit) => hit.index)
  expect(found.map((one) => one.start)).toEqual(places)
})
