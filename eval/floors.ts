/** What the reader must reach, kept in `floors.json`. */
export interface Floors {
  /** Digest of the gold by set. */
  readonly gold: Readonly<Record<string, string>>
  /** A figure this much below its floor still counts as held. */
  readonly noise: number
  /** F1 by `set/language/field`. */
  readonly floors: Readonly<Record<string, number>>
  /** Floors that were lowered by hand, and why. */
  readonly losses: readonly Loss[]
}

export interface Loss {
  readonly reason: string
  readonly lowered: Readonly<Record<string, readonly [before: number, after: number]>>
}

/** What was measured in this run. */
export interface Measured {
  readonly gold: Readonly<Record<string, string>>
  readonly scores: Readonly<Record<string, number>>
}

/** Rounded down, so that a floor never asks for more than was reached. */
const floorOf = (score: number): number => Math.floor(score * 1000) / 1000

const setOf = (key: string): string => key.split('/')[0] ?? key

/** What a run fails for: a figure below its floor, a figure that vanished from a set that was measured, or other gold. */
export const faultsOf = (kept: Floors, { gold, scores }: Measured): readonly string[] => {
  const moved = Object.entries(gold)
    .filter(([set, digest]) => kept.gold[set] !== undefined && kept.gold[set] !== digest)
    .map(
      ([set]) =>
        `the gold of ${set} differs from the one that the floors were set on; look at the change, then --repin`,
    )
  const sets = new Set(Object.keys(scores).map(setOf))
  const low = Object.entries(kept.floors).flatMap(([key, floor]) => {
    const score = scores[key]
    if (score === undefined) return sets.has(setOf(key)) ? [`${key} was not measured; its floor is ${floor}`] : []
    return score < floor - kept.noise ? [`${key} is ${score.toFixed(3)}, below its floor of ${floor}`] : []
  })
  return [...moved, ...low]
}

/** Floors that would go down if they were set to what was measured now. */
export const loweredBy = (kept: Floors, { scores }: Measured): Loss['lowered'] =>
  Object.fromEntries(
    Object.entries(kept.floors).flatMap(([key, floor]) => {
      const score = scores[key]
      return score !== undefined && floorOf(score) < floor - kept.noise ? [[key, [floor, floorOf(score)] as const]] : []
    }),
  )

/** Raises floors to what was reached, and adds new ones. Floors that were missed stay, save where a loss is accepted. */
export const repinned = (kept: Floors, measured: Measured, reason: string | null): Floors => {
  const lowered = reason === null ? {} : loweredBy(kept, measured)
  const raised = Object.entries(measured.scores).map(([key, score]) => {
    const before = kept.floors[key] ?? 0
    return [key, lowered[key]?.[1] ?? Math.max(before, floorOf(score))] as const
  })
  const floors = { ...kept.floors, ...Object.fromEntries(raised) }
  return {
    gold: { ...kept.gold, ...measured.gold },
    noise: kept.noise,
    floors: Object.fromEntries(Object.entries(floors).sort(([a], [b]) => (a < b ? -1 : 1))),
    losses: reason === null || Object.keys(lowered).length === 0 ? kept.losses : [...kept.losses, { reason, lowered }],
  }
}
