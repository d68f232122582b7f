import type { QualifierWord } from '../../lexicon/index.js'
import { type Phrases, phraseBack, type WordsBack, wordBack, wordsBack } from './phrase.js'
import type { FigureTables } from './tables.js'

/** What stands before a number. */
export interface Before {
  readonly back: WordsBack
  /** Index of the first word that is neither qualifier nor opener. */
  readonly rest: number
  readonly qualifier: QualifierWord | null
  readonly qualifierFrom: number
  /** "between", "from". */
  readonly opener: string | null
  readonly openerFrom: number
}

/** Signs that qualify, in every language. */
const signs: Readonly<Record<string, QualifierWord['qualifier']>> = {
  '~': 'about',
  '≈': 'about',
  '>': 'more_than',
  '≥': 'at_least',
  '<': 'less_than',
  '≤': 'up_to',
}

const signed = (text: string, start: number): Pick<Before, 'qualifier' | 'qualifierFrom'> => {
  const sign = text.charAt(start - 1)
  const apart = start < 2 || /[\s(]/u.test(text.charAt(start - 2))
  const qualifier = apart ? signs[sign] : undefined
  return qualifier
    ? { qualifier: { word: sign, qualifier }, qualifierFrom: start - 1 }
    : { qualifier: null, qualifierFrom: start }
}

/** Past words that carry nothing, if what is looked for stands before them. */
const past = <T>(back: WordsBack, at: number, wanted: Phrases<T>, { fillers }: FigureTables) => {
  const direct = phraseBack(back, at, wanted)
  if (direct) return { ...direct, at: at + direct.count }
  const filler = phraseBack(back, at, fillers)
  const far = filler && phraseBack(back, at + filler.count, wanted)
  return filler && far ? { ...far, at: at + filler.count + far.count } : null
}

/** Reads the words before a number: qualifier and opener of a range, in either order. */
export const beforeAt = (text: string, start: number, floor: number, tables: FigureTables): Before => {
  const back = wordsBack(text, start, floor)
  let { qualifier, qualifierFrom } = signed(text, start)
  let opener: string | null = null
  let openerFrom = start
  let rest = 0
  for (let step = 0; step < 3; step++) {
    const hit = qualifier ? null : past(back, rest, tables.qualifiers, tables)
    if (hit) {
      qualifier = hit.row
      rest = hit.at
      qualifierFrom = back.starts[rest - 1] ?? start
      continue
    }
    const word = wordBack(back, rest)
    if (opener !== null || !tables.openers.has(word)) break
    opener = word
    openerFrom = back.starts[rest] ?? start
    rest++
  }
  return { back, rest, qualifier, qualifierFrom, opener, openerFrom }
}

/** Whether the word right before a number makes it a label ("Article 5", "§ 8", "Lindenstraße 12"). */
export const isLabel = ({ back }: Before, { labels, words }: FigureTables): boolean => {
  const word = wordBack(back, 0)
  if (word === '') return false
  return (
    phraseBack(back, 0, labels) !== null ||
    words.labelEndings.some((ending) => word.length > ending.length && word.endsWith(ending))
  )
}

/** Whether a word before a number makes it a year ("in 2024"). */
export const isYearBefore = ({ back }: Before, { yearBefore }: FigureTables): boolean =>
  yearBefore.has(wordBack(back, 0))

/** How many words may stand between a comparer and its number ("compared with the previous 30"). */
const gap = 2

/** The phrase that sets a number against an earlier one, and whether it must follow that one at once. */
export const comparerOf = ({ back, rest }: Before, { comparers, stepsOfChange }: FigureTables) => {
  for (const from of rest === 0 ? [0] : [rest, 0])
    for (let skip = 0; skip <= gap; skip++) {
      if (stepsOfChange.has(wordBack(back, from + skip))) break
      const hit = phraseBack(back, from + skip, comparers)
      if (hit && !(hit.row.close && skip > 0))
        return { row: hit.row, start: back.starts[from + skip + hit.count - 1] ?? 0 }
    }
  return null
}
