import { execFileSync, fork } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { CoreResult } from './core-child.js'
import type { Pass } from './core-parts.js'
import { hasTexts } from './core-texts.js'
import type { LengthResult } from './reading.js'
import type { TimeResult } from './times.js'
import type { WordResult } from './words.js'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Builds the core as it is shipped: compiled, letter classes spelled out. Run from its sources by tsx it is slower. */
const build = (): void => {
  for (const [command, ...rest] of [
    ['tsc', '-p', 'bench'],
    ['tsx', 'tools/spell-out.ts', 'out/bench'],
  ])
    execFileSync(join('node_modules', '.bin', command ?? ''), rest, { cwd: root, stdio: 'inherit' })
}

/** Measures in a process of its own, so that nothing is compiled or kept from another measurement. */
const inChild = <T>(...task: readonly string[]): Promise<T> =>
  new Promise((resolve, reject) => {
    const child = fork(join(root, 'out', 'bench', 'bench', 'core-child.js'), task, {
      cwd: root,
      execArgv: ['--expose-gc'],
    })
    child.once('message', (result) => resolve(result as T))
    child.once('exit', (code) => reject(new Error(`child ended with ${code}`)))
  })

export interface CoreMeasured {
  readonly speed: readonly CoreResult[]
  readonly times: readonly TimeResult[]
  readonly words: readonly WordResult[]
}

/** Measures the whole core on generated news and, where the data folder holds them, on real texts; then its times and its
 * English words and names beside those of others. */
export const measureCore = async (data: string): Promise<CoreMeasured> => {
  build()
  const speed: CoreResult[] = []
  for (const kind of ['generated', 'real'] as const)
    for (const language of ['de', 'en'] as const)
      if (hasTexts({ language, kind, data })) speed.push(await inChild<CoreResult>('speed', data, language, kind))
  const times = await inChild<readonly TimeResult[]>('times', data)
  const words = await inChild<readonly WordResult[]>('words', data)
  return { speed, times, words }
}

export interface ReadingMeasured {
  readonly speed: readonly CoreResult[]
  readonly lengths: readonly LengthResult[]
}

/** Measures the whole reading (roles, items, all findings): speed, memory, and single texts of growing length. */
export const measureReading = async (data: string): Promise<ReadingMeasured> => {
  build()
  const speed: CoreResult[] = []
  const lengths: LengthResult[] = []
  for (const language of ['de', 'en'] as const) {
    for (const kind of ['generated', 'real'] as const)
      if (hasTexts({ language, kind, data })) speed.push(await inChild<CoreResult>('reading', data, language, kind))
    lengths.push(...(await inChild<readonly LengthResult[]>('lengths', data, language)))
  }
  return { speed, lengths }
}

const passRow = (name: string, { words, wordsPerSecond, wordsPerCpuSecond, parts }: Pass): unknown => ({
  pass: name,
  words,
  'words/s': wordsPerSecond,
  'words/CPU s': wordsPerCpuSecond,
  ...parts,
})

const printSpeed = (what: string, results: readonly CoreResult[]): void => {
  console.log(`\n${what}, words a second; parts in microseconds a word`)
  console.table(
    results.flatMap(({ language, kind, cold, warm, fresh }) => [
      passRow(`${language} ${kind}, cold`, cold),
      passRow(`${language} ${kind}, warm, same texts`, warm),
      passRow(`${language} ${kind}, warm, fresh texts`, fresh),
    ]),
  )
  console.log('Memory in megabytes: heap after collection, peak of the process')
  console.table(
    results.map(({ language, kind, load, heap: { before, early, late }, peakRss }) => ({
      text: `${language} ${kind}`,
      'load, ms': load,
      'heap before': before,
      'after two batches': early,
      'after five': late,
      'peak RSS': peakRss,
    })),
  )
}

/** Prints a row a pass, memory, and texts of growing length. */
export const printReading = ({ speed, lengths }: ReadingMeasured): void => {
  printSpeed('The whole reading', speed)
  console.log('\nOne text of growing length')
  console.table(lengths)
}

/** Prints a row a pass, memory, and the others. */
export const printCore = ({ speed, times, words }: CoreMeasured): void => {
  printSpeed('The whole core', speed)
  console.log('\nTimes beside chrono-node')
  console.table(times)
  console.log('\nEnglish tokens, sentences and names beside wink-nlp and compromise (F1 on EWT dev, where it is there)')
  console.table(words)
}
