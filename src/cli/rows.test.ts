import { spawnSync } from 'node:child_process'
import { existsSync, linkSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { at, invented, statement, why } from '../edition/reading.case.js'
import type { Action, Reading } from '../model/index.js'
import { cli } from './cli.case.js'
import { actionTable } from './rows/actions.js'
import { among } from './rows/column.js'
import { csvHead, csvRow, type Dialect } from './rows/csv.js'
import { statementTable } from './rows/statements.js'

let root = ''
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'lagebild-rows-'))
})
afterAll(() => rmSync(root, { recursive: true }))

const put = (name: string, content: string | Uint8Array): string => {
  const path = join(root, name)
  mkdirSync(join(path, '..'), { recursive: true })
  writeFileSync(path, content)
  return path
}

/** A strict reader of RFC 4180: every row ends with CR LF, marks stand around whole fields and are doubled within. */
const parsed = (csv: string, separator = ','): string[][] => {
  const rows: string[][] = []
  let row: string[] = []
  let rest = csv
  while (rest !== '') {
    const quoted = /^"(?<inner>(?:[^"]|"")*)"/u.exec(rest)
    const bare = quoted ? null : new RegExp(`^[^"\r\n${separator}]*`, 'u').exec(rest)
    row.push(quoted ? (quoted.groups?.inner ?? '').replace(/""/gu, '"') : (bare?.[0] ?? ''))
    rest = rest.slice((quoted ?? bare)?.[0].length)
    if (rest.startsWith('\r\n')) {
      rows.push(row)
      row = []
      rest = rest.slice(2)
    } else if (rest.startsWith(separator)) rest = rest.slice(1)
    else throw new Error(`no CSV: ${JSON.stringify(rest.slice(0, 20))}`)
  }
  return rows
}

const records = (csv: string, separator = ','): Record<string, string>[] => {
  const [head = [], ...rows] = parsed(csv, separator)
  return rows.map((row) => Object.fromEntries(head.map((name, index) => [name, row[index] ?? ''])))
}

const letter = 'Der Hafen\n\nDer Hafen sei zu, sagte Ida Moor am Montag. „Wir warten, bis das Eis geht“, sagte sie.\n'
const note = 'The harbour\n\n“We wait,” Bo Lund said on Monday.\n'
const mailbox = [1, 2, 3]
  .map(
    (n) =>
      `From a@b.example Mon Mar  9 06:00:00 2026\nFrom: a@b.example\nSubject: Note ${n}\nDate: Mon, 9 Mar 2026 06:00:00 +0000\n\n${note}\n`,
  )
  .join('')

const plain: Dialect = { separator: ',', mark: false, guard: false }
const sheet: Dialect = { separator: ';', mark: true, guard: true }

