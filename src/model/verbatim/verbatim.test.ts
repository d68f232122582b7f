import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Span } from '../span.js'
import { inMarks, proveQuotation, proveQuotations, quotationsIn, type VerbatimChange, verbatimSource } from './index.js'

const report =
  'The old pier in Grauort is shut, and nobody knows – not even the mayor – when it opens. “We can’t say more,” said Ida Moor.\n\nThe ferries sail from the new quay. It is an anti-war town: illegal cargo is turned back.\n\nShips wait. They have been helping since May.'
const source = verbatimSource({ text: report })
const prove = (quotation: string, within?: Span) => proveQuotation(quotation, source, within)

const changesOf = (
  quotation: string,
  text = report,
): (readonly [VerbatimChange['kind'], string, string])[] | string => {
  const proof = proveQuotation(quotation, verbatimSource({ text }))
  return proof.ok
    ? proof.value.changes.map(({ kind, here, there }) => [kind, here?.text ?? '', there?.text ?? ''] as const)
    : proof.code
}

describe('[VERB-1] what stands in the document is proved, with the place that it stands on', () => {
  test('word for word', () => {
    const proof = prove('nobody knows')
    expect(proof).toMatchObject({ ok: true, value: { quotation: 'nobody knows', changes: [] } })
    expect(proof.ok && proof.value.spans).toEqual([{ start: 37, end: 49, text: 'nobody knows' }])
  })
  test('with the document that it stands in', () => {
    const proof = proveQuotation('nobody knows', verbatimSource({ id: 'document:1', text: report }))
    expect(proof.ok && proof.value.document).toBe('document:1')
    const nameless = prove('nobody knows')
    expect(nameless.ok && nameless.value.document).toBeNull()
  })
  test('only where it must stand, if that is said', () => {
    const start = report.indexOf('ferries')
    expect(prove('ferries', { start, end: start + 7 }).ok).toBe(true)
    expect(prove('ferries', { start: 0, end: start }).ok).toBe(false)
  })
  test('what stands there in brackets and dots is no change', () => {
    expect(changesOf('That is really ...', 'She said: "That is really ...\nNext')).toEqual([])
    const text = 'She said: We [the crew] are … not amused (...) at all.'
    expect(changesOf('We [the crew] are … not amused (...) at all', text)).toEqual([])
    expect(changesOf('… not amused', text)).toEqual([])
  })
})

describe('[VERB-2] a changed letter, capital or word without brackets is refused, and the fault is named', () => {
  test.each<[string, string, string, string]>([
    ['nobody knew', 'NOT_THERE', 'knew', 'nobody kn'],
    ['We never say more', 'NOT_THERE', 'never', ' say more'],
    ['the old pier', 'CASE_CHANGED', 'the old pier', 'The old pier'],
    ['when opens', 'NOT_THERE', 'opens', ' opens'],
    ['Ida Mohr said', 'NOT_THERE', 'Mohr', 'Ida Mo'],
  ])('%s: %s', (quotation, code, words, nearest) =>
    expect(prove(quotation)).toMatchObject({
      ok: false,
      code,
      facts: { words: { text: words }, nearest: { text: nearest } },
    }),
  )
  test.each(['', ' … ', '“”', '[all of it]', '?!'])('nothing but marks: %j', (quotation) =>
    expect(prove(quotation)).toMatchObject({ ok: false, code: 'NO_WORDS' }),
  )
  test('words that stand nowhere have no nearest place', () =>
    expect(proveQuotation('xyz', verbatimSource({ text: 'a b' })).ok).toBe(false))
})

