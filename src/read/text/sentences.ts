import type { TextWords } from '../../lexicon/index.js'
import type { Tokens } from './tokens.js'
import { tokenKinds } from './tokens.js'

/** The sentences of a text, in order, as half-open ranges of token numbers; every token lies in exactly one. */
export interface Sentences {
  readonly count: number
  readonly starts: Int32Array
  readonly ends: Int32Array
}

interface Words {
  readonly leading: ReadonlySet<string>
  readonly trailing: ReadonlySet<string>
  readonly numbered: ReadonlySet<string>
  readonly starters: ReadonlySet<string>
  readonly ordinalStop: boolean
}

const compiled = new WeakMap<TextWords, Words>()

const wordsOf = (words: TextWords): Words => {
  const known = compiled.get(words)
  if (known) return known
  const made = {
    leading: new Set(words.leading),
    trailing: new Set(words.trailing),
    numbered: new Set(words.numbered),
    starters: new Set(words.starters),
    ordinalStop: words.ordinalStop,
  }
  compiled.set(words, made)
  return made
}

/** What the splitter looks at: a token's words and what lies around it. */
interface Place {
  readonly text: string
  readonly tokens: Tokens
  readonly words: Words
}

const wordAt = ({ text, tokens }: Place, index: number): string =>
  index < 0 || index >= tokens.count ? '' : text.slice(tokens.starts[index], tokens.ends[index])

const closers = new Set(['"', '”', '“', '»', '«', '’', "'", ')', ']', "''", '‘', '``'])
const openers = new Set(['"', '“', '„', '»', '«', '‘', '‚', "'", '(', '[', '-', '–', '—', '*', '•', '``', "''"])

const isLower = (word: string): boolean => {
  const first = word.charAt(0)
  return first !== first.toUpperCase()
}

const startsLetter = (word: string): boolean => word.charAt(0).toLowerCase() !== word.charAt(0).toUpperCase()

/** The first token from `index` on that is no opening mark. */
const opened = (place: Place, index: number): number => {
  let at = index
  while (at < index + 3 && openers.has(wordAt(place, at))) at += 1
  return at
}

const has = (set: ReadonlySet<string>, word: string): boolean => set.has(word) || set.has(word.toLowerCase())

/** Whether a new sentence begins with the word after an abbreviation that may end one. */
const begins = (place: Place, next: number): boolean => {
  const word = wordAt(place, opened(place, next))
  return !isLower(word) && startsLetter(word) && place.words.starters.has(word.toLowerCase())
}

