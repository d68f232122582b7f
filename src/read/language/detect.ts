import type { Lexicon } from '../../lexicon/index.js'
import type { Document } from '../../model/index.js'

/** Characters of a document that are enough to tell its language. */
const sampleLength = 6_000
/** Below this many words function words are chance. */
const fewWords = 30
/** Below this many, letters tell nothing by themselves: n-grams take "hi" for Catalan. */
const veryFewWords = 6
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

const wordsOf = (document: Document): readonly string[] =>
  sample(document)
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '')

/** How many of some words are among the most frequent ones of each language; most first. */
const commonIn = (words: readonly string[], lexicons: Readonly<Record<string, Lexicon>>) =>
  Object.values(lexicons)
    .map((lexicon) => {
      const known = new Set(lexicon.common)
      return { code: lexicon.code, count: words.filter((word) => known.has(word)).length }
    })
    .sort((a, b) => b.count - a.count)

/** Tells by its most frequent words which of the known languages a document is in.
 * @returns The code of a lexicon, or null where the words leave it in doubt.
 * @example familiarLanguage(document, lexicons) // 'de'
 */
export const familiarLanguage = (document: Document, lexicons: Readonly<Record<string, Lexicon>>): string | null => {
  const words = wordsOf(document)
  if (words.length < fewWords) return null
  const [best, next] = commonIn(words, lexicons)
  const leads = best && best.count >= lead * (next?.count ?? 0)
  return leads && best.count >= share * words.length ? best.code : null
}

/** The language of very few words: by what the carrier declares, or by two of the most frequent words of one language and
 * none of another; `und` where no such word stands there at all, and null where letters have to tell. */
const languageOfFew = (
  words: readonly string[],
  said: string | null,
  lexicons: Readonly<Record<string, Lexicon>>,
): string | null => {
  if (said) return said
  const [best, next] = commonIn(words, lexicons)
  if (!best || best.count === 0) return 'und'
  return best.count >= 2 && next?.count === 0 ? best.code : null
}

/** Tells the language of a document: by its most frequent words, and where they leave doubt, from its letters
 * (eld: n-grams of 60 languages, loaded only then). Very few words tell it by what their carrier declares or by such a
 * word among them, and else not at all.
 * @returns An ISO 639-1 code; `und` where nothing can be told.
 */
export const languageOf = async (document: Document, lexicons: Readonly<Record<string, Lexicon>>): Promise<string> => {
  const familiar = familiarLanguage(document, lexicons)
  if (familiar) return familiar
  const said = declared(document)
  const words = wordsOf(document)
  const few = words.length < veryFewWords ? languageOfFew(words, said, lexicons) : null
  if (few) return few
  const { eld } = await import('eld/extrasmall')
  return eld.detect(sample(document)).language || said || 'und'
}
