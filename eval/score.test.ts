import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Reading } from '../src/model/index.js'
import { loadGold, samplesGold } from './gold.js'
import { overlap, sameName, sameTime } from './match.js'
import { blurred, echo } from './score.case.js'
import { scoreReading } from './score.js'
import { compare, scoreOf } from './tally.js'

const cases = samplesGold('samples').filter(({ inputPath }) => inputPath.endsWith('.txt'))

test('[EVAL-1] a reading that says what the gold says scores 1 in every field', () => {
  for (const { goldPath, inputPath } of cases) {
    const gold = loadGold(goldPath)
    for (const [field, tally] of scoreReading(gold, echo(gold, inputPath)))
      expect([inputPath, field, scoreOf(tally).f1, tally.misses]).toEqual([inputPath, field, 1, []])
  }
})

test('[EVAL-2] what the gold marks optional counts neither way', () => {
  const matching = {
    same: (a: { name: string }, b: string) => a.name === b,
    showGold: (a: { name: string }) => a.name,
    showFound: (b: string) => b,
  }
  const gold = [{ name: 'a' }, { name: 'b', optional: true }]
  expect(compare(gold, ['a'], matching)).toEqual({ gold: 1, found: 1, hit: 1, misses: [] })
  expect(compare(gold, ['a', 'b'], matching)).toEqual({ gold: 1, found: 1, hit: 1, misses: [] })
  expect(compare(gold, ['b', 'b', 'c'], matching).misses).toEqual(['missed a', 'extra  b', 'extra  c'])
})

test('[EVAL-3] a measure of likeness is even-handed and stays between 0 and 1', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (one, other) => {
      const share = overlap(one, other)
      expect(share).toBeGreaterThanOrEqual(0)
      expect(share).toBeLessThanOrEqual(1)
      expect(overlap(other, one)).toBe(share)
      expect(sameName(one, other)).toBe(sameName(other, one))
    }),
  )
})

test('[EVAL-3] times are the same by their instant where both state a zone', () => {
  expect(sameTime('2026-03-10T16:02-04:00', '2026-03-10T20:02:00Z')).toBe(true)
  expect(sameTime('2026-03-10T16:02-04:00', '2026-03-10T16:02')).toBe(true)
  expect(sameTime('2026-03-10T16:02-04:00', '2026-03-10T16:02Z')).toBe(false)
  expect(sameTime('2026-W10', '2026-W11')).toBe(false)
})

const theirs = join('..', 'shared', 'tools', 'score.mjs')

/** The rows that the shared scorer prints, as `gold found P R F1` by field. */
const rowsOf = (printed: string): Record<string, string> =>
  Object.fromEntries(
    printed
      .split('\n')
      .map((line) => line.replace(/['\s]/gu, '').split('│').slice(2, 8))
      .filter((cells) => /^\d+$/u.test(cells[1] ?? ''))
      .map(([field, ...figures]) => [field, figures.join(' ')]),
  )

const agreement = (name: string, goldPath: string, reading: Reading): void => {
  const folder = mkdtempSync(join(tmpdir(), 'lagebild-score-'))
  const path = join(folder, 'reading.json')
  writeFileSync(path, JSON.stringify(reading))
  const run = spawnSync(process.execPath, [theirs, goldPath, path], { encoding: 'utf8' })
  rmSync(folder, { recursive: true })
  const ours = [...scoreReading(loadGold(goldPath), reading)]
    .filter(([, tally]) => tally.gold > 0 || tally.found > 0)
    .map(([field, tally]) => {
      const { precision, recall, f1 } = scoreOf(tally)
      const figures = [precision.toFixed(2), recall.toFixed(2), f1.toFixed(3)]
      return [field, [tally.gold, tally.found, ...figures].join(' ')]
    })
  expect([name, rowsOf(run.stdout)]).toEqual([name, Object.fromEntries(ours)])
}

// The shared scorer is not part of the project; where it is at hand, both must say the same.
if (existsSync(theirs)) {
  test('[EVAL-4] our scorer and the shared one agree on perfect and on faulty readings', () => {
    for (const { name, goldPath, inputPath } of cases) {
      const reading = echo(loadGold(goldPath), inputPath)
      agreement(name, goldPath, reading)
      agreement(`${name}, blurred`, goldPath, blurred(reading))
    }
  })
}