/** A sentence may end after a word that carries its own full stop: not after a title or an initial, seldom after others. */
const endsAfterAbbreviation = (place: Place, index: number): boolean => {
  const word = wordAt(place, index).slice(0, -1)
  const next = wordAt(place, index + 1)
  if (word.length === 1 && isLower(word) && startsLetter(word)) return begins(place, index + 1)
  if (has(place.words.trailing, word)) return begins(place, index + 1)
  if (has(place.words.leading, word)) return false
  if (has(place.words.numbered, word)) return !/^[\p{N}IVXLC(]/u.test(next) && !isLower(next)
  return begins(place, index + 1)
}

/** "6. Februar" and "im 19. Jahrhundert" go on; "endete 1945. Danach" and "waren es 12. Die" do not. */
const endsAfterNumber = (place: Place, index: number): boolean => {
  if (!place.words.ordinalStop) return true
  const number = wordAt(place, index)
  if (!/^\d{1,3}$|^[IVXL]+$/u.test(number)) return true
  const next = opened(place, index + 2)
  return begins(place, next)
}

/** Whether a sentence ends with the full stop at `index`, where it is a token of its own. */
const endsAtStop = (place: Place, index: number, next: number): boolean => {
  const { tokens } = place
  const before = index - 1
  if (before >= 0 && tokens.ends[before] === tokens.starts[index] && !endsAfterNumber(place, before)) {
    const word = wordAt(place, before)
    if (/^[\d]{1,3}$|^[IVXL]+$/u.test(word)) return false
  }
  if (!isLower(wordAt(place, opened(place, next)))) return true
  return next === index + 1 && startsSmall(place, before, next)
}

/** Writers who use no capitals end sentences all the same: after a full word, a small word that is one. */
const startsSmall = (place: Place, before: number, next: number): boolean =>
  /^\p{Ll}{3,}$|^\p{Lu}?\p{Ll}+$/u.test(wordAt(place, before)) && /^\p{Ll}[\p{Ll}'’]*$/u.test(wordAt(place, next))

/** Where white space between two tokens holds a line break: 0 none, 1 one, 2 an empty line. */
const breaksBetween = ({ text, tokens }: Place, index: number): number => {
  let breaks = 0
  const to = tokens.starts[index + 1] ?? text.length
  for (let at = tokens.ends[index] ?? 0; at < to && breaks < 2; at += 1) if (text.charCodeAt(at) === 10) breaks += 1
  return breaks
}

const stops = /^(?:[.!?…]+|[。！？]+)$/u

/** The token that ends a sentence, when `index` begins its closing marks: the last closer that touches. */
const closedBy = (place: Place, index: number): number => {
  const { tokens } = place
  let last = index
  while (
    last + 1 < tokens.count &&
    tokens.starts[last + 1] === tokens.ends[last] &&
    (closers.has(wordAt(place, last + 1)) || stops.test(wordAt(place, last + 1)))
  )
    last += 1
  return isEmoticon(place, last + 1) ? last + 1 : last
}

const isEmoticon = (place: Place, index: number): boolean =>
  place.tokens.kinds[index] === tokenKinds.sign && /^[:;=]./u.test(wordAt(place, index))

/** The last token of the sentence that ends with the stop at `index`; -1 where none ends there. */
const stopEnds = (place: Place, index: number): number => {
  const { tokens } = place
  const kind = tokens.kinds[index]
  if (isEmoticon(place, index)) return isLower(wordAt(place, index + 1)) ? -1 : index
  const word = wordAt(place, index)
  const last = closedBy(place, index)
  const spaced = last + 1 >= tokens.count || tokens.starts[last + 1] !== tokens.ends[last]
  if (kind === tokenKinds.word) return word.endsWith('.') && spaced && endsAfterAbbreviation(place, index) ? last : -1
  if (kind !== tokenKinds.punctuation || !stops.test(word) || !spaced) return -1
  const next = wordAt(place, opened(place, last + 1))
  if (word === '.') return endsAtStop(place, index, last + 1) ? last : -1
  if (!isLower(next)) return last
  return last === index && word !== '…' && !word.startsWith('..') && startsSmall(place, index - 1, last + 1) ? last : -1
}

/** Whether a single line break is a border: not where a line runs on in small letters. */
const lineEnds = (place: Place, index: number): boolean => !isLower(wordAt(place, index + 1))

/** Cuts the tokens of a text into sentences, in linear time. A line break ends a sentence unless the next line runs on in
 * small letters; a full stop ends one unless it belongs to an abbreviation, an initial or an ordinal.
 * @param text The text that the tokens were cut from.
 * @param tokens What `tokensOf` gave.
 * @param words The language's abbreviations and sentence starters.
 * @example sentencesOf(text, tokens, lexicons.de.text).count
 */
export const sentencesOf = (text: string, tokens: Tokens, words: TextWords): Sentences => {
  const place = { text, tokens, words: wordsOf(words) }
  const ends: number[] = []
  for (let index = 0; index < tokens.count; index += 1) {
    const last = stopEnds(place, index)
    const breaks = breaksBetween(place, Math.max(index, last))
    if (last >= 0) {
      ends.push(last + 1)
      index = last
    } else if (breaks === 2 || (breaks === 1 && lineEnds(place, index))) ends.push(index + 1)
  }
  if (tokens.count > 0 && ends.at(-1) !== tokens.count) ends.push(tokens.count)
  const starts = Int32Array.from([0, ...ends.slice(0, -1)].slice(0, ends.length))
  return { count: ends.length, starts, ends: Int32Array.from(ends) }
}
