/** Kinds of clauses: `main`, also one that is joined to another by "and" or a comma; `subordinate` with an opener, or
 * without one after a verb of saying; `relative`; `infinitive`. */
export type ClauseKind = 'main' | 'subordinate' | 'relative' | 'infinitive'

/** A half-open range of token numbers. */
export interface TokenRange {
  readonly start: number
  readonly end: number
}

/** A noun phrase with the token that carries it. */
export interface Phrase extends TokenRange {
  readonly head: number
}

/** The verb of a clause and what it tells. All numbers are token numbers. */
export interface VerbGroup {
  /** The personal form; -1 in an infinitive clause. */
  readonly finite: number
  /** The word that carries the meaning: participle or infinitive where there is one, else the personal form. */
  readonly main: number
  /** The part that stands apart ("kündigte ... an"); -1 where there is none. */
  readonly particle: number
  /** Lemma of the whole ("ankündigen"). */
  readonly lemma: string
  readonly tense: 'present' | 'past' | 'future'
  /** `reported`: the form of reported speech; `unreal`: would, würde, wäre. */
  readonly mood: 'indicative' | 'reported' | 'unreal'
  readonly passive: boolean
  readonly negated: boolean
}

/** A clause of a sentence. Its range may hold other clauses, which name it as their parent. */
export interface Clause extends TokenRange {
  readonly kind: ClauseKind
  /** The word that opens it ("dass", "who"); -1 where none does. */
  readonly opener: number
  /** Its place among the clauses of the sentence; -1 for none. */
  readonly parent: number
  readonly verb: VerbGroup
  readonly subject: Phrase | null
  /** The subject is that of the clause before, to which this one is joined ("kam und sagte"). */
  readonly shared: boolean
}

/** Two noun phrases for one thing, in order ("Murat Kurum", "der türkische Minister"). */
export interface Apposition {
  readonly first: Phrase
  readonly second: Phrase
}
