import { CommanderError } from 'commander'
import { exit } from './exit.js'
import { languageFor } from './language.js'
import { buildProgram } from './program.js'
import { fill, printable } from './say.js'
import { openSession, type Session } from './session.js'
import type { Streams } from './terminal.js'
import { UsageError, usageSentence } from './usage.js'

const isKnown = (name: string, usage: Session['words']['cli']['usage']): name is keyof typeof usage => name in usage

/** The sentence for a mistake in the command line; commander tells it by a code and in English. */
const mistake = (error: CommanderError, session: Session): string => {
  const { usage } = session.words.cli
  const name = error.code.replace('commander.', '')
  const key = isKnown(name, usage) ? name : 'other'
  const what = /'(?<what>[^']+)'/u.exec(error.message)?.groups?.what ?? error.message
  const near = /Did you mean (?:one of )?(?<near>[^?]+)\?/u.exec(error.message)?.groups?.near
  return [fill(usage[key], { what: printable(what) }), near ? fill(usage.suggestion, { what: near }) : '']
    .filter((part) => part !== '')
    .join(' ')
}

const commandLine = (argv: readonly string[]): string => {
  const command = argv.find((word) =>
    ['read', 'brief', 'statements', 'actions', 'why', 'schema', 'demo'].includes(word),
  )
  return command === undefined ? 'lagebild' : `lagebild ${command}`
}

const endOf = (error: unknown, argv: readonly string[], session: Session): number => {
  const { cli } = session.words
  if (error instanceof CommanderError && error.exitCode === 0) return exit.ok
  const isUsage = error instanceof CommanderError || error instanceof UsageError
  if (!isUsage) throw error
  const said = error instanceof UsageError ? usageSentence(error, cli) : mistake(error, session)
  session.streams.stderr.write(`${cli.error}: ${said}\n${fill(cli.usage.seeHelp, { command: commandLine(argv) })}\n`)
  return exit.usage
}

/** Runs the program once.
 * @param argv What was typed after the program's name.
 * @returns The exit code.
 * @example await run(['read', 'letter.txt'], streams, '0.1.0') // 0
 */
export const run = async (argv: readonly string[], streams: Streams, version: string): Promise<number> => {
  const session = openSession(streams, languageFor(argv, streams.env), version)
  const result = { exitCode: exit.ok as number }
  const program = buildProgram(session, result)
  if (argv.length === 0) {
    program.outputHelp()
    return exit.ok
  }
  try {
    await program.parseAsync([...argv], { from: 'user' })
    return result.exitCode
  } catch (error) {
    return endOf(error, argv, session)
  }
}
