import { describe, expect, test } from 'vitest'
import { codesOf, onlyDocument, unpackBytes } from './intake.case.js'

const mail = 'From: Ida <ida@desk.example>\nDate: Tue, 10 Mar 2026 06:00:00 +0100\nSubject: Morning\n\nGood morning.\n'
const page = '<!doctype html><html><body><p>Good morning.</p></body></html>'

describe('[INTK-3] what an input is follows from its content where that is plain', () => {
  test('HTML in .txt', async () => {
    expect((await onlyDocument(page, { address: 'a.txt' })).carrier).toBe('page')
    expect(await codesOf(page, { address: 'a.txt' })).toContain('KIND_DIFFERS')
  })
  test('a mail in .txt', async () => expect((await onlyDocument(mail, { address: 'a.txt' })).carrier).toBe('mail'))
  test('text in .html', async () => {
    expect((await onlyDocument('Good morning.', { address: 'a.html' })).carrier).toBe('text')
    expect(await codesOf('Good morning.', { address: 'a.html' })).toEqual(['KIND_DIFFERS'])
  })
  test('text in .eml', async () => {
    expect((await onlyDocument('Good morning.\n\nMore.', { address: 'a.eml' })).carrier).toBe('text')
  })
  test('a mail in .eml that proves itself by nothing but who wrote and about what', async () => {
    const bare = 'From: Ida <ida@desk.example>\nSubject: Morning\n\nGood morning.\n'
    expect((await onlyDocument(bare, { address: 'a.eml' })).carrier).toBe('mail')
    expect((await onlyDocument(bare, { address: 'a.txt' })).carrier).toBe('text')
  })
  test('a page without an ending', async () => {
    expect((await onlyDocument(page, { address: '-' })).carrier).toBe('page')
    expect(await codesOf(page, { address: '-' })).toEqual([])
  })
  test('the media type outranks the ending of an address', async () => {
    const arrived = { address: 'https://desk.example/a.txt', mediaType: 'text/html; charset=utf-8' }
    expect((await onlyDocument('<p>Good morning.', arrived)).carrier).toBe('page')
  })
  test('Markdown that begins with HTML stays Markdown, a whole page in .md does not', async () => {
    const centred = '<p align="center"><b>Harbour</b></p>\n\n# Closed\n\nThe harbour is *closed*.'
    expect((await onlyDocument(centred, { address: 'a.md' })).carrier).toBe('markdown')
    expect((await onlyDocument(page, { address: 'a.md' })).carrier).toBe('page')
  })
  test('a text that begins with a bracket stays a text', async () => {
    expect((await onlyDocument('["Closed"] is what the sign says.')).carrier).toBe('text')
  })
  test('slugs with colons are no mail', async () => {
    const text = 'HARBOUR: The harbour is closed.\nFERRY: The ferry waits.\n\nMore.'
    expect((await onlyDocument(text)).carrier).toBe('text')
  })
})

describe('[INTK-4] what is no text is refused by a code', () => {
  test.each([
    ['PDF', '%PDF-1.7 …', 'INPUT_BINARY'],
    ['ZIP', 'PK\x03\x04\x14\x00', 'INPUT_BINARY'],
    ['zeros', 'a\0b\0\0\0c\0\0\0\x01\x02', 'INPUT_BINARY'],
    ['nothing', '', 'INPUT_EMPTY'],
    ['blanks', ' \n\t \n', 'INPUT_EMPTY'],
    ['a feed', '<?xml version="1.0"?><rss version="2.0"><channel></channel></rss>', 'INPUT_UNKNOWN_KIND'],
    ['JSON', '{"a": 1}', 'INPUT_UNKNOWN_KIND'],
    ['a page without text', '<html><body><script>render()</script></body></html>', 'NOTHING_TO_READ'],
  ])('%s', async (_name, input, code) => {
    const { documents, notices } = await unpackBytes(input, { address: '-' })
    expect(documents).toEqual([])
    expect(notices.map((notice) => notice.code)).toEqual([code])
  })
})

test('[INTK-5] NDJSON holds a document a line, and a bad line stops no other', async () => {
  const lines = '{"address":"https://desk.example/1","text":"One."}\nnot json\n{"html":"<p>Two.</p>"}\n'
  const { documents, notices } = await unpackBytes(lines, { address: '-' })
  expect(documents.map(({ source, text }) => [source.address, text])).toEqual([
    ['https://desk.example/1', 'One.'],
    ['-#3', 'Two.'],
  ])
  expect(notices.map(({ code }) => code)).toEqual(['INPUT_UNKNOWN_KIND'])
})
