import { isCapital } from '../text/classes.js'
import type { Amount } from './amount.js'
import { isBlank, isDigit, isLetter, isWordly, pastBlank } from './marks.js'
import { isKnown, isNoun, lemmaOf } from './noun.js'
import { phraseAt } from './phrase.js'
import type { FigureTables, UnitKind, UnitRow } from './tables.js'

/** What a number counts and where its words end. */
export interface ReadUnit {
  readonly unit: string
  readonly kind: UnitKind | 'noun'
  readonly end: number
  /** What it is of, in words of the text. */
  readonly of: string | null
  /** The noun is one that we know, so that even a number such as 2024 counts it. */
  readonly known: boolean
}

/** How many words may stand between a number and what it counts. */
const reach = 4
const widest = 50

interface Word {
  readonly start: number
  readonly end: number
  /** The word without a closing full stop. */
  readonly text: string
  /** A full stop closes it. */
  readonly stopped: boolean
}

/** The next word after one blank. */
const nextWord = (text: string, from: number): Word | null => {
  if (!isBlank(text.charCodeAt(from))) return null
  let end = from + 1
  while (end - from < widest && (isWordly(text.charCodeAt(end)) || "-.’'".includes(text.charAt(end) || ' '))) end++
  let last = end
  while (last > from + 1 && !isWordly(text.charCodeAt(last - 1))) last--
  if (last === from + 1) return null
  return { start: from + 1, end: last, text: text.slice(from + 1, last), stopped: last < end }
}

const isAdjective = (word: string, { words }: FigureTables): boolean =>
  words.adjectiveEndings.length === 0 || words.adjectiveEndings.some((ending) => word.endsWith(ending))

/** "Berliner" before "Polizisten" is no noun. */
const isPlaceBefore = (text: string, word: Word, tables: FigureTables): boolean => {
  const { placeEnding } = tables.words
  if (placeEnding === '' || word.stopped || !word.text.endsWith(placeEnding)) return false
  const follows = nextWord(text, word.end)
  return follows !== null && isCapital(follows.text.charCodeAt(0)) && isNoun(follows.text, tables)
}

const isStop = ({ text }: Word, { stops }: FigureTables): boolean => stops.has(text) || stops.has(text.toLowerCase())

/** "Members" of "crew members", "tanks" of "Abrams tanks": a noun without the ending of a plural, or a name, belongs to
 * the one after it. */
const lastNoun = (text: string, word: Word, tables: FigureTables): Word => {
  const name = tables.words.nounBy === 'plural' && isCapital(word.text.charCodeAt(0))
  if (word.stopped || !(name || tables.plurals.has(word.text.toLowerCase()))) return word
  const next = nextWord(text, word.end)
  const more = next !== null && isNoun(next.text, tables) && !isStop(next, tables)
  return more && !(name && isCapital(next.text.charCodeAt(0))) ? next : word
}

const isLabelled = (text: string, end: number, { labels }: FigureTables): boolean =>
  labels.rows.has(text.slice(text.lastIndexOf(' ', end - 1) + 1, end).toLowerCase())

/** The counted noun after a place: its own word, not the adjectives before it. */
const nounFrom = (text: string, from: number, tables: FigureTables): Word | null => {
  let at = from
  for (let step = 0; step <= reach; step++) {
    const word = nextWord(text, at)
    if (!word || isStop(word, tables)) return null
    // "14 Leopard 2 tanks": the number of a name counts nothing.
    if (isDigit(word.text.charCodeAt(0)) && !(step > 0 && isLabelled(text, at, tables))) return null
    if (isNoun(word.text, tables) && !isPlaceBefore(text, word, tables)) return lastNoun(text, word, tables)
    if ((word.stopped && !isCapital(word.text.charCodeAt(0))) || !isAdjective(word.text, tables)) return null
    at = word.end + (word.stopped ? 1 : 0)
  }
  return null
}

/** The first word after the number, where it stands for those counted ("12 dead"). */
const headFrom = (text: string, from: number, { heads }: FigureTables): Word | null => {
  const word = nextWord(text, from)
  return word && heads.has(word.text.toLowerCase()) ? word : null
}

/** The noun of "three of the company's seven vessels", and the end of the words before another number. */
const wholeFrom = (
  text: string,
  { end: from, scale, bare }: Amount,
  tables: FigureTables,
): { noun: Word; end: number; of: string } | null => {
  const opened = phraseAt(text, pastBlank(text, from), tables.partitives)
  if (!opened || opened.end === from || !isBlank(text.charCodeAt(from))) return null
  const bound = scale === 1 && tables.words.bareOf.includes(opened.row.word)
  let at = opened.end
  let end: number | null = null
  for (let step = 0; step <= reach; step++) {
    const word = nextWord(text, at)
    if (!word || isStop(word, tables)) return null
    if (isNoun(word.text, tables) && !isPlaceBefore(text, word, tables) && !(bound && end === null))
      return bare && tables.words.nounBy === 'capital' && !isKnown(word.text, tables)
        ? null
        : { noun: word, end: end ?? word.end, of: text.slice(opened.end, word.end).trim() }
    const number = tables.parts.has(word.text.toLowerCase()) || isDigit(word.text.charCodeAt(0))
    if (number && end === null) end = at
    if (word.stopped) return null
    at = word.end
  }
  return null
}

