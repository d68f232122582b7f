import { createHash } from 'node:crypto'
import { makeCapture, unpack } from '../intake/index.js'
import { lexicons } from '../lexicon/index.js'
import type { Reading, World } from '../model/index.js'
import { equipped } from './equip.js'
import { languageOf } from './language/detect.js'
import { readDocument } from './read.js'

const world: World = {
  now: () => new Date('2026-03-03T12:00:00Z'),
  sha256: (bytes) => createHash('sha256').update(bytes).digest('hex'),
}

/** Reads a text as `lagebild read NAME` would: through the real doors, nothing put in their place. */
export const readText = async (text: string, name = 'test.txt'): Promise<Reading> => {
  const capture = makeCapture(new TextEncoder().encode(text), { address: name }, world)
  const { documents } = await unpack(capture, world)
  const [document] = documents
  if (!document) throw new Error('nothing unpacked')
  const language = await languageOf(document, lexicons)
  return readDocument(document, await equipped(lexicons, language), language)
}
