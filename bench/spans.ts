/** A stretch of a text with what it is held to be. */
export interface Marked {
  readonly start: number
  readonly end: number
  readonly value: string
}

/** Counts of what is asked for, found and right. */
export interface Counts {
  gold: number
  found: number
  hit: number
}

export const noCounts = (): Counts => ({ gold: 0, found: 0, hit: 0 })

/** F1 of counts, to three places; 0 where nothing is right. */
export const f1 = ({ gold, found, hit }: Counts): number =>
  hit === 0 ? 0 : Math.round((2000 * hit) / (gold + found)) / 1000

/** Adds the comparison of two lists of keys, of which each counts once. */
export const addKeys = (counts: Counts, gold: readonly string[], found: readonly string[]): void => {
  const wanted = new Set(gold)
  counts.gold += wanted.size
  counts.found += new Set(found).size
  counts.hit += [...new Set(found)].filter((one) => wanted.has(one)).length
}

const touches = (one: Marked, other: Marked): boolean => one.start < other.end && other.start < one.end
const same = (one: Marked, other: Marked): boolean => one.start === other.start && one.end === other.end

/** Pairs one to one: the same stretch first, then what overlaps and has the value, then what overlaps. */
export const paired = (gold: readonly Marked[], found: readonly Marked[]): readonly (readonly [Marked, Marked])[] => {
  const open = new Set(found)
  const pairs = new Map<Marked, Marked>()
  const passes = [same, (one: Marked, other: Marked) => touches(one, other) && one.value === other.value, touches]
  for (const fits of passes)
    for (const one of gold) {
      const other = pairs.has(one) ? undefined : [...open].find((candidate) => fits(one, candidate))
      if (!other) continue
      pairs.set(one, other)
      open.delete(other)
    }
  return [...pairs]
}

/** How often a reader is asked to read all texts before and while the clock runs. */
const rounds = 3

/** Seconds that reading all texts takes: the quickest of three rounds, after one that is not timed. */
export const quickest = <T>(texts: readonly T[], read: (text: T) => unknown): number => {
  for (const text of texts) read(text)
  let best = Number.POSITIVE_INFINITY
  for (let round = 0; round < rounds; round += 1) {
    const started = performance.now()
    for (const text of texts) read(text)
    best = Math.min(best, (performance.now() - started) / 1000)
  }
  return best
}