describe('[VERB-3] brackets add words, or stand for words, endings and capitals that are there', () => {
  test.each<[string, (readonly [string, string, string])[] | string]>([
    ['[t]he old pier', [['replacement', '[t]', 'T']]],
    ['[T]he ferries sail', [['replacement', '[T]', 'T']]],
    ['The [much loved] old pier', [['insertion', '[much loved]', '']]],
    ['[They] can’t say more', [['insertion', '[They]', '']]],
    [
      'nobody [in town] knows … when [the pier] opens',
      [
        ['insertion', '[in town]', ''],
        ['omission', '…', '– not even the mayor –'],
        ['replacement', '[the pier]', 'it'],
      ],
    ],
    ['They have been help[ful]', [['replacement', '[ful]', 'ing']]],
    ['[H]ips wait', 'CUTS_WORD'],
    ['The [] pier', [['replacement', '[]', 'old']]],
    ['Ships [have to] wait', [['insertion', '[have to]', '']]],
    ['The old pier [one two three four five six seven eight nine ten eleven twelve thirteen] in', 'BRACKET_TOO_LONG'],
    ['The old pier [opens]. “We', 'TOO_FAR_APART'],
    ['the mayor – [says the] ferries sail', 'TOO_FAR_APART'],
  ])('%s', (quotation, expected) => expect(changesOf(quotation)).toEqual(expected))
  test('a bracket within a word changes its form, not the word', () => {
    expect(changesOf('The wom[e]n sail', 'The woman sail')).toEqual([['replacement', '[e]', 'a']])
    expect(changesOf('s[ank] at dawn', 'The ship saved at dawn')).toBe('CUTS_WORD')
  })
})

describe('[VERB-4] dots leave words out, in the order of the document and not over a whole paragraph', () => {
  test.each(['…', '...', '[…]', '[...]', '(…)', '(...)', '. . .', '....'])('The old pier %s is shut', (dots) =>
    expect(changesOf(`The old pier ${dots} is shut`)).toEqual([['omission', dots, 'in Grauort']]),
  )
  test.each<[string, string]>([
    ['is shut … The old pier', 'WRONG_ORDER'],
    ['The old pier … They have been helping', 'TOO_FAR_APART'],
    ['a … '.repeat(13), 'TOO_MANY_PARTS'],
  ])('%s: %s', (quotation, code) => expect(changesOf(quotation)).toBe(code))
  test('into the next paragraph, and no further than a long paragraph', () => {
    expect(changesOf('said Ida Moor … The ferries sail')).toEqual([['omission', '…', '.']])
    expect(changesOf('first … last', `first ${'word '.repeat(200)}last`)).toEqual([
      expect.arrayContaining(['omission']),
    ])
    expect(changesOf('first … last', `first ${'word '.repeat(300)}last`)).toBe('TOO_FAR_APART')
  })
  test('the blocks of a reading are its paragraphs', () => {
    const text = 'one\ntwo\nthree'
    const blocks = [
      { start: 0, end: 3 },
      { start: 4, end: 7 },
      { start: 8, end: 13 },
    ]
    expect(proveQuotation('one … three', verbatimSource({ text, blocks })).ok).toBe(false)
    expect(proveQuotation('one two', verbatimSource({ text, blocks }))).toMatchObject({ code: 'CROSSES_PARAGRAPH' })
    expect(proveQuotation('one\ntwo', verbatimSource({ text, blocks })).ok).toBe(true)
    expect(proveQuotation('one two', verbatimSource({ text })).ok).toBe(true)
  })
  test('what was left out is listed, since it may be a "not"', () =>
    expect(changesOf('We will … sail', 'We will not sail.')).toEqual([['omission', '…', 'not']]))
})

