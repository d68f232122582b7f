import { type Lexicon, type PlenaryWords, type Rule, regex } from '../../lexicon/index.js'
import { rulesFor } from '../needs.js'

/** An opening of so many characters with two addresses is that of a speech, however little it says "I". */
const opening = 300
/** Least share of words of the first person in other speeches. */
const share = 0.012

const patterns = new WeakMap<Rule, RegExp>()

const patternOf = (rule: Rule, flags: string): RegExp => {
  const made = patterns.get(rule) ?? regex(rule.pattern.source, flags)
  patterns.set(rule, made)
  return made
}

/** How many addresses stand in a text, and whether one of them is enough. */
const addressesIn = (
  text: string,
  { addresses }: PlenaryWords,
): { readonly count: number; readonly alone: boolean } => {
  let [count, alone] = [0, false]
  for (const rule of rulesFor(addresses, text, 0, text.length))
    for (const _hit of text.matchAll(patternOf(rule, 'gu'))) {
      count += 1
      alone ||= rule.alone
    }
  return { count, alone }
}

const word = regex('\\p{L}+', 'gu')

/** Share of a text's words that are of the first person. */
const ownShare = (text: string, { firstPerson }: PlenaryWords): number => {
  const own = new Set(firstPerson)
  let [all, first] = [0, 0]
  for (const hit of text.matchAll(word)) {
    all += 1
    if (own.has(hit[0].toLowerCase())) first += 1
  }
  return first / Math.max(1, all)
}

/** Whether a text is a speech before an assembly, or the minutes of such speeches: it addresses chair or members, and
 * speaks in the first person.
 * @example isPlenary('Frau Präsidentin! Wir bitten um Ihre Zustimmung.', lexicons.de) // true
 */
export const isPlenary = (text: string, { plenary }: Lexicon): boolean => {
  const opened = addressesIn(text.slice(0, opening), plenary)
  if (opened.count > 1 && opened.alone) return true
  const all = addressesIn(text, plenary)
  return (all.alone || all.count > 1) && ownShare(text, plenary) >= share
}

/** Whoever gives the speech, where a line names them; null elsewhere. */
export const giverOf = (text: string, { plenary }: Lexicon): string | null => {
  for (const rule of rulesFor(plenary.givers, text, 0, text.length)) {
    const name = patternOf(rule, 'mu').exec(text)?.groups?.name
    if (name !== undefined) return name
  }
  return null
}
