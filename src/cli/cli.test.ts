import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Reading } from '../model/index.js'
import { cli } from './cli.case.js'
import { chooseSamples } from './commands/demo.js'
import { languageFor } from './language.js'

let root = ''
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'lagebild-'))
})
afterAll(() => rmSync(root, { recursive: true }))

const put = (name: string, content: string | Uint8Array): string => {
  const path = join(root, name)
  mkdirSync(join(path, '..'), { recursive: true })
  writeFileSync(path, content)
  return path
}

const harbour =
  'Harbour closed\n\nThe harbour of Lerwick was closed on Monday after divers had found two mines, the harbour master said.\n\nFerries were sent back to the mainland.\n'

const readings = (out: string): Reading[] =>
  out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Reading)

describe('[DESK-6] read prints a reading a line', () => {
  test('of files, folders and standard input, in their order', async () => {
    const one = put('in/1.txt', harbour)
    put('in/more/2.md', `# Two\n\n${harbour}`)
    const { code, out, err } = await cli(['read', one, join(root, 'in'), '-'], { stdin: harbour })
    expect([code, err]).toEqual([0, ''])
    expect(readings(out).map(({ source }) => source.address)).toEqual([one, one, join(root, 'in/more/2.md'), '-'])
  })
  test('of NDJSON on standard input', async () => {
    const { code, out } = await cli(['read', '-'], { stdin: `{"address":"x","text":${JSON.stringify(harbour)}}\n` })
    expect([code, readings(out)[0]?.source.address]).toEqual([0, 'x'])
  })
  test('as a table for people', async () => {
    const { out } = await cli(['read', put('t.txt', harbour), '--format', 'table'])
    expect(out).toContain('Harbour closed')
    expect(out).not.toContain('\u001b[')
  })
})

describe('[DESK-7] each bad input gets its code, the others are read, and the exit code says so', () => {
  const nested = (depth: number): string => `${'<div>'.repeat(depth)}The harbour is closed.${'</div>'.repeat(depth)}`
  const parts = Array.from({ length: 10_000 }, (_, n) => `--b\r\n\r\nPart ${n}.\r\n`).join('')
  const head =
    'From: a@b.example\r\nDate: Tue, 10 Mar 2026 06:00:00 +0100\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n'
  test.each<[string, string | Uint8Array, string]>([
    ['empty.txt', '', 'INPUT_EMPTY'],
    ['binary.txt', Buffer.of(0, 1, 2, 3, 0, 0, 0, 255, 254, 0), 'INPUT_BINARY'],
    ['paper.txt', '%PDF-1.7\n%\xe2\xe3', 'INPUT_BINARY'],
    ['feed.html', '<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"></feed>', 'INPUT_UNKNOWN_KIND'],
    ['blank.html', '<html><body></body></html>', 'NOTHING_TO_READ'],
    ['large.txt', 'x '.repeat(60_000), 'INPUT_TOO_LARGE'],
  ])('%s fails with %s %s', async (name, content, code) => {
    const bad = put(`bad/${name}`, content)
    const good = put('good.txt', harbour)
    const ran = await cli(['read', bad, good, '--max-bytes', '100k'])
    expect(ran.code).toBe(1)
    expect(ran.err).toContain(`Error ${code}: `)
    expect(ran.err).toContain(bad)
    expect(readings(ran.out)).toHaveLength(1)
    expect((await cli(['read', bad, '--max-bytes', '100k', '--quiet'])).code).toBe(3)
  })
  test.each<[string, string | Uint8Array, string]>([
    ['page.txt', `<!doctype html><html><body><p>${harbour}</p></body></html>`, 'HTML'],
    ['repaired.txt', Buffer.concat([Buffer.from(`Größe. ${harbour}`), Buffer.of(0xfc, 0x0a)]), 'repaired'],
    ['utf16.txt', Buffer.from(harbour, 'utf16le'), ''],
    ['latin.txt', Buffer.from(harbour.replace('Lerwick', 'Lübeck'), 'latin1'), ''],
    ['deep.html', nested(50_000), ''],
    ['broken.eml', `${head}${harbour}`, 'broken'],
    ['parts.eml', `${head}${parts}`, 'parts'],
  ])('%s is read', async (name, content, said) => {
    const started = performance.now()
    const { code, out, err } = await cli(['read', put(`odd/${name}`, content)])
    expect(code).toBe(0)
    expect(readings(out)).toHaveLength(1)
    expect(err).toContain(said)
    expect(performance.now() - started).toBeLessThan(10_000)
  })
  test('200 megabytes of text are refused by their size, without being read', async () => {
    truncateSync(put('huge.txt', harbour), 200_000_000)
    const started = performance.now()
    const { code, err } = await cli(['read', join(root, 'huge.txt')])
    expect(code).toBe(3)
    expect(err).toContain('Error INPUT_TOO_LARGE: ')
    expect(err).toContain('--max-bytes')
    expect(performance.now() - started).toBeLessThan(10_000)
  })
  test('nothing there, a folder without files, a pipe without a writer', async () => {
    mkdirSync(join(root, 'void'))
    execFileSync('/usr/bin/mkfifo', [join(root, 'pipe')])
    const inputs = ['nowhere.txt', 'void', 'pipe', 'good.txt'].map((name) => join(root, name))
    put('good.txt', harbour)
    const { code, out, err } = await cli(['read', ...inputs])
    expect(code).toBe(1)
    expect(readings(out)).toHaveLength(1)
    for (const kind of ['INPUT_NOT_FOUND', 'FOLDER_EMPTY', 'INPUT_UNREADABLE']) expect(err).toContain(kind)
  })
  test('pictures beside pages are passed over and said once', async () => {
    put('saved/a.txt', harbour)
    put('saved/a.png', '\x89PNG')
    const { code, err } = await cli(['read', join(root, 'saved')])
    expect(code).toBe(0)
    expect(err).toBe('1 file was passed over: .png is not a kind of document.\n')
  })
  test('addresses', async () => {
    const server = createServer((_request, response) => response.end('<title>Just a moment...</title>'))
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
    expect((await cli(['read', address])).err).toContain('Error ADDRESS_PRIVATE: ')
    expect((await cli(['read', address, '--allow-private'])).err).toContain('Error PAGE_IS_CHALLENGE: ')
    expect((await cli(['read', 'gopher://desk.example/'])).err).toContain('Error ADDRESS_INVALID: ')
    server.close()
  })
  test('names of files cannot speak to the terminal', async () => {
    const { err } = await cli(['read', join(root, '\u001b[31mred\u0007.txt')])
    expect(err).not.toMatch(/[\u0007\u001b]/u)
  })
})

