import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const number = /\[(?<id>[A-Z]{3,4}-\d+)\]/gu

const testFiles = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:test|case)\.ts$/u.test(file))
    .map((file) => join(folder, file))

const quoted = new Set(
  ['src', 'test', 'tools', 'eval', 'bench']
    .flatMap(testFiles)
    .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(number)].map(({ groups }) => groups?.id ?? '')),
)

const promised = [...readFileSync('SPEC.md', 'utf8').matchAll(/^- \*\*(?<id>[A-Z]{3,4}-\d+)\*\* \S/gmu)].map(
  ({ groups }) => groups?.id ?? '',
)

test('[DOCS-6] every promise that a test quotes stands in SPEC.md', () => {
  expect([...quoted].filter((id) => !promised.includes(id)).toSorted()).toEqual([])
})

test('[DOCS-6] every promise of SPEC.md is quoted by a test', () => {
  expect(promised.filter((id) => !quoted.has(id))).toEqual([])
})

test('[DOCS-6] no promise has its number twice', () => {
  expect(promised.filter((id, place) => promised.indexOf(id) !== place)).toEqual([])
})
