import { quotationsIn } from './quotations.js'
import type { Verbatim } from './types.js'

/** Marks of a quotation and of one within it, in the manner of each language. */
const marks = {
  de: { open: '„', close: '“', innerOpen: '‚', innerClose: '‘' },
  en: { open: '“', close: '”', innerOpen: '‘', innerClose: '’' },
} as const

/** Puts proved words between quotation marks, in the manner of a language; a quotation within them gets the inner marks.
 * There is no way to it but a proof.
 * @example inMarks(proof.value, 'de') // '„Er sagte ‚nein‘ dazu“'
 */
export const inMarks = ({ quotation }: Verbatim, language: keyof typeof marks): string => {
  const { open, close, innerOpen, innerClose } = marks[language]
  const parts: string[] = []
  let at = 0
  for (const { start, end, text, closed } of quotationsIn(quotation)) {
    if (!closed) continue
    parts.push(quotation.slice(at, start - 1), innerOpen, text, innerClose)
    at = end + 1
  }
  return `${open}${parts.join('')}${quotation.slice(at)}${close}`
}
