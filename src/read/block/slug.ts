import type { AnatomyWords } from '../../lexicon/index.js'
import type { Document, Quoted, Why } from '../../model/index.js'
import { type Line, quoteIn } from './line.js'
import { firstHit } from './match.js'

/** A slug at the head of a line. Strong: its type says so; weak: only its form, as others do in this newsletter. */
export interface Slug {
  readonly words: Quoted
  readonly why: Why
  readonly strong: boolean
}

const longestSlug = 90
const mostWeakWords = 9
/** What follows a run-in slug is a sentence, not the rest of a list line. */
const shortestRest = 50

const letters = (text: string): number => text.match(/\p{L}/gu)?.length ?? 0
const capitals = (text: string): number => text.match(/\p{Lu}/gu)?.length ?? 0

/** Place of the colon that ends a slug, or -1: the last one before the text starts, since slugs may hold one themselves. */
const colonOf = (text: string): number => {
  const head = text.slice(0, longestSlug + 1)
  const colon = head.search(/:(?=\s)|:$/u)
  if (colon < 0) return -1
  const second = head.slice(colon + 1).search(/:(?=\s)/u)
  const between = second < 0 ? '' : head.slice(colon + 1, colon + 1 + second)
  return second > 0 && letters(between) > 2 && capitals(between) === letters(between) ? colon + 1 + second : colon
}

const boldTo = (line: Line, end: number): boolean =>
  line.raw.marks.some((mark) => mark.kind === 'bold' && mark.start <= line.at && mark.end >= end && mark.end <= end + 3)

/** Which type sets the words off as a slug, or null where only their form could. */
const typeOf = (line: Line, phrase: string, end: number): string | null => {
  if (letters(phrase) < 2) return null
  if (capitals(phrase) / letters(phrase) >= 0.75 && letters(phrase) > 3) return 'block/slug-capitals'
  if (boldTo(line, end)) return 'block/slug-bold'
  if (/^\p{Lu}{4,}(?![\p{Ll}])/u.test(phrase)) return 'block/slug-capitals-start'
  return line.emoji ? 'block/slug-emoji' : null
}

const looksWeak = (phrase: string, rest: string, words: AnatomyWords): boolean =>
  phrase.split(/\s+/u).length <= mostWeakWords &&
  /^\p{Lu}/u.test(phrase) &&
  !/[.;„“”"»«]/u.test(phrase) &&
  rest.length >= shortestRest &&
  /^[\p{Lu}\d„“"»]/u.test(rest) &&
  !/^[„“"»]/u.test(rest) &&
  !words.runIns.includes(phrase.toLowerCase()) &&
  !firstHit(words.attributions, phrase)

/** A phrase in bold that ends like a sentence and stands before running text ("**Waiting for Riga.** Parliament ..."). */
const boldRunIn = (document: Document, line: Line): Slug | null => {
  const mark = line.raw.marks.find((each) => each.kind === 'bold' && each.start <= line.at && each.end > line.at)
  if (!mark) return null
  const phrase = line.text.slice(0, mark.end - line.at).trimEnd()
  const rest = line.text.slice(mark.end - line.at).trim()
  const closed = /[.:!?–—]$/u.test(phrase) || /^[.:–—|]/u.test(rest)
  if (!closed || phrase.length > longestSlug || letters(phrase) < 3 || rest.length < shortestRest) return null
  const words = quoteIn(document, line, 0, phrase.replace(/[\s.:–—]+$/u, '').length)
  return { words, why: { rule: 'block/slug-bold', words: [words] }, strong: true }
}

/** Finds a slug at the head of a line: capitals, bold, emoji, or a short phrase, up to a colon. */
export const findSlug = (document: Document, line: Line, words: AnatomyWords): Slug | null => {
  const colon = colonOf(line.text)
  if (colon < 2) return boldRunIn(document, line)
  const phrase = line.text.slice(0, colon).replace(/[*_\s]+$/u, '')
  const rest = line.text.slice(colon + 1).trim()
  const slug = quoteIn(document, line, 0, phrase.length)
  const type = typeOf(line, phrase, line.at + colon)
  if (type && !(type !== 'block/slug-capitals' && firstHit(words.attributions, phrase)) && rest.length > 0)
    return { words: slug, why: { rule: type, words: [slug] }, strong: true }
  if (looksWeak(phrase, rest, words))
    return { words: slug, why: { rule: 'block/slug-run-in', words: [slug] }, strong: false }
  return boldRunIn(document, line)
}
