import { folded } from './table.js'

/** Letters and groups of letters that German and English spell one sound of a foreign name with. Order counts. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/shch|schtsch|tsch/gu, 'c'],
  [/sch|zh|sh|tz|ts|z|ß/gu, 's'],
  [/kh|ch/gu, 'c'],
  [/ph/gu, 'f'],
  [/w/gu, 'v'],
  [/x/gu, 'ks'],
  [/qu?/gu, 'k'],
  [/[jy]/gu, 'i'],
  [/(?<letter>.)\k<letter>+/gu, '$<letter>'],
  [/^ie/u, 'e'],
  [/(?:[oe]v|f)$/u, 'v'],
]

/** A key that the German and English spellings of a name share. Names that sound alike share it too, so it never proves
 * that two names are one. After the idea of Kölner Phonetik (Postel 1969), for transliterations only.
 * @example soundOf('Selenskyj') === soundOf('Zelensky') // true
 */
export const soundOf = (name: string): string => {
  let key = folded(name).toLowerCase()
  for (const [pattern, letter] of spellings) key = key.replace(pattern, letter)
  return key
}
