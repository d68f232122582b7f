import type { Reading } from '../../model/index.js'
import { exit } from '../exit.js'
import { fill } from '../say.js'
import { type ReadOptions, readInputs, type Session, tell } from '../session.js'
import { inkFor, write } from '../terminal.js'

/** Options of `why`. */
export interface WhyOptions extends ReadOptions {
  readonly at: number
  readonly document: number
}

/** `lagebild why`: what stands at a place of a document, and by which rules. */
export const whyCommand = async (session: Session, input: string, options: WhyOptions): Promise<number> => {
  const { cli } = session.words
  const { stdout, env } = session.streams
  let count = 0
  let found: Reading | null = null
  const { exitCode } = await readInputs(session, [input], options, async (reading) => {
    count++
    if (count === options.document) found = reading
  })
  if (count === 0) return exitCode
  const reading = found as Reading | null
  if (reading === null) {
    await tell(session, fill(cli.noDocument, { address: input, count, number: options.document }))
    return exit.usage
  }
  const { length } = reading.text
  if (options.at >= length) {
    await tell(session, fill(cli.offsetOutside, { address: reading.source.address, length, offset: options.at }))
    return exit.usage
  }
  const { account } = await import('../account.js')
  await write(
    stdout,
    account(reading, options.at, { words: session.words, language: session.language, ink: inkFor(stdout, env) }),
  )
  return exitCode
}
