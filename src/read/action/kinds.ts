import type { Span } from '../../model/index.js'
import { roleOf } from '../grammar/index.js'
import { capital, kind, leads } from './kind.js'
import { type Setting, spanOf } from './setting.js'

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

const finite = /^(?:VERB\.(?:fin|past)|AUX)/u

/** Whether a verb stands before a place of a sentence already. */
const hasVerb = ({ core }: Setting, start: number, at: number): boolean => {
  for (let here = start; here < at; here += 1) if (finite.test(core.tags[here] ?? '')) return true
  return false
}

/** "Norland plans to", "settlers set fire": what looks like a noun or adjective is the verb, where none came before. */
const isFirstVerb = (setting: Setting, start: number, at: number, own: number): boolean => {
  const { core, draft } = setting
  if (at === start || hasVerb(setting, start, at)) return false
  const before = core.tags[at - 1] ?? ''
  const after = core.tags[at + 1] ?? ''
  if (draft.lexicon.grammar.verbLast) return own === kind.adjective && (before === 'NOUN' || before === 'PROPN')
  if (own === kind.noun) return after === 'PART.to' && ['PROPN', 'PUNCT', 'PRON'].includes(before)
  return own === kind.adjective && (before === 'NOUN' || before === 'PROPN') && after === 'NOUN'
}

/** How far the marks that end a clause are looked for. */
const clauseReach = 40

/** "Switzerland froze accounts": a form of a verb after a name or noun, where the clause has no verb but it. */
const isOnlyVerb = (setting: Setting, start: number, at: number): boolean => {
  const { core, tables, draft } = setting
  if (draft.lexicon.grammar.verbLast || !/^(?:NOUN|PROPN)/u.test(core.tags[at - 1] ?? '')) return false
  if (tables.by.has((core.words[at + 1] ?? '').toLowerCase()) && core.tags[at + 2] !== 'DET') return false
  if (hasVerb(setting, start, at)) return false
  for (let here = at + 1; here < at + clauseReach; here += 1) {
    const tag = core.tags[here] ?? 'PUNCT'
    if (finite.test(tag)) return false
    if (/^(?:PUNCT|[CS]CONJ|PRON\.rel)/u.test(tag)) return true
  }
  return false
}

/** A word that the tagger took for something else, but that is a form of one of our verbs. */
const isVerbOfOurs = (setting: Setting, start: number, at: number, own: number): boolean => {
  const { core, tables } = setting
  const word = core.words[at] ?? ''
  const known = tables.known(word.toLowerCase())
  if (known.verb === null || capital(word)) return false
  if (isFirstVerb(setting, start, at, own)) return true
  const other = own === kind.noun || own === kind.name || own === kind.genitive
  return known.inflected && at > start && (!other || isOnlyVerb(setting, start, at))
}

/** A word with a capital that was taken for a preposition, and is none that we know: a name. */
const isStrange = ({ core, tables }: Setting, at: number, own: number): boolean => {
  const word = core.words[at] ?? ''
  return (
    own === kind.preposition && capital(word) && core.tags[at + 1] !== 'DET' && !tables.isOrdinary(word.toLowerCase())
  )
}

/** What was taken for a verb, and names somebody ("separatists", "King"). */
const isPerson = ({ tables }: Setting, word: string): boolean => {
  const small = word.toLowerCase()
  return tables.isAgent(small) && (capital(word) || tables.known(small).verb === null)
}

/** What was taken for a name, and is a noun of ours where nouns have capitals. */
const isPlainNoun = ({ tables, draft }: Setting, word: string): boolean =>
  draft.lexicon.grammar.capitalNouns &&
  (tables.known(word.toLowerCase()).noun !== null || tables.isAgent(word.toLowerCase()))

const kindAlone = (setting: Setting, start: number, at: number): number => {
  const { core, tables } = setting
  const own = fromRole[roleOf(core.tags[at] ?? '')] ?? kind.other
  const word = core.words[at] ?? ''
  if (own === kind.preposition && tables.articles.has(word.toLowerCase())) return kind.determiner
  if (isStrange(setting, at, own)) return kind.name
  if ((own === kind.name || (own === kind.other && at === start)) && isPlainNoun(setting, word)) return kind.noun
  if (own === kind.verb) return isPerson(setting, word) ? kind.noun : own
  return isVerbOfOurs(setting, start, at, own) ? kind.verb : own
}

/** A name may stand with an ending that its mention leaves out. */
const longestEnding = 2

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
    for (let at = low; at < end && (core.tokens.ends[at] ?? 0) <= span.end + longestEnding; at += 1)
      if ((core.tokens.starts[at] ?? 0) < span.end) set(at)
  }
}

/** A participle between article and noun describes it ("visiting", "suspected"); so does one before a noun that stands
 * after no helper. It is no verb of the clause. */
const describes = (kinds: Uint8Array, { core, draft, tables }: Setting, start: number, at: number): boolean => {
  const tag = core.tags[start + at] ?? ''
  const before = at === 0 ? kind.punctuation : kinds[at - 1]
  const owned = tables.possessives.has((core.words[start + at - 1] ?? '').toLowerCase())
  const inside = before === kind.determiner || before === kind.adjective || owned
  if (tag.endsWith('.ger')) return inside || before === kind.genitive
  const { describing } = draft.lexicon.action
  const word = core.words[start + at] ?? ''
  if (!tag.endsWith('.part') && !describing.some((end) => word.endsWith(end))) return false
  return (
    !(core.tags[start + at - 1] ?? '').startsWith('AUX') &&
    (inside || before === kind.verb || before === kind.preposition)
  )
}

/** What was taken for a verb after an article or "its", and may be a noun. */
const isOwned = ({ core, tables }: Setting, kinds: Uint8Array, start: number, at: number): boolean => {
  const before = (core.words[start + at - 1] ?? '').toLowerCase()
  if (kinds[at - 1] !== kind.determiner && !tables.possessives.has(before)) return false
  const known = tables.known((core.words[start + at] ?? '').toLowerCase())
  return known.noun !== null && !known.inflected
}

/** What each word of a sentence is to an act, from its first. */
export const kindsOf = (setting: Setting, start: number, end: number): Uint8Array => {
  const { core, mentions, times, tables, draft } = setting
  const kinds = new Uint8Array(end - start)
  const span = spanOf(setting, start, end)
  for (let at = start; at < end; at += 1) kinds[at - start] = kindAlone(setting, start, at)
  mark(setting, start, end, times.touching(span), (at) => {
    if (kinds[at - start] !== kind.preposition) kinds[at - start] = kind.time
  })
  mark(setting, start, end, mentions.touching(span), (at) => {
    const own = kinds[at - start]
    const article = own === kind.determiner && tables.articles.has((core.words[at] ?? '').toLowerCase())
    if (!article && own !== kind.genitive && own !== kind.preposition) kinds[at - start] = kind.name
  })
  for (let at = 1; at < kinds.length; at += 1)
    if (kinds[at] === kind.verb && isOwned(setting, kinds, start, at)) kinds[at] = kind.noun
  if (draft.lexicon.grammar.verbLast) return kinds
  for (let at = 0; at < kinds.length; at += 1)
    if (kinds[at] === kind.verb && leads(kinds[at + 1]) && !(core.tags[start + at] ?? '').startsWith('AUX'))
      if (describes(kinds, setting, start, at)) kinds[at] = kind.adjective
  return kinds
}
