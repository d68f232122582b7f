/** Help of one command. */
export interface CommandHelp {
  readonly summary: string
  /** One command line each, with what it does. */
  readonly examples: readonly (readonly [line: string, meaning: string])[]
}

/** What `--help` says. */
export interface HelpWords {
  readonly program: string
  readonly titles: {
    readonly usage: string
    readonly arguments: string
    readonly options: string
    readonly commands: string
    readonly examples: string
    readonly exitCodes: string
  }
  /** Placeholders in the usage line. */
  readonly usageOptions: string
  readonly usageCommand: string
  readonly help: string
  readonly version: string
  /** The argument of commands that take several inputs, and of those that take one. */
  readonly input: string
  readonly oneInput: string
  readonly commands: Readonly<
    Record<'read' | 'brief' | 'statements' | 'actions' | 'why' | 'schema' | 'demo', CommandHelp>
  >
  readonly options: Readonly<
    Record<
      | 'format'
      | 'rows'
      | 'output'
      | 'out'
      | 'lang'
      | 'date'
      | 'at'
      | 'document'
      | 'quiet'
      | 'allowPrivate'
      | 'maxBytes'
      | 'timeout'
      | 'schemaName',
      string
    >
  >
  readonly exitCodes: readonly (readonly [code: number, meaning: string])[]
}
