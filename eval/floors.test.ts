import { expect, test } from 'vitest'
import { type Floors, faultsOf, loweredBy, repinned } from './floors.js'

const kept: Floors = {
  gold: { samples: 'sha256:1', seed: 'sha256:2' },
  noise: 0.002,
  floors: { 'samples/de/blocks': 0.9, 'samples/en/blocks': 0.8, 'seed/de/blocks': 0.97 },
  losses: [],
}
const measured = (scores: Record<string, number>) => ({ gold: { samples: 'sha256:1' }, scores })

test('[EVAL-5] a figure below its floor fails the run, in its own language, and noise does not', () => {
  expect(faultsOf(kept, measured({ 'samples/de/blocks': 0.8985, 'samples/en/blocks': 1 }))).toEqual([])
  expect(faultsOf(kept, measured({ 'samples/de/blocks': 0.89, 'samples/en/blocks': 1 }))).toEqual([
    'samples/de/blocks is 0.890, below its floor of 0.9',
  ])
})

test('[EVAL-5] a figure that vanished fails the run; a set that is missing does not', () => {
  expect(faultsOf(kept, measured({ 'samples/de/blocks': 1 }))).toEqual([
    'samples/en/blocks was not measured; its floor is 0.8',
  ])
})

test('[EVAL-5] gold that differs fails the run', () => {
  const other = { gold: { samples: 'sha256:9' }, scores: {} }
  expect(faultsOf(kept, other).join()).toMatch(/^the gold of samples differs/u)
})

test('[EVAL-6] pinning again raises floors and never lowers one', () => {
  const now = measured({ 'samples/de/blocks': 0.95678, 'samples/en/blocks': 0.7, 'samples/en/moves': 0.5 })
  const next = repinned(kept, now, null)
  expect(next.floors).toEqual({
    'samples/de/blocks': 0.956,
    'samples/en/blocks': 0.8,
    'samples/en/moves': 0.5,
    'seed/de/blocks': 0.97,
  })
  expect(next.losses).toEqual([])
})

test('[EVAL-6] a loss is accepted by hand only, and its reason is kept', () => {
  const now = measured({ 'samples/en/blocks': 0.7 })
  expect(loweredBy(kept, now)).toEqual({ 'samples/en/blocks': [0.8, 0.7] })
  const next = repinned(kept, now, 'captions are counted now')
  expect(next.floors['samples/en/blocks']).toBe(0.7)
  expect(next.losses).toEqual([{ reason: 'captions are counted now', lowered: { 'samples/en/blocks': [0.8, 0.7] } }])
})