describe('[DESK-21] statements and actions are printed as rows: RFC 4180 for programs, a form for spreadsheets, or one JSON object a line', () => {
  test('CSV by default', async () => {
    const { code, out, err } = await cli(['statements', put('a.txt', letter)])
    expect([code, err]).toEqual([0, ''])
    const rows = records(out)
    expect(rows.map(({ kind, text, speaker }) => [kind, text, speaker])).toContainEqual([
      'direct',
      'Wir warten, bis das Eis geht',
      'Ida Moor',
    ])
    for (const { start, end, text } of rows) expect(letter.slice(Number(start), Number(end))).toBe(text)
  })
  test('JSON, with the same names', async () => {
    const path = put('a.txt', letter)
    const json = (await cli(['statements', path, '--format', 'json'])).out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as object)
    const csv = records((await cli(['statements', path])).out)
    expect(json.map(Object.keys)).toEqual(csv.map(Object.keys))
    expect(json[0]).toMatchObject({
      anonymous: false,
      negated: false,
      start: expect.any(Number),
      chain: expect.any(Array),
    })
  })
  test.each([
    ['de', ';'],
    ['en', ','],
  ])('a spreadsheet in %s: byte order mark and %s', async (lang, separator) => {
    const { out } = await cli(['statements', put('a.txt', letter), '--format', 'sheet', '--lang', lang])
    expect(out.startsWith(`\uFEFFdocument${separator}address`)).toBe(true)
    expect(records(out.slice(1), separator).length).toBeGreaterThan(0)
  })
  test.each([
    ['statements', statementTable],
    ['actions', actionTable],
  ] as const)('the README names the columns of %s', (name, { columns }) => {
    const readme = readFileSync('README.md', 'utf8')
    const named = (line: string): string[] =>
      [...line.matchAll(/`(?<name>\w+)`/gu)].map(({ groups }) => groups?.name ?? '')
    const shared = named(/Both tables begin with (?<columns>.*)/u.exec(readme)?.groups?.columns ?? '')
    const own = named(new RegExp(`\\| \`${name}\` \\| (?<columns>.*) \\|`, 'u').exec(readme)?.groups?.columns ?? '')
    expect([...shared, ...own]).toEqual(Object.keys(columns))
  })
  test('actions, with those who act and whom it is done to', () => {
    const base = invented('a.txt', [
      { role: 'item', text: 'PIER: Norway and Chad sent Malta ships on Monday.', item: 1, slug: 'PIER' },
    ])
    const party = (name: string, entity: string | null) => ({ ...at(base, name), name, entity })
    const action: Action = {
      ...at(base, 'sent'),
      type: 'aid',
      mode: null,
      actors: [party('Norway', 'entity:1'), party('Chad', null)],
      targets: [party('Malta', 'entity:2')],
      when: '2031-05-05',
      place: null,
      status: 'done',
      item: 'item:1',
      why,
    }
    const reading: Reading = { ...base, actions: [action] }
    const [row] = actionTable
      .rows(reading)
      .map((one) =>
        Object.entries(actionTable.columns).map(([name, value]) => [name, value(one, among(reading))] as const),
      )
    const [record] = records(csvHead(Object.keys(actionTable.columns), plain) + csvRow(row ?? [], plain))
    expect(record).toMatchObject({
      headline: 'PIER',
      type: 'aid',
      mode: '',
      actors: 'Norway; Chad',
      actor_entities: 'entity:1; ',
      targets: 'Malta',
      when: '2031-05-05',
      text: 'sent',
    })
  })
  test('a chain is read from who knows it to who printed it', () => {
    const base = invented('a.txt', [
      { role: 'item', text: 'Officials told the Gull, Signal Fire writes: mines.', item: 1 },
    ])
    const link = (who: string, kind: 'holder' | 'outlet' | 'printer') => ({ ...at(base, who), who, kind })
    const chain = [link('Officials', 'holder'), link('Gull', 'outlet'), link('Signal Fire', 'printer')]
    const one = statement(base, 'mines', 'Officials', { chain })
    const value = statementTable.columns.chain?.(one, among(base)) ?? null
    expect(csvRow([['chain', value]], plain)).toBe('Officials > Gull > Signal Fire\r\n')
  })
})

test('[DESK-22] whatever a value holds, a row comes back from CSV as it was', () => {
  const value = fc.string({ unit: fc.constantFrom('a', 'Ö', '"', ',', ';', '\r', '\n', '\t', '😀', "'", ' ', '=') })
  fc.assert(
    fc.property(fc.array(value, { minLength: 2, maxLength: 5 }), fc.constantFrom(',', ';'), (values, separator) => {
      const row = csvRow(
        values.map((one, index) => [`c${index}`, one] as const),
        { ...plain, separator },
      )
      expect(parsed(row, separator)).toEqual([values])
    }),
  )
})

