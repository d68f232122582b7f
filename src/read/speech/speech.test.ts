import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Lexicon, lexicons } from '../../lexicon/index.js'
import type { Statement } from '../../model/index.js'
import { draftOf } from '../draft.case.js'
import { coreOf } from '../draft.js'
import { equipped } from '../equip.js'
import { findAll } from '../findings.js'
import { readText } from '../reading.case.js'
import { cueGiven } from './cue.js'
import { merged } from './merge.js'
import { isPlenary } from './register.js'
import { aroundCue, roleGiven } from './role.js'
import { sightsOf } from './sight.js'
import { actWords } from './words.js'

const ready: { de?: Lexicon; en?: Lexicon } = {}
beforeAll(async () => {
  for (const language of ['de', 'en'] as const)
    ready[language] = (await equipped(lexicons, language))[language] ?? lexicons[language]
})
const lexiconOf = (language: 'de' | 'en'): Lexicon => ready[language] ?? lexicons[language]

describe('[SPCH-1] a speech is told by its addresses and its first person', () => {
  test.each([
    ['de', 'Frau Präsidentin! Meine Damen und Herren! Der Deich ist zu niedrig.'],
    ['de', 'Vielen Dank, Herr Präsident. – Wir haben lange gewartet, und ich sage Ihnen, warum.'],
    ['en', 'Madam Deputy Speaker, I rise to ask about our dykes.'],
    ['en', 'My right hon. Friend asked me in March, and we told her that the dyke leaks.'],
  ] as const)('%s: %s', (language, text) => expect(isPlenary(text, lexicons[language])).toBe(true))
  test.each([
    ['de', 'Sehr geehrte Damen und Herren, der Deichverband lädt zur Begehung ein. Das Programm liegt bei.'],
    ['de', 'Der Deichgraf sagte, der Deich halte. „Liebe Kolleginnen und Kollegen“, begann er.'],
    ['en', 'The Speaker said the dyke would hold. “Ladies and gentlemen,” he began, and sat down again.'],
    ['en', 'Dear colleagues, the minutes of the meeting are attached.'],
  ] as const)('not %s: %s', (language, text) => expect(isPlenary(text, lexicons[language])).toBe(false))
})

const openings = {
  de: 'Frau Präsidentin! Liebe Kolleginnen und Kollegen! ',
  en: 'Madam President, honourable members, ',
} as const

const told = async (language: 'de' | 'en', sentence: string): Promise<readonly Statement[]> =>
  (await readText(openings[language] + sentence)).statements

describe('[SPCH-2] a speech tells what was said, thought and written, by whom, to whom, about what and in what', () => {
  test.each([
    [
      'de',
      'Ich glaube, dass der Hafen zwei neue Deiche braucht.',
      'glaube',
      'Ich',
      'dass der Hafen zwei neue Deiche braucht',
    ],
    [
      'de',
      'Die Ministerin hat Ihnen versprochen, den Deich zu bauen.',
      'versprochen',
      'Die Ministerin',
      'den Deich zu bauen',
    ],
    ['de', 'Wir wissen, dass die Mauer nicht hält.', 'wissen', 'Wir', 'dass die Mauer nicht hält'],
    ['en', 'I believe that the harbour needs two new dykes.', 'believe', 'I', 'that the harbour needs two new dykes'],
    ['en', 'We know that the wall will not hold.', 'know', 'We', 'that the wall will not hold'],
    ['en', 'Our proposal to widen the quay is old.', 'proposal', 'Our', 'to widen the quay'],
  ] as const)('%s: %s', async (language, sentence, cue, speaker, said) => {
    const found = (await told(language, sentence)).find((one) => one.cue?.text === cue)
    expect(found).toMatchObject({ kind: 'indirect', text: said, speaker: { text: speaker } })
  })
  test.each([
    [
      'de',
      'Die Ministerin hat Ihnen versprochen, den Deich zu bauen.',
      'versprochen',
      { addressee: { text: 'Ihnen' } },
    ],
    [
      'de',
      'Gestern haben wir lange über das Geld gesprochen.',
      'gesprochen',
      { topic: { text: 'über das Geld' }, kind: 'reported' },
    ],
    [
      'de',
      'In ihrem Brief schreibt die Bürgermeisterin: Die Mauer ist sicher.',
      'schreibt',
      { medium: { text: 'In ihrem Brief' } },
    ],
    ['de', 'Wir lehnen den Antrag ab.', 'lehnen', { cueParts: [{ text: 'ab' }], kind: 'reported' }],
    [
      'en',
      'I asked the minister about the money.',
      'asked',
      { addressee: { text: 'the minister' }, topic: { text: 'about the money' } },
    ],
    [
      'en',
      'In her letter, the mayor writes: the wall is safe.',
      'writes',
      { medium: { text: 'In her letter' }, text: 'the wall is safe' },
    ],
    ['en', 'The committee demanded a fund.', 'demanded', { kind: 'reported', text: 'a fund' }],
  ] as const)('%s, roles: %s', async (language, sentence, cue, roles) => {
    expect((await told(language, sentence)).find((one) => one.cue?.text === cue)).toMatchObject(roles)
  })
  test('what is no speech keeps the statements of the rules alone', async () => {
    const { statements } = await readText('Die Lotsen wissen, dass die Mauer nicht hält. Sie reden über das Geld.')
    expect(statements.filter(({ why }) => why.rule.startsWith('de/plenary/'))).toEqual([])
  })
})

