// The words of RFC 5322; other words in a Date header are for the reader of times to judge.
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const zones: Readonly<Record<string, string>> = {
  UT: '+00:00',
  GMT: '+00:00',
  UTC: '+00:00',
  Z: '+00:00',
  EST: '-05:00',
  EDT: '-04:00',
  CST: '-06:00',
  CDT: '-05:00',
  MST: '-07:00',
  MDT: '-06:00',
  PST: '-08:00',
  PDT: '-07:00',
}

const form =
  /(?<day>\d{1,2})[ -](?<month>[A-Za-z]{3})[a-z]{0,6}[ -](?<year>\d{2,4}),? (?<hour>\d{1,2}):(?<minute>\d{2})(?::(?<second>\d{2}))?(?: ?(?<zone>[+-]\d{4}|[A-Z]{1,4}))?/u

const fullYear = (digits: string): number => {
  const year = Number(digits)
  if (digits.length > 2) return digits.length === 3 ? year + 1900 : year
  return year < 50 ? year + 2000 : year + 1900
}

const offset = (zone: string | undefined): string => {
  if (zone === undefined) return ''
  return /^[+-]/u.test(zone) ? `${zone.slice(0, 3)}:${zone.slice(3)}` : (zones[zone] ?? '')
}

const two = (value: number | string | undefined): string => String(value ?? 0).padStart(2, '0')

/** The date of a mail header in ISO 8601, with the zone that it states; null where it is not of the usual form.
 * @example headerDate('Thu, 23 Feb 2023 16:08:00 -0500 (EST)') // '2023-02-23T16:08:00-05:00'
 */
export const headerDate = (value: string): string | null => {
  const parts = form.exec(value.replace(/\s+/gu, ' '))?.groups
  const month = months.indexOf((parts?.month ?? '').toLowerCase()) + 1
  if (parts === undefined || month === 0) return null
  const day = Number(parts.day)
  if (day < 1 || day > 31 || Number(parts.hour) > 23 || Number(parts.minute) > 59) return null
  const date = `${String(fullYear(parts.year ?? '')).padStart(4, '0')}-${two(month)}-${two(day)}`
  return `${date}T${two(parts.hour)}:${two(parts.minute)}:${two(parts.second)}${offset(parts.zone)}`
}
