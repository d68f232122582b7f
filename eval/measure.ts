/** What measuring one kind of finding came to. */
export interface KindMeasured {
  /** Tables for people. */
  readonly printed: readonly string[]
  /** Shares between 0 and 1 by `set/language/field`, for the floors. */
  readonly scores: Readonly<Record<string, number>>
  /** Sets that were not at hand, by their place below the data folder. */
  readonly missing: readonly string[]
  /** One line for each finding missed, wrong or too many; printed on `--misses`. */
  readonly misses?: readonly string[]
}

/** Measures one kind of finding on what lies below a data folder; the same command scores other parts of a set. */
export type MeasureKind = (data: string) => Promise<KindMeasured>
