import { Temporal } from 'temporal-polyfill'
import type { TimeWords } from '../../lexicon/index.js'

const fixed = /^[+-]\d{2}:\d{2}$/u

/** The offset of a zone on a day, daylight saving included.
 * @param zone IANA name or fixed offset, as `Stamp.zone` and `Clock.zone` carry it; also a letter code such as `CET`.
 * @param day `YYYY-MM-DD`; noon of that day counts.
 * @returns `+02:00`, or null where the zone or the day is unknown.
 * @example zoneOffset('Europe/Berlin', '2026-07-01') // '+02:00'
 */
export const zoneOffset = (zone: string, day: string): string | null => {
  if (fixed.test(zone)) return zone
  try {
    return Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: zone, plainTime: '12:00' }).offset
  } catch {
    return null
  }
}

/** The zone behind a name in a text, as an IANA name or fixed offset.
 * @example zoneNamed('ET', lexicons.en.time) // 'America/New_York'
 */
export const zoneNamed = (name: string, words: TimeWords): string | null =>
  words.zones.find((entry) => entry.word === name)?.zone ?? null
