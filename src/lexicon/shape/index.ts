import type { ActionWords } from './action.js'
import type { AnatomyWords } from './anatomy.js'
import type { AuthorityWords } from './authority.js'
import type { EntityWords } from './entity.js'
import type { FigureWords } from './figure.js'
import type { GrammarWords } from './grammar.js'
import type { PageWords } from './page.js'
import type { PlenaryWords } from './plenary.js'
import type { SpeechWords } from './speech.js'
import type { TextWords } from './text.js'
import type { TimeWords } from './time.js'

/** Everything the reader knows of one language, as plain data. Both languages hold the same keys. */
export interface Lexicon {
  readonly code: 'de' | 'en'
  /** Raised with every change of the data; findings carry it as `de@1`. */
  readonly version: number
  /** The most frequent words of running text. Lower case. */
  readonly common: readonly string[]
  /** Abbreviations and other matters of words and sentences. */
  readonly text: TextWords
  /** Furniture and apparatus of web pages. */
  readonly page: PageWords
  /** Anatomy of newsletters: roles, slugs, moves, readings, events. */
  readonly anatomy: AnatomyWords
  /** Who does what to whom. */
  readonly action: ActionWords
  readonly time: TimeWords
  readonly figure: FigureWords
  readonly speech: SpeechWords
  readonly plenary: PlenaryWords
  /** On whose authority something is said. */
  readonly authority: AuthorityWords
  readonly entity: EntityWords
  readonly grammar: GrammarWords
  /** Brings the trained models of the language, which are large and loaded only where something is read in it. */
  readonly loadModels: () => Promise<Models>
  /** The models, once they are loaded. */
  readonly models?: Models
}

/** Trained models of one language, each as the text that it is committed as. */
export interface Models {
  /** Parts of speech. */
  readonly tagger: string
  /** Rules, exceptions and known words for lemmas. */
  readonly lemmas: string
  /** Names of people, bodies and places. */
  readonly names: string
  /** Cues of speech, thought and writing, and after a blank their roles; null where no marked speeches may be used. */
  readonly speech: string | null
}

export type * from './action.js'
export type * from './anatomy.js'
export type * from './authority.js'
export type * from './entity.js'
export type * from './figure.js'
export type * from './grammar.js'
export type * from './page.js'
export type * from './plenary.js'
export type { Ground, Reason, Rule } from './rule.js'
export type * from './speech.js'
export type * from './text.js'
export type * from './time.js'