describe('[VERB-5] marks of type may differ, and are listed', () => {
  test.each<[string, (readonly [string, string, string])[]]>([
    ["We can't say", [['apostrophe', "'", '’']]],
    ['knows—not even', [['dash', '—', ' – ']]],
    ['The\u00A0old pier', [['space', '\u00A0', ' ']]],
    ['The old\npier', [['line-break', '\n', ' ']]],
    ['The old pi\u00ADer', [['hidden', 'i\u00AD', 'i']]],
    [
      '»We can’t say more,« said',
      [
        ['quotation-mark', '»', '“'],
        ['quotation-mark', '«', '”'],
      ],
    ],
    [
      'nobody knows - [sadly] the mayor',
      [
        ['dash', ' - ', ' – '],
        ['replacement', '[sadly]', 'not even'],
      ],
    ],
    ['The ferries sail,', [['point', ',', '']]],
    ['The ferries sail from the new quay', []],
  ])('%j', (quotation, expected) => expect(changesOf(quotation)).toEqual(expected))
  test('the point of the later sentence makes no statement of a question', () => {
    expect(changesOf('We sail.', 'We sail; you stay.')).toEqual([['point', '.', '']])
    expect(changesOf('We sail.', 'We sail? You stay.')).toBe('NOT_THERE')
  })
  test('an accent of its own is the same letter', () => {
    expect(changesOf('re\u0301sume\u0301', 'A résumé.')).toHaveLength(2)
    expect(changesOf('resume', 'A résumé.')).toBe('NOT_THERE')
  })
  test('a paragraph that opens with the mark again', () => {
    const again = '„Erst das eine.\n\n„Dann das andere.“'
    expect(changesOf('Erst das eine.\n\n“Dann das andere.', again)).toEqual([['quotation-mark', '“', '„']])
    expect(changesOf('Erst das eine.\n\n„Dann das andere.', again)).toEqual([])
    const once = '„Erst das eine.\n\nDann das andere.“'
    expect(changesOf('Erst das eine.\n\n„Dann das andere.', once)).toEqual([['line-break', '\n\n„', '']])
  })
})

describe('[VERB-6] words and numbers are quoted whole', () => {
  test.each(['legal cargo', 'war town', 'We can', 'he old pier', 'ferrie'])('%s', (quotation) =>
    expect(changesOf(quotation)).toBe('CUTS_WORD'),
  )
  test.each([
    ['3', '3.500 Schiffe'],
    ['500 Schiffe', '3.500 Schiffe'],
    ['14', 'um 14:30 Uhr'],
    ['5 degrees', 'at -5 degrees'],
    ['5 degrees', 'at −5 degrees'],
    ['sold 3,', 'They sold 3.500 boats'],
  ])('%s in %s', (quotation, text) =>
    expect(changesOf(quotation, text)).toBe(quotation.endsWith(',') ? 'NOT_THERE' : 'CUTS_WORD'),
  )
  test('a dash before a number is no minus', () => expect(changesOf('5 degrees', 'cold – 5 degrees')).toEqual([]))
})

