import type { Ground } from './rule.js'
import type { NumberWord } from './time.js'

/** A phrase before a number that qualifies it. */
export interface QualifierWord {
  readonly word: string
  /** Before a duration the word is a preposition ("over four years"). */
  readonly loose?: true
  readonly qualifier: 'more_than' | 'at_least' | 'less_than' | 'up_to' | 'about'
}

/** A word for a unit and how the reading writes it. */
export interface UnitWord {
  readonly word: string
  readonly unit: string
}

/** How one language writes numbers and what they count. Words in lower case where not said otherwise. */
export interface FigureWords {
  /** Mark between groups of three digits, and before decimals. */
  readonly group: '.' | ','
  readonly decimal: '.' | ','
  /** Words for whole numbers from two on. */
  readonly numbers: readonly NumberWord[]
  /** Words for one that count only before a scale ("a million"). */
  readonly ones: readonly NumberWord[]
  /** Words that multiply the number before them ("million"). */
  readonly scales: readonly NumberWord[]
  /** Letters after digits that multiply, case as written ("bn"). */
  readonly scaleLetters: readonly NumberWord[]
  readonly qualifiers: readonly QualifierWord[]
  /** Signs and words for money before the number, as written. */
  readonly moneyBefore: readonly UnitWord[]
  /** Signs and words for money after the number, as written. */
  readonly moneyAfter: readonly UnitWord[]
  readonly percent: readonly string[]
  readonly rangeOpeners: readonly string[]
  readonly rangeJoins: readonly string[]
  /** Phrases before the figure that another is set against ("compared with"). */
  readonly comparers: readonly string[]
  /** Beginnings of words that multiply ("quadrupl"). */
  readonly multipliers: readonly NumberWord[]
  /** Second parts of words such as "five-minute", "fünfminütig": the beginning of the part, and its unit. */
  readonly compounds: readonly UnitWord[]
  /** Words before a number that make it a label ("Article 5"). */
  readonly labels: readonly string[]
  /** Words that end the search for the counted noun. */
  readonly stops: readonly string[]
  /** How the counted noun is known: by its capital, or by its plural. */
  readonly nounBy: 'capital' | 'plural'
  /** Plurals without the usual ending. */
  readonly plurals: readonly string[]
  /** Words with the ending of a plural that are none. */
  readonly notPlurals: readonly string[]
  /** Beginnings of nouns that count time. */
  readonly durations: readonly string[]
  /** Why a figure was found. */
  readonly reasons: { readonly number: Ground; readonly multiple: Ground; readonly compound: Ground }
}