describe('[DESK-8] mistakes in the command line are told, with what was probably meant', () => {
  test.each<[string[], string]>([
    [['raed'], 'There is no command raed. Do you mean read?'],
    [['read', 'a', '--fromat', 'json'], 'There is no option --fromat. Do you mean --format?'],
    [['read'], 'It is not said what to read: name files, folders or http(s) addresses, or - for standard input.'],
    [['read'], 'For example: lagebild read newsletter.eml'],
    [['brief', '--lang', 'de'], 'Es ist nicht gesagt, was gelesen werden soll: '],
    [['brief', '--lang', 'de'], 'Zum Beispiel: lagebild brief newsletter.eml --out heute'],
    [['schema'], 'It is not said of what: reading or brief.'],
    [['why', 'a'], 'For example: lagebild why '],
    [['read', 'a', '--format', 'xml'], '--format: “xml” will not do; expected json or table.'],
    [['read', 'a', '--max-bytes', 'many'], 'expected a number of bytes'],
    [['read', 'a', '--timeout', '0'], 'expected a whole number of at least 1'],
    [['brief', 'a', '--date', '2026-02-30'], 'expected a day such as 2026-03-10'],
    [['why', 'a'], '--at'],
    [['why', 'a', '--at', '-1'], '--at'],
    [['schema', 'letter'], 'expected reading or brief'],
  ])('%j', async (argv, said) => {
    const { code, err, out } = await cli(argv)
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(said)
    expect(err).toContain('--help')
  })
  test('in German where German is spoken', async () => {
    const { err } = await cli(['raed'], { env: { LANG: 'de_DE.UTF-8' } })
    expect(err).toContain('Den Befehl raed gibt es nicht. Ist read gemeint?')
  })
})

describe('[DESK-9] help tells every command by examples, and every exit code', () => {
  test.each(['de', 'en'])('in %s', async (lang) => {
    for (const command of [[], ['read'], ['brief'], ['statements'], ['actions'], ['why'], ['schema'], ['demo']]) {
      const { code, out } = await cli([...command, '--help', '--lang', lang])
      expect(code).toBe(0)
      expect(out).toContain(`lagebild ${command[0] ?? 'read'} `)
      expect(out).toContain(lang === 'de' ? 'Rückgabewerte:' : 'Exit codes:')
      expect(out).not.toMatch(lang === 'de' ? /Usage|Options:|display/u : /Aufruf/u)
    }
  })
  test('the version', async () => expect((await cli(['--version'])).out).toBe('0.0.0\n'))
  test('no argument at all', async () => expect((await cli([])).out).toContain('Usage: lagebild'))
  test('the language is asked for, then the system’s, then English', () => {
    expect(languageFor(['read', '--lang=de'], {})).toBe('de')
    expect(languageFor(['read', '--lang', 'en'], { LANG: 'de_DE' })).toBe('en')
    expect(languageFor([], { LC_ALL: 'de_AT.UTF-8', LANG: 'en_GB' })).toBe('de')
    expect(languageFor([], { LANG: 'C' })).toBe('en')
  })
})

