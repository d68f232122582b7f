import { Temporal } from 'temporal-polyfill'

/** Case, quotation marks and white space do not count when two texts are compared. */
export const plain = (text: string | null | undefined): string =>
  (text ?? '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[„“”"»«‚‘’'`]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()

/** The words of a text, without punctuation. */
const wordsOf = (text: string | null | undefined): readonly string[] =>
  plain(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')

/** Share of words that two texts have in common, 0 to 1 (Dice, over bags of words).
 * @example overlap('the old harbour', 'the harbour') // 0.8
 */
export const overlap = (one: string | null | undefined, other: string | null | undefined): number => {
  const left = wordsOf(one)
  const right = wordsOf(other)
  if (left.length === 0 || right.length === 0) return 0
  const bag = new Map<string, number>()
  for (const word of left) bag.set(word, (bag.get(word) ?? 0) + 1)
  let shared = 0
  for (const word of right) {
    const rest = bag.get(word) ?? 0
    if (rest === 0) continue
    bag.set(word, rest - 1)
    shared++
  }
  return (2 * shared) / (left.length + right.length)
}

/** Whether two names may stand for one thing: the words of one are all in the other.
 * @example sameName('Harmsen', 'Wiebke Harmsen') // true
 */
export const sameName = (one: string | null | undefined, other: string | null | undefined): boolean => {
  if (!one || !other) return !one && !other
  const left = wordsOf(one)
  const right = wordsOf(other)
  return left.every((word) => right.includes(word)) || right.every((word) => left.includes(word))
}

const minuteOf = (instant: string): number | null => {
  try {
    return Math.round(Temporal.Instant.from(instant).epochMilliseconds / 60_000)
  } catch {
    return null
  }
}

const zoned = /T\d\d:\d\d.*(?:[+-]\d\d:?\d\d|Z)$/u
const withoutZone = (value: string): string => value.replace(/[+-]\d\d:\d\d.*$|Z$/u, '').slice(0, 16)

/** Whether two ISO times or TIMEX3 values are the same: by the instant where both state a zone, else by their first 16 characters.
 * @example sameTime('2026-03-10T16:02-04:00', '2026-03-10T20:02Z') // true
 */
export const sameTime = (one: string | null | undefined, other: string | null | undefined): boolean => {
  if (!one || !other) return !one && !other
  if (one === other) return true
  const right = other.replace(/\[.*\]$/u, '')
  if (zoned.test(one) && zoned.test(right)) return minuteOf(one) === minuteOf(right)
  return withoutZone(one) === withoutZone(other)
}
