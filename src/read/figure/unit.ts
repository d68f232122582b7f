import type { FigureWords } from '../../lexicon/index.js'
import { figurePatterns } from './number.js'

/** The unit of a number and where it ends. */
export interface ReadUnit {
  readonly unit: string
  readonly start: number
  readonly end: number
}

/** How many words may stand between a number and what it counts. */
const reach = 4

const isNoun = (word: string, words: FigureWords): boolean => {
  if (words.nounBy === 'capital') return /^\p{Lu}[\p{L}-]+$/u.test(word)
  const lower = word.toLowerCase()
  if (words.plurals.includes(lower)) return true
  return /^\p{L}[\p{L}-]+[^s’']s$/u.test(word) && !words.notPlurals.includes(lower) && !/^\p{Lu}+$/u.test(word)
}

/** The counted noun after a number: its own word, not the adjectives before it. */
const countedNoun = (text: string, from: number, words: FigureWords): ReadUnit | null => {
  const next = /[\s]([\p{L}\p{N}][\p{L}\p{N}.’'-]*)/uy
  next.lastIndex = from
  for (let step = 0; step <= reach; step++) {
    const hit = next.exec(text)
    const raw = hit?.[1] ?? ''
    const word = raw.replace(/\.+$/u, '')
    if (!hit || words.stops.includes(raw.toLowerCase()) || words.stops.includes(word.toLowerCase())) return null
    const start = hit.index + 1
    if (isNoun(word, words)) return { unit: word, start, end: start + word.length }
    if (word !== raw && !/^\p{Lu}/u.test(raw)) return null
  }
  return null
}

/** Reads what a number counts: money, percent or a noun; null where nothing of the kind follows. */
export const unitAt = (text: string, from: number, words: FigureWords): ReadUnit | null => {
  const patterns = figurePatterns(words)
  patterns.moneyAfter.lastIndex = from
  const money = patterns.moneyAfter.exec(text)
  if (money) {
    const unit = words.moneyAfter.find((entry) => entry.word === money.groups?.word)?.unit
    if (unit) return { unit, start: from, end: from + money[0].length }
  }
  patterns.percent.lastIndex = from
  const percent = patterns.percent.exec(text)
  if (percent) return { unit: 'percent', start: from, end: from + percent[0].length }
  return countedNoun(text, from, words)
}
