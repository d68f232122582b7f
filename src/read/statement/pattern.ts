import { regex, type SpeechWords } from '../../lexicon/index.js'
import { anyOf } from '../time/pattern.js'

type Set<T> = ReadonlySet<T>

/** What a lexicon's words for speech compile to. Words are in small letters. */
export interface SpeechPatterns {
  readonly telling: Set<string>
  readonly urging: Set<string>
  readonly wording: Set<string>
  readonly addressing: Set<string>
  /** Prepositions by verb; an empty one stands for an object. */
  readonly acts: ReadonlyMap<string, readonly string[]>
  readonly sayingNouns: Set<string>
  readonly sourceNouns: Set<string>
  readonly sourceLeads: Set<string>
  readonly introducers: readonly (readonly string[])[]
  readonly followers: readonly (readonly string[])[]
  readonly closers: readonly (readonly string[])[]
  readonly likeness: Set<string>
  readonly referring: Set<string>
  readonly openers: Set<string>
  readonly otherwise: Set<string>
  readonly coordinators: Set<string>
  readonly askers: Set<string>
  readonly circumstance: Set<string>
  readonly anaphors: Set<string>
  readonly impersonal: Set<string>
  readonly reflexive: Set<string>
  readonly agents: Set<string>
  readonly before: Set<string>
  readonly relaying: Set<string>
  readonly sourced: Set<string>
  readonly own: Set<string>
  readonly followersInFront: Set<string>
  readonly followersOfAnybody: Set<string>
  readonly passiveMarks: Set<string>
  readonly stateHelpers: Set<string>
  readonly endings: SpeechWords['endings']
  readonly carriers: Set<string>
  readonly unlike: Set<string>
  readonly attaching: Set<string>
  readonly belonging: Set<string>
  readonly hearsay: Set<string>
  readonly modals: Set<string>
  readonly pronouns: Set<string>
  readonly things: Set<string>
  readonly titleBefore: RegExp
  /** By row of `nameless` and `addressees`. */
  readonly rows: ReadonlyMap<object, RegExp>
}

const rowsOf = (words: SpeechWords): ReadonlyMap<object, RegExp> =>
  new Map<object, RegExp>([
    ...words.nameless.map((row) => [row, regex(row.pattern.source, 'gu')] as const),
    ...words.addressees.map((row) => [row, regex(row.pattern.source, 'dgu')] as const),
  ])

const actsOf = (acts: readonly string[]): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, readonly string[]>()
  for (const act of acts) {
    const [verb = '', preposition = ''] = act.split(' ')
    found.set(verb, [...(found.get(verb) ?? []), preposition])
  }
  return found
}

const small = (words: readonly string[]): Set<string> => new Set(words.map((word) => word.toLowerCase()))
const phrases = (all: readonly string[]): readonly (readonly string[])[] => all.map((phrase) => phrase.split(' '))

const compile = (words: SpeechWords): SpeechPatterns => ({
  telling: small(words.telling),
  urging: small(words.urging),
  wording: small(words.wording),
  addressing: small(words.addressing),
  acts: actsOf(words.acts),
  sayingNouns: small(words.sayingNouns),
  sourceNouns: small(words.sourceNouns),
  sourceLeads: small(words.sourceLeads),
  introducers: phrases(words.introducers),
  followers: phrases(words.followers),
  closers: phrases(words.closers),
  likeness: small(words.likeness),
  referring: small(words.referring),
  openers: small(words.openers),
  otherwise: small(words.otherwise),
  coordinators: small(words.coordinators),
  askers: small(words.askers),
  circumstance: small(words.circumstance),
  anaphors: small(words.anaphors),
  impersonal: small(words.impersonal),
  reflexive: small(words.reflexive),
  agents: small(words.agents),
  before: small(words.before),
  relaying: small(words.relaying),
  sourced: small(words.sourced),
  own: small(words.own),
  followersInFront: small(words.followersInFront),
  followersOfAnybody: small(words.followersOfAnybody),
  passiveMarks: small(words.passiveMarks),
  stateHelpers: small(words.stateHelpers),
  endings: words.endings,
  carriers: small(words.carriers),
  unlike: small(words.unlike),
  attaching: small(words.attaching),
  belonging: small(words.belonging),
  hearsay: small(words.hearsay),
  modals: small(words.modals),
  pronouns: small(words.pronouns),
  things: small(words.things),
  titleBefore: regex(`(?:(?<![\\p{L}])${anyOf(words.titleNouns)}|\\(${anyOf(words.titleNouns)}:)\\s$`, 'iu'),
  rows: rowsOf(words),
})

const compiled = new WeakMap<SpeechWords, SpeechPatterns>()

/** The patterns of a lexicon's words for speech, compiled once. */
export const speechPatterns = (words: SpeechWords): SpeechPatterns => {
  const known = compiled.get(words)
  if (known) return known
  const made = compile(words)
  compiled.set(words, made)
  return made
}

/** The pattern of a row, compiled with the flags that its finder needs. */
export const rowPattern = (row: { readonly pattern: RegExp }, words: SpeechWords): RegExp =>
  speechPatterns(words).rows.get(row) ?? row.pattern
