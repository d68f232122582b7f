/** Sources of patterns for names, for rule rows of any language. All bounded, so that they stay linear. */

const word = "\\p{Lu}[\\p{L}\\p{M}\\p{N}]{0,40}(?:[.&’'-][\\p{L}\\p{M}\\p{N}]{1,40}){0,4}"
const particle = '(?:(?:von|van|zu|der|den|de|del|la|bin|al|el)\\s){0,2}'

/** One person: one to four capitalised words, initials and particles among them. */
export const person = `${word}(?:(?:(?<=(?<!\\p{L})\\p{Lu})\\.)?\\s${particle}${word}){0,3}`

/** People joined by commas and words such as "and". */
export const people = (joins: string): string =>
  `${person}(?:(?:,\\s(?:(?:${joins})\\s)?|\\s(?:${joins})\\s)${person}){0,5}`

/** A body or publication: capitalised words, with few small words among them, perhaps between quotation marks. */
export const body = `[„“"»«‚‘]?(?:The\\s)?(?:${word}|dpa|taz|epd|n-tv)(?:\\s(?:(?:of|for|de|del|della|für|&|on\\sthe|and)\\s)?${word}){0,5}[“”"«»‘’]?`
