import type { Lexicon } from '../../lexicon/index.js'
import type { Entity, Quoted, Span, Time } from '../../model/index.js'
import type { Draft } from '../draft.js'
import { type Clause, type Core, roleOf } from '../grammar/index.js'
import type { SpanIndex } from '../overlap.js'
import type { ActTables } from './words.js'

/** What a word is to an act. */
export const kind = {
  other: 0,
  determiner: 1,
  adjective: 2,
  noun: 3,
  name: 4,
  genitive: 5,
  pronoun: 6,
  verb: 7,
  preposition: 8,
  coordinator: 9,
  punctuation: 10,
  time: 11,
  opener: 12,
} as const

/** A mention of an entity in the document. */
export interface Mention extends Quoted {
  readonly entity: Entity
}

/** What stays the same for all sentences of a document. */
export interface Setting {
  readonly draft: Draft
  readonly core: Core
  readonly tables: ActTables
  readonly mentions: SpanIndex<Mention>
  readonly times: SpanIndex<Time>
}

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

/** A sentence with what acts are read from. Numbers are of tokens. */
export interface Scene extends Setting {
  readonly start: number
  readonly end: number
  /** In small letters, from `start`. */
  readonly small: readonly string[]
  readonly kinds: Uint8Array
  readonly chunks: readonly Chunk[]
  readonly clauses: readonly Clause[]
}

/** Role of the grammar to kind. */
const fromRole: readonly number[] = (() => {
  const map = new Array<number>(32).fill(kind.other)
  const pairs: readonly (readonly [string, number])[] = [
    ['VERB.fin', kind.verb],
    ['VERB.part', kind.verb],
    ['VERB.inf', kind.verb],
    ['VERB.zu', kind.verb],
    ['SCONJ', kind.opener],
    ['PRON.rel', kind.pronoun],
    ['CCONJ', kind.coordinator],
    ['ADP', kind.preposition],
    ['DET', kind.determiner],
    ['NOUN', kind.noun],
    ['PROPN', kind.name],
    ['PRON', kind.pronoun],
    ['ADJ', kind.adjective],
    ['NUM', kind.adjective],
    ['PUNCT', kind.punctuation],
    ['PART', kind.genitive],
  ]
  for (const [tag, value] of pairs) map[roleOf(tag)] = value
  return map
})()

export const spanOf = ({ core }: Setting, start: number, end: number): Span => ({
  start: core.tokens.starts[start] ?? 0,
  end: core.tokens.ends[end - 1] ?? 0,
})

export const smallAt = (scene: Scene, at: number): string => scene.small[at - scene.start] ?? ''
export const kindAt = (scene: Scene, at: number): number =>
  at < scene.start || at >= scene.end ? kind.punctuation : (scene.kinds[at - scene.start] ?? 0)

const capital = (word: string): boolean => /^\p{Lu}/u.test(word)

/** A word that the tagger took for something else, but that is a form of one of our verbs alone. */
const isVerbOfOurs = ({ core, tables, start }: Setting & { start: number }, at: number, own: number): boolean => {
  const known = tables.known((core.words[at] ?? '').toLowerCase())
  if (own === kind.noun)
    return known.verb !== null && core.tags[at + 1] === 'PART.to' && follows(core.tags[at - 1] ?? '')
  if (!known.inflected || own === kind.name || own === kind.genitive) return false
  return at > start && !capital(core.words[at] ?? '')
}

/** A word with a capital that was taken for a preposition, and is none that we know: a name. */
const isStrange = ({ core, tables }: Setting, at: number, own: number): boolean => {
  const word = core.words[at] ?? ''
  return (
    own === kind.preposition && capital(word) && core.tags[at + 1] !== 'DET' && !tables.isOrdinary(word.toLowerCase())
  )
}

/** "Norland plans to": what looks like a noun is the verb after a name or a comma. */
const follows = (tag: string): boolean => tag === 'PROPN' || tag === 'PUNCT' || tag === 'PRON'

const kindsOf = (setting: Setting, start: number, end: number): Uint8Array => {
  const { core, mentions, times } = setting
  const kinds = new Uint8Array(end - start)
  const span = spanOf(setting, start, end)
  const names = mentions.touching(span)
  const dates = times.touching(span)
  for (let at = start; at < end; at += 1) {
    const own = fromRole[roleOf(core.tags[at] ?? '')] ?? kind.other
    const word = core.words[at] ?? ''
    const title = own === kind.verb && capital(word) && setting.tables.isAgent(word.toLowerCase())
    const article = own === kind.preposition && setting.tables.articles.has(word.toLowerCase())
    kinds[at - start] = article
      ? kind.determiner
      : isStrange(setting, at, own)
        ? kind.name
        : title
          ? kind.noun
          : own !== kind.verb && isVerbOfOurs({ ...setting, start }, at, own)
            ? kind.verb
            : own
  }
  mark(setting, start, end, dates, (at) => {
    if (kinds[at - start] !== kind.preposition) kinds[at - start] = kind.time
  })
  mark(setting, start, end, names, (at) => {
    const own = kinds[at - start]
    const article = own === kind.determiner && setting.tables.articles.has((core.words[at] ?? '').toLowerCase())
    if (!article && own !== kind.genitive && own !== kind.preposition) kinds[at - start] = kind.name
  })
  return kinds
}

/** Calls for each token of a sentence that lies in one of some spans. */
const mark = (
  { core }: Setting,
  start: number,
  end: number,
  spans: readonly Span[],
  set: (at: number) => void,
): void => {
  for (const span of spans) {
    let [low, high] = [start, end]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((core.tokens.starts[middle] ?? 0) < span.start) low = middle + 1
      else high = middle
    }
    for (let at = low; at < end && (core.tokens.ends[at] ?? 0) <= span.end; at += 1) set(at)
  }
}

