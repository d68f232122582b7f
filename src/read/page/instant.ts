import type { Lexicon } from '../../lexicon/index.js'
import { readStamps } from '../time/stamp.js'
import { zoneOffset } from '../time/zone.js'

const iso =
  /^\s*(?<day>\d{4}-\d{2}-\d{2})(?:[T\s]+(?<hour>\d{1,2}):(?<minute>\d{2})(?::\d{2}(?:[.,]\d{1,9})?)?)?\s*(?<zone>Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2}(?!\d))?/u
const compact =
  /^\s*(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})(?:T?(?<hour>\d{2})(?<minute>\d{2})(?:\d{2})?)?(?<zone>Z|[+-]\d{4})?\s*$/u
const spoken =
  /(?<month>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\w{0,6}\.?\s+(?<day>\d{1,2}),?\s+(?<year>\d{4})(?:\s+(?<clock>\d{2}:\d{2})(?::\d{2})?(?:\s+(?:GMT|UTC)?(?<zone>[+-]\d{4}|Z)?)?)?/u
const mail =
  /(?<day>\d{1,2})\s+(?<month>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\w{0,6}\s+(?<year>\d{4})(?:\s+(?<clock>\d{2}:\d{2})(?::\d{2})?(?:\s+(?:GMT|UTC)?(?<zone>[+-]\d{4}|Z)?)?)?/u
const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')

const zoned = (zone: string | undefined): string => {
  if (zone === undefined) return ''
  if (zone === 'Z' || zone === 'UTC' || zone === 'GMT') return 'Z'
  const digits = zone.replace(/[^\d]/gu, '').padEnd(4, '0')
  return `${zone[0]}${digits.slice(0, 2)}:${digits.slice(2)}`
}

const isDay = (day: string): boolean => {
  const date = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day) && day > '1950'
}

const assembled = (day: string, clock: string | undefined, zone: string | undefined): string | null => {
  if (!isDay(day)) return null
  return clock === undefined || clock > '24:00' ? day : `${day}T${clock}${zoned(zone)}`
}

const byWords = (hit: RegExpExecArray | null): string | null => {
  const groups = hit?.groups
  if (groups === undefined) return null
  const month = String(months.indexOf(groups.month ?? '') + 1).padStart(2, '0')
  return assembled(`${groups.year}-${month}-${(groups.day ?? '').padStart(2, '0')}`, groups.clock, groups.zone)
}

/** Reads a time as machines write it: ISO 8601 with its usual flaws, mail dates, what scripts print.
 * @returns ISO 8601 to the minute, a day where no clock time stands, null where it is none.
 * @example machineTime('2023-04-28T19:20:36+0200') // '2023-04-28T19:20+02:00'
 */
const machineTime = (value: string): string | null => {
  const plain = iso.exec(value)?.groups
  if (plain !== undefined) {
    const clock = plain.hour === undefined ? undefined : `${plain.hour.padStart(2, '0')}:${plain.minute}`
    return assembled(plain.day ?? '', clock, plain.zone)
  }
  const tight = compact.exec(value)?.groups
  if (tight !== undefined) {
    const clock = tight.hour === undefined ? undefined : `${tight.hour}:${tight.minute}`
    return assembled(`${tight.year}-${tight.month}-${tight.day}`, clock, tight.zone)
  }
  return byWords(spoken.exec(value)) ?? byWords(mail.exec(value))
}

/** Reads a declared time, by machine form first and in the page's language otherwise. */
export const declaredTime = (value: string, lexicon: Lexicon): string | null =>
  machineTime(value) ?? spokenTime(value, lexicon)

/** The first calendar date in a line, with clock time and zone where stated. */
export const spokenTime = (text: string, lexicon: Lexicon): string | null => {
  const stamp = readStamps(text, 0, text.length, lexicon.time)[0]
  if (stamp === undefined) return null
  if (stamp.clock === null) return stamp.day
  const offset = stamp.offset ?? (stamp.zone === null ? null : zoneOffset(stamp.zone, stamp.day))
  return `${stamp.day}T${stamp.clock}${offset ?? ''}`
}
