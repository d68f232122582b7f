#!/usr/bin/env node
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { makeCapture, unpack } from '../intake/index.js'
import { lexicons } from '../lexicon/index.js'
import type { World } from '../model/index.js'

const world: World = {
  now: () => new Date(),
  sha256: (bytes) => createHash('sha256').update(bytes).digest('hex'),
}

const read = async (inputs: readonly string[]): Promise<void> => {
  const { readDocument } = await import('../read/index.js')
  for (const address of inputs) {
    const { documents, notices } = await unpack(makeCapture(readFileSync(address), { address }, world), world)
    for (const document of documents) process.stdout.write(`${JSON.stringify(readDocument(document, lexicons))}\n`)
    for (const notice of notices) process.stderr.write(`${JSON.stringify(notice)}\n`)
  }
}

const [command, ...rest] = process.argv.slice(2)
if (command === 'read') await read(rest.filter((word, i) => word !== '--format' && rest[i - 1] !== '--format'))
