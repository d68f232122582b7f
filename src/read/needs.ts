/** A rule that may say which stretches of text all its matches hold one of. */
interface Needing {
  readonly needs?: readonly string[]
}

/** Every UTF-16 code unit has a class. */
const alphabet = 0x10000
const blanks =
  '\t\n\v\f\r \u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000\uFEFF'

/** Looks for all needs at once, after Aho and Corasick 1975: one step a character, whatever the number of needs. */
interface Scanner {
  /** Class of a character, in either case; 0 for what no need holds. */
  readonly classes: Uint8Array
  readonly width: number
  /** State after a state and a class. */
  readonly next: Uint16Array
  /** Numbers of the rules whose need ends in a state. */
  readonly ends: readonly (readonly number[] | undefined)[]
}

const classesOf = (needs: readonly string[]): { readonly classes: Uint8Array; readonly width: number } => {
  const classes = new Uint8Array(alphabet)
  let width = 1
  for (const sign of new Set(needs.join(''))) {
    const forms = sign === ' ' ? blanks : sign + (sign === 'ß' ? 'ẞ' : sign.toUpperCase())
    for (const form of forms) classes[form.charCodeAt(0)] = width
    width += 1
  }
  return { classes, width }
}

/** Fills the steps that leave a word, breadth first: they go where the longest ending that begins a need goes. */
const fallBack = (next: number[][], ends: number[][], width: number): void => {
  const back: number[] = next.map(() => 0)
  const queue = (next[0] ?? []).filter((to) => to > 0)
  for (const state of queue) {
    const other = back[state] ?? 0
    ends[state]?.push(...(ends[other] ?? []))
    for (let sign = 0; sign < width; sign++) {
      const to = next[state]?.[sign] ?? 0
      const fall = next[other]?.[sign] ?? 0
      if (to > 0) {
        back[to] = fall
        queue.push(to)
      } else if (next[state]) next[state][sign] = fall
    }
  }
}

const scannerOf = (rules: readonly Needing[]): Scanner => {
  const { classes, width } = classesOf(rules.flatMap((rule) => rule.needs ?? []))
  const blank = (): number[] => new Array<number>(width).fill(0)
  const next = [blank()]
  const ends: number[][] = [[]]
  for (const [index, rule] of rules.entries())
    for (const need of rule.needs ?? []) {
      let state = 0
      for (const sign of need) {
        const row = next[state] ?? []
        const at = classes[sign.charCodeAt(0)] ?? 0
        if (!row[at]) {
          row[at] = next.length
          next.push(blank())
          ends.push([])
        }
        state = row[at] ?? 0
      }
      ends[state]?.push(index)
    }
  fallBack(next, ends, width)
  return {
    classes,
    width,
    next: Uint16Array.from(next.flat()),
    ends: ends.map((one) => (one.length ? one : undefined)),
  }
}

const scanners = new WeakMap<readonly Needing[], Scanner>()

const scannerFor = (rules: readonly Needing[]): Scanner => {
  const scanner = scanners.get(rules) ?? scannerOf(rules)
  scanners.set(rules, scanner)
  return scanner
}

/** The rules that can match in a stretch of text, in their order: those without needs, and those of which a need stands
 * there, in whatever case; a blank stands for any white space. One pass over the stretch, instead of one for each rule.
 * @example rulesFor([{ needs: ['meldet'] }, { needs: ['laut'] }], 'Die Wache meldet', 0, 16) // [{ needs: ['meldet'] }]
 */
export const rulesFor = <R extends Needing>(
  rules: readonly R[],
  text: string,
  start: number,
  end: number,
): readonly R[] => {
  const { classes, width, next, ends } = scannerFor(rules)
  const met = new Set<number>()
  let state = 0
  for (let at = start; at < end; at++) {
    state = next[state * width + (classes[text.charCodeAt(at)] ?? 0)] ?? 0
    const here = ends[state]
    if (here) for (const rule of here) met.add(rule)
  }
  return rules.filter((rule, index) => !rule.needs || met.has(index))
}
