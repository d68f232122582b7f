/** What was asked for, what was found, and how much of it is the same. */
export interface Tally {
  readonly gold: number
  readonly found: number
  readonly hit: number
  /** One line for each finding missed or too many. */
  readonly misses: readonly string[]
}

/** Tallies by field, such as `blocks` or `quotes.direct`. */
export type Tallies = ReadonlyMap<string, Tally>

/** Precision, recall and their harmonic mean. */
export interface Score {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

/** Something that the gold asks for; what is optional counts neither way. */
export interface Asked {
  readonly optional?: boolean | undefined
}

export interface Matching<G, F> {
  readonly same: (gold: G, found: F) => boolean
  readonly showGold: (gold: G) => string
  readonly showFound: (found: F) => string
}

/** Pairs gold and findings one to one, in order, each with the first that is the same. */
export const compare = <G extends Asked, F>(
  gold: readonly G[],
  found: readonly F[],
  matching: Matching<G, F>,
): Tally => {
  const open = new Map(found.entries())
  const take = (wanted: G): boolean => {
    for (const [place, candidate] of open) if (matching.same(wanted, candidate)) return open.delete(place)
    return false
  }
  const asked = gold.filter((wanted) => wanted.optional !== true)
  const missed = asked.filter((wanted) => !take(wanted))
  const hit = asked.length - missed.length
  const spare = gold.filter((wanted) => wanted.optional === true && take(wanted)).length
  return {
    gold: asked.length,
    found: found.length - spare,
    hit,
    misses: [
      ...missed.map((wanted) => `missed ${matching.showGold(wanted)}`),
      ...[...open.values()].map((extra) => `extra  ${matching.showFound(extra)}`),
    ],
  }
}

const nothing: Tally = { gold: 0, found: 0, hit: 0, misses: [] }

/** Adds tallies of several documents field by field. */
export const addUp = (all: readonly Tallies[]): Tallies => {
  const sum = new Map<string, Tally>()
  for (const tallies of all)
    for (const [field, tally] of tallies) {
      const before = sum.get(field) ?? nothing
      sum.set(field, {
        gold: before.gold + tally.gold,
        found: before.found + tally.found,
        hit: before.hit + tally.hit,
        misses: [...before.misses, ...tally.misses],
      })
    }
  return sum
}

/** Precision, recall and F1 of a tally. Nothing asked and nothing found is perfect. */
export const scoreOf = ({ gold, found, hit }: Omit<Tally, 'misses'>): Score => {
  if (gold === 0 && found === 0) return { precision: 1, recall: 1, f1: 1 }
  const precision = found === 0 ? 0 : hit / found
  const recall = gold === 0 ? 0 : hit / gold
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
  return { precision, recall, f1 }
}
