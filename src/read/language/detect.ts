import type { Lexicon } from '../../lexicon/index.js'
import type { Document } from '../../model/index.js'

/** Characters of a document that are enough to tell its language. */
const sampleLength = 6_000
/** Below this many words function words are chance, and a detector guesses names: what the carrier declares counts more. */
const fewWords = 30
const veryFewWords = 5
/** Running German and English have some 40 % of these words; Dutch has 12 % of either list. */
const share = 0.22
/** By how much the best language must lead. */
const lead = 1.8

const sample = (document: Document): string => {
  const { text } = document
  if (text.length <= sampleLength) return text
  const middle = Math.floor(text.length / 3)
  return text.slice(middle, middle + sampleLength)
}

const declared = (document: Document): string | null =>
  document.declared
    .find((entry) => entry.field === 'language')
    ?.value.toLowerCase()
    .split(/[-_]/u)[0] ?? null

/** Tells by its most frequent words which of the known languages a document is in.
 * @returns The code of a lexicon, or null where the words leave it in doubt.
 * @example familiarLanguage(document, lexicons) // 'de'
 */
export const familiarLanguage = (document: Document, lexicons: Readonly<Record<string, Lexicon>>): string | null => {
  const words = sample(document)
    .toLowerCase()
    .split(/[^\p{L}]+/u)
  if (words.length < fewWords) return null
  const shares = Object.values(lexicons)
    .map((lexicon) => {
      const known = new Set(lexicon.common)
      return { code: lexicon.code, share: words.filter((word) => known.has(word)).length / words.length }
    })
    .sort((a, b) => b.share - a.share)
  const [best, next] = shares
  return best && best.share >= share && best.share >= lead * (next?.share ?? 0) ? best.code : null
}

/** Tells the language of a document: by its most frequent words, and where they leave doubt, from its letters
 * (eld: n-grams of 60 languages, loaded only then), or from what it declares where it is very short.
 * @returns An ISO 639-1 code; `und` where nothing can be told.
 */
export const languageOf = async (document: Document, lexicons: Readonly<Record<string, Lexicon>>): Promise<string> => {
  const familiar = familiarLanguage(document, lexicons)
  if (familiar) return familiar
  const said = declared(document)
  if (said && document.text.split(/\s+/u).length < veryFewWords) return said
  const { eld } = await import('eld/extrasmall')
  return eld.detect(sample(document)).language || said || 'und'
}
