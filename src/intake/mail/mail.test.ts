import fc from 'fast-check'
import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { codesOf, onlyDocument, uncovered, unpackBytes } from '../intake.case.js'
import { headerDate } from './date.js'
import { unflow } from './flowed.js'
import { splitMbox } from './mbox.js'
import { mostParts } from './parts.js'
import { decodeBase64, decodeQuotedPrintable } from './transfer.js'
import { decodeWords } from './words.js'

const head = [
  'From: =?UTF-8?Q?Fr=C3=BChblick?= <post@fruehblick.example>',
  'Date: Tue, 10 Mar 2026 17:30:00 +0100',
  'Subject: =?ISO-8859-1?Q?H=E4fen?= im =?UTF-8?B?QmxpY2s=?=',
  'Message-ID: <1@fruehblick.example>',
  'List-Id: Morgenlage <morgenlage.fruehblick.example>',
  'MIME-Version: 1.0',
].join('\r\n')

const mail = (fields: string, body: string | Uint8Array): Buffer =>
  Buffer.concat([Buffer.from(`${head}\r\n${fields}\r\n\r\n`), typeof body === 'string' ? Buffer.from(body) : body])

const eml = { address: 'a.eml' }

const multipart = (kind: string, ...parts: string[]): Buffer =>
  mail(
    `Content-Type: multipart/${kind}; boundary="b"`,
    `${parts.map((part) => `--b\r\n${part}\r\n`).join('')}--b--\r\n`,
  )

describe('[INTK-11] headers are declared and not put into the text', () => {
  test('subject, sender, date with its zone, list and message id', async () => {
    const { declared, text, carrier, source } = await onlyDocument(
      mail('Content-Type: text/plain', 'Guten Morgen.'),
      eml,
    )
    expect(Object.fromEntries(declared.map(({ field, value }) => [field, value]))).toEqual({
      title: 'Häfen im Blick',
      sender: 'Frühblick <post@fruehblick.example>',
      published: '2026-03-10T17:30:00+01:00',
      list: 'Morgenlage <morgenlage.fruehblick.example>',
      messageId: '<1@fruehblick.example>',
    })
    expect([text, carrier, source.mediaType]).toEqual(['Guten Morgen.', 'mail', 'message/rfc822'])
  })
  test.each([
    ['Thu, 23 Feb 2023 16:08:00 -0500 (EST)', '2023-02-23T16:08:00-05:00'],
    ['23 Feb 23 16:08 EST', '2023-02-23T16:08:00-05:00'],
    ['Tue,  1 Sep 2026 10:12:41 GMT', '2026-09-01T10:12:41+00:00'],
    ['Tue, 1 Sep 2026 10:12:41', '2026-09-01T10:12:41'],
    ['gestern', null],
    ['Tue, 41 Sep 2026 10:12:41 +0000', null],
  ])('date %s', (value, iso) => expect(headerDate(value)).toBe(iso))
  test('encoded words that are cut within a character', () => {
    expect(decodeWords('Re: =?utf-8?B?R3LDvA==?= =?utf-8?B?w58=?= =?utf-8?B?ZQ==?= da')).toBe('Re: Grüße da')
    expect(decodeWords('=?utf-8?Q?Gr=C3?= =?utf-8?Q?=BC=C3=9Fe?=')).toBe('Grüße')
    expect(decodeWords('=?broken?= stays')).toBe('=?broken?= stays')
  })
})

describe('[INTK-12] bodies are decoded by transfer encoding and character set', () => {
  const sentence = 'Die „Küste“ ist 5 € wert.'
  const asQuoted = (charset: string): string =>
    [...iconv.encode(sentence, charset)].map((byte) => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('')
  test.each(['utf-8', 'windows-1252', 'utf-16le'])('quoted-printable in %s', async (charset) => {
    const fields = `Content-Type: text/plain; charset=${charset}\r\nContent-Transfer-Encoding: quoted-printable`
    expect((await onlyDocument(mail(fields, asQuoted(charset)), eml)).text).toBe(sentence)
  })
  test('raw windows-1252 without a word of it', async () => {
    expect((await onlyDocument(mail('X-A: b', iconv.encode(sentence, 'windows-1252')), eml)).text).toBe(sentence)
  })
  test('base64 in pieces', () => {
    expect(Buffer.from(decodeBase64(Buffer.from('R3LDvA==\r\nw59l'))).toString()).toBe('Grüße')
  })
  test('quoted-printable that is not well-formed stays', () => {
    const decoded = decodeQuotedPrintable(Buffer.from('a=\r\nb=ZZ=3'))
    expect(Buffer.from(decoded).toString()).toBe('ab=ZZ=3')
  })
  test('property: quoted-printable gives back any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        const quoted = [...bytes].map((byte) => `=${byte.toString(16).padStart(2, '0')}`).join('')
        expect([...decodeQuotedPrintable(Buffer.from(quoted))]).toEqual([...bytes])
      }),
    )
  })
})

