import type { AnatomyWords } from '../../lexicon/index.js'
import type { Document, Named, Quoted } from '../../model/index.js'
import { quote } from '../../model/index.js'
import { properName } from '../entity/name.js'

const isCapitals = (word: string): boolean => {
  const letters = word.replace(/[^\p{L}]/gu, '')
  return (
    letters.length > 1 && (letters.match(/\p{Lu}/gu)?.length ?? 0) >= letters.length * 0.6 && /\p{Lu}{2}/u.test(letters)
  )
}

const shortestTitle = 5

const isTitle = (word: string, words: AnatomyWords): boolean => {
  const lower = word.toLowerCase().replace(/[.,]$/u, '')
  return (
    words.titles.some(
      (title) => title === lower || title === `${lower}.` || (title.length >= shortestTitle && lower.endsWith(title)),
    ) || words.nameJoins.includes(lower)
  )
}

/** How many words before the name belong to the person's rank or to an article. */
const skipTo = (parts: readonly string[], words: AnatomyWords): number => {
  const capitals = parts.findIndex((part, index) => isCapitals(part) && isCapitals(parts[index + 1] ?? ''))
  if (capitals >= 0) return capitals
  const name = parts.findIndex((part) => !isTitle(part, words))
  return name < 0 ? parts.length : name
}

/** Whether a capital with a full stop ends an abbreviation that began before it ("Generalmajor a. D."). */
export const endsAbbreviation = (text: string, start: number): boolean =>
  /^\p{Lu}\.\s/u.test(text.slice(start, start + 3)) &&
  /(?<!\p{L})\p{Ll}\.\s$/u.test(text.slice(Math.max(0, start - 4), start))

/** The person's own name in a stretch that may start with ranks and titles ("Armeegeneral TODD BERG"). */
export const personIn = (document: Document, words: AnatomyWords, found: Quoted): Named | null => {
  const parts = found.text.split(/\s+/u)
  const skip = endsAbbreviation(document.text, found.start) ? 1 : skipTo(parts, words)
  const kept = parts.slice(skip)
  if (kept.length < 2) return null
  const start = found.start + found.text.indexOf(kept[0] ?? '', parts.slice(0, skip).join(' ').length)
  const span = quote(document.text, start, found.end)
  return { ...span, name: properName(span.text) }
}
