import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lexicons } from '../../lexicon/index.js'
import { draftOf } from '../draft.case.js'
import { cardinalAt } from './cardinal.js'
import { digitsAt } from './digits.js'
import { findFigures } from './index.js'
import { lemmaOf } from './noun.js'
import { figureTables } from './tables.js'

const languages = ['de', 'en'] as const
type Language = (typeof languages)[number]
const tables = { de: figureTables(lexicons.de), en: figureTables(lexicons.en) }
const read = (language: Language, text: string, published: string | null = null) =>
  findFigures(draftOf(language, text, { published }))

describe('[FIG-2] the marks of a number are read by its form, and by the language where both readings are possible', () => {
  test.each([
    ['1.234', 1234, 1.234],
    ['1,234', 1.234, 1234],
    ['1.234.567', 1234567, 1234567],
    ['1,234,567', 1234567, 1234567],
    ['1.234,5', 1234.5, 1234.5],
    ['1,234.5', 1234.5, 1234.5],
    ['1’234', 1234, 1234],
    ["1'234'567", 1234567, 1234567],
    ['12,5', 12.5, 12.5],
    ['12.5', 12.5, 12.5],
    ['0,125', 0.125, 0.125],
    ['1 234', 1234, 1234],
    ['40 000', 40000, 40000],
    ['40 000,5', 40000.5, 40000.5],
    ['1,20,000', 120000, 120000],
    ['2300', 2300, 2300],
  ])('%s', (text, german, english) => {
    expect(digitsAt(text, 0, lexicons.de.figure)).toMatchObject({ value: german, end: text.length })
    expect(digitsAt(text, 0, lexicons.en.figure)).toMatchObject({ value: english, end: text.length })
  })
  test.each(['1.2.3', '12.03.2026', '1:2', '1/2', '007', '9'.repeat(60), '1.2345.678'])('%s is no number', (text) => {
    for (const language of languages) expect(digitsAt(text, 0, lexicons[language].figure)).toBeNull()
  })
})

const small = {
  de: 'null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn'.split(
    ' ',
  ),
  en: 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  ),
}
const tens = {
  de: '- - zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig'.split(' '),
  en: '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' '),
}

const german = (n: number): string => {
  if (n < 20) return small.de[n] ?? ''
  if (n < 100) return `${n % 10 ? `${small.de[n % 10]}und` : ''}${tens.de[Math.floor(n / 10)]}`
  if (n < 1_000) return `${small.de[Math.floor(n / 100)]}hundert${n % 100 ? german(n % 100) : ''}`
  if (n < 1e6) return `${german(Math.floor(n / 1_000))}tausend${n % 1_000 ? german(n % 1_000) : ''}`
  const rest = n % 1e6 ? ` ${german(n % 1e6)}` : ''
  return `${n < 2e6 ? 'eine Million' : `${german(Math.floor(n / 1e6))} Millionen`}${rest}`
}

const english = (n: number): string => {
  if (n < 20) return small.en[n] ?? ''
  if (n < 100) return `${tens.en[Math.floor(n / 10)]}${n % 10 ? `-${small.en[n % 10]}` : ''}`
  if (n < 1_000) return `${small.en[Math.floor(n / 100)]} hundred${n % 100 ? ` and ${english(n % 100)}` : ''}`
  const [scale, name] = n < 1e6 ? [1_000, 'thousand'] : [1e6, 'million']
  const rest = n % scale
  return `${english(Math.floor(n / scale))} ${name}${rest ? `${rest < 100 ? ' and ' : ' '}${english(rest)}` : ''}`
}

test('[FIG-3] numbers in words are what they say, up to millions', () => {
  fc.assert(
    fc.property(fc.oneof(fc.integer({ min: 2, max: 2_000 }), fc.integer({ min: 2, max: 999_999_999 })), (n) => {
      const [inGerman, inEnglish] = [n < 1e6 ? german(n) : german(n - (n % 1e6)), english(n)]
      const wanted = n < 1e6 ? n : n - (n % 1e6)
      expect(cardinalAt(inGerman, 0, tables.de), inGerman).toMatchObject({ value: wanted, end: inGerman.length })
      expect(cardinalAt(inEnglish, 0, tables.en), inEnglish).toMatchObject({ value: n, end: inEnglish.length })
    }),
    { numRuns: 500 },
  )
})

describe('[FIG-4] what the text does not count has no value', () => {
  test.each(['Dutzende Tote', 'mehrere Hundert Boote', 'Tausende', 'einige Millionen Euro'])('%s', (text) =>
    expect(read('de', text).map(({ value, high }) => [value, high])).toEqual([[null, null]]),
  )
  test.each(['dozens of dead', 'several hundred boats', 'tens of thousands', 'a few million dollars'])('%s', (text) =>
    expect(read('en', text).map(({ value, high }) => [value, high])).toEqual([[null, null]]),
  )
})

describe('[FIG-5] every rule finds what its row says, and leaves what it says', () => {
  for (const language of languages)
    for (const rule of Object.values(lexicons[language].figure.reasons)) {
      test.each(rule.hits)(`${rule.id}: %s`, (text) => {
        const found = read(language, text)
        expect(found.map(({ why }) => why.rule)).toEqual([rule.id])
      })
      test.each(rule.misses)(`not ${rule.id}: %s`, (text) => {
        expect(read(language, text).filter(({ why }) => why.rule === rule.id)).toEqual([])
      })
    }
})