describe('[INTK-13] format=flowed is joined again', () => {
  test('soft line ends, stuffing, signature, depth of quotation', () => {
    expect(unflow('One \r\nline.\r\n Stuffed\r\n> a \r\n> b\r\n-- \r\nIda', false)).toBe(
      'One line.\nStuffed\n> a b\n-- \nIda',
    )
  })
  test('delsp deletes the blank', () => expect(unflow('Hafen \r\nmeister', true)).toBe('Hafenmeister'))
  test('in a mail', async () => {
    const body = 'Der Hafen von Lerwick \r\nbleibt zu.\r\nMorgen mehr.'
    const { blocks } = await onlyDocument(mail('Content-Type: text/plain; format=flowed', body), eml)
    expect(blocks).toHaveLength(2)
  })
})

const plain = 'Content-Type: text/plain\r\n\r\nDer Hafen bleibt geschlossen.'
const html = 'Content-Type: text/html\r\n\r\n<p>Der <b>Hafen</b> bleibt geschlossen.</p>'

describe('[INTK-14] of two versions the HTML is read, and the other is accounted for', () => {
  test('the plain version is noticed as a version', async () => {
    const { text, notices, blocks } = await onlyDocument(multipart('alternative', plain, html), eml)
    expect(text).toBe('Der Hafen bleibt geschlossen.')
    expect(blocks[0]?.marks).toHaveLength(1)
    expect(notices).toMatchObject([{ code: 'MAIL_PART_SKIPPED', facts: { reason: 'alternative', shared: 100 } }])
  })
  test('an empty HTML version gives way', async () => {
    const empty = 'Content-Type: text/html\r\n\r\n<p><img src="cid:1"></p>'
    expect((await onlyDocument(multipart('alternative', plain, empty), eml)).text).toBe('Der Hafen bleibt geschlossen.')
  })
  test('a version that says something else is read as well', async () => {
    const stub = 'Content-Type: text/html\r\n\r\n<p>Bitte im Browser lesen</p>'
    const document = await onlyDocument(multipart('alternative', plain, stub), eml)
    expect(document.text).toContain('Browser lesen')
    expect(document.text).toContain('Hafen bleibt')
    expect(uncovered(document)).toBe('')
  })
  test('several texts one after the other are one document', async () => {
    const document = await onlyDocument(multipart('mixed', html, plain, html), eml)
    expect(document.blocks).toHaveLength(3)
    expect(uncovered(document)).toBe('')
    for (const { frame } of document.blocks) expect(frame).toBeLessThan(document.frames.length)
  })
})

describe('[INTK-15] attachments are documents or notices, never nothing', () => {
  test('an attached mail and an attached text are documents of their own', async () => {
    const inner =
      'Content-Type: message/rfc822\r\n\r\nSubject: Innen\r\nFrom: a@b.example\r\nDate: 1 Jan 2026 08:00 +0100\r\n\r\nInnen.'
    const text =
      'Content-Type: text/plain; name="n.txt"\r\nContent-Disposition: attachment; filename="n.txt"\r\n\r\nNotiz.'
    const { documents } = await unpackBytes(multipart('mixed', plain, inner, text), eml)
    expect(documents.map((document) => [document.source.address, document.text])).toEqual([
      ['a.eml', 'Der Hafen bleibt geschlossen.'],
      ['a.eml#1', 'Innen.'],
      ['a.eml#2', 'Notiz.'],
    ])
    expect(documents[1]?.declared).toContainEqual({ field: 'title', value: 'Innen', from: 'header:subject' })
  })
  test('a picture is noticed', async () => {
    const picture = 'Content-Type: image/png; name="a.png"\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw=='
    const { notices } = await onlyDocument(multipart('mixed', plain, picture), eml)
    const amp = 'Content-Type: text/x-amp-html\r\n\r\n<p>Hafen</p>'
    const versions = await onlyDocument(multipart('alternative', plain, amp), eml)
    expect(versions.notices).toMatchObject([{ facts: { type: 'text/x-amp-html', reason: 'alternative' } }])
    expect(notices).toMatchObject([{ code: 'MAIL_PART_SKIPPED', facts: { type: 'image/png', name: 'a.png' } }])
  })
})

