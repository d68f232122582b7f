import type { TextWords } from '../../lexicon/index.js'
import { unit, unitClass } from './classes.js'

/** What a token is: letters (with digits or joints inside), a number, an address (web, mail, handle), punctuation, any
 * other sign, or the ending of a word that is a word of its own ("'s"). */
export const tokenKinds = { word: 0, number: 1, address: 2, punctuation: 3, sign: 4, clitic: 5 } as const

/** The tokens of a text, in order; what lies between two of them is white space only. Places are half-open UTF-16
 * offsets, so `text.slice(starts[i], ends[i])` is a token's words. */
export interface Tokens {
  readonly count: number
  readonly starts: Int32Array
  readonly ends: Int32Array
  /** A value of `tokenKinds` each. */
  readonly kinds: Uint8Array
}

const code = { stop: 46, comma: 44, colon: 58, slash: 47, hyphen: 45, apostrophe: 39, curly: 0x2019, at: 64 }
const isWordly = (kind: number): boolean => kind === unit.letter || kind === unit.digit || kind === unit.mark

const classAt = (text: string, at: number): number => (at < text.length ? unitClass(text.charCodeAt(at)) : unit.other)

/** Signs that join two parts of a word or number without white space. */
const joins = (text: string, at: number, number: boolean): boolean => {
  const sign = text.charCodeAt(at)
  const next = classAt(text, at + 1)
  if (sign === code.hyphen || sign === 0x2010 || sign === 0x2011) return !number && isWordly(next)
  if (sign === code.apostrophe || sign === code.curly) return next === unit.letter || (number && next === unit.digit)
  if (sign === code.stop) {
    if (next === unit.digit) return true
    return !number && next === unit.letter && joinsStop(text, at)
  }
  if (!number || next !== unit.digit) return false
  return sign === code.comma || sign === code.colon || sign === code.slash
}

/** A full stop without a blank joins single letters ("U.S", "z.B") and what goes on in small letters ("page.org"). */
const joinsStop = (text: string, at: number): boolean => {
  const after = text.charAt(at + 1)
  if (after === after.toLowerCase()) return true
  return !isWordly(classAt(text, at - 2)) || classAt(text, at + 2) !== unit.letter
}

const runEnd = (text: string, from: number, number: boolean): number => {
  let at = from
  let digits = number
  while (at < text.length) {
    const kind = unitClass(text.charCodeAt(at))
    if (isWordly(kind)) {
      if (kind === unit.letter) digits = false
      at += 1
    } else if (joins(text, at, digits)) at += 2
    else break
  }
  return at
}

const addressStops = /[\s<>"„“”»«]/u
const trimmable = /[.,;:!?)\]'’…]/u

/** End of an address that begins at `from`: up to white space or a mark that cannot belong to it. */
const addressEnd = (text: string, from: number, at: number): number => {
  let end = at
  while (end < text.length && !addressStops.test(text.charAt(end))) end += 1
  while (end > from + 1 && trimmable.test(text.charAt(end - 1))) end -= 1
  return end
}

/** Whether the run that ended at `at` goes on as a web address ("https://") or mail address ("a@b"). */
const opensAddress = (text: string, from: number, at: number): boolean =>
  (text.charCodeAt(at) === code.at && classAt(text, at + 1) === unit.letter) ||
  (text.charCodeAt(at) === code.colon && text.startsWith('//', at + 1)) ||
  text.startsWith('www.', from)

const isHandle = (text: string, at: number): boolean => {
  const sign = text.charCodeAt(at)
  return (sign === code.at || sign === 35) && classAt(text, at + 1) === unit.letter
}

/** Length of the full stop that belongs to a word: 1 after a single letter, an acronym or an abbreviation, else 0. */
const stopLength = (text: string, from: number, end: number, known: Abbreviations): number => {
  if (text.charCodeAt(end) !== code.stop || text.charCodeAt(end + 1) === code.stop) return 0
  if (end - from === 1) return classAt(text, from) === unit.letter ? 1 : 0
  if (end - from > known.longest) return 0
  const word = text.slice(from, end)
  return known.words.has(word) || known.words.has(word.toLowerCase()) || /^(?:\p{L}\.)+\p{L}$/u.test(word) ? 1 : 0
}

interface Abbreviations {
  readonly words: ReadonlySet<string>
  readonly longest: number
  readonly clitics: readonly string[]
}

const compiled = new WeakMap<TextWords, Abbreviations>()

const abbreviationsOf = (words: TextWords): Abbreviations => {
  const known = compiled.get(words)
  if (known) return known
  const all = [...words.leading, ...words.trailing, ...words.numbered]
  const made = { words: new Set(all), longest: Math.max(...all.map((one) => one.length)), clitics: words.clitics }
  compiled.set(words, made)
  return made
}

