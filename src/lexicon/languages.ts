import { de } from './de/index.js'
import { en } from './en/index.js'
import { narrowedIn } from './letters.js'
import type { Lexicon } from './shape/index.js'

/** The languages that can be read, by BCP 47 code. */
export const lexicons: Readonly<Record<'de' | 'en', Lexicon>> = {
  de: narrowedIn(de),
  en: narrowedIn(en),
}
