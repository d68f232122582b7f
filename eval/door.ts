import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { type Arrived, makeCapture, unpack } from '../src/intake/index.js'
import { lexicons } from '../src/lexicon/index.js'
import type { Notice, Reading, World } from '../src/model/index.js'
import { readDocument } from '../src/read/index.js'

const world: World = {
  now: () => new Date('2026-01-01T00:00:00Z'),
  sha256: (bytes) => createHash('sha256').update(bytes).digest('hex'),
}

/** What came of one input. */
export interface Came {
  readonly readings: readonly Reading[]
  readonly notices: readonly Notice[]
}

/** Reads bytes as `lagebild read` would. */
export const readBytes = async (bytes: Uint8Array, arrived: Arrived): Promise<Came> => {
  const { documents, notices } = await unpack(makeCapture(bytes, arrived, world), world)
  return { readings: documents.map((document) => readDocument(document, lexicons)), notices }
}

export const readFile = (path: string): Promise<Came> => readBytes(readFileSync(path), { address: path })
