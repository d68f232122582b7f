import { createHash } from 'node:crypto'
import type { Document, World } from '../model/index.js'
import { type Arrived, makeCapture, type Unpacked, unpack } from './index.js'

/** A world that stands still. */
export const stillWorld: World = {
  now: () => new Date('2026-03-10T06:00:00Z'),
  sha256: (bytes) => createHash('sha256').update(bytes).digest('hex'),
}

/** Unpacks bytes or a string as an input of the given address. */
export const unpackBytes = (input: Uint8Array | string, arrived: Partial<Arrived> = {}): Promise<Unpacked> => {
  const bytes = typeof input === 'string' ? Buffer.from(input) : input
  return unpack(makeCapture(bytes, { address: 'a.txt', ...arrived }, stillWorld), stillWorld)
}

/** The one document of an input. */
export const onlyDocument = async (input: Uint8Array | string, arrived: Partial<Arrived> = {}): Promise<Document> => {
  const { documents, notices } = await unpackBytes(input, arrived)
  const [document] = documents
  if (!document || documents.length > 1) throw new Error(`${documents.length} documents, ${JSON.stringify(notices)}`)
  return document
}

/** Codes of all notices of an input. */
export const codesOf = async (input: Uint8Array | string, arrived: Partial<Arrived> = {}): Promise<string[]> => {
  const { documents, notices } = await unpackBytes(input, arrived)
  return [...documents.flatMap((document) => document.notices), ...notices].map(({ code }) => code)
}

/** What stands outside the blocks of a document; empty where nothing is lost. */
export const uncovered = ({ text, blocks }: Document): string => {
  let end = 0
  let outside = ''
  for (const block of blocks) {
    if (block.start < end) throw new Error(`blocks overlap at ${block.start}`)
    outside += text.slice(end, block.start)
    end = block.end
  }
  return (outside + text.slice(end)).replace(/\s/gu, '')
}
