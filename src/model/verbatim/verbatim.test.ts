import { describe, expect, test } from 'vitest'
import type { Span } from '../span.js'
import { proveQuotation, type VerbatimChange, verbatimSource } from './index.js'

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
