import { readFileSync } from 'node:fs'
import { type Arrived, capture, lexicons, type Notice, type Reading, readDocument, unpack } from '../src/index.js'

/** What came of one input. */
export interface Came {
  readonly readings: readonly Reading[]
  readonly notices: readonly Notice[]
}

/** Reads bytes as `lagebild read` would, by the library's door. */
export const readBytes = async (bytes: Uint8Array, arrived: Arrived): Promise<Came> => {
  const { documents, notices } = await unpack(capture(bytes, arrived))
  const readings = await Promise.all(documents.map((document) => readDocument(document, lexicons)))
  return { readings, notices }
}

export const readFile = (path: string): Promise<Came> => readBytes(readFileSync(path), { address: path })
