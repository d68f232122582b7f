import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { decode } from './charset.js'
import { codesOf, onlyDocument } from './intake.case.js'

const sentence = 'Die Küstenwache prüft „größere“ Schäden – bis 5 € je Meter.'
const bytesIn = (charset: string, text = sentence): Uint8Array => iconv.encode(text, charset)

describe('[INTK-1] the character set is decided by mark, carrier, declaration, zeros, validity', () => {
  test('UTF-8 without any sign', () => expect(decode(bytesIn('utf8'), null, false).text).toBe(sentence))
  test('windows-1252 without any sign', () => {
    expect(decode(bytesIn('windows-1252'), null, false)).toMatchObject({ text: sentence, charset: 'windows-1252' })
  })
  test('Latin-1 declared is read as windows-1252', () =>
    expect(decode(bytesIn('windows-1252'), 'ISO-8859-1', false).text).toBe(sentence))
  test('UTF-16 without mark, both ways round', () => {
    expect(decode(bytesIn('utf-16le'), null, false).text).toBe(sentence)
    expect(decode(bytesIn('utf-16be'), null, false).text).toBe(sentence)
  })
  test('UTF-16 and UTF-32 with mark', () => {
    for (const charset of ['utf-16le', 'utf-16be', 'utf-32le', 'utf-32be'])
      expect(decode(iconv.encode(sentence, charset, { addBOM: true }), null, false).text).toBe(sentence)
  })
  test('the carrier outranks a declaration inside', () => {
    const page = `<meta charset="utf-8"><p>${sentence}</p>`
    expect(decode(bytesIn('iso-8859-15', page), 'iso-8859-15', true).text).toContain('„größere“'.slice(1, 8))
  })
  test('meta and xml declarations are looked for in pages', () => {
    const meta = '<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1251"></head>'
    expect(decode(bytesIn('windows-1251', `${meta}<p>Привет</p>`), null, true).text).toContain('Привет')
    const xml = '<?xml version="1.0" encoding="koi8-r"?><html><body><p>Привет</p></body></html>'
    expect(decode(bytesIn('koi8-r', xml), null, true).text).toContain('Привет')
  })
  test('an unknown name is no obstacle', () => expect(decode(bytesIn('utf8'), 'klingon', false).text).toBe(sentence))
})

describe('[INTK-2] what does not fit is repaired and said', () => {
  test('single bytes that are not UTF-8 become their letters, the rest stays', () => {
    const bytes = Buffer.concat([Buffer.from('Größe und '), Buffer.of(0xfc), Buffer.from('ber')])
    const { text, repaired } = decode(bytes, null, false)
    expect(text).toBe('Größe und über')
    expect(repaired).toMatchObject({ charset: 'utf-8', repaired: 1 })
  })
  test('declared UTF-8 that is windows-1252', () => {
    const { text, repaired } = decode(bytesIn('windows-1252'), 'utf-8', false)
    expect(text).toBe(sentence)
    expect(repaired).toMatchObject({ declared: 'utf-8', charset: 'windows-1252' })
  })
  test('declared Latin-1 that is UTF-8', () => {
    const { text, repaired } = decode(bytesIn('utf8'), 'iso-8859-1', false)
    expect(text).toBe(sentence)
    expect(repaired).toMatchObject({ declared: 'windows-1252', charset: 'utf-8' })
  })
  test('the notice stands in the document', async () => {
    const bytes = Buffer.concat([Buffer.from('Größe und '), Buffer.of(0xfc, 0x0a)])
    expect(await codesOf(bytes)).toEqual(['CHARSET_REPAIRED'])
  })
  test('no character is lost from overlong or cut sequences', async () => {
    const { text } = await onlyDocument(Buffer.of(0x61, 0xc0, 0xaf, 0x62, 0xe2, 0x82))
    expect(text.startsWith('a')).toBe(true)
    expect(text).toContain('b')
    expect(text).not.toContain('\uFFFD')
  })
})
