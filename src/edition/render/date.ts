import type { BriefWords } from '../../words/index.js'
import { say } from './say.js'

const parts = /^(?<day>\d{4}-\d{2}-\d{2})(?:T(?<clock>\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?(?<zone>Z|[+-]\d{2}:?\d{2})?)?$/u

/** A time as its source states it. It is shown in that zone, never moved to another one. */
export interface Stated {
  readonly day: string
  readonly clock: string | null
  /** `UTC+1`; null where the source states no zone. */
  readonly zone: string | null
}

const zoneName = (zone: string): string => {
  if (zone === 'Z') return 'UTC'
  const hours = String(Number(zone.slice(1, 3)))
  const minutes = zone.slice(-2)
  const name = `UTC${zone.startsWith('-') ? '−' : '+'}${hours}${minutes === '00' ? '' : `:${minutes}`}`
  return hours === '0' && minutes === '00' ? 'UTC' : name
}

/** Reads an ISO time into what is stated of it; null where it is none. */
export const stated = (iso: string): Stated | null => {
  const groups = parts.exec(iso)?.groups
  if (groups?.day === undefined) return null
  const zone = groups.zone
  return { day: groups.day, clock: groups.clock ?? null, zone: zone === undefined ? null : zoneName(zone) }
}

// Making a form takes longer than a whole page of dates; the same locale always gives the same form.
const forms = new Map<string, Intl.DateTimeFormat>()

const formOf = (locale: string, weekday: boolean): Intl.DateTimeFormat => {
  const key = `${locale} ${weekday}`
  const known = forms.get(key)
  if (known) return known
  const form = new Intl.DateTimeFormat(locale, {
    ...(weekday ? { weekday: 'long' as const } : {}),
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  })
  forms.set(key, form)
  return form
}

/** A day in words, such as `Thursday, 23 February 2023`; a day that is none is shown as it is. */
export const dayInWords = (day: string, words: BriefWords, weekday: boolean): string => {
  const at = Date.parse(`${day}T00:00:00Z`)
  if (Number.isNaN(at)) return day
  return formOf(words.locale, weekday)
    .format(at)
    .replace(/[\u202F\u00A0]/gu, ' ')
}

/** A clock time in words. */
export const clockInWords = (clock: string, words: BriefWords): string => say(words.clock, { time: clock })

/** Day, clock time and zone in words, as far as they are stated. */
export const timeInWords = (iso: string, words: BriefWords): string => {
  const time = stated(iso)
  if (!time) return iso
  const day = dayInWords(time.day, words, true)
  const clock = time.clock === null ? '' : `, ${clockInWords(time.clock, words)}`
  return `${day}${clock}${time.clock !== null && time.zone !== null ? ` (${time.zone})` : ''}`
}
