import { de } from './de/index.js'
import { en } from './en/index.js'
import { narrowedIn } from './letters.js'
import type { Lexicon } from './shape/index.js'

const made = new Map<Lexicon, Lexicon>()

/** A language's tables are made ready when they are first asked for: most runs read one language only. */
const ready = (lexicon: Lexicon): Lexicon => {
  const known = made.get(lexicon) ?? narrowedIn(lexicon)
  made.set(lexicon, known)
  return known
}

/** The languages that can be read, by BCP 47 code. */
export const lexicons: Readonly<Record<'de' | 'en', Lexicon>> = {
  get de() {
    return ready(de)
  },
  get en() {
    return ready(en)
  },
}
