import type { GrammarWords } from '../../lexicon/index.js'
import type { Lemmas } from './lemma.js'

/** Kinds of words as clauses see them, by tag. */
export const role = {
  other: 0,
  finite: 1,
  participle: 2,
  infinitive: 3,
  /** An infinitive with its mark inside ("anzukündigen"). */
  marked: 4,
  particle: 5,
  mark: 6,
  opener: 7,
  relative: 8,
  coordinator: 9,
  preposition: 10,
  determiner: 11,
  noun: 12,
  name: 13,
  pronoun: 14,
  adjective: 15,
  adverb: 16,
  number: 17,
  punctuation: 18,
  negation: 19,
  /** The ending of a genitive that is a word of its own ("'s"). */
  genitive: 20,
} as const

const roles: Readonly<Record<string, number>> = {
  'VERB.fin': role.finite,
  'VERB.past': role.finite,
  'VERB.imp': role.finite,
  'AUX.fin': role.finite,
  'AUX.past': role.finite,
  'AUX.imp': role.finite,
  'VERB.part': role.participle,
  'AUX.part': role.participle,
  'VERB.ger': role.participle,
  'AUX.ger': role.participle,
  'VERB.inf': role.infinitive,
  'AUX.inf': role.infinitive,
  'VERB.zu': role.marked,
  'ADP.prt': role.particle,
  'ADV.prt': role.particle,
  'PART.to': role.mark,
  SCONJ: role.opener,
  'PRON.wh': role.opener,
  'ADV.wh': role.opener,
  'PRON.rel': role.relative,
  CCONJ: role.coordinator,
  ADP: role.preposition,
  DET: role.determiner,
  NOUN: role.noun,
  PROPN: role.name,
  PRON: role.pronoun,
  ADJ: role.adjective,
  ADV: role.adverb,
  NUM: role.number,
  PUNCT: role.punctuation,
  'PART.not': role.negation,
  PART: role.genitive,
}

/** The role that a tag gives a word. */
export const roleOf = (tag: string): number => roles[tag] ?? role.other

/** A sentence as clauses are read from it: tokens `start` to `end` of the document. */
export interface Sentence {
  readonly start: number
  readonly end: number
  /** Of the whole document, by token. */
  readonly words: readonly string[]
  readonly tags: readonly string[]
  readonly roles: Uint8Array
  readonly lemmas: Lemmas
  readonly grammar: Grammar
}

/** What a language says of clauses, made ready for look-up. */
export interface Grammar {
  readonly words: GrammarWords
  readonly future: ReadonlySet<string>
  readonly perfect: ReadonlySet<string>
  readonly passive: ReadonlySet<string>
  readonly unreal: ReadonlySet<string>
  readonly bareAfter: ReadonlySet<string>
  readonly infinitiveOpeners: ReadonlySet<string>
  readonly negators: ReadonlySet<string>
  readonly oblique: ReadonlySet<string>
  readonly nominative: ReadonlySet<string>
  readonly speaking: ReadonlySet<string>
  readonly genitive: ReadonlySet<string>
  readonly possessives: ReadonlySet<string>
  readonly openerLeads: ReadonlySet<string>
  readonly lessOpeners: ReadonlySet<string>
  readonly timeNouns: ReadonlySet<string>
}

export const grammarOf = (words: GrammarWords): Grammar => ({
  words,
  future: new Set(words.helpers.future),
  perfect: new Set(words.helpers.perfect),
  passive: new Set(words.helpers.passive),
  unreal: new Set(words.helpers.unreal),
  bareAfter: new Set(words.bareAfter),
  infinitiveOpeners: new Set(words.infinitiveOpeners),
  negators: new Set(words.negators),
  oblique: new Set(words.oblique),
  nominative: new Set(words.nominative),
  speaking: new Set(words.speaking),
  genitive: new Set(words.genitive),
  possessives: new Set(words.possessives),
  openerLeads: new Set(words.openerLeads),
  lessOpeners: new Set(words.lessOpeners),
  timeNouns: new Set(words.timeNouns),
})

/** A word in small letters; empty beyond the sentence. */
export const small = ({ words, start, end }: Sentence, at: number): string =>
  at < start || at >= end ? '' : (words[at] ?? '').toLowerCase()

export const roleAt = ({ roles: all, start, end }: Sentence, at: number): number =>
  at < start || at >= end ? role.punctuation : (all[at] ?? role.other)

/** Tags of verbs whose role was mended from what stands around them. */
const mended: Readonly<Record<number, readonly [fits: RegExp, tag: string]>> = {
  [role.participle]: [/\.(?:part|ger)$/u, 'VERB.part'],
  [role.infinitive]: [/\.inf$/u, 'VERB.inf'],
  [role.finite]: [/\.(?:fin|past|imp)$/u, 'VERB.fin'],
}

export const lemmaAt = (sentence: Sentence, at: number): string => {
  const tag = sentence.tags[at] ?? ''
  const [fits, other] = mended[roleAt(sentence, at)] ?? []
  return sentence.lemmas.of(sentence.words[at] ?? '', other === undefined || fits?.test(tag) ? tag : other)
}
