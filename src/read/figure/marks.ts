import { unit, unitClass } from '../text/classes.js'

/** Code units as figures need them; outside the text the code is NaN, which is none of them. */
export const isDigit = (code: number): boolean => code >= 48 && code <= 57
/** A letter of any script of the basic plane. */
export const isLetter = (code: number): boolean => unitClass(code) === unit.letter
/** A letter or a digit. */
export const isWordly = (code: number): boolean => isDigit(code) || isLetter(code)
/** White space inside a line. */
export const isBlank = (code: number): boolean => code === 32 || code === 0xa0 || code === 0x202f || code === 0x2009
/** A hyphen or a dash. */
export const isDash = (code: number): boolean => code === 45 || (code >= 0x2010 && code <= 0x2014)

const breakers = new Set([...',;:!?()[]{}"“”„»«…–—|*'].map((sign) => sign.charCodeAt(0)))

/** Whether a code unit ends a word in the sense of phrases: white space and punctuation, save full stop, hyphen, slash. */
export const isBreak = (code: number): boolean =>
  Number.isNaN(code) || breakers.has(code) || unitClass(code) === unit.white

/** End of the letters from a place on. */
export const lettersEnd = (text: string, from: number): number => {
  let at = from
  while (isLetter(text.charCodeAt(at))) at++
  return at
}

/** A place without the one blank before it. */
export const pastBlank = (text: string, from: number): number => (isBlank(text.charCodeAt(from)) ? from + 1 : from)
