import { describe, expect, test } from 'vitest'
import { rooms } from './rooms.js'
import { checkFile, findRings } from './rooms-check.js'

const faults = (path: string, text: string): string[] => checkFile({ path, text }, rooms)

describe('rooms checker', () => {
  test('[DOOR-2] sees planted faults: sideways imports, side doors, impurity, dynamic and type-only imports', () => {
    expect(faults('read/bad.ts', "import { readFileSync } from 'node:fs'\n")).toEqual([
      'read/bad.ts:1: pure; may not import node:fs',
    ])
    expect(faults('read/bad.ts', 'export const a = 1\nexport const now = () => Date.now()\n')).toEqual([
      'read/bad.ts:2: pure; take this as an argument: Date.now',
    ])
    expect(faults('read/bad.ts', 'export const f = () => fetch("x")\n')).toHaveLength(1)
    expect(faults('read/bad.ts', 'export const d = new Date()\n')).toHaveLength(1)
    expect(faults('edition/bad.ts', "import type { Lexicon } from '../lexicon/index.js'\n")).toEqual([
      'edition/bad.ts:1: edition may not import lexicon',
    ])
    expect(faults('cli/bad.ts', "export const go = () => import('../read/block/slug.js')\n")).toEqual([
      'cli/bad.ts:1: enter read by its door, not read/block/slug.ts',
    ])
    expect(faults('work/bad.ts', "export * from '../index.js'\n")).toEqual([
      'work/bad.ts:1: may not import the front door',
    ])
  })
  test('[DOOR-2] leaves innocent files alone', () => {
    expect(
      faults(
        'read/good.ts',
        "import { quote } from '../model/index.js'\nexport const a = { process: 1, fetch: quote }\n",
      ),
    ).toEqual([])
    expect(faults('read/good.ts', 'export const d = (t: string) => new Date(t).getTime()\n')).toEqual([])
  })
  test('[DOOR-3] finds rings of imports', () => {
    const ring = findRings([
      { path: 'read/a.ts', text: "import './b.js'" },
      { path: 'read/b.ts', text: "import type { A } from './a.js'" },
    ])
    expect(ring).toEqual(['ring: read/a.ts -> read/b.ts -> read/a.ts'])
  })
})
