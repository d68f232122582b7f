/** How one language ends words and sentences. Abbreviations stand here without their last full stop; those in small
 * letters hold in any case, those with a capital only as they are written. */
export interface TextWords {
  /** Abbreviations that stand before something ("Dr", "z.B"): a sentence hardly ever ends with them. */
  readonly leading: readonly string[]
  /** Abbreviations that may end a sentence ("etc", "Inc"): the next word decides. */
  readonly trailing: readonly string[]
  /** Abbreviations only before a number ("Nr", "Abb"). */
  readonly numbered: readonly string[]
  /** Endings set off by an apostrophe that are words of their own ("'s"); written with the straight apostrophe. */
  readonly clitics: readonly string[]
  /** Whether a number with a full stop is an ordinal ("6. Februar"). */
  readonly ordinalStop: boolean
  /** Words, in small letters, that begin sentences far more often than they follow an abbreviation. */
  readonly starters: readonly string[]
}
