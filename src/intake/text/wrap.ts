const narrowest = 45
const widest = 100
const longToken = 36 // an address does not wrap; its line says nothing about the width

const firstWord = (line: string): number => {
  const blank = line.indexOf(' ')
  return blank < 0 ? line.length : blank
}

const long = new RegExp(`\\S{${longToken}}`, 'u')
const isPlain = (line: string): boolean => !long.test(line)

/** Whether the next line's first word would not have fitted on this line: what a program that wraps text leaves behind. */
const fills = (line: string, next: string, width: number): boolean => line.length + 1 + firstWord(next) > width

const endsSentence = /[.!?:][“”"’»)\]]*$/u

/** The width that a text was wrapped to by a program, or null where its lines are as somebody wrote them.
 * Wrapped text shows in that a line that goes on is full: the next word would not have fitted.
 * @example wrapWidth(['Short line', 'Another', 'Third']) // null
 */
export const wrapWidth = (lines: readonly string[]): number | null => {
  const pairs = lines.flatMap((line, index) => {
    const next = lines[index + 1] ?? ''
    return line !== '' && next !== '' && isPlain(line) && isPlain(next) ? [{ line, next }] : []
  })
  const lengths = lines.filter(isPlain).map((line) => line.length)
  const width = lengths.reduce((most, length) => Math.max(most, length), 0)
  if (width < narrowest || width > widest || pairs.length < 2) return null
  const full = pairs.filter(({ line, next }) => fills(line, next, width))
  const final = full.filter(({ line }) => endsSentence.test(line))
  return full.length >= 2 && full.length >= pairs.length * 0.6 && final.length <= full.length * 0.5 ? width : null
}

/** Whether a line goes on in the next, given the width of the text. A line with an address in it is longer than it was
 * meant to be, and tells by the next line only: a sentence goes on in small letters. */
export const wrapsInto = (line: string, next: string, width: number | null): boolean => {
  if (width === null) return false
  return isPlain(line) ? fills(line, next, width) : /^\p{Ll}/u.test(next) && !endsSentence.test(line)
}
