import type { Quoted, Span, Why } from './span.js'

export const statementKinds = ['direct', 'indirect', 'mixed', 'reported'] as const
export const grades = [
  'on-record',
  'anonymous',
  'document',
  'court',
  'official-statement',
  'intercept',
  'social',
  'unattributed',
] as const
export const modalities = ['asserted', 'possible', 'planned', 'conditional', 'denied', 'questioned'] as const

/** Whoever is said to have said something. */
export interface Speaker extends Quoted {
  /** Full name found anywhere in the document, in ordinary capitals. */
  readonly name: string
  /** Id of the entity, null where none was found. */
  readonly entity: string | null
  readonly office: string | null
  readonly affiliation: string | null
}

/** One step of the way from who knows it to who printed it. */
export interface ChainLink extends Span {
  readonly who: string
  readonly kind: 'holder' | 'reporter' | 'outlet' | 'document' | 'printer'
}

/** Something that somebody is said to have said. */
export interface Statement extends Quoted {
  readonly kind: (typeof statementKinds)[number]
  readonly speaker: Speaker | null
  readonly cue: Quoted | null
  readonly addressee: Quoted | null
  /** Parts of the cue that stand apart from it: the particle of a verb, "sich", the noun of a fixed phrase ("lehnt … ab"). */
  readonly cueParts: readonly Quoted[]
  /** What it is about, where the sentence says so beside or instead of the words ("spoke about the harbour"). */
  readonly topic: Quoted | null
  /** In what it is said: a letter, a speech, a tweet. */
  readonly medium: Quoted | null
  /** What shows it, where a thing and nobody speaks ("the figures prove that ..."). */
  readonly evidence: Quoted | null
  readonly anonymous: boolean
  readonly anonymityReason: string | null
  readonly grade: (typeof grades)[number]
  readonly modality: (typeof modalities)[number]
  readonly negated: boolean
  readonly chain: readonly ChainLink[]
  readonly item: string | null
  readonly why: Why
}

/** `first`: the text says that the outlet was the first to report it; `matched`: that it was confirmed by reporting of its
 * own, the outlet's or the publication's; `relayed`: neither. */
export const relations = ['first', 'matched', 'relayed'] as const

/** An outlet, report or reporter whose work an item relays. */
export interface Credit extends Quoted {
  readonly outlet: string
  readonly reporters: readonly string[]
  readonly relation: (typeof relations)[number]
  readonly item: string | null
  readonly why: Why
}
