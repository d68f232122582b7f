import { Command } from 'commander'
import type { CommandHelp } from '../words/index.js'
import type { BriefOptions } from './commands/brief.js'
import type { DemoOptions } from './commands/demo.js'
import type { ReadCommandOptions } from './commands/read.js'
import type { RowsOptions } from './commands/rows.js'
import type { WhyOptions } from './commands/why.js'
import { fill } from './say.js'
import type { Session } from './session.js'
import { parseBytes, parseChoice, parseDay, parseNumber } from './usage.js'

/** Where a command leaves its exit code. */
export interface Result {
  exitCode: number
}

const defaultMaxBytes = 64 * 1024 * 1024
const defaultTimeout = 30

const exampleLines = (examples: CommandHelp['examples']): string => {
  const width = Math.max(...examples.map(([line]) => line.length))
  return examples.map(([line, meaning]) => `  ${line.padEnd(width)}   ${meaning}`).join('\n')
}

const argumentsOf = (command: Command): string =>
  command.registeredArguments.map((argument) => `<${argument.name()}${argument.variadic ? '...' : ''}>`).join(' ')

const exitLines = ({ help }: Session['words']): string =>
  `${help.titles.exitCodes}\n${help.exitCodes.map(([code, meaning]) => `  ${code}   ${meaning}`).join('\n')}`

const frame = (command: Command, session: Session): Command => {
  const { titles, help, usageOptions } = session.words.help
  const titled: Readonly<Record<string, string>> = {
    'Usage:': titles.usage,
    'Arguments:': titles.arguments,
    'Options:': titles.options,
    'Commands:': titles.commands,
  }
  return command
    .helpOption('-h, --help', help)
    .usage(`${usageOptions} ${argumentsOf(command)}`.trim())
    .configureHelp({
      styleTitle: (title) => titled[title] ?? title,
      helpWidth: session.streams.stdout.columns ?? 100,
      // defaults stand in the descriptions, in the language of the program
      optionDescription: (option) => option.description,
      subcommandTerm: (sub) => `${sub.name()} ${argumentsOf(sub)}`.trim(),
    })
    .allowExcessArguments(false)
}

const withHelp = (command: Command, name: keyof Session['words']['help']['commands'], session: Session): Command => {
  const { commands, titles } = session.words.help
  const { summary, examples } = commands[name]
  return frame(command.description(summary), session).addHelpText(
    'after',
    `\n${titles.examples}\n${exampleLines(examples)}\n\n${exitLines(session.words)}`,
  )
}

const withLanguage = (command: Command, session: Session): Command =>
  command.option('--lang <de|en>', session.words.help.options.lang, parseChoice('--lang', ['de', 'en'], 'lang'))

const withReading = (command: Command, session: Session): Command => {
  const { options } = session.words.help
  return withLanguage(command, session)
    .option('-q, --quiet', options.quiet)
    .option('--allow-private', options.allowPrivate)
    .option('--max-bytes <bytes>', options.maxBytes, parseBytes, defaultMaxBytes)
    .option('--timeout <seconds>', options.timeout, parseNumber('--timeout', 1), defaultTimeout)
}

const addRead = (program: Command, session: Session, result: Result): void => {
  const { help } = session.words
  const command = program.command('read').argument('<input...>', help.input)
  withReading(
    command.option('--format <json|table>', help.options.format, parseChoice('--format', ['json', 'table'], 'format')),
    session,
  ).action(async (inputs: string[], options: ReadCommandOptions) => {
    const { readCommand } = await import('./commands/read.js')
    result.exitCode = await readCommand(session, inputs, options)
  })
  withHelp(command, 'read', session)
}

