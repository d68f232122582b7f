/** Classes of UTF-16 code units, as the tokeniser needs them. */
export const unit = { other: 0, letter: 1, digit: 2, white: 3, mark: 4, punctuation: 5 } as const

const patterns: readonly (readonly [number, RegExp])[] = [
  [unit.white, /\s/u],
  [unit.digit, /\p{Nd}/u],
  [unit.letter, /\p{L}|\p{Nl}/u],
  [unit.mark, /[\p{M}\u00AD\u200B-\u200D\u2060]/u],
  [unit.punctuation, /\p{P}/u],
]

const unknown = 255
const table = new Uint8Array(0x10000).fill(unknown)

const classOf = (code: number): number => {
  const letter = String.fromCharCode(code)
  // A lone half of a pair says nothing of its class; letters beyond the basic plane are rare enough to stay "other".
  if (code >= 0xd800 && code <= 0xdfff) return unit.other
  return patterns.find(([, pattern]) => pattern.test(letter))?.[0] ?? unit.other
}

/** Class of a code unit (a value of `unit`); looked up once per code unit and run of the program. */
export const unitClass = (code: number): number => {
  const known = table[code] ?? unit.other
  if (known !== unknown) return known
  const found = classOf(code)
  table[code] = found
  return found
}

/** Capital letters, by the language-free rule that they have a small form. */
export const isCapital = (code: number): boolean => {
  if (code < 128) return code >= 65 && code <= 90
  const letter = String.fromCharCode(code)
  return letter !== letter.toLowerCase()
}
