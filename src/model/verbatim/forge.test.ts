import { describe, expect, test } from 'vitest'
import { proveQuotation, verbatimSource } from './index.js'

const codeOf = (quotation: string, text: string): string => {
  const proof = proveQuotation(quotation, verbatimSource({ text }))
  return proof.ok ? 'ok' : proof.code
}

describe('[VERB-14] no trick of type forges a quotation: what looks alike is another letter, and what nobody sees parts no word', () => {
  test.each<[string, string, string]>([
    ['a Cyrillic letter', 'w\u0430r', 'It is war.'],
    ['a ligature', '\uFB01ne', 'All is fine.'],
    ['a joiner', 'no\u200Dwar', 'It is nowar.'],
    ['a joiner of graphemes', 'w\u034Far', 'It is war.'],
    ['a selector of variants', 'war\uFE0F', 'It is war.'],
    ['a mark of direction', 'We\u202Ewar', 'Wewar'],
    ['a blank too few', 'nowhere', 'There is no where to go.'],
    ['a blank too many', 'no where', 'It is nowhere.'],
    ['a control character for a blank', 'We\u0085sail', 'We sail.'],
    ['two dots', 'We will .. sail', 'We will not sail.'],
    ['raised dots', 'We will \u22EF sail', 'We will not sail.'],
    ['wide brackets', 'We \uFF3Bgladly\uFF3D sail', 'We sail.'],
    ['brackets in brackets', 'We [[gladly]] sail', 'We sail.'],
    ['a remark that is not quoted along', 'We will sail', 'We will (not) sail.'],
    ['a question with a blank before its mark', 'We sail.', 'We sail ? They stay.'],
    ['inches for feet', 'a 6" man', "He is a 6' man."],
    ['feet and inches turned', '6"4', "He is 6'4 tall."],
  ])('refused as other words: %s', (_what, quotation, text) => expect(codeOf(quotation, text)).toBe('NOT_THERE'))
  test.each<[string, string, string]>([
    ['a hidden character behind a hyphen', 'war', 'an anti-\u200Bwar town'],
    ['a hidden character behind an apostrophe', 'We can', 'We can’\u2060t say.'],
    ['a hidden character in a number', '3', 'some 3.\u200B500 boats'],
    ['a joiner in a word', 'legal', 'an il\u200Dlegal act'],
    ['a mark of direction in a word', 'legal', 'an il\u202Alegal act'],
    ['an accent for an apostrophe', 'We can', 'We can´t say.'],
    ['a grave accent for an apostrophe', 'We can', 'We can`t say.'],
    ['a turned apostrophe', 'We can', 'We can‘t say.'],
    ['a wide hyphen', 'war', 'an anti\uFF0Dwar town'],
    ['a hyphen as wide as a figure', 'war', 'an anti\u2012war town'],
    ['a word parted at the end of a line', 'war', 'an anti-\nwar town'],
    ['the first half of it', 'an anti', 'an anti-\nwar town'],
    ['a low line', 'happy', 'an un_happy end'],
    ['a star', 'Lotsen', 'alle Lotsen*innen'],
    ['thousands behind a firm blank', '500 boats', 'some 3\u00A0500 boats'],
    ['thousands behind a narrow blank', '500 boats', 'some 3\u202F500 boats'],
    ['a dash for a minus', '5 Grad', 'bei –5 Grad'],
    ['a dash for a minus in parentheses', '5 Grad', 'Kälte (–5 Grad)'],
    ['a fraction without its nought', '5 percent', 'about .5 percent'],
    ['a fraction', '2', 'about 1/2 of it'],
  ])('refused as a part of a word or number: %s', (_what, quotation, text) =>
    expect(codeOf(quotation, text)).toBe('CUTS_WORD'),
  )
  test.each<[string, string, string, string]>([
    ['two who speak, as one', 'Erst.\n\n„Nie', '„Erst.“\n\n„Nie.“', 'TOO_FAR_APART'],
    ['paragraphs by their own character', 'one two', 'one\u2029two', 'CROSSES_PARAGRAPH'],
    ['paragraphs by returns', 'one two', 'one\r\rtwo', 'CROSSES_PARAGRAPH'],
    ['an empty line that holds something hidden', 'one two', 'one\n\u200B\ntwo', 'CROSSES_PARAGRAPH'],
    ['words that step out of a bracket', 'We [” he lied. “] sail', 'We sail.', 'BRACKET_HOLDS_MARK'],
    ['the same with straight marks', 'We [" he lied. "] sail', 'We sail.', 'BRACKET_HOLDS_MARK'],
    ['the same in German', 'Wir [“, log er, „] fahren', 'Wir fahren.', 'BRACKET_HOLDS_MARK'],
    ['a row of brackets', `We ${'[a b c d e f g] '.repeat(2)}sail`, 'We sail.', 'BRACKET_TOO_LONG'],
  ])('%s', (_what, quotation, text, code) => expect(codeOf(quotation, text)).toBe(code))
  test.each<[string, string, string]>([
    ['a hidden character between blanks', 'one two', 'one \u200B two'],
    ['the number with its sign', '–5 Grad', 'bei –5 Grad'],
    ['the number with all its thousands', '3\u202F500 boats', 'some 3\u202F500 boats'],
    ['a number after another one', '500 boats', 'In 2024\u00A0500 boats'],
    ['a dash that is no minus', '5 degrees', 'cold – 5 degrees'],
    ['a compound left open at the end of a paragraph', 'und', 'Hafen-\n\nund'],
    ['a name in its own marks within a bracket', 'We [the crew of the “Gull”] sail', 'We sail.'],
    ['a mark of feet as it stands', "6' tall", 'He is 6′ tall.'],
    ['a date in inner marks', '‘in 2020’ it sank', 'She said "in 2020" it sank'],
  ])('still proved: %s', (_what, quotation, text) => expect(codeOf(quotation, text)).toBe('ok'))
  test('what brackets and dots leave out stands in the list of changes, a "not" too', () => {
    for (const [mark, kind] of [
      ['…', 'omission'],
      ['[…]', 'omission'],
      ['[]', 'replacement'],
      ['[\u200B]', 'replacement'],
      ['[surely]', 'replacement'],
    ]) {
      const proof = proveQuotation(`We will ${mark} sail`, verbatimSource({ text: 'We will not sail.' }))
      expect(proof).toMatchObject({ ok: true, value: { changes: [{ kind, there: { text: 'not' } }] } })
    }
  })
})
