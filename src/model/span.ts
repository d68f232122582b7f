/** A stretch of a document's canonical text. Half-open: `start` is in, `end` is not; UTF-16 code units. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A span with the words that stand there: always `document.text.slice(start, end) === text`. */
export interface Quoted extends Span {
  readonly text: string
}

/** Takes the words of a span from a text.
 * @example quote('ab cd', 3, 5) // { start: 3, end: 5, text: 'cd' }
 */
export const quote = (text: string, start: number, end: number): Quoted => ({
  start,
  end,
  text: text.slice(start, end),
})

/** Why something was found: the rule that found it and the words that it went by. */
export interface Why {
  /** Id of a rule row or of a structural reason, such as `de/sponsor/message-from` or `block/after-slug`. */
  readonly rule: string
  /** The words that set the rule off; may be empty where position or layout alone decided. */
  readonly words: readonly Quoted[]
}
