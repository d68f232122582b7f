import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Arrival } from '../arrival.js'
import { stillWorld } from '../intake.case.js'
import { fromPath, fromStream } from './fetch.js'

let root = ''
const limits = { maxBytes: 100_000 }

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'lagebild-'))
})
afterAll(() => rmSync(root, { recursive: true }))

const put = (path: string, content: string | Uint8Array = 'Good morning.'): string => {
  const whole = join(root, path)
  mkdirSync(join(whole, '..'), { recursive: true })
  writeFileSync(whole, content)
  return whole
}

const gather = async (arrivals: AsyncIterable<Arrival>): Promise<string[]> => {
  const all: string[] = []
  for await (const { address, outcome, passedOver } of arrivals)
    all.push(`${address.replace(`${root}/`, '')} ${outcome.ok ? 'ok' : outcome.code}${passedOver ? ' passed' : ''}`)
  return all
}

const taken = (path: string): Promise<string[]> => gather(fromPath(path, limits, stillWorld))

test('[INTK-25] a folder is read with all below it, in the order of names', async () => {
  for (const path of ['f/b.txt', 'f/a/2.eml', 'f/a/10.eml', 'f/Z.md', 'f/ä.txt', 'f/.hidden', 'f/.git/x.txt']) put(path)
  put('f/picture.png', '\x89PNG')
  expect(await taken(join(root, 'f'))).toEqual([
    'f/Z.md ok',
    'f/a/10.eml ok',
    'f/a/2.eml ok',
    'f/b.txt ok',
    'f/picture.png INPUT_UNKNOWN_KIND passed',
    'f/ä.txt ok',
  ])
})

describe('[INTK-26] what cannot be read is told and stops nothing', () => {
  test('nothing there, an empty folder, a folder where a file was meant', async () => {
    mkdirSync(join(root, 'empty.eml'))
    expect(await taken(join(root, 'nowhere.txt'))).toEqual(['nowhere.txt INPUT_NOT_FOUND'])
    expect(await taken(join(root, 'empty.eml'))).toEqual(['empty.eml FOLDER_EMPTY'])
    expect(await taken(join(put('file.txt'), 'below.txt'))).toEqual(['file.txt/below.txt INPUT_NOT_FOUND'])
  })
  test('links that dangle, lead to themselves, or lead back up', async () => {
    put('links/a.txt')
    symlinkSync('nowhere', join(root, 'links/dangling.txt'))
    symlinkSync('self.txt', join(root, 'links/self.txt'))
    symlinkSync('..', join(root, 'links/up'))
    expect(await taken(join(root, 'links'))).toEqual([
      'links/a.txt ok',
      'links/dangling.txt INPUT_NOT_FOUND',
      'links/self.txt INPUT_UNREADABLE',
      'links/up INPUT_UNREADABLE passed',
    ])
  })
  test('a pipe without a writer does not hang', async () => {
    execFileSync('/usr/bin/mkfifo', [join(root, 'pipe.txt')])
    expect(await taken(join(root, 'pipe.txt'))).toEqual(['pipe.txt INPUT_UNREADABLE'])
  })
  test('a file beyond the limit', async () => {
    expect(await taken(put('large.txt', 'x'.repeat(100_001)))).toEqual(['large.txt INPUT_TOO_LARGE'])
  })
})

const box =
  'From a@b.example Tue Mar 10 06:00:00 2026\nSubject: One\n\nOne.\n\nFrom a@b.example Tue Mar 10 06:00:00 2026\nSubject: Two\n\nTwo.\n'

describe('[INTK-27] containers are taken apart while they stream', () => {
  test('a mailbox larger than one document may be', async () => {
    const path = put('many.mbox', `${box}\n`.repeat(2000))
    expect(await taken(path)).toHaveLength(4000)
  })
  test('NDJSON, with lines that are none', async () => {
    const path = put('many.ndjson', '{"text":"One."}\n\nnone\n{"address":"b","html":"<p>Two.</p>"}\n')
    expect(await taken(path)).toEqual(['many.ndjson#1 ok', 'many.ndjson#3 INPUT_UNKNOWN_KIND', 'b ok'])
  })
})

describe('[INTK-28] standard input is one document or a container', () => {
  const fed = (text: string, step = 5): Promise<string[]> => {
    const bytes = Buffer.from(text)
    const chunks = Array.from({ length: Math.ceil(bytes.length / step) }, (_, n) =>
      bytes.subarray(n * step, (n + 1) * step),
    )
    return gather(fromStream(Readable.from(chunks), '-', limits, stillWorld))
  }
  test.each([
    ['text', 'Good morning.', ['- ok']],
    ['nothing', '', ['- ok']],
    ['NDJSON', '{"text":"One."}\n{"text":"Two."}', ['-#1 ok', '-#2 ok']],
    ['a mailbox', box, ['-#1 ok', '-#2 ok']],
    ['too much', 'x'.repeat(100_001), ['- INPUT_TOO_LARGE']],
  ])('%s', async (_name, text, expected) => expect(await fed(text)).toEqual(expected))
  test('a stream that breaks', async () => {
    const broken = Readable.from(
      (async function* () {
        yield Buffer.from('Good')
        throw Object.assign(new Error('gone'), { code: 'EIO' })
      })(),
    )
    expect(await gather(fromStream(broken, '-', limits, stillWorld))).toEqual(['- INPUT_UNREADABLE'])
  })
})
