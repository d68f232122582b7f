import { fork } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { lexicons } from '../src/lexicon/index.js'
import { collect, readArrivals } from '../src/work/index.js'
import { generated } from './generate.js'

/** What reading a folder took. */
export interface ArchiveResult {
  readonly documents: number
  readonly megabytes: number
  readonly seconds: number
  readonly documentsPerSecond: number
  readonly megabytesPerSecond: number
  readonly peakRssMegabytes: number
}

const world = {
  now: () => new Date(),
  sha256: (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex'),
}

const limits = { agent: 'bench', maxBytes: 64 << 20, timeout: 1000, allowPrivate: false, challenges: [] }
const rounded = (value: number): number => Math.round(value * 100) / 100

/** Reads a folder in this process, as `lagebild read` does, and lets go of each reading. */
export const readFolder = async (folder: string, bytes: number): Promise<ArchiveResult> => {
  const started = performance.now()
  let documents = 0
  const reach = { world, stdin: () => process.stdin, fetch: limits }
  for await (const step of readArrivals(collect([folder], reach), lexicons, world)) {
    if (step.kind !== 'reading') throw new Error(JSON.stringify(step))
    JSON.stringify(step.reading)
    documents++
  }
  const seconds = (performance.now() - started) / 1000
  const megabytes = bytes / 1e6
  return {
    documents,
    megabytes: rounded(megabytes),
    seconds: rounded(seconds),
    documentsPerSecond: rounded(documents / seconds),
    megabytesPerSecond: rounded(megabytes / seconds),
    peakRssMegabytes: rounded(process.resourceUsage().maxRSS / 1000),
  }
}

/** Writes a folder of generated documents, reads it in a process of its own (so that peaks do not mix), and removes it. */
export const measureArchive = async (documents: number): Promise<ArchiveResult> => {
  const folder = mkdtempSync(join(tmpdir(), 'lagebild-bench-'))
  try {
    let bytes = 0
    for (let n = 0; n < documents; n++) {
      const { name, content } = generated(n)
      writeFileSync(join(folder, name), content)
      bytes += Buffer.byteLength(content)
    }
    return await new Promise((resolve, reject) => {
      const child = fork(new URL('child.ts', import.meta.url), [folder, String(bytes)])
      child.once('message', (result) => resolve(result as ArchiveResult))
      child.once('exit', (code) => reject(new Error(`child ended with ${code}`)))
    })
  } finally {
    rmSync(folder, { recursive: true })
  }
}
