import fc from 'fast-check'
import { expect, test } from 'vitest'
import { settle, spanIndex } from './overlap.js'

const span = fc
  .tuple(fc.nat(2_000), fc.integer({ min: 1, max: 400 }))
  .map(([start, length]) => ({ start, end: start + length }))

test('[READ-45] the index finds the same overlaps as looking at every span', () => {
  fc.assert(
    fc.property(fc.array(span), span, (spans, at) => {
      const expected = spans.filter((one) => one.start < at.end && at.start < one.end)
      expect(new Set(spanIndex(spans).touching(at))).toEqual(new Set(expected))
      const kept = settle(spans)
      for (const [place, one] of kept.entries()) expect(one.start).toBeGreaterThanOrEqual(kept[place - 1]?.end ?? 0)
    }),
  )
})
