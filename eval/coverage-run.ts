import { join } from 'node:path'
import { sameCharacters, uncovered } from './coverage.js'
import { readBytes } from './door.js'
import { type DataSet, dataSets, isThere, type SetText } from './sets.js'
import { table } from './table.js'

/** What reading one data set came to. */
export interface CoverageRow {
  readonly set: string
  readonly inputs: number
  readonly megabytes: number
  readonly seconds: number
  /** Inputs that gave no reading, with the code of the notice. */
  readonly unread: readonly string[]
  /** Characters that lie in no block or in two, or that were lost on the way. */
  readonly faults: readonly string[]
}

const solidText = /\S/u

const faultsIn = async ({ name, bytes, mediaType }: SetText): Promise<{ unread: string[]; faults: string[] }> => {
  const { readings, notices } = await readBytes(bytes, { address: name, mediaType })
  if (readings.length === 0) {
    const source = Buffer.from(bytes).toString('utf8')
    return { unread: solidText.test(source) ? [`${name}: ${notices[0]?.code ?? 'no reason given'}`] : [], faults: [] }
  }
  const faults = readings.flatMap((reading) => uncovered(reading))
  const [reading] = readings
  const lost =
    mediaType === 'text/plain' && reading && !sameCharacters(Buffer.from(bytes).toString('utf8'), reading.text)
  return {
    unread: [],
    faults: [...faults, ...(lost ? ['characters were lost'] : [])].map((fault) => `${name}: ${fault}`),
  }
}

const coverSet = async (set: DataSet, folder: string): Promise<CoverageRow> => {
  const start = performance.now()
  let inputs = 0
  let size = 0
  const unread: string[] = []
  const faults: string[] = []
  for (const text of set.texts(join(folder, set.path))) {
    const came = await faultsIn(text)
    inputs++
    size += text.bytes.length
    unread.push(...came.unread)
    faults.push(...came.faults)
  }
  return { set: set.name, inputs, megabytes: size / 1e6, seconds: (performance.now() - start) / 1000, unread, faults }
}

/** Reads every data set that is there and looks for characters outside the blocks. */
export const coverAll = async (folder: string, done: (row: CoverageRow) => void): Promise<readonly CoverageRow[]> => {
  const rows: CoverageRow[] = []
  for (const set of dataSets) {
    if (!isThere(set, folder)) continue
    const row = await coverSet(set, folder)
    rows.push(row)
    done(row)
  }
  return rows
}

export const missingSets = (folder: string): readonly string[] =>
  dataSets.filter((set) => !isThere(set, folder)).map(({ name, path }) => `${name} (${path})`)

export const coverageTable = (rows: readonly CoverageRow[]): string =>
  table(
    ['coverage', 'inputs', 'MB', 'MB/s', 'unread', 'faults'],
    rows.map(({ set, inputs, megabytes, seconds, unread, faults }) => [
      set,
      inputs,
      megabytes.toFixed(1),
      (megabytes / seconds).toFixed(2),
      unread.length,
      faults.length,
    ]),
  )
