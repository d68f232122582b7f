import type { Capture, World } from '../../model/index.js'
import { done, failed, type Outcome } from '../../model/index.js'
import { makeCapture } from '../capture.js'

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null)

const parsed = (line: string): unknown => {
  try {
    return JSON.parse(line)
  } catch {
    return null
  }
}

/** An ISO time with zone that somebody else took the bytes at; anything else is not one. */
const timeOf = (value: unknown): string | undefined => {
  const time = textOf(value)
  return time !== null &&
    /^\d{4}-\d\d-\d\dT\d\d:\d\d.*(?:Z|[+-]\d\d:?\d\d)$/u.test(time) &&
    !Number.isNaN(Date.parse(time))
    ? new Date(time).toISOString()
    : undefined
}

/** A line of NDJSON as a capture: `{"text": …}` or `{"html": …}`, with `address` and `retrieved` where they are known.
 * @param address Address of the line itself, used where it names none.
 */
export const captureOfLine = (line: string, address: string, world: World): Outcome<Capture> => {
  const record = parsed(line)
  const html = isRecord(record) ? textOf(record.html) : null
  const content = html ?? (isRecord(record) ? textOf(record.text) : null)
  if (!isRecord(record) || content === null) return failed('INPUT_UNKNOWN_KIND', { address, kind: 'json' })
  const retrieved = timeOf(record.retrieved)
  const mediaType = html === null ? 'text/plain' : 'text/html'
  const arrived = { address: textOf(record.address) ?? address, mediaType, charset: 'utf-8' }
  return done(makeCapture(Buffer.from(content), retrieved === undefined ? arrived : { ...arrived, retrieved }, world))
}