const isApostrophe = (sign: number): boolean => sign === code.apostrophe || sign === code.curly

/** Where the ending of a word that is a word of its own begins; the word's end where there is none. */
const cliticStart = (text: string, from: number, end: number, clitics: readonly string[]): number => {
  if (clitics.length === 0) return end
  let mark = end - 2
  while (mark > end - 5 && !isApostrophe(text.charCodeAt(mark))) mark -= 1
  if (mark <= from || !isApostrophe(text.charCodeAt(mark))) return end
  const tail = `'${text.slice(mark + 1, end).toLowerCase()}`
  if (clitics.includes(tail)) return mark
  const before = text.charAt(mark - 1).toLowerCase() + tail
  return mark - 1 > from && clitics.includes(before) ? mark - 1 : end
}

class Collected {
  count = 0
  starts = new Int32Array(256)
  ends = new Int32Array(256)
  kinds = new Uint8Array(256)

  push(start: number, end: number, kind: number): void {
    if (this.count === this.starts.length) this.grow()
    this.starts[this.count] = start
    this.ends[this.count] = end
    this.kinds[this.count] = kind
    this.count += 1
  }

  private grow(): void {
    const size = this.count * 2
    const [starts, ends, kinds] = [new Int32Array(size), new Int32Array(size), new Uint8Array(size)]
    starts.set(this.starts)
    ends.set(this.ends)
    kinds.set(this.kinds)
    Object.assign(this, { starts, ends, kinds })
  }

  tokens(): Tokens {
    const { count } = this
    const [starts, ends] = [this.starts.slice(0, count), this.ends.slice(0, count)]
    return { count, starts, ends, kinds: this.kinds.slice(0, count) }
  }
}

const pushWord = (text: string, at: number, kind: number, known: Abbreviations, into: Collected): number => {
  const number = kind === unit.digit
  const end = runEnd(text, at, number)
  if (opensAddress(text, at, end)) {
    const last = addressEnd(text, at, end)
    into.push(at, last, tokenKinds.address)
    return last
  }
  const split = number ? end : cliticStart(text, at, end, known.clitics)
  const stop = split === end ? stopLength(text, at, end, known) : 0
  into.push(
    at,
    split + stop,
    number && /^[\d.,:/'’]+$/u.test(text.slice(at, end)) ? tokenKinds.number : tokenKinds.word,
  )
  if (split < end) into.push(split, end, tokenKinds.clitic)
  return end + stop
}

const emoticon = /[:;=][-'^]?[()DPpO|/*]+(?=\s|$)/uy

/** End of an emoticon that begins at a place, 0 where none does. */
const emoticonEnd = (text: string, at: number): number => {
  const sign = text.charCodeAt(at)
  if (sign !== code.colon && sign !== 59 && sign !== 61) return 0
  emoticon.lastIndex = at
  return emoticon.test(text) ? emoticon.lastIndex : 0
}

/** Punctuation and signs: a run of one sign is one token ("...", "--"), save brackets and quotation marks of sense. */
const pushSign = (text: string, at: number, kind: number, into: Collected): number => {
  if (isHandle(text, at)) {
    const last = runEnd(text, at + 1, false)
    into.push(at, last, tokenKinds.address)
    return last
  }
  const face = emoticonEnd(text, at)
  if (face > 0) {
    into.push(at, face, tokenKinds.sign)
    return face
  }
  const sign = text.charCodeAt(at)
  const pair = sign >= 0xd800 && sign <= 0xdbff ? 2 : 1
  let end = at + pair
  if (pair === 1) while (end < text.length && text.charCodeAt(end) === sign) end += 1
  const last = Math.min(end, text.length)
  into.push(at, last, kind === unit.punctuation ? tokenKinds.punctuation : tokenKinds.sign)
  return last
}

/** Cuts a text into tokens, in one pass and linear time. Nothing but white space is left out.
 * @param text Any text.
 * @param words The language's abbreviations and clitics.
 * @example tokensOf('Dr. Anna Winter kam.', lexicons.de.text).count // 5: "Dr.", "Anna", "Winter", "kam", "."
 */
export const tokensOf = (text: string, words: TextWords): Tokens => {
  const known = abbreviationsOf(words)
  const into = new Collected()
  let at = 0
  while (at < text.length) {
    const kind = unitClass(text.charCodeAt(at))
    if (kind === unit.white) at += 1
    else if (isWordly(kind)) at = pushWord(text, at, kind, known, into)
    else at = pushSign(text, at, kind, into)
  }
  return into.tokens()
}
