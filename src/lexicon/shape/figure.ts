import type { Ground } from './rule.js'
import type { NumberWord } from './time.js'

/** A phrase that qualifies the number beside it. */
export interface QualifierWord {
  readonly word: string
  /** Before a duration, or a number without a noun, the word is a preposition ("over four years"). */
  readonly loose?: true
  readonly qualifier: 'more_than' | 'at_least' | 'less_than' | 'up_to' | 'about'
}

/** A word for a unit and how the reading writes it. */
export interface UnitWord {
  readonly word: string
  readonly unit: string
}

/** A word for money that is also one for something else ("pounds"). */
export interface MoneyWord extends UnitWord {
  /** The other unit: meant where no scale stands before it and one of `otherwiseBefore` follows. */
  readonly otherwise?: string
  readonly otherwiseBefore?: readonly string[]
}

/** A word for one. */
export interface OneWord extends NumberWord {
  /** It may stand inside a longer number ("a thousand one hundred and one"). */
  readonly inside?: true
}

/** Letters after digits that multiply. */
export interface ScaleLetter extends NumberWord {
  /** Elsewhere than with money they mean something else ("5m"). */
  readonly money?: true
}

/** The beginning of a word that multiplies. */
export interface MultipleWord extends NumberWord {
  /** It counts only where one of these words follows ("double the"). */
  readonly followedBy?: readonly string[]
  /** It counts only after one of these words ("das Doppelte"). */
  readonly precededBy?: readonly string[]
}

/** A word that sets the number after it against one before. */
export interface ComparerWord {
  readonly word: string
  /** Only where nothing else stands between the two numbers ("47,000 after 44,000"). */
  readonly close?: true
}

/** A noun, its forms, and words that end in them. */
export interface NounForms {
  readonly lemma: string
  readonly forms: readonly string[]
}

/** An ending of inflected nouns and what stands in its place in their base form. */
export interface CountedEnding {
  readonly ending: string
  readonly base: string
}

/** Why a figure was found, with words in which the rule finds one and words in which it finds none. */
export interface FigureRule extends Ground {
  readonly hits: readonly string[]
  readonly misses: readonly string[]
}