const addBrief = (program: Command, session: Session, result: Result): void => {
  const { help } = session.words
  const command = program.command('brief').argument('<input...>', help.input)
  withReading(
    command
      .option('--out <dir>', fill(help.options.out, { folder: 'out' }), 'out')
      .option('--date <day>', help.options.date, parseDay),
    session,
  ).action(async (inputs: string[], options: BriefOptions) => {
    const { briefCommand } = await import('./commands/brief.js')
    result.exitCode = await briefCommand(session, inputs, options)
  })
  withHelp(command, 'brief', session)
}

const rowsFormats = ['csv', 'sheet', 'json'] as const

const addRows = (name: 'statements' | 'actions', program: Command, session: Session, result: Result): void => {
  const { help } = session.words
  const command = program.command(name).argument('<input...>', help.input)
  withReading(
    command
      .option('--format <csv|sheet|json>', help.options.rows, parseChoice('--format', rowsFormats, 'rows'), 'csv')
      .option('--output <file>', help.options.output),
    session,
  ).action(async (inputs: string[], options: RowsOptions) => {
    const { rowsCommand } = await import('./commands/rows.js')
    result.exitCode =
      name === 'statements'
        ? await rowsCommand(session, inputs, options, (await import('./rows/statements.js')).statementTable)
        : await rowsCommand(session, inputs, options, (await import('./rows/actions.js')).actionTable)
  })
  withHelp(command, name, session)
}

const addStatements = (program: Command, session: Session, result: Result): void =>
  addRows('statements', program, session, result)

const addActions = (program: Command, session: Session, result: Result): void =>
  addRows('actions', program, session, result)

const addWhy = (program: Command, session: Session, result: Result): void => {
  const { help } = session.words
  const command = program.command('why').argument('<input>', help.oneInput)
  withReading(
    command
      .requiredOption('--at <offset>', help.options.at, parseNumber('--at', 0))
      .option('--document <number>', help.options.document, parseNumber('--document', 1), 1),
    session,
  ).action(async (input: string, options: WhyOptions) => {
    const { whyCommand } = await import('./commands/why.js')
    result.exitCode = await whyCommand(session, input, options)
  })
  withHelp(command, 'why', session)
}

const addSchema = (program: Command, session: Session, result: Result): void => {
  const { help } = session.words
  const choose = parseChoice('schema', ['reading', 'brief'], 'schema')
  const command = program.command('schema').argument('<name>', help.options.schemaName, choose)
  withLanguage(command, session).action(async (name: 'reading' | 'brief') => {
    const { schemaCommand } = await import('./commands/schema.js')
    result.exitCode = await schemaCommand(session, name)
  })
  withHelp(command, 'schema', session)
}

const addDemo = (program: Command, session: Session, result: Result): void => {
  const { help } = session.words
  const command = program
    .command('demo')
    .option('--out <dir>', fill(help.options.out, { folder: 'out/demo' }), 'out/demo')
  withLanguage(command, session).option('-q, --quiet', help.options.quiet)
  command.action(async (options: DemoOptions) => {
    const { demoCommand } = await import('./commands/demo.js')
    const limits = { maxBytes: defaultMaxBytes, timeout: defaultTimeout }
    result.exitCode = await demoCommand(session, { ...options, ...limits })
  })
  withHelp(command, 'demo', session)
}

/** The command line: what can be asked, in the language of the session. */
export const buildProgram = (session: Session, result: Result): Command => {
  const { help } = session.words
  const program = new Command('lagebild').description(help.program).exitOverride()
  program.configureOutput({ writeOut: (text) => session.streams.stdout.write(text), writeErr: () => undefined })
  frame(program.version(session.version, '-V, --version', help.version), session)
  program.usage(`${help.usageOptions} ${help.usageCommand}`).helpCommand(false)
  for (const add of [addRead, addBrief, addStatements, addActions, addWhy, addSchema, addDemo])
    add(program, session, result)
  const examples = exampleLines(Object.values(help.commands).flatMap((one) => one.examples.slice(0, 1)))
  return program.addHelpText('after', `\n${help.titles.examples}\n${examples}\n\n${exitLines(session.words)}`)
}