describe('[DESK-23] rows are written document by document, from files, folders, mailboxes and standard input, and a bad input stops no other', () => {
  test('each document of a mailbox', async () => {
    const { code, out } = await cli(['statements', put('box.mbox', mailbox)])
    expect(code).toBe(0)
    expect(records(out).map(({ address, speaker }) => [address?.slice(-2), speaker])).toEqual([
      ['#1', 'Bo Lund'],
      ['#2', 'Bo Lund'],
      ['#3', 'Bo Lund'],
    ])
  })
  test('a folder, standard input, and what cannot be read', async () => {
    put('in/a.txt', note)
    put('in/deep/b.txt', letter)
    const bad = put('empty.txt', '')
    const { code, out, err } = await cli(['statements', join(root, 'nowhere.txt'), bad, join(root, 'in'), '-'], {
      stdin: note,
    })
    expect(code).toBe(1)
    expect([...new Set(records(out).map(({ address }) => address))]).toEqual([
      join(root, 'in/a.txt'),
      join(root, 'in/deep/b.txt'),
      '-',
    ])
    for (const kind of ['INPUT_NOT_FOUND', 'INPUT_EMPTY']) expect(err).toContain(`Error ${kind}: `)
  })
  test('where every input is refused nothing is written, and a file that is there stays', async () => {
    const { code, out } = await cli(['actions', join(root, 'nowhere.txt')])
    expect([code, out]).toEqual([3, ''])
    const output = put('kept.csv', 'as it was')
    expect((await cli(['actions', join(root, 'nowhere.txt'), '--output', output])).code).toBe(3)
    expect(readFileSync(output, 'utf8')).toBe('as it was')
  })
  test('a document without a row leaves the head', async () => {
    const { code, out } = await cli(['statements', put('bare.txt', 'The harbour was closed on Monday.\n')])
    expect(code).toBe(0)
    expect(parsed(out)).toHaveLength(1)
  })
  test('the first rows come before the last input is read', async () => {
    const main = fileURLToPath(new URL('main.ts', import.meta.url))
    put('many.ndjson', `${JSON.stringify({ text: note })}\n`.repeat(300))
    const command = `"${process.execPath}" --import tsx "${main}" statements "${join(root, 'many.ndjson')}" --quiet | head -n 3`
    const { stdout, stderr } = spawnSync('bash', ['-c', command], {
      cwd: fileURLToPath(new URL('../..', import.meta.url)),
      env: { ...process.env, NO_COLOR: '1' },
      encoding: 'utf8',
    })
    expect(stderr).toBe('')
    expect(parsed(stdout)).toHaveLength(3)
  })
})

