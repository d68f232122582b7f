import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { inMarks, proveQuotation, proveQuotations, quotationsIn, verbatimSource } from './index.js'
import { anyText } from './texts.case.js'

const source = verbatimSource({ text: 'Ships wait, and nobody knows when it opens.' })

describe('[VERB-11] the quotations of a later text are found whatever their marks, and each is proved', () => {
  test.each<[string, string[]]>([
    ['Er sagte: „Wir gehen.“', ['Wir gehen.']],
    ['Er sagte: »Wir gehen«, dann «wir bleiben».', ['Wir gehen', 'wir bleiben']],
    ['“We go,” she said, “or stay.”', ['We go,', 'or stay.']],
    ['"We go," she said.', ['We go,']],
    ['‘We can’t go,’ she said.', ['We can’t go,']],
    ['‘The sailors’ bags,’ she said.', ['The sailors’ bags,']],
    ["'We can't', it's said.", ["We can't"]],
    ['‚Wir gehen‘ und ›wir bleiben‹', ['Wir gehen', 'wir bleiben']],
    ['„Er sagte ‚nein‘ und „nie“ dazu“', ['Er sagte ‚nein‘ und „nie“ dazu']],
    ['« Nous partons », dit-elle', [' Nous partons ']],
    ['「行く」', ['行く']],
    ['“One.\n\n“Two.” Three.', ['One.\n\n“Two.']],
    ['A 6" pipe and the sailors’ bags', []],
  ])('%s', (text, expected) => expect(quotationsIn(text).map((one) => one.text)).toEqual(expected))
  test('a mark that is not closed is a fault of its own', () => {
    const [one] = proveQuotations('He said “we go.\n\nThen he went.', source)
    expect(one).toMatchObject({ quotation: { closed: false }, proof: { ok: false, code: 'NOT_CLOSED' } })
  })
  test('each with its proof', () => {
    const text = '„[N]obody knows“, schreibt das Blatt; »nobody cares«.'
    expect(proveQuotations(text, source).map(({ proof }) => (proof.ok ? 'ok' : proof.code))).toEqual([
      'ok',
      'NOT_THERE',
    ])
  })
})

describe('[VERB-13] proved words are printed between the marks of a language, and what is printed is proved again', () => {
  const printed = (quotation: string, language: 'de' | 'en', text = quotation): string | null => {
    const proof = proveQuotation(quotation, verbatimSource({ text }))
    return proof.ok ? inMarks(proof.value, language) : null
  }
  test.each([
    ['Er sagte “nein” dazu', '„Er sagte ‚nein‘ dazu“', '“Er sagte ‘nein’ dazu”'],
    ['Wir können’s nicht', '„Wir können’s nicht“', '“Wir können’s nicht”'],
    ['»Ja«, dann “nein”', '„‚Ja‘, dann ‚nein‘“', '“‘Ja’, dann ‘nein’”'],
  ])('%s', (words, de, en) => {
    expect(printed(words, 'de')).toBe(de)
    expect(printed(words, 'en')).toBe(en)
  })
  test('whatever the words', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom('de' as const, 'en' as const), (text, language) => {
        const shown = printed(text, language)
        if (shown !== null) expect(proveQuotation(shown.slice(1, -1), verbatimSource({ text })).ok).toBe(true)
      }),
    )
  })
})