describe('[INTK-16] broken mail is read as far as it goes', () => {
  test('a boundary that never comes', async () => {
    const bytes = mail('Content-Type: multipart/mixed; boundary="never"', 'Der Hafen bleibt geschlossen.')
    expect((await onlyDocument(bytes, eml)).text).toBe('Der Hafen bleibt geschlossen.')
    expect(await codesOf(bytes, eml)).toEqual(['MAIL_BROKEN'])
  })
  test('no boundary given at all, and none at the end', async () => {
    const lost = mail('Content-Type: multipart/alternative', `--b\r\n${plain}\r\n`)
    expect((await onlyDocument(lost, eml)).text).toContain('Der Hafen bleibt')
    const open = mail('Content-Type: multipart/mixed; boundary="b"', `--b\r\n${plain}`)
    expect((await onlyDocument(open, eml)).text).toContain('Der Hafen bleibt')
  })
  test('text behind the last border is not lost', async () => {
    const bytes = Buffer.concat([multipart('mixed', plain), Buffer.from('\r\nNachsatz.\r\n')])
    expect((await onlyDocument(bytes, eml)).text).toContain('Nachsatz.')
  })
  test('a part behind a border that the header does not name', async () => {
    const fields = 'Content-Type: multipart/mixed; boundary="b"'
    const bytes = mail(fields, `--c\r\n${plain}\r\n--b\r\nContent-Type: text/plain\r\n\r\nNachsatz.\r\n--b--\r\n`)
    const { text, notices } = await onlyDocument(bytes, eml)
    expect(text).toContain('Der Hafen bleibt geschlossen.')
    expect(text).toContain('Nachsatz.')
    expect(notices.map(({ code }) => code)).toContain('MAIL_BROKEN')
    const usual = multipart('mixed', plain).toString().replace('--b\r\n', 'This is a multi-part message.\r\n--b\r\n')
    expect((await onlyDocument(Buffer.from(usual), eml)).text).toBe('Der Hafen bleibt geschlossen.')
  })
  test('a part that says base64 and holds none', async () => {
    const bytes = mail('Content-Transfer-Encoding: base64', 'Der Hafen bleibt geschlossen, sagte sie.')
    expect((await onlyDocument(bytes, eml)).text).toBe('Der Hafen bleibt geschlossen, sagte sie.')
  })
  test('a body of ten thousand parts', async () => {
    const bytes = multipart('mixed', ...Array.from({ length: 10_000 }, (_, n) => `X-N: ${n}\r\n\r\nTeil ${n}.`))
    const started = performance.now()
    const { text, notices } = await onlyDocument(bytes, eml)
    expect(notices.map(({ code }) => code)).toContain('MAIL_TOO_MANY_PARTS')
    expect(text.split('\n').length).toBeGreaterThan(mostParts - 10)
    expect(performance.now() - started).toBeLessThan(5000)
  })
  test('a mail in a mail, a hundred deep', async () => {
    let bytes = mail('Content-Type: text/plain', 'Ganz innen.')
    for (let depth = 0; depth < 100; depth++)
      bytes = Buffer.concat([Buffer.from(`${head}\r\nContent-Type: message/rfc822\r\n\r\n`), bytes])
    const { notices } = await unpackBytes(bytes, eml)
    expect(notices.map(({ code }) => code)).toContain('MAIL_PART_SKIPPED')
  })
  test('property: any rubbish behind a header gives a document or a notice', async () => {
    const rubbish = fc.array(
      fc.constantFrom(
        '--b',
        '--b--',
        '\r\n',
        '\n',
        'x',
        ': ',
        'Content-Type: multipart/mixed; boundary=b\r\n',
        '=?',
        ' ',
      ),
    )
    await fc.assert(
      fc.asyncProperty(rubbish, async (pieces) => {
        const bytes = mail('Content-Type: multipart/mixed; boundary=b', pieces.join(''))
        const { documents, notices } = await unpackBytes(bytes, eml)
        expect(documents.length + notices.length).toBeGreaterThan(0)
        for (const document of documents) expect(uncovered(document)).toBe('')
      }),
      { numRuns: 60 },
    )
  })
})

const split = async (text: string, step: number): Promise<string[]> => {
  const bytes = Buffer.from(text)
  const chunks = Array.from({ length: Math.ceil(bytes.length / step) }, (_, n) =>
    bytes.subarray(n * step, (n + 1) * step),
  )
  const all: string[] = []
  for await (const message of splitMbox(chunks, 1000))
    all.push(message.tooLarge ? 'too large' : Buffer.from(message.bytes).toString())
  return all
}

describe('[INTK-17] a mailbox is taken apart at its separators only', () => {
  const box = [
    'From ida@desk.example Tue Mar 10 06:00:00 2026',
    'Subject: One',
    '',
    'From here on it is calm.',
    '',
    'From the harbour: nothing at 6:00 this morning.',
    '>From Lerwick, with love.',
    '>>From Lerwick again.',
    '',
    'From - Tue Mar 10 07:00:00 2026',
    'Subject: Two',
    '',
    'Two.',
    '',
  ].join('\n')
  test.each([1, 7, 64, 10_000])('in chunks of %i bytes', async (step) => {
    const [one, two, ...rest] = await split(box, step)
    expect(rest).toEqual([])
    expect(one).toContain('From here on')
    expect(one).toContain('From the harbour: nothing at 6:00')
    expect(one).toContain('\nFrom Lerwick, with love.\n>From Lerwick again.')
    expect(two).toBe('Subject: Two\n\nTwo.\n')
  })
  test('a mail beyond the limit is told and not held, the next is read', async () => {
    const long = `From a@b.example Tue Mar 10 06:00:00 2026\nSubject: L\n\n${'x\n'.repeat(2000)}\n${box}`
    expect((await split(long, 4096)).map((text) => text.slice(0, 9))).toEqual(['too large', 'Subject: ', 'Subject: '])
  })
  test('its mails are documents of their own', async () => {
    const { documents } = await unpackBytes(box, { address: 'a.mbox' })
    expect(documents.map(({ source }) => source.address)).toEqual(['a.mbox#1', 'a.mbox#2'])
  })
})
