import { CommanderError } from 'commander'
import { exit } from './exit.js'
import { languageFor } from './language.js'
import { buildProgram } from './program.js'
import { fill, printable } from './say.js'
import { openSession, type Session } from './session.js'
import type { Streams } from './terminal.js'
import { UsageError, usageSentence } from './usage.js'

const isKnown = (name: string, usage: Session['words']['cli']['usage']): name is keyof typeof usage => name in usage

/** What is told where an argument is missing, by commander's code and the name that the argument has in the program. */
const missing: Readonly<Record<string, Readonly<Record<string, keyof Session['words']['cli']['usage']>>>> = {
  missingArgument: { input: 'missingInput', name: 'missingName' },
}

/** The sentence for a mistake in the command line; commander tells it by a code and in English. */
const mistake = (error: CommanderError, session: Session): string => {
  const { usage } = session.words.cli
  const what = /'(?<what>[^']+)'/u.exec(error.message)?.groups?.what ?? error.message
  const name = error.code.replace('commander.', '')
  const key = missing[name]?.[what] ?? (isKnown(name, usage) ? name : 'other')
  const near = /Did you mean (?:one of )?(?<near>[^?]+)\?/u.exec(error.message)?.groups?.near
  return [fill(usage[key], { what: printable(what) }), near ? fill(usage.suggestion, { what: near }) : '']
    .filter((part) => part !== '')
    .join(' ')
}

const commandIn = (
  argv: readonly string[],
  { commands }: Session['words']['help'],
): keyof typeof commands | undefined => {
  const word = argv.find((one) => Object.hasOwn(commands, one))
  return word as keyof typeof commands | undefined
}

/** How the command is called rightly, where something that it needs was left out. */
const exampleFor = (
  error: unknown,
  command: keyof Session['words']['help']['commands'] | undefined,
  { words }: Session,
) => {
  const isMissing = error instanceof CommanderError && /\.missing/u.test(error.code)
  const line = command === undefined ? undefined : words.help.commands[command].examples[0]?.[0]
  return isMissing && line !== undefined ? [fill(words.cli.usage.example, { line })] : []
}

const endOf = (error: unknown, argv: readonly string[], session: Session): number => {
  const { cli } = session.words
  if (error instanceof CommanderError && error.exitCode === 0) return exit.ok
  const isUsage = error instanceof CommanderError || error instanceof UsageError
  if (!isUsage) throw error
  const said = error instanceof UsageError ? usageSentence(error, cli) : mistake(error, session)
  const command = commandIn(argv, session.words.help)
  const help = fill(cli.usage.seeHelp, { command: command === undefined ? 'lagebild' : `lagebild ${command}` })
  session.streams.stderr.write([`${cli.error}: ${said}`, ...exampleFor(error, command, session), help, ''].join('\n'))
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
