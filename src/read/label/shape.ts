import { hashText } from './hash.js'

/** Capitals, small letters, digits and other signs of a word, each run told once: "Rüstung" is "Xx", "U.S." is "X.X.". */
export const shapeOf = (word: string): string => {
  let shape = ''
  let last = ''
  for (let at = 0; at < word.length && shape.length < 8; at += 1) {
    const letter = word.charAt(at)
    const small = letter.toLowerCase()
    const kind =
      letter !== small ? 'X' : small !== letter.toUpperCase() ? 'x' : letter >= '0' && letter <= '9' ? '0' : letter
    if (kind !== last) shape += kind
    last = kind
  }
  return shape
}

/** Digits are all the same to a labeller. */
export const levelled = (word: string): string => word.replace(/\d/gu, '0')

/** Endings of a word as features of a kind, up to so many letters and shorter than the word. */
export const suffixes = (small: string, most: number, kind: number): readonly number[] => {
  const found: number[] = []
  for (let length = 1; length <= most && length < small.length; length += 1)
    found.push(hashText(kind * 16 + length, small, small.length - length))
  return found
}

/** Beginnings of a word as features of a kind, up to so many letters and shorter than the word. */
export const prefixes = (small: string, most: number, kind: number): readonly number[] => {
  const found: number[] = []
  for (let length = 1; length <= most && length < small.length; length += 1)
    found.push(hashText(kind * 16 + length, small, 0, length))
  return found
}
