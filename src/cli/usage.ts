import type { Facts } from '../model/index.js'
import type { CliWords } from '../words/index.js'
import { fill } from './say.js'

/** A value of an option that will not do. */
export class UsageError extends Error {
  constructor(
    readonly option: string,
    readonly value: string,
    readonly expected: keyof CliWords['expected'],
    readonly facts: Facts = {},
  ) {
    super(`${option}: ${value}`)
  }
}

/** The sentence for a value that will not do. */
export const usageSentence = ({ option, value, expected, facts }: UsageError, cli: CliWords): string =>
  fill(cli.usage.invalidArgument, { option, value, expected: fill(cli.expected[expected], facts) })

const units: Readonly<Record<string, number>> = { '': 1, k: 1024, m: 1024 ** 2, g: 1024 ** 3 }

/** Reads a size.
 * @example parseBytes('64M') // 67108864
 */
export const parseBytes = (value: string): number => {
  const parts = /^(?<number>\d{1,12})\s?(?<unit>[kmg]?)(?:i?b)?$/iu.exec(value)?.groups
  const bytes = Number(parts?.number) * (units[parts?.unit?.toLowerCase() ?? ''] ?? 1)
  if (!(bytes > 0)) throw new UsageError('--max-bytes', value, 'bytes')
  return bytes
}

/** Makes a reader of whole numbers for an option. */
export const parseNumber =
  (option: string, least: number) =>
  (value: string): number => {
    const number = /^\d{1,12}$/u.test(value) ? Number(value) : Number.NaN
    if (!(number >= least)) throw new UsageError(option, value, 'number', { least })
    return number
  }

/** Reads a day, and refuses days that no calendar has. */
export const parseDay = (value: string): string => {
  const time = /^\d{4}-\d{2}-\d{2}$/u.test(value) ? Date.parse(`${value}T00:00:00Z`) : Number.NaN
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== value)
    throw new UsageError('--date', value, 'date')
  return value
}

/** Makes a reader of a choice for an option. */
export const parseChoice =
  <T extends string>(option: string, choices: readonly T[], expected: keyof CliWords['expected']) =>
  (value: string): T => {
    const choice = choices.find((one) => one === value)
    if (choice === undefined) throw new UsageError(option, value, expected)
    return choice
  }
