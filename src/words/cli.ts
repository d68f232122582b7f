import { cli as cliDe } from './de/cli.js'
import { help as helpDe } from './de/help.js'
import { notice as noticeDe } from './de/notice.js'
import { cli as cliEn } from './en/cli.js'
import { help as helpEn } from './en/help.js'
import { notice as noticeEn } from './en/notice.js'
import type { CliWords } from './shape/cli.js'
import type { HelpWords } from './shape/help.js'
import type { NoticeWords } from './shape/notice.js'

export type { CliWords } from './shape/cli.js'
export type { CommandHelp } from './shape/help.js'

/** What the command line says in one language. */
export interface ProgramWords {
  readonly cli: CliWords
  readonly help: HelpWords
  readonly notice: NoticeWords
}

/** Sentences of the command line, by language of the program. */
export const programWords: Readonly<Record<'de' | 'en', ProgramWords>> = {
  de: { cli: cliDe, help: helpDe, notice: noticeDe },
  en: { cli: cliEn, help: helpEn, notice: noticeEn },
}
