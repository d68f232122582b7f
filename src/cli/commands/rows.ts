import { exit } from '../exit.js'
import { liesIn, openFile, reasonOf, type Written } from '../files.js'
import { type Among, among, type Columns, type Table, type Value } from '../rows/column.js'
import { csvHead, csvRow, type Dialect } from '../rows/csv.js'
import { fill } from '../say.js'
import { type ReadOptions, readInputs, type Session, tell } from '../session.js'
import { writeForeign } from '../terminal.js'
import { UsageError } from '../usage.js'

/** Options of `statements` and `actions`. */
export interface RowsOptions extends ReadOptions {
  readonly format: 'csv' | 'sheet' | 'json'
  readonly output?: string
}

/** A failure to write, told apart from all others. */
class WriteError extends Error {}

const failed = (error: unknown): never => {
  throw new WriteError('not written', { cause: error })
}

/** Hands text on to a file or to standard output. */
const writerFor = async ({ streams }: Session, output: string | undefined): Promise<Written> => {
  if (output === undefined || output === '-')
    return { write: (text) => writeForeign(streams.stdout, text), close: () => Promise.resolve() }
  const file = await openFile(output).catch(failed)
  return { write: (text) => file.write(text).catch(failed), close: () => file.close().catch(failed) }
}

const valuesOf = <One>(columns: Columns<One>, one: One, place: Among): [string, Value][] =>
  Object.entries(columns).map(([name, value]) => [name, value(one, place)])

/** Head and rows of a table in one format. */
const shaped = <One>({ columns }: Table<One>, format: RowsOptions['format'], { language }: Session) => {
  const sheet = format === 'sheet'
  const dialect: Dialect = { separator: sheet && language === 'de' ? ';' : ',', mark: sheet, guard: sheet }
  const asJson = (one: One, place: Among): string =>
    `${JSON.stringify(Object.fromEntries(valuesOf(columns, one, place)))}\n`
  const asCsv = (one: One, place: Among): string => csvRow(valuesOf(columns, one, place), dialect)
  return format === 'json' ? { head: '', row: asJson } : { head: csvHead(Object.keys(columns), dialect), row: asCsv }
}

/** Rows must not be written over an input, nor into a folder that is read: they would be read as documents in turn. */
const refuseInputs = async (inputs: readonly string[], output: string | undefined): Promise<void> => {
  if (output === undefined || output === '-') return
  for (const input of inputs)
    if (input !== '-' && (await liesIn(output, input))) throw new UsageError('--output', output, 'otherFile')
}

/** Reads the inputs and writes the rows of each document before the next one is read. Where nothing could be read, nothing
 * is written, and a file that is there stays as it was. */
const pour = async <One>(
  session: Session,
  inputs: readonly string[],
  options: RowsOptions,
  table: Table<One>,
): Promise<number> => {
  const { head, row } = shaped(table, options.format, session)
  let to: Written | undefined
  try {
    const { exitCode } = await readInputs(session, inputs, options, async (reading) => {
      const place = among(reading)
      const rows = table.rows(reading).map((one) => row(one, place))
      const first = to === undefined
      to ??= await writerFor(session, options.output)
      await to.write([...(first ? [head] : []), ...rows].join(''))
    })
    return exitCode
  } finally {
    await to?.close()
  }
}

/** `lagebild statements` and `lagebild actions`: the findings of any number of documents as rows. Each document is read,
 * written and forgotten, so that memory stays flat whatever the size of the archive. */
export const rowsCommand = async <One>(
  session: Session,
  inputs: readonly string[],
  options: RowsOptions,
  table: Table<One>,
): Promise<number> => {
  await refuseInputs(inputs, options.output)
  try {
    return await pour(session, inputs, options, table)
  } catch (error) {
    if (!(error instanceof WriteError)) throw error
    const { cli } = session.words
    const reason = reasonOf(error.cause, cli)
    await tell(session, fill(cli.cannotWriteFile, { path: options.output ?? cli.standardOutput, reason }))
    return exit.cannotWrite
  }
}