/** How one language writes numbers and what they count. Words in lower case where not said otherwise. */
export interface FigureWords {
  /** Mark between groups of three digits, and before decimals. */
  readonly group: '.' | ','
  readonly decimal: '.' | ','
  /** Words for numbers from two on, and the parts that longer ones are made of. */
  readonly numbers: readonly NumberWord[]
  /** Words for one that count only before a scale ("a million"). */
  readonly ones: readonly OneWord[]
  /** Words between the parts of one number ("two hundred and five"). */
  readonly numberJoins: readonly string[]
  /** Words that multiply the number before them ("million"). */
  readonly scales: readonly NumberWord[]
  /** Letters after digits that multiply, case as written ("bn"). */
  readonly scaleLetters: readonly ScaleLetter[]
  /** Phrases that add a part of one to a number ("and a half"). */
  readonly addedParts: readonly NumberWord[]
  /** Words for half of the scale or unit that follows ("half a million"). */
  readonly halves: readonly string[]
  /** Denominators ("thirds"). */
  readonly fractions: readonly NumberWord[]
  /** Words for one that make a fraction only before a word for "of" ("a third of"). */
  readonly fractionOnes: readonly string[]
  /** Words between the two numbers of a ratio ("one in five voters"). */
  readonly ratioJoins: readonly string[]
  /** Words that are a share on their own ("half"): after a qualifier, or before one of `shareBefore`. */
  readonly shares: readonly NumberWord[]
  readonly shareBefore: readonly string[]
  /** Words before a share that make it a part in a row ("the first half"). */
  readonly partsBefore: readonly string[]
  /** Words for numbers that nobody counted ("dozens"). */
  readonly vague: readonly string[]
  /** Of these, words that are something else without a noun ("scores"). */
  readonly vagueBound: readonly string[]
  /** Words that leave a scale uncounted ("several thousand"). */
  readonly vagueBefore: readonly string[]
  readonly qualifiers: readonly QualifierWord[]
  /** Phrases after a number or its noun ("or more"). */
  readonly qualifiersAfter: readonly QualifierWord[]
  /** Words between a qualifier and its number that carry nothing ("more than another 20"). */
  readonly fillers: readonly string[]
  readonly minus: readonly string[]
  /** Signs and words for money before the number, as written. */
  readonly moneyBefore: readonly UnitWord[]
  /** Signs and words for money after the number, as written. */
  readonly moneyAfter: readonly MoneyWord[]
  readonly percent: readonly string[]
  /** Units of measure; capitals count where the row has them. */
  readonly measures: readonly UnitWord[]
  /** Words that count occasions ("26 times"). */
  readonly occasions: readonly string[]
  readonly rangeOpeners: readonly string[]
  /** What joins a range; the first only after its opener. */
  readonly rangeJoins: readonly string[]
  /** What stands before the old number of a change, and before the new one. */
  readonly changeOpeners: readonly string[]
  readonly changeJoins: readonly string[]
  /** Beginnings of words for a change, which make "from 30 to 50" one. */
  readonly changes: readonly string[]
  /** Phrases before the figure that another is set against ("compared with"). */
  readonly comparers: readonly ComparerWord[]
  /** Words before the size of a change, which nothing is set against ("by 5,000"). */
  readonly stepsOfChange: readonly string[]
  /** Beginnings of words that multiply ("quadrupl"). */
  readonly multipliers: readonly MultipleWord[]
  /** Endings that make a multiple of a number's word ("tenfold", "dreimal"). */
  readonly multipleEndings: readonly string[]
  /** Second parts of words such as "five-minute", "fünfminütig": the beginning of the part, and its unit. */
  readonly compounds: readonly UnitWord[]
  /** Words before a bare number that is an age, and the unit of ages. */
  readonly ageBefore: readonly string[]
  readonly ageUnit: string
  /** Words before a number that make it a label ("Article 5"). */
  readonly labels: readonly string[]
  /** Endings of such words ("-straße"). */
  readonly labelEndings: readonly string[]
  /** Names of streets after the number of a house. */
  readonly streets: readonly string[]
  /** Words that end the search for the counted noun. */
  readonly stops: readonly string[]
  /** How the counted noun is known: by its capital, or by its plural. */
  readonly nounBy: 'capital' | 'plural'
  /** Plurals without the usual ending. */
  readonly plurals: readonly string[]
  /** Words with the ending of a plural that are none. */
  readonly notPlurals: readonly string[]
  /** Words that stand for those counted without a noun ("12 dead"). */
  readonly heads: readonly string[]
  /** Phrases between a number and the whole that it is taken from ("three of the"). */
  readonly partitives: readonly string[]
  /** Of these, the ones that count only before another number ("27 of 35") or after a scale ("dozens of"). */
  readonly bareOf: readonly string[]
  /** Words between an amount and what it is of ("tons of"). */
  readonly ofWords: readonly string[]
  /** Endings of adjectives that stand between a number and its noun; empty where any word may. */
  readonly adjectiveEndings: readonly string[]
  /** Capitalised words with this ending are adjectives before another noun ("500 Berliner Polizisten"). */
  readonly placeEnding: string
  readonly nouns: readonly NounForms[]
  readonly nounEndings: readonly CountedEnding[]
  /** Beginnings of nouns that count time. */
  readonly durations: readonly string[]
  /** Words before the day to which a figure holds. */
  readonly asOf: readonly string[]
  /** Of these, words that name a deadline where the sentence looks ahead, and the words by which it does. */
  readonly deadlines: readonly string[]
  readonly ahead: readonly string[]
  /** Bare digits from here on are years, where nothing else is known of them. */
  readonly firstYear: number
  /** Words before a year ("in 2024"). */
  readonly yearBefore: readonly string[]
  /** Why a figure was found. */
  readonly reasons: {
    readonly number: FigureRule
    readonly bare: FigureRule
    readonly multiple: FigureRule
    readonly compound: FigureRule
    readonly fraction: FigureRule
    readonly vague: FigureRule
    readonly age: FigureRule
  }
}
