/** A reason in both languages of the program; shown to editors as it stands. */
export interface Reason {
  readonly de: string
  readonly en: string
}

/** A rule is a row: an id, a reason, a pattern, and examples that the tests run. Misses matter more than hits. */
export interface Rule {
  /** `language/kind/name`, such as `de/sponsor/message-from`. */
  readonly id: string
  readonly why: Reason
  /** With the `u` flag, named groups only, and no nested repetition that could take more than linear time. */
  readonly pattern: RegExp
  /** Stretches in lower case of which every match, in whatever case, holds one: where none stands, the pattern need not be
   * tried. A blank stands for any white space. They only
   * save time, and may be parts of words. Without them the pattern is always tried. */
  readonly needs?: readonly string[]
  readonly hits: readonly string[]
  readonly misses: readonly string[]
}

/** A reason that is not a matter of words: position, layout, markup. */
export interface Ground {
  readonly id: string
  readonly why: Reason
}

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&').replace(/ /gu, '\\s+')

/** Source of a pattern that matches any of the given phrases as whole words (`port` never matches `passport`).
 * Longer phrases are tried first; a blank matches any white space.
 * @example regex(whole('ad', 'paid ad'), 'iu').test('a paid ad') // true; 'mandate' is not matched
 */
export const whole = (...phrases: readonly string[]): string =>
  `(?<![\\p{L}\\p{N}])(?:${[...phrases]
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join('|')})(?![\\p{L}\\p{N}])`
