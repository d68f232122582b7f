import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { uncovered } from '../eval/coverage.js'
import { readFile } from '../eval/door.js'
import { explainRule, type Reading } from '../src/index.js'

const inputs = readdirSync('samples').filter((file) => !file.startsWith('.') && !file.endsWith('.gold.json'))

const readings = (await Promise.all(inputs.map((file) => readFile(join('samples', file))))).flatMap(
  (came) => came.readings,
)

interface Found {
  readonly start?: number
  readonly end?: number
  readonly text?: string
  readonly rule?: string
}

/** Every record inside a reading, however deep. */
function* recordsIn(value: unknown): Generator<Found> {
  if (typeof value !== 'object' || value === null) return
  if (!Array.isArray(value)) yield value
  for (const inner of Object.values(value)) yield* recordsIn(inner)
}

const misquoted = ({ text, ...reading }: Reading): readonly string[] =>
  [...recordsIn(reading)].flatMap((found) =>
    typeof found.text === 'string' && found.start !== undefined && text.slice(found.start, found.end) !== found.text
      ? [`${found.start}: ${found.text}`]
      : [],
  )

test('[READ-90] every character of the samples that is no white space lies in exactly one block', () => {
  expect(readings.length).toBeGreaterThan(inputs.length)
  expect(readings.flatMap((reading) => uncovered(reading))).toEqual([])
})

test('[READ-91] every finding in the samples quotes the text at its place', () => {
  expect(readings.flatMap(misquoted)).toEqual([])
})

test('[READ-92] every rule that found something in the samples can be explained in both languages', () => {
  const rules = new Set(readings.flatMap((reading) => [...recordsIn(reading)].flatMap(({ rule }) => rule ?? [])))
  expect(rules.size).toBeGreaterThan(20)
  const unexplained = [...rules].filter((rule) => ['de', 'en'].some((code) => explainRule(rule, code as 'de') === rule))
  expect(unexplained).toEqual([])
})

test('[READ-93] reading the same sample twice gives the same', async () => {
  const path = join('samples', 'signal-fire-2026-03-10.en.eml')
  const [first, second] = [await readFile(path), await readFile(path)]
  const still = ({ source: _, ...reading }: Reading): object => reading
  expect(second.readings.map(still)).toEqual(first.readings.map(still))
})

test('[READ-94] the words between quotation marks in a statement stand so in the text', () => {
  const invented = readings.flatMap(({ text, statements }) =>
    statements.filter((said) => said.kind === 'direct' && !text.includes(said.text)).map((said) => said.text),
  )
  expect(invented).toEqual([])
})
