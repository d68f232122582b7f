/** Languages that the program speaks. */
export type Language = 'de' | 'en'

const isLanguage = (value: string | undefined): value is Language => value === 'de' || value === 'en'

const asked = (argv: readonly string[]): string | undefined => {
  const at = argv.findLastIndex((word) => word === '--lang' || word.startsWith('--lang='))
  return argv[at]?.includes('=') ? argv[at]?.slice('--lang='.length) : argv[at + 1]
}

/** The language to speak: what is asked for, then what the system is set to, then English. Looked up before the command
 * line is parsed, since help and mistakes are in it as well.
 * @example languageFor(['read', 'a.txt'], { LANG: 'de_AT.UTF-8' }) // 'de'
 */
export const languageFor = (argv: readonly string[], env: Readonly<Record<string, string | undefined>>): Language => {
  const option = argv.some((word) => word.startsWith('--lang')) ? asked(argv) : undefined
  if (isLanguage(option)) return option
  const system = [env.LC_ALL, env.LC_MESSAGES, env.LANG].find((value) => (value ?? '') !== '') ?? ''
  return system.toLowerCase().startsWith('de') ? 'de' : 'en'
}