const pieces =
  '5|12|1.000|2,400|7 000|.|,| |-|–|mehr als |between |from |von | bis | to | and | und | auf | Millionen| million|$|€| percent| Prozent| Soldaten| people|fünf|twenty|minütig|-year-old|half a |half of the |ein Drittel der |two thirds|dozens of |Dutzende | gegenüber | compared with |, up from | after | nach |(|)|"|+|as of Friday|Stand: 3. Mai|\n|hundert|thousand |dreimal |doubled| or more| oder mehr|5 %|/|:|°|x|’'.split(
    '|',
  )

test('[FIG-6] whatever the text: figures quote it, do not overlap, hold finite values, and nothing throws', () => {
  const soup = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join(''))
  fc.assert(
    fc.property(fc.oneof(soup, fc.string({ unit: 'binary' })), fc.constantFrom(...languages), (text, language) => {
      let last = 0
      for (const { start, end, value, high, compared, ...figure } of read(language, text, '2026-05-04T16:00:00Z')) {
        expect(text.slice(start, end)).toBe(figure.text)
        expect(start).toBeGreaterThanOrEqual(last)
        expect(end).toBeGreaterThan(start)
        for (const number of [value, high, compared]) expect(number === null || Number.isFinite(number)).toBe(true)
        if (high !== null) expect(high).toBeGreaterThan(value ?? high)
        last = end
      }
    }),
    { numRuns: 2_000 },
  )
})

test('[FIG-7] hostile texts cost figures in proportion', () => {
  const megabyte = ['7', '(((', 'hundert ', '1.000.', 'wort', '.000'].map((part) => [part, 1_000_000] as const)
  const less = ['hundred and ', 'zwischen ', '5 bis ', 'a ', '$5', 'ein Drittel der '].map(
    (part) => [part, 100_000] as const,
  )
  for (const [at, [part, length]] of [...megabyte, ...less].entries()) {
    const text = part.repeat(length / part.length)
    const draft = draftOf(languages[at % 2] ?? 'de', text)
    expect(findFigures(draft, []).length).toBeLessThan(text.length)
  }
}, 120_000)

describe('[FIG-8] the counted noun is given in its base form', () => {
  test.each([
    ['Patrouillenbooten', 'Patrouillenboot'],
    ['Soldaten', 'Soldat'],
    ['Menschen', 'Mensch'],
    ['Häusern', 'Haus'],
    ['Bundesländer', 'Bundesland'],
    ['Stunden', 'Stunde'],
    ['Verletzten', 'Verletzte'],
    ['Verhandlungen', 'Verhandlung'],
    ['Ärztinnen', 'Ärztin'],
    ['U-Boote', 'U-Boot'],
    ['Gesetzgebern', 'Gesetzgeber'],
    ['Hrxblk', 'Hrxblk'],
  ])('German: %s', (noun, base) => expect(lemmaOf(noun, tables.de)).toBe(base))
  test.each([
    ['boats', 'boat'],
    ['countries', 'country'],
    ['people', 'person'],
    ['witnesses', 'witness'],
    ['women', 'woman'],
    ['aircraft', 'aircraft'],
    ['boxes', 'box'],
    ['vice-presidents', 'vice-president'],
    ['lives', 'life'],
    ['torpedoes', 'torpedo'],
  ])('English: %s', (noun, base) => expect(lemmaOf(noun, tables.en)).toBe(base))
})

test('[FIG-9] a figure holds to a day only where its sentence says so, and to none that is still to come', () => {
  const asOf = (language: Language, text: string) => read(language, text, '2026-05-04T16:00:00Z').map((one) => one.asOf)
  expect(asOf('en', 'As of May 1, 312 people were missing. Then 20 boats sailed.')).toEqual(['2026-05-01', null])
  expect(asOf('en', 'As of May 1, 312 people were missing, up from 40 a year ago.')).toEqual(['2026-05-01', null])
  expect(asOf('de', 'Stand 3. Mai wurden 312 Tote gezählt, nach 40 Toten im Vorjahr.')).toEqual(['2026-05-03', null])
  expect(asOf('de', 'Gezählt wurden 312 Tote (Stand: 3. Mai) und 40 Vermisste.')).toEqual(['2026-05-03', '2026-05-03'])
  expect(asOf('de', 'Bis Ende Mai sollen 100 Panzer geliefert werden.')).toEqual([null])
  expect(asOf('en', 'They will deliver 100 tanks by the end of May.')).toEqual([null])
  expect(asOf('en', 'On Friday 312 people were missing.')).toEqual([null])
})

test('[FIG-10] only what stands in one sentence and counts the same is set against each other', () => {
  const compared = (language: Language, text: string) => read(language, text).map((one) => one.compared)
  expect(compared('en', 'It sent 200 soldiers from 30 countries.')).toEqual([null, null])
  expect(compared('en', 'He left after 3 years with 12 boats.')).toEqual([null, null])
  expect(compared('de', 'Die Zahl sank von 40 auf 12 Boote.')).toEqual([null, 40])
  expect(compared('de', 'Gegenüber 30 Booten im Vorjahr sind es nun 45 Boote.')).toEqual([null, 30])
  expect(compared('en', 'Ages range from 18 to 25 years.')).toEqual([null])
})
