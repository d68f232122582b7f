import type { SpeechWords } from '../../lexicon/index.js'
import type { Span } from '../../model/index.js'
import { spanIndex } from '../overlap.js'
import type { Quotation } from './quotation.js'

// begins where a run of marks begins: tried at each of them, a line of full stops would take quadratic time
const stop = /(?<![.!?…])[.!?…]+[“”"»«’)\]]*(?=\s+[„“"»«‚‘([–—]*[\p{Lu}\d])/gu

const abbreviated = (text: string, at: number, words: SpeechWords): boolean => {
  if (text[at] !== '.') return false
  const word = /[\p{L}\p{N}.]+$/u.exec(text.slice(Math.max(0, at - 12), at))?.[0] ?? ''
  return /^(?:\p{Lu}|\d{1,2})$/u.test(word) || words.abbreviations.includes(word.toLowerCase())
}

/** Nothing that runs on for longer is one sentence: cut, so that looking about in a sentence costs no more. */
const longest = 4_000

/** A stretch in pieces that are no longer than a sentence may be, cut before a word. */
const pieces = (text: string, { start, end }: Span): readonly Span[] => {
  const found: Span[] = []
  let from = start
  while (end - from > longest) {
    const blank = text.slice(from, from + longest).lastIndexOf(' ')
    const to = from + (blank > 0 ? blank + 1 : longest)
    found.push({ start: from, end: to })
    from = to
  }
  return [...found, { start: from, end }]
}

/** Splits a paragraph into sentences. A full stop inside a quotation splits only where the quotation ends with it. */
export const sentencesIn = (
  text: string,
  start: number,
  end: number,
  quotations: readonly Quotation[],
  words: SpeechWords,
): readonly Span[] => {
  const inside = spanIndex(quotations)
  const found: Span[] = []
  let from = start
  for (const hit of text.slice(start, end).matchAll(stop)) {
    const at = start + hit.index
    const close = at + hit[0].length
    const held = inside.touching({ start: at, end: at + 1 })[0]
    if ((held && close < held.to) || abbreviated(text, at, words)) continue
    found.push({ start: from, end: close })
    from = close + (/^\s*/u.exec(text.slice(close, end))?.[0].length ?? 0)
  }
  if (from < end) found.push({ start: from, end })
  return found.flatMap((sentence) => pieces(text, sentence))
}