/** Reads the sentence of a document that has a number. */
export const sceneOf = (setting: Setting, sentence: number): Scene => {
  const { core } = setting
  const [start, end] = [core.sentences.starts[sentence] ?? 0, core.sentences.ends[sentence] ?? 0]
  const small = core.words.slice(start, end).map((word) => word.toLowerCase())
  const kinds = kindsOf(setting, start, end)
  const { clauses } = core.built(sentence)
  settleAttributes(kinds, small, setting, start)
  return { ...setting, start, end, small, kinds, clauses, chunks: chunksIn(kinds, small, setting, start) }
}

const leads = (own: number | undefined): boolean => own === kind.noun || own === kind.name || own === kind.adjective

/** A participle before a noun that stands after no helper describes it ("suspected rebels"); it is no verb of the clause. */
const settleAttributes = (
  kinds: Uint8Array,
  small: readonly string[],
  { core, draft }: Setting,
  start: number,
): void => {
  if (draft.lexicon.grammar.verbLast) return
  for (let at = 0; at < kinds.length; at += 1) {
    if (kinds[at] !== kind.verb || !leads(kinds[at + 1])) continue
    const tag = core.tags[start + at] ?? ''
    const inside =
      at > 0 &&
      (kinds[at - 1] === kind.determiner || kinds[at - 1] === kind.genitive || kinds[at - 1] === kind.adjective)
    if (tag.endsWith('.ger') && inside) kinds[at] = kind.adjective
    if (tag.startsWith('AUX') || (!tag.endsWith('.part') && !/(?:ed|ende?[nrsm]?)$/u.test(small[at] ?? ''))) continue
    const before = at === 0 ? kind.punctuation : kinds[at - 1]
    const helper = (core.tags[start + at - 1] ?? '').startsWith('AUX')
    if (helper) continue
    if (before === kind.determiner || before === kind.verb || before === kind.preposition || before === kind.adjective)
      kinds[at] = kind.adjective
  }
}

const inside = (own: number | undefined): boolean => leads(own) || own === kind.determiner || own === kind.genitive

/** Words before a number that only qualify it ("up to"), and adverbs before an adjective, belong to the phrase. */
const chunksIn = (
  kinds: Uint8Array,
  small: readonly string[],
  { core, draft }: Setting,
  start: number,
): readonly Chunk[] => {
  const chunks: Chunk[] = []
  const quantities = quantitiesOf(draft.lexicon)
  const possessive = new Set(draft.lexicon.grammar.possessives)
  const genitives = new Set(draft.lexicon.grammar.genitive)
  let at = 0
  while (at < kinds.length) {
    if (!inside(kinds[at]) && !(kinds[at] === kind.pronoun)) {
      at += 1
      continue
    }
    const from = at
    let head = -1
    if (kinds[at] === kind.pronoun && !(possessive.has(small[at] ?? '') && leads(kinds[at + 1]))) {
      chunks.push({
        start: start + at,
        end: start + at + 1,
        head: start + at,
        before: governor(kinds, small, at, start, quantities),
        genitive: false,
      })
      at += 1
      continue
    }
    for (; at < kinds.length; at += 1) {
      const own = kinds[at]
      const first = at === from
      if (own === kind.genitive) {
        if (head < 0 || !(leads(kinds[at + 1]) || kinds[at + 1] === kind.determiner)) break
        head = -1
      } else if (own === kind.determiner) {
        if (!first && head >= 0) break
      } else if (own === kind.noun || own === kind.name) head = at
      else if (own === kind.adjective) {
        if (
          head >= 0 &&
          !(kinds[at - 1] === kind.name && capital(core.words[start + at] ?? '') && nounFollows(kinds, at))
        )
          break
      } else if (!(first && own === kind.pronoun) && !adverbInside(kinds, at, head, core.tags[start + at])) break
    }
    if (at === from) {
      at += 1
      continue
    }
    while (at > from + 1 && kinds[at - 1] === kind.adjective && head >= 0 && head < at - 1) at -= 1
    if (head < 0) head = at - 1
    const before = governor(kinds, small, from, start, quantities)
    const last = chunks.at(-1)
    const genitive = before < 0 && last?.end === start + from && genitives.has(small[from] ?? '')
    chunks.push({ start: start + from, end: start + at, head: start + head, before, genitive })
  }
  return chunks
}

const nounFollows = (kinds: Uint8Array, at: number): boolean => {
  let next = at + 1
  while (kinds[next] === kind.adjective) next += 1
  return kinds[next] === kind.noun || kinds[next] === kind.name
}

const adverbInside = (kinds: Uint8Array, at: number, head: number, tag = ''): boolean =>
  head < 0 && tag.startsWith('ADV') && leads(kinds[at + 1])

const known = new WeakMap<Lexicon, ReadonlySet<string>>()

/** Words before a number that end in a preposition and govern nothing ("up to"). */
const quantitiesOf = (lexicon: Lexicon): ReadonlySet<string> => {
  const made =
    known.get(lexicon) ??
    new Set(lexicon.figure.qualifiers.map(({ word }) => word).filter((word) => word.includes(' ')))
  known.set(lexicon, made)
  return made
}

const governor = (
  kinds: Uint8Array,
  small: readonly string[],
  from: number,
  start: number,
  quantities: ReadonlySet<string>,
): number => {
  if (from === 0 || kinds[from - 1] !== kind.preposition) return -1
  if (!quantities.has(`${small[from - 2] ?? ''} ${small[from - 1] ?? ''}`)) return start + from - 1
  return kinds[from - 3] === kind.preposition ? start + from - 3 : -1
}
