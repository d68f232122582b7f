import { type ReadOptions, readInputs, type Session } from '../session.js'
import { inkFor, write, writeForeign } from '../terminal.js'

/** Options of `read`. */
export interface ReadCommandOptions extends ReadOptions {
  readonly format?: 'json' | 'table'
}

/** `lagebild read`: readings as NDJSON, or as a table for people. */
export const readCommand = async (
  session: Session,
  inputs: readonly string[],
  options: ReadCommandOptions,
): Promise<number> => {
  const { stdout, env } = session.streams
  const format = options.format ?? (stdout.isTTY === true ? 'table' : 'json')
  const { table } = format === 'table' ? await import('../table.js') : { table: null }
  const ink = inkFor(stdout, env)
  const { exitCode } = await readInputs(session, inputs, options, (reading) =>
    table === null
      ? writeForeign(stdout, `${JSON.stringify(reading)}\n`)
      : write(
          stdout,
          table(reading, { cli: session.words.cli, language: session.language, ink, columns: stdout.columns ?? 100 }),
        ),
  )
  return exitCode
}
