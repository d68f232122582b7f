/** Ranges for Latin with its extensions, Greek and Cyrillic. Capitals and small letters alternate in the extensions, so
 * both ranges hold both there: a name may start with any of them. */
const latinUpper = 'A-ZÀ-ÖØ-ÞĀ-ɏḀ-ỿΑ-ΫЀ-Я'
const latinLower = 'a-zß-öø-ɏḀ-ỿά-ώа-џ'
const ranges: Readonly<Record<string, string>> = {
  Lu: latinUpper,
  Ll: latinLower,
  L: 'A-Za-zªµºÀ-ÖØ-öø-ʯͰ-ͽΆ-ԯḀ-ỿ',
  N: '0-9²³¹¼-¾',
  M: '\u0300-\u036F',
}

const part = /\\p\{(?<name>Lu|Ll|L|N|M)\}|\\.|[[\]]/gu

/** A pattern's source with `\p{L}` and its like spelled out; inside a class the range goes in bare. */
const spelledOut = (source: string): string => {
  if (!source.includes('\\p{')) return source
  let inClass = false
  return source.replace(part, (found, name: string | undefined) => {
    if (found === '[') inClass = true
    if (found === ']') inClass = false
    const range = name === undefined ? undefined : ranges[name]
    if (range === undefined) return found
    return inClass ? range : `[${range}]`
  })
}

/** Makes a pattern with `\p{L}` and its like spelled out as ranges of the scripts that German and English texts hold.
 * Parsing one Unicode class takes an engine some 75 microseconds, a range 3: spelled out, a cold start takes half the time
 * (docs/adr/0010).
 * @example regex('^\\p{Lu}x', 'u').test('Äx') // true
 */
export const regex = (source: string, flags: string): RegExp => new RegExp(spelledOut(source), flags)

/** The same pattern, spelled out. */
export const narrowed = (original: RegExp): RegExp =>
  original.source.includes('\\p{') ? regex(original.source, original.flags) : original

/** A copy of some lexicon data in which every pattern is narrowed. */
export const narrowedIn = <T>(value: T): T => {
  if (value instanceof RegExp) return narrowed(value) as T & RegExp
  if (Array.isArray(value)) return value.map(narrowedIn) as T & unknown[]
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, narrowedIn(inner)])) as T
}

/** The words of a list that white space parts.
 * @example wordsIn(' sagen  meinen ') // ['sagen', 'meinen']
 */
export const wordsIn = (list: string): readonly string[] => list.trim().split(/\s+/u)
