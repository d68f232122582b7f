import { Writable } from 'node:stream'
import { describe, expect, test } from 'vitest'
import { programWords } from '../words/index.js'
import { cli } from './cli.case.js'
import { progressOn } from './progress.js'
import { fill, printable, printableLines, sentence } from './say.js'
import { inkFor, write } from './terminal.js'

describe('[DESK-16] colour only on a terminal that wants it', () => {
  test.each<[boolean, Record<string, string>, string]>([
    [true, {}, '\u001b[1mx\u001b[22m'],
    [false, {}, 'x'],
    [true, { NO_COLOR: '1' }, 'x'],
    [true, { NO_COLOR: '' }, '\u001b[1mx\u001b[22m'],
    [true, { TERM: 'dumb' }, 'x'],
  ])('terminal %s, %j', (isTTY, env, expected) => expect(inkFor({ isTTY }, env).bold('x')).toBe(expected))
})

test('[DESK-17] facts fill their places, and control characters do not get through', () => {
  expect(fill('{a} and {b}', { a: 1 })).toBe('1 and {b}')
  expect(printable('a\u001b[2Jb\n')).toBe('a\uFFFD[2Jb\uFFFD')
  expect(sentence('INPUT_UNREADABLE', { address: 'a\u0007', reason: 'EACCES' }, programWords.en)).toContain(
    'a\uFFFD could not be read (no permission)',
  )
})

const hostile =
  'Evil \u001b[31mtitle\n\nThe harbour \u009b31m is \u202Eshut, Ida\u2066 Moor said on Monday. “We \u001b]0;x\u0007wait,” she said.\n'

test.each([
  ['statements', 'csv'],
  ['statements', 'sheet'],
  ['statements', 'json'],
  ['read', 'json'],
  ['read', 'table'],
])('[DESK-28] what a stranger wrote does not act on a terminal: %s, %s', async (command, format) => {
  const argv = [command, '-', '--format', format]
  const shown = await cli(argv, { stdin: hostile, isTTY: true, env: { NO_COLOR: '1' } })
  expect(shown.out).toContain('Moor')
  expect(shown.out.replace(/\r\n/gu, '\n')).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202e\u2066]/u)
})
test('[DESK-28] what a stranger wrote does not act on a terminal; a file or program gets it as it is', async () => {
  expect((await cli(['statements', '-'], { stdin: hostile })).out).toContain('harbour \u009b31m is \u202Eshut')
  expect(printableLines('a\rb\r\nc\td\u001b\n')).toBe('a\uFFFDb\r\nc\td\uFFFD\n')
  expect(printable('a\u2028b\u202ec\u2069')).toBe('a\uFFFDb\uFFFDc\uFFFD')
})
test('[DESK-17] a fact that is named as something every object has is no word of the program', () => {
  expect(sentence('INPUT_UNREADABLE', { address: 'a', reason: 'constructor' }, programWords.en)).toContain(
    '(constructor)',
  )
})

const slow = (): { stream: Writable; text: () => string } => {
  let text = ''
  const stream = new Writable({
    highWaterMark: 4,
    write: (chunk: Buffer, _encoding, done) => {
      text += chunk.toString()
      setTimeout(done, 5)
    },
  })
  return { stream, text: () => text }
}

test('[DESK-18] output waits for a slow reader, and does not wait for one that left', async () => {
  const { stream, text } = slow()
  for (const word of ['one ', 'two ', 'three']) await write(stream, word)
  expect(text()).toBe('one two three')
  stream.destroy()
  await write(stream, 'four')
})

describe('[DESK-19] progress is told for long work only, and not where silence is asked for', () => {
  const ticked = async (quiet: boolean, milliseconds: number): Promise<string> => {
    let text = ''
    const stderr = new Writable({
      write: (chunk: Buffer, _encoding, done) => {
        text += chunk.toString()
        done()
      },
    })
    let now = 0
    const streams = { stdin: () => process.stdin, stdout: stderr, stderr, env: {} }
    const progress = progressOn(streams, programWords.en.cli, quiet, () => now)
    now = milliseconds
    await progress.tick(7, 'a.txt')
    progress.stop()
    return text
  }
  test('short work', async () => expect(await ticked(false, 500)).toBe(''))
  test('long work', async () => expect(await ticked(false, 60_000)).toContain('7 documents read, now a.txt'))
  test('quiet', async () => expect(await ticked(true, 60_000)).toBe(''))
})
