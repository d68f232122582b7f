/** For each place of a pattern, how long the longest start of it is that ends there (Knuth, Morris and Pratt 1977). */
const failures = (pattern: string): Uint32Array => {
  const table = new Uint32Array(pattern.length)
  let length = 0
  for (let at = 1; at < pattern.length; at++) {
    while (length > 0 && pattern[at] !== pattern[length]) length = table[length - 1] ?? 0
    if (pattern[at] === pattern[length]) length++
    table[at] = length
  }
  return table
}

/** Where a pattern stands in a text, and the longest start of it that stands there. */
export interface Found {
  readonly starts: readonly number[]
  /** Longest start of the pattern that stands in the text, and where it begins. */
  readonly longest: number
  readonly longestAt: number
}

/** Finds every place of a pattern in a stretch of a text, in time linear in both, whatever they hold.
 * @param pattern Not empty.
 */
export const findAll = (pattern: string, text: string, start: number, end: number): Found => {
  const table = failures(pattern)
  const starts: number[] = []
  let length = 0
  let longest = 0
  let longestAt = start
  for (let at = start; at < end; at++) {
    while (length > 0 && text[at] !== pattern[length]) length = table[length - 1] ?? 0
    if (text[at] === pattern[length]) length++
    if (length > longest) {
      longest = length
      longestAt = at - length + 1
    }
    if (length === pattern.length) {
      starts.push(at - length + 1)
      length = table[length - 1] ?? 0
    }
  }
  return { starts, longest, longestAt }
}
