import type { Mention } from './mention.js'

const inBrackets = /^\s\((?<short>\p{Lu}[\p{L}\p{N}&-]{1,9})[),]/u
const most = 14

/** Whether letters stand for a name: they begin its words, in order, and the first begins the first.
 * @example abbreviates('CSIS', 'Center for Strategic and International Studies') // true
 */
export const abbreviates = (short: string, name: string): boolean => {
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

const occurrences = (text: string, short: string): readonly number[] => {
  const found: number[] = []
  for (let at = text.indexOf(short); at >= 0; at = text.indexOf(short, at + short.length))
    if (!/[\p{L}\p{N}@#]/u.test((text[at - 1] ?? ' ') + (text[at + short.length] ?? ' '))) found.push(at)
  return found
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
  return [...known].flatMap(([short, { name, rule }]) =>
    occurrences(text, short).map((start) => ({ start, end: start + short.length, type: 'ORG' as const, name, rule })),
  )
}
