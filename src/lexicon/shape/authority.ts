import type { Rule } from './rule.js'

/** On what a statement rests. `on-record`: somebody named, or a voice that speaks for somebody named. `anonymous`: people
 * without a name. `official-statement`: a public body itself, or words put out in a statement. `social`: a post.
 * `document`, `court`, `intercept`: a paper, court or its papers, something overheard. */
type Ground = 'on-record' | 'anonymous' | 'document' | 'court' | 'official-statement' | 'intercept' | 'social'

/** Tells the grade by whoever speaks, by the verb of saying, or by the words of the sentence around what is said. */
export interface GradeRule extends Rule {
  readonly grade: Ground
  readonly at: 'speaker' | 'cue' | 'frame'
}

/** Finds a paper that says something. Groups: `document`; `owner` whose it is; `printed` in what it stands; `lead` the word that makes it the source
 * where it does not speak itself ("in", "laut"). */
export interface PaperRule extends Rule {
  readonly grade: Ground
}

/** Tells how sure the holder is. `at` says of which words: `main` the verb of the main clause of what is said and what
 * belongs to it; `whole` its first sentence without relative clauses; `said` just what is said; `cue` the sentence from the
 * verb of saying on. `asserted` keeps later rows off. */
export interface ModalityRule extends Rule {
  readonly modality: 'asserted' | 'possible' | 'planned' | 'conditional' | 'denied' | 'questioned'
  readonly at: 'main' | 'whole' | 'said' | 'cue'
  /** Holds for a quotation only, for reported speech only, only where no personal form is said ("vowed to close"), or only
   * where nobody is said to say it ("it is believed that"). */
  readonly of?: 'direct' | 'indirect' | 'bare' | 'unsaid'
}

/** How one language says on whose authority something is said, and how sure of it the holder is. */
export interface AuthorityWords {
  /** Voices that speak for a body, with or without a name; they are never anonymous. */
  readonly voices: readonly Rule[]
  /** Speakers of whom neither a person nor a body is named. */
  readonly nameless: readonly Rule[]
  /** Why somebody is not named: group `reason`; in order of precedence. */
  readonly reasons: readonly Rule[]
  /** Words for somebody nameless who was met before ("the official"). */
  readonly again: readonly Rule[]
  /** What stands before a place where something is said by nobody who is named ("in"). */
  readonly wheres: readonly Rule[]
  readonly papers: readonly PaperRule[]
  /** In order of precedence. */
  readonly grades: readonly GradeRule[]
  /** Whom an outlet relies on: group `holder`. */
  readonly sources: readonly Rule[]
  /** In order of precedence. */
  readonly modalities: readonly ModalityRule[]
  /** Words that negate. */
  readonly negations: readonly Rule[]
  /** What opens a clause that tells what is said ("that"). */
  readonly openers: readonly Rule[]
  /** What stands between a verb that denies and the words that are said instead. */
  readonly instead: readonly Rule[]
}

/** A row for papers. */
export const paper = (grade: PaperRule['grade'], rule: Rule): PaperRule => ({ ...rule, grade })

/** A row for a grade. */
export const graded = (grade: GradeRule['grade'], at: GradeRule['at'], rule: Rule): GradeRule => ({
  ...rule,
  grade,
  at,
})

/** A row for a modality. */
export const modal = (
  modality: ModalityRule['modality'],
  at: ModalityRule['at'],
  rule: Rule,
  of?: NonNullable<ModalityRule['of']>,
): ModalityRule => ({ ...rule, modality, at, ...(of ? { of } : {}) })