describe('[DESK-24] rows go to a file where one is named, never over an input, and what cannot be written is told', () => {
  test('a file in a folder that is not there yet, with the same bytes', async () => {
    const path = put('a.txt', letter)
    const output = join(root, 'made/for/rows.csv')
    const { code, out } = await cli(['statements', path, '--output', output])
    expect([code, out]).toEqual([0, ''])
    expect(readFileSync(output, 'utf8')).toBe((await cli(['statements', path])).out)
  })
  test('a dash is standard output', async () => {
    const path = put('a.txt', letter)
    expect(await cli(['statements', path, '--output', '-'])).toEqual(await cli(['statements', path]))
  })
  test.each(['in/rows.csv', 'in/new/rows.csv'])('a folder that is read: %s', async (place) => {
    put('in/a.txt', note)
    const { code, err } = await cli(['statements', join(root, 'in'), '--output', join(root, place)])
    expect([code, err]).toEqual([2, expect.stringContaining('in none of their folders')])
    expect(existsSync(join(root, place))).toBe(false)
  })
  test('an input', async () => {
    const path = put('same.txt', letter)
    const { code, err } = await cli(['statements', path, '--output', join(root, 'in/../same.txt')])
    expect([code, err]).toEqual([2, expect.stringContaining('a file that is none of the inputs')])
    expect(readFileSync(path, 'utf8')).toBe(letter)
  })
  test('a file in a folder that is read, which the shell sends the output to, is not read', () => {
    put('sent/a.txt', note)
    const main = fileURLToPath(new URL('main.ts', import.meta.url))
    const folder = join(root, 'sent')
    const command = `"${process.execPath}" --import tsx "${main}" statements "${folder}" --format json > "${folder}/z.txt"`
    const { status, stderr } = spawnSync('bash', ['-c', command], {
      cwd: fileURLToPath(new URL('../..', import.meta.url)),
      env: { ...process.env, LC_ALL: 'C' },
      encoding: 'utf8',
    })
    expect([status, stderr]).toEqual([0, expect.stringContaining(`Note INPUT_IS_OUTPUT: ${folder}/z.txt is the file`)])
    const rows = readFileSync(join(folder, 'z.txt'), 'utf8').trimEnd().split('\n')
    expect(rows.map((row) => JSON.parse(row).address)).toEqual([join(folder, 'a.txt')])
  })
  test('the same file by another name, and as the one input', async () => {
    put('linked/a.txt', note)
    const path = put('elsewhere.txt', letter)
    linkSync(path, join(root, 'linked/b.txt'))
    const { dev, ino } = statSync(path, { bigint: true })
    const written = [{ dev, ino }]
    const many = await cli(['statements', join(root, 'linked')], { written })
    expect([many.code, many.err]).toEqual([0, expect.stringContaining('Note INPUT_IS_OUTPUT: ')])
    expect([...new Set(records(many.out).map(({ address }) => address))]).toEqual([join(root, 'linked/a.txt')])
    const one = await cli(['statements', path], { written })
    expect([one.code, one.out, one.err]).toEqual([3, '', expect.stringContaining('Error INPUT_IS_OUTPUT: ')])
  })
  test.each<[string, string]>([
    ['a folder', '.'],
    ['below a file', 'other.txt/rows.csv'],
  ])('%s', async (_what, place) => {
    put('other.txt', note)
    const path = put('a.txt', letter)
    for (const [lang, said] of [
      ['en', 'could not be written'],
      ['de', 'ließ sich nicht schreiben'],
    ] as const) {
      const { code, err } = await cli(['actions', path, '--output', join(root, place), '--lang', lang])
      expect([code, err]).toEqual([4, expect.stringMatching(new RegExp(`${said} \\(.+\\)\\. .*--output`, 'u'))])
    }
  })
  test.runIf(existsSync('/dev/full'))('a full disk, by name and as standard output', async () => {
    const path = put('a.txt', letter)
    expect((await cli(['statements', path, '--output', '/dev/full'])).code).toBe(4)
    const main = fileURLToPath(new URL('main.ts', import.meta.url))
    const { status, stderr } = spawnSync(
      'bash',
      ['-c', `"${process.execPath}" --import tsx "${main}" statements "${path}" > /dev/full`],
      {
        cwd: fileURLToPath(new URL('../..', import.meta.url)),
        encoding: 'utf8',
        env: { ...process.env, LC_ALL: 'C' },
      },
    )
    expect([status, stderr]).toEqual([
      4,
      expect.stringContaining('Standard output could not be written (the disk is full).'),
    ])
  })
  test('a format that is none', async () => {
    const { code, err } = await cli(['actions', 'a', '--format', 'xlsx'])
    expect([code, err]).toEqual([2, expect.stringContaining('expected csv, sheet or json')])
  })
})

describe('[DESK-25] in a spreadsheet’s form no value is run as a formula, and in the others none is changed', () => {
  test.each(['=1+1', '+1', '-1', '@A1', '\t=1', '\r=1', '＝1'])('%j', (value) => {
    expect(parsed(csvRow([['text', value]], sheet), ';')).toEqual([[`'${value}`]])
    expect(parsed(csvRow([['text', value]], plain))).toEqual([[value]])
  })
  test.each([',', ';'] as const)('whatever separator the spreadsheet takes: file with %s', (separator) => {
    const value = 'a,=1+1;=2+2\t=3'
    const row = csvRow([['text', value]], { ...sheet, separator })
    expect(row).toBe(`"${value}"\r\n`)
    expect(csvRow([['text', value]], { ...plain, separator: ';' })).toBe(`"${value}"\r\n`)
    expect(csvRow([['text', 'a\tb']], plain)).toBe('a\tb\r\n')
  })
  test('other values stay as they are', () =>
    expect(
      csvRow(
        [
          ['text', 'a = b'],
          ['start', 7],
        ],
        sheet,
      ),
    ).toBe('a = b;7\r\n'))
})
