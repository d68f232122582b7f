import { isBlank, isBreak } from './marks.js'

/** Rows by their phrase, and how many words the longest has. */
export interface Phrases<T> {
  readonly rows: ReadonlyMap<string, T>
  readonly longest: number
  /** First and last words, in small letters: most words of a text open or close no phrase. */
  readonly firsts: ReadonlySet<string>
  readonly lasts: ReadonlySet<string>
}

/** Makes rows findable by their phrase. */
export const phrasesOf = <T extends { readonly word: string }>(table: readonly T[]): Phrases<T> => ({
  rows: new Map(table.map((row) => [row.word, row])),
  longest: Math.max(1, ...table.map((row) => row.word.split(' ').length)),
  firsts: new Set(table.map((row) => row.word.toLowerCase().split(' ')[0] ?? '')),
  lasts: new Set(table.map((row) => row.word.toLowerCase().split(' ').at(-1) ?? '')),
})

/** How long a word may be to be part of a phrase. */
const widest = 40

const wordEnd = (text: string, from: number): number => {
  let at = from
  while (at - from < widest && !isBreak(text.charCodeAt(at))) at++
  return at
}

/** A single letter is a sign whose case counts ("m" and "M"). */
const rowOf = <T>({ rows }: Phrases<T>, phrase: string): T | undefined =>
  rows.get(phrase) ?? (phrase.length > 1 ? rows.get(phrase.toLowerCase()) : undefined)

const withoutStop = (text: string, end: number): number => (text.charCodeAt(end - 1) === 46 ? end - 1 : end)

const opens = <T>(text: string, from: number, end: number, { firsts }: Phrases<T>): boolean => {
  const word = text.slice(from, end).toLowerCase()
  return firsts.has(word) || (word.endsWith('.') && firsts.has(word.slice(0, -1)))
}

/** "MW/km²" is no unit of ours, but the part before the slash may be; else the word's start, as nothing opens there. */
const slashEnd = <T>(text: string, from: number, end: number, phrases: Phrases<T>): number => {
  const slash = text.slice(from, end).indexOf('/')
  return slash > 0 && opens(text, from, from + slash, phrases) ? from + slash : from
}

/** The longest phrase that stands at a place, in any case if its row is in small letters, and where it ends. */
export const phraseAt = <T>(text: string, from: number, phrases: Phrases<T>): { row: T; end: number } | null => {
  let found: { row: T; end: number } | null = null
  let end = from
  for (let count = 0; count < phrases.longest; count++) {
    const start = count === 0 ? from : end + 1
    if (count > 0 && !isBlank(text.charCodeAt(end))) break
    end = wordEnd(text, start)
    if (count === 0 && !opens(text, from, end, phrases)) end = slashEnd(text, from, end, phrases)
    if (end === start) break
    for (const stop of [end, withoutStop(text, end)]) {
      const row = rowOf(phrases, text.slice(from, stop))
      if (row !== undefined) {
        found = { row, end: stop }
        break
      }
    }
  }
  return found
}

/** Words before a place, the nearest first. */
export interface WordsBack {
  readonly text: string
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

/** How many words before a number are looked at, and how far back they may reach. */
const most = 8
const reach = 70

/** The words before a place in its line, as far as one blank divides them; punctuation in front of a word is not its own. */
export const wordsBack = (text: string, place: number, floor: number): WordsBack => {
  const starts: number[] = []
  const ends: number[] = []
  // "(30" after "Vorjahr": a bracket in front of a number is not its own.
  let end = text.charCodeAt(place - 1) === 40 && place - 1 > floor ? place - 1 : place
  while (starts.length < most && place - end < reach && end > floor && isBlank(text.charCodeAt(end - 1))) {
    let start = --end
    while (start > floor && end - start < widest && !isBlank(text.charCodeAt(start - 1))) start--
    if (start === end || text.slice(start, end).includes('\n')) break
    let own = start
    while (own < end - 1 && isBreak(text.charCodeAt(own))) own++
    starts.push(own)
    ends.push(end)
    if (own !== start) break
    end = start
  }
  return { text, starts, ends }
}

/** The longest phrase that ends with the word at an index of the words before a place, and how many words it has. */
export const phraseBack = <T>(back: WordsBack, from: number, phrases: Phrases<T>): { row: T; count: number } | null => {
  const end = back.ends[from]
  if (end === undefined || !phrases.lasts.has(back.text.slice(back.starts[from], end).toLowerCase())) return null
  for (let count = Math.min(phrases.longest, back.starts.length - from); count > 0; count--) {
    const row = rowOf(phrases, back.text.slice(back.starts[from + count - 1], end))
    if (row !== undefined) return { row, count }
  }
  return null
}

/** The word at an index of the words before a place, in small letters. */
export const wordBack = (back: WordsBack, index: number): string =>
  back.text.slice(back.starts[index] ?? 0, back.ends[index] ?? 0).toLowerCase()