const piece = fc.constantFrom(
  'Moor',
  'sagt',
  'e',
  'ist',
  'Öl',
  'can’t',
  '„wir',
  'zu“',
  '–',
  '-',
  '…',
  '[sic]',
  'nicht-',
  'a\u0301',
  '😀',
  '\u00AD',
  '(x)',
  '.',
  '...',
  '7',
)
const gap = fc.constantFrom(' ', ' ', ' ', '\n', '\n\n', '\u00A0', '')
const anyText = fc.array(fc.tuple(piece, gap), { minLength: 1, maxLength: 40 }).map((all) => all.flat().join(''))
const wordsOf = (text: string): Span[] =>
  [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map(({ 0: word, index }) => ({ start: index, end: index + word.length }))

test('[VERB-7] every run of words of a text is proved, or cuts a word where a hyphen or apostrophe joins it on', () => {
  fc.assert(
    fc.property(anyText, fc.nat(), fc.nat(), (text, a, b) => {
      const words = wordsOf(text)
      const first = words[Math.min(a % (words.length || 1), b % (words.length || 1))]
      const last = words[Math.max(a % (words.length || 1), b % (words.length || 1))]
      if (!first || !last) return
      const slice = text.slice(first.start, last.end)
      const proof = proveQuotation(slice, verbatimSource({ text }))
      // Joined on by a hyphen, apostrophe or hidden character, or part of a number.
      const joined =
        /(?:[\p{L}\p{N}\p{M}]\u00AD?[-'’]|\d[.,:]|-|\u00AD)\u00AD?$/u.test(text.slice(0, first.start)) ||
        /^\u00AD?(?:[-'’]\u00AD?[\p{L}\p{N}]|[.,:]\d|\u00AD)/u.test(text.slice(last.end))
      // the same letters may stand elsewhere whole, but over the border of a paragraph
      if (!proof.ok) expect([/^(?:CUTS_WORD|CROSSES_PARAGRAPH)$/u.test(proof.code), joined]).toEqual([true, true])
      else for (const span of proof.value.spans) expect(text.slice(span.start, span.end)).toBe(span.text)
    }),
    { numRuns: 500 },
  )
})

test('[VERB-8] a run of words with one letter changed is refused, unless it stands elsewhere', () => {
  fc.assert(
    fc.property(anyText, fc.nat(), fc.nat(), fc.nat(), fc.constantFrom('x', 'E', 'q', 'ö'), (text, a, b, c, letter) => {
      const words = wordsOf(text)
      const first = words[Math.min(a % (words.length || 1), b % (words.length || 1))]
      const last = words[Math.max(a % (words.length || 1), b % (words.length || 1))]
      if (!first || !last) return
      const slice = text.slice(first.start, last.end)
      const letters = [...slice.matchAll(/\p{L}/gu)].map(({ index }) => index)
      const at = letters[c % (letters.length || 1)]
      if (at === undefined) return
      const changed = `${slice.slice(0, at)}${letter}${slice.slice(at + 1)}`
      const word = /[\p{L}\p{N}\p{M}]*$/u.exec(changed.slice(0, at + 1))?.[0] ?? ''
      // Within brackets the later text may say what it likes, and what stands elsewhere stands.
      if (changed === slice || text.includes(word) || /\[[^\]]*$/u.test(changed.slice(0, at))) return
      expect(proveQuotation(changed, verbatimSource({ text })).ok).toBe(false)
    }),
    { numRuns: 500 },
  )
})

test('[VERB-9] whatever is asked, nothing throws, and what is proved stands on spans in order', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: 'binary' }), anyText),
      fc.oneof(fc.string({ unit: 'binary' }), anyText),
      (quotation, text) => {
        const whole = verbatimSource({ text })
        const proof = proveQuotation(quotation, whole)
        proveQuotations(quotation, whole)
        if (!proof.ok) return
        let end = 0
        for (const span of proof.value.spans) {
          expect(span.start).toBeGreaterThanOrEqual(end)
          expect(text.slice(span.start, span.end)).toBe(span.text)
          end = span.end
        }
        for (const { here, there } of proof.value.changes) {
          if (here) expect(quotation.slice(here.start, here.end)).toBe(here.text)
          if (there) expect(text.slice(there.start, there.end)).toBe(there.text)
        }
      },
    ),
    { numRuns: 500 },
  )
})

describe('[VERB-10] hostile texts cost proofs in proportion', () => {
  const letters = (n: number): string => 'a'.repeat(n)
  test.each<[string, (n: number) => readonly [string, string]]>([
    ['one letter', (n) => [`${letters(n / 2)}b${letters(n / 2)}`, letters(n)]],
    ['one word', (n) => ['a … '.repeat(12), 'a '.repeat(n)]],
    ['brackets', (n) => [`a${'['.repeat(n)}`, 'a ['.repeat(n)]],
    ['blanks', (n) => [`a${' '.repeat(n)}b`, `a${'\n'.repeat(n)}c`]],
    ['dots', (n) => ['. '.repeat(n), '. .'.repeat(n)]],
    ['dashes', (n) => [`a${' -'.repeat(n)}`, ` -${' '.repeat(n)}`]],
    ['accents', (n) => [`a${'\u0301\u0323'.repeat(n)}`, `b${'\u0301\u0323'.repeat(n)}`]],
    ['opening marks', (n) => ['„ ‘a "b '.repeat(n), '“a ‚b '.repeat(n)]],
    ['paragraphs', (n) => ['"a\n\n'.repeat(n), '\n"a'.repeat(n)]],
    ['other marks', (n) => [`“${'a'.repeat(n)}“””“`.replace(/a/gu, '’'), `„${'a'.repeat(n)}“””“`.replace(/a/gu, "'")]],
    ['apostrophes', (n) => ["'a ".repeat(n), "s' a".repeat(n)]],
  ])(
    '%s',
    (_name, make) => {
      const [quotation, text] = make(100_000)
      const whole = verbatimSource({ text })
      proveQuotation(quotation, whole)
      quotationsIn(quotation)
      expect(quotationsIn(text).length).toBeLessThanOrEqual(text.length)
    },
    20_000,
  )
})

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
