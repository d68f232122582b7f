import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { fileURLToPath } from 'node:url'
import { type ArchiveResult, measureArchive } from './archive.js'
import { measureCore, measureReading, printCore, printReading } from './core.js'
import { generatedPages, type HtmlResult, measureHtml, savedPages } from './html.js'

const option = (name: string, fallback: number): number => {
  const at = process.argv.indexOf(name)
  return at < 0 ? fallback : Number(process.argv[at + 1])
}

const commit = (): string => {
  try {
    return execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim()
  } catch {
    return 'unknown'
  }
}

const machine = {
  cpu: cpus()[0]?.model ?? 'unknown',
  cores: cpus().length,
  node: process.version,
  platform: `${process.platform} ${process.arch}`,
}

const withRatios = (results: readonly HtmlResult[]): unknown[] => {
  const [own] = results
  return results.map((result) => ({
    ...result,
    'our speed / theirs': Math.round(((own?.pagesPerSecond ?? 0) / result.pagesPerSecond) * 100) / 100,
  }))
}

const small = option('--small', 1000)
const large = option('--documents', 10_000)
const data = process.env.LAGEBILD_DATA ?? fileURLToPath(new URL('../../shared/data', import.meta.url))

const measurePages = async () => {
  console.log('\nThe HTML step, generated pages')
  const generated = await measureHtml(generatedPages())
  console.table(withRatios(generated))
  const pages = savedPages(data, option('--pages', 100))
  const saved = pages.length > 0 ? await measureHtml(pages) : []
  console.log(`\nThe HTML step, saved pages${saved.length === 0 ? ': none here (set LAGEBILD_DATA)' : ''}`)
  if (saved.length > 0) console.table(withRatios(saved))
  return { generated, saved }
}

const measureArchives = async (): Promise<readonly ArchiveResult[]> => {
  console.log(`\nOne folder, ${small} and ${large} documents, each read in a process of its own`)
  const archives = [await measureArchive(small), await measureArchive(large)]
  console.table(archives)
  const growth = (archives[1]?.peakRssMegabytes ?? 0) / (archives[0]?.peakRssMegabytes ?? 1)
  console.log(`peak memory at ${large} against ${small} documents: ${growth.toFixed(2)}`)
  return archives
}

console.log(`${machine.cpu}, ${machine.cores} cores, Node ${machine.node}, commit ${commit()}`)

/** One part by its name (`core`, `reading`), or all. */
const only = ['core', 'reading'].find((part) => process.argv.includes(part))
const wanted = (part: string): boolean => only === undefined || only === part

const core = wanted('core') ? await measureCore(data) : null
if (core) printCore(core)
const reading = wanted('reading') ? await measureReading(data) : null
if (reading) printReading(reading)

const results = {
  machine,
  commit: commit(),
  ...(core ? { core } : {}),
  ...(reading ? { reading } : {}),
  ...(only === undefined ? { ...(await measurePages()), archives: await measureArchives() } : {}),
}

if (process.argv.includes('--write'))
  writeFileSync(new URL('results.json', import.meta.url), `${JSON.stringify(results, null, 2)}\n`)
