import type { Mention } from './mention.js'

const inBrackets = /^\s\((?<short>\p{Lu}[\p{L}\p{N}&-]{1,9})[),]/u
const most = 14

/** Whether letters stand for a name: they begin its words, in order, and the first begins the first.
 * @example abbreviates('CSIS', 'Center for Strategic and International Studies') // true
 */
const abbreviates = (short: string, name: string): boolean => {
  const letters = short.toLowerCase().replace(/[^\p{L}]/gu, '')
  const starts = name
    .toLowerCase()
    .split(/[\s-]+/u)
    .map((word) => word.charAt(0))
  if (letters.charAt(0) !== starts[0] || letters.length < 2) return false
  let at = 0
  for (const start of starts) if (start === letters.charAt(at)) at += 1
  return at === letters.length
}

const run = /[\p{L}\p{N}&-]{2,}/gu
const [shortest, longest] = [2, 10]
const borders: readonly (string | undefined)[] = ['-', '&', undefined]
const signs: readonly (string | undefined)[] = ['@', '#']

/** Acronyms that stand in a run of letters, as a whole or as a part of a compound ("HWC-Sprecherin"). */
const partsIn = (word: string, known: ReadonlyMap<string, unknown>): readonly { short: string; at: number }[] => {
  const found: { short: string; at: number }[] = []
  for (let at = 0; at < word.length; at++) {
    if (!borders.includes(word[at - 1])) continue
    for (let length = shortest; length <= longest && at + length <= word.length; length++) {
      const short = word.slice(at, at + length)
      if (borders.includes(word[at + length]) && known.has(short)) found.push({ short, at })
    }
  }
  return found
}

/** The places of all acronyms, in one pass over the text. */
const placesOf = (text: string, known: ReadonlyMap<string, unknown>): ReadonlyMap<string, readonly number[]> => {
  const places = new Map<string, number[]>([...known.keys()].map((short) => [short, []]))
  if (known.size > 0)
    for (const hit of text.matchAll(run))
      for (const { short, at } of partsIn(hit[0], known)) {
        const start = hit.index + at
        if (!signs.includes(text[start - 1]) && !signs.includes(text[start + short.length]))
          places.get(short)?.push(start)
      }
  return places
}

/** Bodies whose acronym the text gives right after their name ("Harbor Watch Council (HWC)"): wherever the acronym stands,
 * it means the body. */
export const findAcronyms = (named: readonly Mention[], text: string): readonly Mention[] => {
  const known = new Map<string, Mention>()
  for (const one of named) {
    if (one.type !== 'ORG' || text.charCodeAt(one.end + 1) !== 40) continue
    const short = inBrackets.exec(text.slice(one.end, one.end + most))?.groups?.short
    if (short && !known.has(short) && abbreviates(short, text.slice(one.start, one.end))) known.set(short, one)
  }
  const places = placesOf(text, known)
  return [...known].flatMap(([short, { name, rule }]) =>
    (places.get(short) ?? []).map((start) => ({ start, end: start + short.length, type: 'ORG' as const, name, rule })),
  )
}
