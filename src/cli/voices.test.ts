import { describe, expect, test } from 'vitest'
import { at, germanLetter, invented, letterWithActs, statement } from '../edition/reading.case.js'
import type { Reading } from '../model/index.js'
import { programWords } from '../words/index.js'
import { findingsAt } from './findings.js'
import type { Language } from './language.js'
import { table } from './table.js'
import { inkFor } from './terminal.js'

const ink = inkFor({ isTTY: false }, {})

const text =
  'PIER: “It holds,” Ada Quill, the harbour master, said. US officials would not say that it is safe. “It will,” Quill said.'
const spoken = (): Reading => {
  const base = invented('pier.txt', [{ role: 'item', text, item: 1, slug: 'PIER' }])
  const quill = statement(base, 'It holds', 'Ada Quill').speaker
  const speaker = quill && { ...quill, office: 'harbour master' }
  return {
    ...base,
    statements: [
      statement(base, 'It holds', 'Ada Quill', { speaker }),
      statement(base, 'it is safe', 'US officials', {
        kind: 'indirect',
        anonymous: true,
        grade: 'anonymous',
        modality: 'possible',
        negated: true,
        anonymityReason: 'to speak candidly',
      }),
      statement(base, 'It will', 'Ada Quill', { speaker }),
    ],
  }
}

const listed = (reading: Reading, language: Language): string =>
  table(reading, { cli: programWords[language].cli, language, ink, columns: 120 })

const explained = (reading: Reading, words: string, language: Language): string[] =>
  findingsAt(reading, at(reading, words).start, { cli: programWords[language].cli, language }).map(
    ({ label, details }) => `${label}: ${details}`,
  )

describe('[DESK-26] `read` lists statements by speaker, and acts, in words of the program’s language', () => {
  test.each([
    [
      'en',
      /Statements\n {2}Ada Quill, harbour master\n +\d+ {2}word for word +“It holds”\n +\d+ {2}word for word +“It will”\n {2}anonymous: US officials, to speak candidly\n +\d+ {2}in substance, as possible, in the negative +it is safe\n/u,
    ],
    [
      'de',
      /Aussagen\n {2}Ada Quill, harbour master\n +\d+ {2}wörtlich +„It holds“\n +\d+ {2}wörtlich +„It will“\n {2}anonym: US officials, to speak candidly\n +\d+ {2}sinngemäß, als möglich, verneint +it is safe\n/u,
    ],
  ] as const)('in %s', (language, expected) => expect(listed(spoken(), language)).toMatch(expected))
  test.each([
    [
      'en',
      'Seewacht Grauort → Nordkutter: coercion (seizure), 4 May 2031, done',
      'not named → Reederei Blinn, Reederei Ohm: sanction, in the future, Süderende, planned',
    ],
    [
      'de',
      'Seewacht Grauort → Nordkutter: Zwang (Beschlagnahme), 4. Mai 2031, geschehen',
      'nicht genannt → Reederei Blinn, Reederei Ohm: Sanktion, künftig, Süderende, geplant',
    ],
  ] as const)('acts in %s', (language, ...expected) => {
    for (const line of expected) expect(listed(letterWithActs(), language)).toContain(line)
  })
})

describe('[DESK-27] `why` tells manner, authority and acts in words of the program’s language', () => {
  test.each([
    [
      'en',
      'it is safe',
      'statement: in substance, as possible, in the negative, anonymous: US officials, to speak candidly',
    ],
    ['de', 'it is safe', 'Aussage: sinngemäß, als möglich, verneint, anonym: US officials, to speak candidly'],
  ] as const)('a statement in %s', (language, words, expected) =>
    expect(explained(spoken(), words, language)).toContain(expected),
  )
  test('what is ordinary is told too', () =>
    expect(explained(spoken(), 'It holds', 'de')).toContain(
      'Aussage: wörtlich, als Tatsache, namentlich, Ada Quill, harbour master',
    ))
  test('who acts, whom it is done to, and where', () => {
    expect(explained(letterWithActs(), 'Nordkutter', 'en')).toContain(
      'whom it is done to: Seewacht Grauort → Nordkutter: coercion (seizure), 4 May 2031, done',
    )
    expect(explained(letterWithActs(), 'Seewacht', 'de').join()).toContain('Handelnde: Seewacht Grauort')
    expect(explained(letterWithActs(), 'Süderende', 'de').join()).toContain('Ort der Handlung: nicht genannt → ')
  })
  test('a credit', () => {
    const letter = germanLetter()
    const credits = letter.credits.map((one) => ({ ...one, relation: 'first' as const }))
    expect(explained({ ...letter, credits }, 'Deichkurier', 'de')).toContain(
      'Quellenangabe: Deichkurier, Lioba März, berichtete zuerst',
    )
  })
  test('an act', () =>
    expect(explained(letterWithActs(), 'beschlagnahmte', 'de')).toContain(
      'Handlung: Seewacht Grauort → Nordkutter: Zwang (Beschlagnahme), 4. Mai 2031, geschehen',
    ))
  test('what stands around the words: to whom, about what, in what', () => {
    const reading = spoken()
    const [first] = reading.statements
    const statements = first
      ? [{ ...first, addressee: at(reading, 'harbour master'), medium: at(reading, 'PIER') }]
      : []
    expect(explained({ ...reading, statements }, 'harbour master', 'de')).toContain('Angesprochene: ')
    expect(explained({ ...reading, statements }, 'PIER', 'en')).toContain('medium: ')
  })
})
