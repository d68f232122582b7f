import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pairing } from './pairing.js'

const sum = (values: readonly (readonly number[])[], columns: readonly number[]): number =>
  columns.reduce((all, column, row) => all + (values[row]?.[column] ?? 0), 0)

/** The best sum of any pairing, by trying all. */
const best = (values: readonly (readonly number[])[], row = 0, used: readonly number[] = []): number => {
  const cells = values[row]
  if (!cells) return 0
  const free = cells.map((value, at) => (used.includes(at) ? 0 : value + best(values, row + 1, [...used, at])))
  return Math.max(best(values, row + 1, used), ...free)
}

test('[SPCH-8] events and statements are paired one to one, so that they share as many words as can be', () => {
  expect(pairing([])).toEqual([])
  expect(
    pairing([
      [1, 5],
      [2, 4],
    ]),
  ).toEqual([1, 0])
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 4 }),
      fc.array(fc.array(fc.nat(9), { minLength: 4, maxLength: 4 }), { maxLength: 4 }),
      (width, rows) => {
        const values = rows.map((row) => row.slice(0, width))
        const columns = pairing(values)
        const taken = columns.filter((column) => column >= 0)
        expect(new Set(taken).size).toBe(taken.length)
        expect(sum(values, columns)).toBe(best(values))
      },
    ),
  )
})
