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

const property = /^\\p\{(?<name>Lu|Ll|L|N|M)\}/u

/** The same pattern with `\p{L}` and its like spelled out as ranges of the scripts that German and English texts hold.
 * An engine spends most of a cold start on compiling the full Unicode classes: spelled out, the rules of one language
 * compile in a quarter of the time (measured in bench/README.md).
 * @example narrowed(/^\p{Lu}x/u).test('Äx') // true
 */
export const narrowed = (pattern: RegExp): RegExp => {
  const { source } = pattern
  let out = ''
  let inClass = false
  for (let at = 0; at < source.length; at++) {
    const found = property.exec(source.slice(at, at + 6))
    const range = found?.groups?.name ? ranges[found.groups.name] : undefined
    if (found && range) {
      out += inClass ? range : `[${range}]`
      at += found[0].length - 1
    } else if (source[at] === '\\') out += source[at++] + (source[at] ?? '')
    else {
      if (source[at] === '[') inClass = true
      if (source[at] === ']') inClass = false
      out += source[at]
    }
  }
  return new RegExp(out, pattern.flags)
}

/** A copy of some lexicon data in which every pattern is narrowed. */
export const narrowedIn = <T>(value: T): T => {
  if (value instanceof RegExp) return narrowed(value) as T & RegExp
  if (Array.isArray(value)) return value.map(narrowedIn) as T & unknown[]
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, narrowedIn(inner)])) as T
}
