import { type CreditRule, outlets, type SpeechWords } from '../../lexicon/index.js'

/** An outlet read from the start of a phrase; `length` counts the characters that belong to it. */
export interface ReadOutlet {
  readonly name: string
  readonly length: number
}

const byName: ReadonlyMap<string, string> = new Map(
  outlets.flatMap((outlet) => [outlet.name, ...outlet.also].map((name) => [name, outlet.name] as const)),
)
const byMarked: ReadonlyMap<string, string> = new Map(
  outlets.flatMap((outlet) => outlet.marked.map((name) => [name, outlet.name] as const)),
)

const opening = /^[„“"»«‚‘]/u
const closing = /[“”"«»‘’]$/u
const possessive = /(?:[’']s?|-\p{Lu}\p{Ll}+)$/u

/** Prefixes of a phrase that end with a word, longest first. */
const prefixes = (phrase: string): readonly string[] => {
  const ends = [...phrase.matchAll(/\s|$/gu)].map((gap) => gap.index)
  return ends.reverse().map((end) => phrase.slice(0, end))
}

/** The outlet of our table that a phrase starts with.
 * @example knownOutlet('WSJ on Monday') // { name: 'The Wall Street Journal', length: 3 }
 */
export const knownOutlet = (phrase: string): ReadOutlet | null => {
  const quoted = opening.test(phrase) ? 1 : 0
  for (const prefix of prefixes(phrase.slice(quoted))) {
    const closed = quoted === 1 && closing.test(prefix)
    const bare = prefix.replace(closing, '')
    const plain = bare.replace(possessive, '')
    const name = byName.get(bare) ?? byName.get(plain) ?? (closed ? byMarked.get(bare) : undefined)
    if (name) return { name, length: quoted + (byName.has(bare) || closed ? prefix : plain).length }
  }
  return null
}

const ends = (name: string, table: readonly string[]): boolean =>
  name
    .toLowerCase()
    .split(/[\s-]+/u)
    .some((word) => table.some((end) => word.endsWith(end)))

const brand = /^(?!(?:Mc|Mac|De|La|Le|Van|Von|Fitz)\p{Lu})\p{Lu}\p{Ll}+\p{Lu}[\p{L}\p{N}]*$/u

/** Whether a name is built like that of a publication ("The Harbor Times", "Hafenzeitung", "HarborDesk"). */
const soundsLikeOutlet = (name: string, words: SpeechWords): boolean =>
  /^The\s/u.test(name) || ends(name, words.outletEnds) || brand.test(name)

/** Whether a name is that of an outlet of our table, or ends like that of a publication.
 * @example isNewsroom('Hafenzeitung', lexicon.speech) // true
 */
export const isNewsroom = (name: string, words: SpeechWords): boolean => {
  const known = knownOutlet(name)
  return (known !== null && known.length >= name.length - 1) || ends(name, words.outletEnds)
}

/** Reads the outlet of a credit; null where what the rule asks for does not hold. */
export const readOutlet = (phrase: string, rule: CreditRule, words: SpeechWords): ReadOutlet | null => {
  const known = knownOutlet(phrase)
  if (known) return known
  const name = phrase.replace(opening, '').replace(closing, '').replace(possessive, '')
  if (name.length < 2) return null
  const like = soundsLikeOutlet(name, words)
  if (!like && (rule.asks !== 'named' || ends(name, words.authorityEnds))) return null
  if (like && /^The\s/u.test(name) && ends(name, words.authorityEnds) && !ends(name, words.outletEnds)) return null
  return { name, length: closing.test(phrase) ? phrase.length : phrase.replace(possessive, '').length }
}
