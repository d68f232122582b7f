import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lexicons } from '../../lexicon/index.js'
import { sentencesOf, tokenKinds, tokensOf } from './index.js'

type Language = 'de' | 'en'

const cut = (language: Language, text: string): readonly string[] => {
  const { starts, ends, count } = tokensOf(text, lexicons[language].text)
  return Array.from({ length: count }, (_, at) => text.slice(starts[at], ends[at]))
}

const sentences = (language: Language, text: string): readonly string[] => {
  const tokens = tokensOf(text, lexicons[language].text)
  const { count, starts, ends } = sentencesOf(text, tokens, lexicons[language].text)
  return Array.from({ length: count }, (_, at) =>
    text.slice(tokens.starts[starts[at] ?? 0], tokens.ends[(ends[at] ?? 1) - 1]),
  )
}

const words: readonly (readonly [Language, string, string])[] = [
  [
    'de',
    'Dr. Anna Winter kam am 6. Februar, z.B. um 18.30 Uhr.',
    'Dr.|Anna|Winter|kam|am|6|.|Februar|,|z.B.|um|18.30|Uhr|.',
  ],
  ['de', 'Die „Lagezettel“-Redaktion (u.a. M. Roth)…', 'Die|„|Lagezettel|“|-|Redaktion|(|u.a.|M.|Roth|)|…'],
  ['de', 'Nord-Süd-Achse: 1.200,50 Euro/Tonne', 'Nord-Süd-Achse|:|1.200,50|Euro|/|Tonne'],
  ['de', "Bühler's Plan, Putins' Ziel, 90er-Jahre", "Bühler's|Plan|,|Putins|'|Ziel|,|90er-Jahre"],
  [
    'en',
    "The U.S. can't say Orlova’s 3,400 drones cost $2.5m.",
    "The|U.S.|ca|n't|say|Orlova|’s|3,400|drones|cost|$|2.5m|.",
  ],
  [
    'en',
    'Mail a.b@desk.example or see https://desk.example/a?b=1, @desk #brief!',
    'Mail|a.b@desk.example|or|see|https://desk.example/a?b=1|,|@desk|#brief|!',
  ],
  [
    'en',
    'Wait... "no" -- he said.It ended (at 5:30 p.m.).',
    'Wait|...|"|no|"|--|he|said|.|It|ended|(|at|5:30|p.m.|)|.',
  ],
]

const cases: readonly (readonly [Language, string])[] = [
  ['de', 'Am 6. Februar kam Dr. K. Winter nach Bonn.|Danach schwieg sie.'],
  ['de', 'Das Werk liefert z. B. Drohnen, Motoren usw. an die Truppe.|Die Lieferung stockt.'],
  ['de', '„Wir warten.|Niemand kommt“, sagte sie.|Er ging.'],
  ['de', 'Im 19. Jahrhundert galt das nicht.|Der Vertrag endete 1945.|Danach galt er nicht mehr.'],
  ['de', '„Wer zahlt?“, fragte Roth.|„Niemand!“|So endete der Abend.'],
  ['de', 'Er zögerte … und ging dann doch.|(Das stand so im Bericht.)|Mehr nicht.'],
  ['de', 'Der Bericht (vgl. Abs. 3, Nr. 7) liegt vor.|Oberst a.D. Kurt Behn schwieg.'],
  ['de', '„Sie [die Delegation vom 2. Mai] kommt.|Bald“, hieß es.'],
  ['en', 'Rep. Jane Roe met Sen. T. Moss in the U.S. Capitol.|She left at 5 p.m.|The vote failed.'],
  ['en', 'Acme Inc. sold it to Moss & Co. in May.|It cost $2.5 million.'],
  ['en', '“We wait.|Nobody comes,” she said.|He left.'],
  ['en', 'He paused ... and left.|Why?|Nobody knows!'],
  ['en', 'See No. 7 and p. 12 for more.|No.|He did not say that.'],
  ['en', 'she left the room.|he stayed.'],
]

describe('[WORD-1] words keep what belongs to them and nothing else', () => {
  it.each(words)('%s: %s', (language, text, expected) => expect(cut(language, text).join('|')).toBe(expected))
})

describe('[WORD-2] a sentence ends where it ends, not at abbreviations, ordinals and initials', () => {
  it.each(cases)('%s: %s', (language, marked) => {
    expect(sentences(language, marked.replaceAll('|', ' ')).join('|')).toBe(marked)
  })
})

it('[WORD-3] a line break is a border unless the line runs on', () => {
  expect(sentences('en', 'ON THE HILL\nThe vote\nfailed\n- Roe said no\n\nand then')).toEqual([
    'ON THE HILL',
    'The vote\nfailed',
    '- Roe said no',
    'and then',
  ])
})

it('[WORD-4] whatever the text: tokens leave out white space only, and every token lies in one sentence', () => {
  const soup = fc
    .array(
      fc.constantFrom(
        'a',
        'Dr.',
        '6.',
        ' ',
        '\n',
        '"',
        '“',
        '.',
        '...',
        '?',
        "n't",
        "'",
        '@',
        'https://',
        '😀',
        ':)',
        '5',
        ',',
      ),
      { maxLength: 40 },
    )
    .map((parts) => parts.join(''))
  fc.assert(
    fc.property(
      fc.oneof(soup, fc.string({ unit: 'binary' })),
      fc.constantFrom<Language>('de', 'en'),
      (text, language) => {
        const tokens = tokensOf(text, lexicons[language].text)
        let at = 0
        for (let index = 0; index < tokens.count; index += 1) {
          expect(text.slice(at, tokens.starts[index]).trim()).toBe('')
          expect(tokens.ends[index]).toBeGreaterThan(tokens.starts[index] ?? 0)
          at = tokens.ends[index] ?? 0
        }
        expect(text.slice(at).trim()).toBe('')
        const { count, starts, ends } = sentencesOf(text, tokens, lexicons[language].text)
        expect(ends.at(-1) ?? 0).toBe(tokens.count)
        expect([...starts]).toEqual([0, ...ends].slice(0, count))
      },
    ),
  )
})

it('[WORD-5] hostile texts cost tokens in proportion', () => {
  for (const part of ['(((', '7', 'am ', 'x', "'", 'a.', '@a', ':(', '"', "n't", 'www.', '5.', '5,'])
    for (const language of ['de', 'en'] as const) {
      const text = part.repeat(200_000)
      const tokens = tokensOf(text, lexicons[language].text)
      expect(tokens.count).toBeLessThanOrEqual(text.length)
      expect(sentencesOf(text, tokens, lexicons[language].text).count).toBeLessThanOrEqual(tokens.count)
    }
}, 20_000)

it('[WORD-6] what a token is made of is told', () => {
  const { kinds } = tokensOf("Roe's 12.5 @desk ! €", lexicons.en.text)
  const { word, clitic, number, address, punctuation, sign } = tokenKinds
  expect([...kinds]).toEqual([word, clitic, number, address, punctuation, sign])
})