describe('[SPCH-3] what a rule and the finder both find stands once, and a quotation keeps its words', () => {
  const none = { start: 0, end: 0, text: '' }
  const text = 'Er sagte: „Der Deich hält.“'
  const base = {
    speaker: null,
    cue: { start: 3, end: 8, text: 'sagte' },
    addressee: null,
    cueParts: [],
    topic: null,
    medium: null,
    evidence: null,
    anonymous: false,
    anonymityReason: null,
    grade: 'unattributed',
    modality: 'asserted',
    negated: false,
    chain: [],
    item: null,
    why: { rule: 'x', words: [] },
  } as const
  const learnt: Statement = { ...base, ...none, start: 10, end: 27, text: text.slice(10, 27), kind: 'indirect' }
  const speaker = { start: 0, end: 2, text: 'Er', name: 'Er', entity: null, office: null, affiliation: null }
  const rule: Statement = { ...base, start: 11, end: 26, text: text.slice(11, 26), kind: 'direct', speaker }
  test('one of two', () => expect(merged([learnt], [rule], text)).toEqual([{ ...learnt, ...rule, why: learnt.why }]))
  test('of two quotations around one cue both stay, and a paraphrase beside one does not change it', () => {
    const parted = '„Der Deich hält“, sagte er, „und wir bleiben“, er gehe nicht.'
    const cue = { start: 18, end: 23, text: 'sagte' }
    const cut = (kind: Statement['kind'], start: number, end: number): Statement => ({
      ...base,
      cue,
      kind,
      start,
      end,
      text: parted.slice(start, end),
    })
    const found = merged(
      [cut('indirect', 0, 45)],
      [cut('direct', 1, 15), cut('direct', 29, 44), cut('indirect', 47, 60)],
      parted,
    )
    expect(found.map(({ kind, text: words }) => [kind, words])).toEqual([
      ['direct', 'Der Deich hält'],
      ['direct', 'und wir bleiben'],
      ['indirect', 'er gehe nicht'],
    ])
  })
  test('what only one finds stays', () => {
    const other = { ...rule, start: 0, end: 2, text: 'Er', cue: null }
    expect(merged([learnt], [other], text)).toHaveLength(2)
  })
})

describe('[SPCH-4] what is said in the first person is said by whoever gives the speech, where the document names them', () => {
  test.each([
    ['Rede von Wubke Harmsdorp zum Deichbau\n\nFrau Präsidentin! Ich glaube, dass der Deich hält.', 'Wubke Harmsdorp'],
    ['Frau Präsidentin! Liebe Kolleginnen und Kollegen! Ich glaube, dass der Deich hält.', 'Ich'],
    ['Remarks by Maud Fenwick\n\nMadam President, I believe that the dyke will hold.', 'Maud Fenwick'],
    ['Madam President, I believe that the dyke will hold.', 'I'],
  ])('%j', async (text, name) => {
    const { statements } = await readText(text)
    expect(statements.map((one) => one.speaker?.name)).toEqual([name])
  })
})

const pieces = fc.constantFrom(
  ...[
    'Frau Präsidentin! ',
    'Mr Speaker, ',
    'ich sage, ',
    'I say that ',
    'dass ',
    'wir ',
    ': ',
    '„',
    '“',
    '\n',
    '(',
    ' - ',
  ],
  ...['Antrag ', 'question ', 'to ', 'zu ', 'der ', 'the ', 'lehnt ', 'ab. ', '. ', '😀', 'und and '],
)

describe('[SPCH-5] any text is read without fault, and every part of a statement holds its own words', () => {
  test.each(['de', 'en'] as const)('%s', (language) => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
        const text = openings[language] + parts.join('')
        const { statements } = findAll({ ...draftOf(language, text), lexicon: lexiconOf(language) })
        for (const one of statements)
          for (const span of [one, one.speaker, one.cue, one.addressee, one.topic, one.medium, ...one.cueParts])
            if (span) {
              expect(span.end).toBeGreaterThan(span.start)
              expect(text.slice(span.start, span.end)).toBe(span.text)
            }
      }),
      { numRuns: 60 },
    )
  })
})

describe('[SPCH-6] a cue costs no more in a sentence without end', () => {
  test.each(['sagen ', 'ich sage, dass ', '„ich sage: ', '(Antrag '])('%j', (piece) => {
    const lexicon = lexiconOf('de')
    const acts = actWords(lexicon.plenary)
    const text = openings.de + piece.repeat(600)
    const core = coreOf({ ...draftOf('de', text), lexicon })
    const sights = Array.from({ length: core.sentences.count }, (_, at) => sightsOf(core, at)).flat()
    expect(sights.reduce((sum, { start, end }) => sum + end - start, 0)).toBe(core.tokens.count)
    for (const sight of sights.slice(0, 3)) {
      const { from, to } = aroundCue(sight, sight.start)
      expect(sight.end - sight.start).toBeLessThanOrEqual(400)
      expect(to - from).toBeLessThanOrEqual(240)
      const [cues, roles] = [cueGiven(sight, acts), roleGiven(sight, sight.start, acts)]
      expect([cues.values.length / cues.each, roles.values.length / roles.each]).toEqual([
        sight.end - sight.start,
        to - from,
      ])
    }
  })
})
