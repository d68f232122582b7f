import { eld } from 'eld/extrasmall'
import type { Document } from '../../model/index.js'

/** Characters of a document that are enough to tell its language. */
const sampleLength = 6_000
/** Below this many words the detector guesses names; what the carrier declares counts more. */
const fewWords = 5

const sample = (document: Document): string => {
  const { text } = document
  if (text.length <= sampleLength) return text
  const middle = Math.floor(text.length / 3)
  return `${text.slice(middle, middle + sampleLength)}`
}

const declared = (document: Document): string | null =>
  document.declared
    .find((entry) => entry.field === 'language')
    ?.value.toLowerCase()
    .split(/[-_]/u)[0] ?? null

/** Tells the language of a document from its letters (eld: n-grams), or from what it declares where it is very short.
 * @returns A two-letter ISO 639-1 code; `und` where nothing can be told.
 */
export const detectLanguage = (document: Document): string => {
  const words = document.text.split(/\s+/u).length
  const said = declared(document)
  if (words < fewWords && said) return said
  return eld.detect(sample(document)).language || said || 'und'
}
