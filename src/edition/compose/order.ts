import type { Reading } from '../../model/index.js'

const zoned = /(?:Z|[+-]\d{2}:?\d{2})$/u

/** Milliseconds of an ISO time; a day alone or a time without zone counts as UTC. Infinity for none. */
export const instant = (iso: string | null): number => {
  if (iso === null) return Number.POSITIVE_INFINITY
  const known = Date.parse(iso.includes('T') && !zoned.test(iso) ? `${iso}Z` : iso)
  return Number.isNaN(known) ? Number.POSITIVE_INFINITY : known
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

// Infinity minus Infinity is no number, so equal ends are told first.
const byNumber = (a: number, b: number): number => (a === b ? 0 : a - b)

/** Sources by publishing time, undated ones last; the address decides where times are equal. */
export const inOrder = (readings: readonly Reading[]): Reading[] =>
  [...readings].sort(
    (a, b) =>
      byNumber(instant(a.published), instant(b.published)) ||
      byText(a.source.address, b.source.address) ||
      byText(a.id, b.id),
  )

/** Events by day and time; those of a day alone stand first in their day, those without a day last. */
export const byTime = (a: { readonly start: string | null }, b: { readonly start: string | null }): number =>
  byText(a.start?.slice(0, 10) ?? '~', b.start?.slice(0, 10) ?? '~') ||
  Number(a.start?.includes('T') ?? false) - Number(b.start?.includes('T') ?? false) ||
  byNumber(instant(a.start), instant(b.start))

/** The day of the newest source, as its own text dates it. */
export const newestDay = (readings: readonly Reading[]): string | null => {
  const days = readings.map((reading) => reading.published?.slice(0, 10) ?? '').filter((day) => day !== '')
  return days.sort(byText).at(-1) ?? null
}
