import type { Counted } from '../../words/index.js'

/** Fills the placeholders of a sentence; one that has no value stays as it is.
 * @example say('{n} sources', { n: 3 }) // '3 sources'
 */
export const say = (sentence: string, facts: Readonly<Record<string, string | number>>): string =>
  sentence.replace(/\{(?<name>\w+)\}/gu, (whole, name: string) => String(facts[name] ?? whole))

/** A sentence with a count, in the right number. */
export const counted = (words: Counted, n: number): string => say(n === 1 ? words.one : words.other, { n })
