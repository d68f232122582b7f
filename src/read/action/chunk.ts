import type { Lexicon } from '../../lexicon/index.js'
import { capital, kind, leads } from './kind.js'
import { type Setting, spanOf } from './setting.js'

/** A noun phrase of a sentence, by tokens. */
export interface Chunk {
  readonly start: number
  readonly end: number
  readonly head: number
  /** Token of the preposition that governs it; -1 where none does. */
  readonly before: number
  /** It belongs to the noun before it by its case. */
  readonly genitive: boolean
}

/** What the cutting of a sentence into phrases goes by. Numbers are of words from the first of the sentence. */
interface Cutting {
  readonly kinds: Uint8Array
  readonly small: readonly string[]
  readonly setting: Setting
  readonly start: number
}

/** Words before a number that end in a preposition and govern nothing ("up to"), with articles and possessives. */
interface SmallWords {
  readonly quantities: ReadonlySet<string>
  readonly possessives: ReadonlySet<string>
  readonly genitives: ReadonlySet<string>
}

const made = new WeakMap<Lexicon, SmallWords>()

const smallWordsOf = (lexicon: Lexicon): SmallWords => {
  const words = made.get(lexicon) ?? {
    quantities: new Set(lexicon.figure.qualifiers.map(({ word }) => word).filter((word) => word.includes(' '))),
    possessives: new Set(lexicon.grammar.possessives),
    genitives: new Set(lexicon.grammar.genitive),
  }
  made.set(lexicon, words)
  return words
}

const tagAt = ({ setting, start }: Cutting, at: number): string => setting.core.tags[start + at] ?? ''

const nounFollows = (kinds: Uint8Array, at: number): boolean => {
  let next = at + 1
  while (kinds[next] === kind.adjective) next += 1
  return kinds[next] === kind.noun || kinds[next] === kind.name
}

/** "der Vorschlag Ägyptens": a name after a noun that ends as names do where they belong to it. */
const isGenitiveName = ({ kinds, setting, start }: Cutting, at: number): boolean => {
  if (!setting.draft.lexicon.grammar.capitalNouns || kinds[at - 1] !== kind.noun) return false
  const word = setting.core.words[start + at] ?? ''
  const span = spanOf(setting, start + at, start + at + 1)
  return (
    word.endsWith('s') &&
    setting.mentions.touching(span).some(({ text, entity }) => word === `${text}s` || word === `${entity.name}s`)
  )
}

/** "European Community [foreign] ministers": an adjective after a name, where nouns have no capitals: with a capital, or
 * before the verb, where no second object can begin with it. */
const mayGoOn = ({ kinds, setting, start }: Cutting, from: number, at: number): boolean => {
  if (capital(setting.core.words[start + at])) return true
  return !setting.draft.lexicon.grammar.capitalNouns && !kinds.subarray(0, from).includes(kind.verb)
}

/** Whether a phrase whose noun has come, or not yet (-1), goes on with a word. */
const goesOn = (cutting: Cutting, from: number, at: number, head: number): boolean => {
  const { kinds, setting } = cutting
  switch (kinds[at]) {
    case kind.noun:
      return !(
        at > from &&
        kinds[at - 1] === kind.name &&
        tagAt(cutting, at - 1) === 'PROPN' &&
        setting.draft.lexicon.grammar.capitalNouns
      )
    case kind.name:
      return at === from || !isGenitiveName(cutting, at)
    case kind.genitive:
      return head >= 0 && (leads(kinds[at + 1]) || kinds[at + 1] === kind.determiner)
    case kind.determiner:
      return at === from || head < 0
    case kind.adjective:
      return head < 0 || (kinds[at - 1] === kind.name && mayGoOn(cutting, from, at) && nounFollows(kinds, at))
    case kind.pronoun:
      return at === from
    default:
      return head < 0 && tagAt(cutting, at).startsWith('ADV') && leads(kinds[at + 1])
  }
}

const governorOf = ({ kinds, small, start, setting }: Cutting, from: number): number => {
  if (from === 0 || kinds[from - 1] !== kind.preposition) return -1
  const { quantities } = smallWordsOf(setting.draft.lexicon)
  if (!quantities.has(`${small[from - 2] ?? ''} ${small[from - 1] ?? ''}`)) return start + from - 1
  return kinds[from - 3] === kind.preposition ? start + from - 3 : -1
}

/** Where the phrase that begins at a word ends, and its head. */
const phraseAt = (cutting: Cutting, from: number): { readonly end: number; readonly head: number } => {
  const { kinds, small, setting } = cutting
  const { possessives } = smallWordsOf(setting.draft.lexicon)
  if (kinds[from] === kind.pronoun && !(possessives.has(small[from] ?? '') && leads(kinds[from + 1])))
    return { end: from + 1, head: from }
  let [at, head] = [from, -1]
  for (; at < kinds.length && goesOn(cutting, from, at, head); at += 1) {
    if (kinds[at] === kind.noun || kinds[at] === kind.name) head = at
    else if (kinds[at] === kind.genitive) head = -1
  }
  return { end: at, head: head < 0 ? at - 1 : head }
}

const begins = (own: number | undefined): boolean => leads(own) || own === kind.determiner || own === kind.pronoun

/** Cuts a sentence into noun phrases, in order, none inside another.
 * @param start Number of the sentence's first word; `kinds` and `small` begin there.
 */
export const chunksIn = (
  kinds: Uint8Array,
  small: readonly string[],
  setting: Setting,
  start: number,
): readonly Chunk[] => {
  const cutting = { kinds, small, setting, start }
  const { genitives } = smallWordsOf(setting.draft.lexicon)
  const chunks: Chunk[] = []
  for (let at = 0; at < kinds.length; at += 1) {
    if (!begins(kinds[at])) continue
    const { end, head } = phraseAt(cutting, at)
    const before = governorOf(cutting, at)
    const follows = before < 0 && chunks.at(-1)?.end === start + at
    const genitive = follows && (genitives.has(small[at] ?? '') || isGenitiveName(cutting, at))
    chunks.push({ start: start + at, end: start + end, head: start + head, before, genitive })
    at = end - 1
  }
  return chunks
}