describe('[DESK-10] brief writes four files and says where', () => {
  test('into the folder asked for', async () => {
    const out = join(root, 'new/brief')
    const ran = await cli(['brief', put('b.txt', harbour), '--out', out, '--date', '2026-03-10', '--lang', 'de'])
    expect(ran.code).toBe(0)
    for (const name of ['brief.html', 'brief.md', 'brief.json', 'events.ics']) {
      expect(existsSync(join(out, name))).toBe(true)
      expect(ran.out).toContain(join(out, name))
    }
    expect(readFileSync(join(out, 'brief.html'), 'utf8')).toContain('lang="de"')
  })
  test('without a day of issue it says so, and with --date it does not', async () => {
    const input = put('undated.txt', harbour)
    const out = join(root, 'undated')
    expect((await cli(['brief', input, '--out', out])).err).toContain(
      'Note DATE_UNKNOWN: No day of issue could be found',
    )
    expect((await cli(['brief', input, '--out', out, '--date', '2026-03-10'])).err).toBe('')
  })
  test('a folder that cannot be', async () => {
    const { code, err } = await cli(['brief', put('b.txt', harbour), '--out', join(put('file', ''), 'below')])
    expect(code).toBe(4)
    expect(err).toContain('--out')
  })
  test('a file in the place of the folder, in words', async () => {
    const { code, err } = await cli(['brief', put('b.txt', harbour), '--out', put('taken', '')])
    expect([code, err]).toEqual([4, expect.stringContaining('a file stands in its place')])
  })
  test.runIf(existsSync('/proc/self'))('a folder where the system makes none, without waiting for ever', async () => {
    const { code } = await cli(['brief', put('b.txt', harbour), '--out', '/proc/no/such'])
    expect(code).toBe(4)
  })
  test('nothing read, nothing written', async () => {
    const { code } = await cli(['brief', join(root, 'nowhere.txt'), '--out', join(root, 'never')])
    expect(code).toBe(3)
    expect(existsSync(join(root, 'never'))).toBe(false)
  })
  test('the demonstration takes the newsletter editions once, as mail', () => {
    const names = ['b.de.html', 'b.de.eml', 'b.de.txt', 'b.de.eml.gold.json', 'a.md', 'box.mbox', 'README.pdf']
    expect(chooseSamples(names)).toEqual(['b.de.eml'])
  })
})

describe('[DESK-11] why says what stands at a place, and by which rule', () => {
  test('block, role, rule, reason, line and caret', async () => {
    const { code, out } = await cli(['why', put('w.txt', harbour), '--at', '20'])
    expect(code).toBe(0)
    expect(out).toMatch(/line 3, 20\n {2}The harbour of Lerwick.*\n {2} {4}\^/u)
    expect(out).toMatch(/Role: .*lead/u)
    expect(out).toMatch(/Rule: +block\//u)
    expect(out).toMatch(/Reason: +[A-Z]/u)
  })
  test('between blocks, behind the end, and in a document that is not there', async () => {
    const path = put('w.txt', harbour)
    expect((await cli(['why', path, '--at', '15'])).out).toContain('only white space')
    expect((await cli(['why', path, '--at', '9999'])).code).toBe(2)
    expect((await cli(['why', path, '--at', '1', '--document', '2'])).err).toContain('no number 2')
  })
})

test('[DESK-12] schema prints what its name says', async () => {
  for (const name of ['reading', 'brief']) {
    const { code, out } = await cli(['schema', name])
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema', type: 'object' })
  }
})

test('[DESK-13] whoever stops reading our output is no mistake of ours', () => {
  const main = fileURLToPath(new URL('main.ts', import.meta.url))
  put('many.ndjson', `${JSON.stringify({ text: harbour.repeat(50) })}\n`.repeat(200))
  const command = `"${process.execPath}" --import tsx "${main}" read "${join(root, 'many.ndjson')}" --quiet | head -c 10`
  const { stdout, stderr } = spawnSync('bash', ['-c', `set -o pipefail; ${command}`], {
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    env: { ...process.env, NO_COLOR: '1' },
    encoding: 'utf8',
  })
  expect(stderr).not.toContain('EPIPE')
  expect(stdout.length).toBeLessThan(11)
})
