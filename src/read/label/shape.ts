import { hashText } from './hash.js'

/** The sign that stands for a letter in a shape. */
const kindOf = (letter: string): string => {
  const code = letter.charCodeAt(0)
  if (code >= 97 && code <= 122) return 'x'
  if (code >= 65 && code <= 90) return 'X'
  if (code < 128) return code >= 48 && code <= 57 ? '0' : letter
  const small = letter.toLowerCase()
  return letter !== small ? 'X' : small !== letter.toUpperCase() ? 'x' : letter
}

/** Capitals, small letters, digits and other signs of a word, each run told once: "Rüstung" is "Xx", "U.S." is "X.X.". */
export const shapeOf = (word: string): string => {
  let shape = ''
  let last = ''
  for (let at = 0; at < word.length && shape.length < 8; at += 1) {
    const kind = kindOf(word.charAt(at))
    if (kind !== last) shape += kind
    last = kind
  }
  return shape
}

const hasDigit = (word: string): boolean => {
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at)
    if (code >= 48 && code <= 57) return true
  }
  return false
}

/** Digits are all the same to a labeller. */
export const levelled = (word: string): string => (hasDigit(word) ? word.replace(/\d/gu, '0') : word)

/** Adds the endings of a word as features of a kind, up to so many letters and shorter than the word. */
export const addSuffixes = (small: string, most: number, kind: number, found: number[]): void => {
  for (let length = 1; length <= most && length < small.length; length += 1)
    found.push(hashText(kind * 16 + length, small, small.length - length))
}

/** Adds the beginnings of a word as features of a kind, up to so many letters and shorter than the word. */
export const addPrefixes = (small: string, most: number, kind: number, found: number[]): void => {
  for (let length = 1; length <= most && length < small.length; length += 1)
    found.push(hashText(kind * 16 + length, small, 0, length))
}
