import type { Lexicon } from '../src/lexicon/index.js'
import { findEntities } from '../src/read/entity/index.js'
import { plainDraft } from './draft.js'
import type { NamedSpan, NamedText } from './name-sets.js'
import { type Score, scoreOf } from './tally.js'

/** A mention without its ending is the whole word to the gold ("Putin" of "Putins"); one within a compound is no name. */
const asChunk = (text: string, { start, end }: NamedSpan): { start: number; end: number } | null => {
  if (/[\p{L}\p{N}-]/u.test(text.charAt(start - 1))) return null
  const rest = /^(?:['’]?\p{Ll}{1,2}(?![\p{L}\p{N}-])|(?![\p{L}\p{N}]|-[\p{L}\p{N}]))/u.exec(text.slice(end, end + 4))
  return rest ? { start, end: end + rest[0].length } : null
}

const kindOf: Readonly<Record<string, string>> = { PER: 'PER', ORG: 'ORG', GPE: 'LOC', LOC: 'LOC', MISC: 'MISC' }

/** Names that the reader finds in a text, as the sets count them. */
export const foundNames = (text: string, lexicon: Lexicon): readonly NamedSpan[] =>
  findEntities(plainDraft(text, lexicon)).flatMap(({ type, mentions }) =>
    mentions.flatMap(({ start, end }) => {
      const kind = kindOf[type] ?? 'MISC'
      const chunk = asChunk(text, { start, end, type: kind })
      return chunk ? [{ ...chunk, type: kind }] : []
    }),
  )

/** Counts of names asked for, found and right, by kind. */
export type NameTally = ReadonlyMap<string, { readonly gold: number; readonly found: number; readonly hit: number }>

const keyOf = ({ start, end, type }: NamedSpan): string => `${start}-${end}-${type}`

/** Compares the names of texts: the same place and kind. Kinds that the set does not mark count neither way. */
export const tallyNames = (texts: readonly NamedText[], lexicon: Lexicon, kinds: readonly string[]): NameTally => {
  const tally = new Map(kinds.map((kind) => [kind, { gold: 0, found: 0, hit: 0 }]))
  for (const { text, names } of texts) {
    const found = foundNames(text, lexicon)
    const keys = new Set(found.map(keyOf))
    for (const one of names) {
      const counts = tally.get(one.type)
      if (!counts) continue
      counts.gold += 1
      if (keys.has(keyOf(one))) counts.hit += 1
    }
    for (const { type } of found) {
      const counts = tally.get(type)
      if (counts) counts.found += 1
    }
  }
  return tally
}

/** Adds tallies, kind by kind. */
export const sumOf = (tallies: readonly NameTally[]): NameTally => {
  const sum = new Map<string, { gold: number; found: number; hit: number }>()
  for (const tally of tallies)
    for (const [kind, { gold, found, hit }] of tally) {
      const before = sum.get(kind) ?? { gold: 0, found: 0, hit: 0 }
      sum.set(kind, { gold: before.gold + gold, found: before.found + found, hit: before.hit + hit })
    }
  return sum
}

/** Precision, recall and F1 by kind, and of all kinds together as `all`. */
export const scoresOf = (tally: NameTally): Readonly<Record<string, Score>> => {
  const all = { gold: 0, found: 0, hit: 0 }
  for (const counts of tally.values()) {
    all.gold += counts.gold
    all.found += counts.found
    all.hit += counts.hit
  }
  return { all: scoreOf(all), ...Object.fromEntries([...tally].map(([kind, counts]) => [kind, scoreOf(counts)])) }
}
