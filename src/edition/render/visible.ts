// Control characters, lone halves of a pair, and the two marks that force a writing direction on what follows:
// in a page they could hide words or show them in another order than they stand in.
const unseen = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202D\u202E\uFFFE\uFFFF]|\p{Surrogate}/gu

/** Shows characters that would act on the page instead of standing in it, as `[U+202E]`.
 * @example visible('a\u202Eb') // 'a[U+202E]b'
 */
export const visible = (text: string): string =>
  text.replace(unseen, (char) => `[U+${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}]`)
