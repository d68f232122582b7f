import { regex } from '../../lexicon/index.js'

const made = new Map<string, RegExp>()

/** A pattern by its source, compiled once. */
export const compiled = (source: string, flags = 'iu'): RegExp => {
  const key = `${flags}/${source}`
  const pattern = made.get(key) ?? regex(source, flags)
  made.set(key, pattern)
  return pattern
}
