import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pairing } from './assign.js'

const sum = (values: readonly (readonly number[])[], pairs: ReturnType<typeof pairing>): number =>
  pairs.reduce((all, [row, column]) => all + (values[row]?.[column] ?? 0), 0)

/** The best sum of any pairing, by trying all. */
const best = (values: readonly (readonly number[])[], row = 0, used: readonly number[] = []): number => {
  const cells = values[row]
  if (!cells) return 0
  const free = cells.map((value, at) => (used.includes(at) ? 0 : value + best(values, row + 1, [...used, at])))
  return Math.max(best(values, row + 1, used), ...free)
}

const rows = fc.array(fc.array(fc.nat(9), { minLength: 4, maxLength: 4 }), { maxLength: 4 })

test('[SPCH-8] events and statements are paired one to one, so that they share as many words as can be', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 4 }), rows, (width, all) => {
      const values = all.map((row) => row.slice(0, width))
      const pairs = pairing(values)
      for (const side of [0, 1]) expect(new Set(pairs.map((pair) => pair[side])).size).toBe(pairs.length)
      expect(sum(values, pairs)).toBe(best(values))
    }),
  )
})
