import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

const readme = readFileSync('README.md', 'utf8')

const blocks = (language: string): readonly string[] =>
  [...readme.matchAll(/^```(?<language>\w+)\n(?<body>[\s\S]*?)^```$/gmu)]
    .filter(({ groups }) => groups?.language === language)
    .map(({ groups }) => groups?.body ?? '')

const commands = blocks('sh').flatMap((block) => block.split('\n').filter((line) => line !== ''))

const home = mkdtempSync(join(tmpdir(), 'lagebild-readme-'))
const copied = ['src', 'tools', 'samples', 'package.json', 'package-lock.json', 'tsconfig.json', 'tsconfig.build.json']

// A copy, so that building and writing here disturbs no other test; the packages are borrowed.
beforeAll(() => {
  for (const path of copied) cpSync(path, join(home, path), { recursive: true })
  symlinkSync(resolve('node_modules'), join(home, 'node_modules'))
})

afterAll(() => rmSync(home, { recursive: true, force: true }))

// What npx does inside the package, without the seconds that it takes to find out.
const npx = 'npx() { shift; node dist/cli/main.js "$@"; }'

const run = (command: string) =>
  spawnSync('bash', ['-ceu', '-o', 'pipefail', `${npx}; ${command}`], {
    cwd: home,
    encoding: 'utf8',
    timeout: 60_000,
    env: { ...process.env, NO_COLOR: '1', npm_config_offline: 'true' },
  })

test('[DOCS-7] the README starts with the two commands of a newcomer', () => {
  expect(commands.slice(0, 2)).toEqual(['npm ci', 'npm run demo'])
  const { bin, scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, Record<string, string>>
  expect(existsSync('package-lock.json') && scripts?.prepare).toBe('npm run build')
  expect(bin).toEqual({ lagebild: 'dist/cli/main.js' })
})

// `npm ci` itself is not run: it would install all packages anew. The build that it ends with is part of the demo.
for (const command of commands.filter((line) => line !== 'npm ci'))
  test(`[DOCS-7] the README's command does what it says: ${command}`, () => {
    const { status, stdout, stderr } = run(command)
    expect([status, status === 0 ? '' : stderr || stdout]).toEqual([0, ''])
    const outputs = [...command.matchAll(/(?:--out|--output|>) (?<path>\S+)/gu)].map(({ groups }) => groups?.path ?? '')
    expect(outputs.filter((path) => !existsSync(join(home, path)))).toEqual([])
    if (outputs.length === 0) expect(stdout.trim()).not.toBe('')
  })

test('[DOCS-7] the page that the README names is there after the demo', () => {
  expect(existsSync(join(home, 'out/demo/brief.html'))).toBe(true)
})

for (const [place, program] of blocks('js').entries())
  test(`[DOCS-7] the README's program ${place + 1} runs`, () => {
    writeFileSync(join(home, 'program.mjs'), program)
    const { status, stderr, stdout } = run('node program.mjs')
    expect([status, status === 0 ? '' : stderr]).toEqual([0, ''])
    expect(stdout.trim()).not.toBe('')
  })
