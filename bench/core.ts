import { fork } from 'node:child_process'
import type { CoreResult } from './core-child.js'
import type { Pass } from './core-parts.js'
import { hasTexts, type Source } from './core-texts.js'

/** Measures in a process of its own, so that nothing is compiled or kept from another measurement. */
const inChild = ({ language, kind, data }: Source): Promise<CoreResult> =>
  new Promise((resolve, reject) => {
    const child = fork(new URL('core-child.ts', import.meta.url), [language, kind, data], {
      execArgv: [...process.execArgv, '--expose-gc'],
    })
    child.once('message', (result) => resolve(result as CoreResult))
    child.once('exit', (code) => reject(new Error(`child ended with ${code}`)))
  })

/** Measures the whole core on generated news and, where the data folder holds them, on real texts. */
export const measureCoreSpeed = async (data: string): Promise<readonly CoreResult[]> => {
  const results: CoreResult[] = []
  for (const kind of ['generated', 'real'] as const)
    for (const language of ['de', 'en'] as const) {
      const source = { language, kind, data }
      if (hasTexts(source)) results.push(await inChild(source))
    }
  return results
}

const passRow = (name: string, { words, wordsPerSecond, wordsPerCpuSecond, parts }: Pass): unknown => ({
  pass: name,
  words,
  'words/s': wordsPerSecond,
  'words/CPU s': wordsPerCpuSecond,
  ...parts,
})

/** Prints a row a pass, then memory. */
export const printCore = (results: readonly CoreResult[]): void => {
  console.log('\nThe whole core, words a second; parts in microseconds a word')
  console.table(
    results.flatMap(({ language, kind, cold, warm, fresh }) => [
      passRow(`${language} ${kind}, cold`, cold),
      passRow(`${language} ${kind}, warm, same texts`, warm),
      passRow(`${language} ${kind}, warm, fresh texts`, fresh),
    ]),
  )
  console.log('Memory in megabytes: heap after collection, peak of the process')
  console.table(
    results.map(({ language, kind, load, heap: [before, first, last], peakRss }) => ({
      text: `${language} ${kind}`,
      'load, ms': load,
      'heap before': before,
      'after two batches': first,
      'after five': last,
      'peak RSS': peakRss,
    })),
  )
}