const nounUnit = (text: string, noun: Word, end: number, from: number, tables: FigureTables): ReadUnit => ({
  unit: tables.heads.has(noun.text.toLowerCase()) ? noun.text.toLowerCase() : lemmaOf(noun.text, tables),
  kind: 'noun',
  end,
  of: text.slice(from, end).trim() || null,
  known: isKnown(noun.text, tables),
})

/** The noun of "half an hour", "less than 1 day": a singular that we know. */
const singularFrom = (text: string, from: number, tables: FigureTables): Word | null => {
  const word = nextWord(text, from)
  return word && isKnown(word.text, tables) ? word : null
}

/** The known unit of "tens of billions of dollars". */
const knownOf = (text: string, from: number, tables: FigureTables): ReadUnit | null => {
  const opened = isBlank(text.charCodeAt(from)) ? phraseAt(text, from + 1, tables.partitives) : null
  const hit = opened && phraseAt(text, pastBlank(text, opened.end), tables.units)
  return hit && { unit: hit.row.unit, kind: hit.row.kind, end: hit.end, of: null, known: true }
}

const countedNoun = (text: string, amount: Amount, tables: FigureTables): ReadUnit | null => {
  const { end: from, value, inWords, grouped } = amount
  const partitive = inWords || grouped || value < 1_000
  const head = headFrom(text, from, tables)
  const noun = nounFrom(text, from, tables)
  const single = value <= 1 ? singularFrom(text, from, tables) : null
  if (single) return nounUnit(text, single, single.end, from, tables)
  const near = noun && (!head || nextWord(text, head.end)?.start === noun.start) ? noun : head
  if (near) return nounUnit(text, near, near.end, from, tables)
  const money = amount.scale > 1 ? knownOf(text, from, tables) : null
  if (money) return money
  const whole = partitive ? wholeFrom(text, amount, tables) : null
  return whole ? { ...nounUnit(text, whole.noun, whole.end, from, tables), of: whole.of } : null
}

/** What an amount is of: "tons of grain", "Tonnen Getreide", "percent of the fleet"; null where nothing of the kind follows. */
const wholeOf = (text: string, end: number, kind: UnitKind, tables: FigureTables): string | null => {
  if (kind === 'times' || (kind === 'money' && tables.words.nounBy === 'capital')) return null
  const opened = phraseAt(text, pastBlank(text, end), tables.ofWords)
  if (opened && isBlank(text.charCodeAt(end))) {
    const noun = nounFrom(text, opened.end, tables) ?? onlyWord(text, opened.end, tables)
    return noun && text.slice(opened.end, noun.end).trim()
  }
  if (tables.words.nounBy !== 'capital' || kind !== 'measure') return null
  const noun = nextWord(text, end)
  return noun && isNoun(noun.text, tables) && !isStop(noun, tables) ? noun.text : null
}

/** One or two words with a stop after them, where no plural tells the noun ("of the fleet."). */
const onlyWord = (text: string, from: number, tables: FigureTables): Word | null => {
  const first = nextWord(text, from)
  if (!first || isStop(first, tables) || tables.words.nounBy === 'capital') return null
  const second = first.stopped ? null : nextWord(text, first.end)
  if (!second || isStop(second, tables)) return first
  const third = second.stopped ? null : nextWord(text, second.end)
  return third && !isStop(third, tables) ? first : second
}

/** Whether a word for money means its other unit here. */
const isOther = (text: string, row: UnitRow, end: number, scale: number): boolean => {
  if (row.otherwise === undefined || scale >= 1_000) return false
  const word = nextWord(text, end)?.text ?? ''
  return row.otherwiseBefore?.includes(word) ?? false
}

/** A unit that the tables know right after a number: money, percent, a measure, occasions. `joined` allows a hyphen. */
export const knownUnit = (
  text: string,
  amount: Pick<Amount, 'end' | 'scale'>,
  tables: FigureTables,
): ReadUnit | null => {
  const sign = text.charCodeAt(amount.end)
  const at = isBlank(sign) || sign === 45 ? amount.end + 1 : amount.end
  const hit = phraseAt(text, at, tables.units)
  if (!hit || (at === amount.end && isLetter(text.charCodeAt(hit.end)))) return null
  const { unit, kind, otherwise } = hit.row
  const other = isOther(text, hit.row, hit.end, amount.scale)
  const of = wholeOf(text, hit.end, other ? 'measure' : kind, tables)
  return { unit: other ? (otherwise ?? unit) : unit, kind: other ? 'measure' : kind, end: hit.end, of, known: true }
}

/** Reads what a number counts: money, percent, a measure or a noun; null where nothing of the kind follows. */
export const unitAt = (text: string, amount: Amount, tables: FigureTables): ReadUnit | null => {
  if (amount.money) {
    const of = wholeOf(text, amount.end, 'money', tables)
    return { unit: amount.money, kind: 'money', end: amount.end, of, known: true }
  }
  const known = knownUnit(text, amount, tables)
  if (known) return known
  if (isLetter(text.charCodeAt(amount.end))) return null
  return countedNoun(text, amount, tables)
}
