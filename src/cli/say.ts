import type { Facts, NoticeCode, Span } from '../model/index.js'
import { inMarks, proveQuotation, type VerbatimSource } from '../model/verbatim/index.js'
import type { CliWords, ProgramWords } from '../words/index.js'
import type { Language } from './language.js'

/** Puts facts into a sentence.
 * @example fill('There is no file {address}.', { address: 'a.txt' }) // 'There is no file a.txt.'
 */
export const fill = (sentence: string, facts: Facts): string =>
  sentence.replace(/\{(?<name>\w+)\}/gu, (whole, name: string) => String(facts[name] ?? whole))

/** A stranger's text on one line of a terminal: no control character gets through, nor a mark that would show words in
 * another order than they stand in, nor one that would begin a line.
 * @example printable('a\u001b[2Jb') // 'a\uFFFD[2Jb'
 */
export const printable = (text: string): string =>
  text.replace(/[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/gu, '\uFFFD')

/** A stranger's text on several lines of a terminal: as `printable`, but lines and tabs stay.
 * @example printableLines('a\u001b[2Jb\r\n') // 'a\uFFFD[2Jb\r\n'
 */
export const printableLines = (text: string): string =>
  text.replace(/[^\t\r\n]+|\r(?!\n)/gu, (stretch) => printable(stretch))

/** The word for something that a document may name as it likes; nothing where there is none.
 * @example wordFor({ percent: '%' }, 'constructor') // undefined
 */
export const wordFor = (words: Readonly<Record<string, string>>, key: string): string | undefined =>
  Object.hasOwn(words, key) ? words[key] : undefined

const inWords = (facts: Facts, cli: CliWords): Facts =>
  Object.fromEntries(
    Object.entries(facts).map(([name, value]) => {
      if (name === 'address' || name === 'name') return [name, printable(String(value))]
      return [name, typeof value === 'string' ? (wordFor(cli.facts, value) ?? printable(value)) : value]
    }),
  )

/** The sentence for a code, in the language of the program. */
export const sentence = (code: NoticeCode, facts: Facts, words: ProgramWords): string =>
  fill(words.notice[code], inWords(facts, words.cli))

/** A sentence with a count in it. */
export const counted = (form: { readonly one: string; readonly other: string }, n: number, facts: Facts = {}): string =>
  fill(n === 1 ? form.one : form.other, { n, ...facts })

/** Words between quotation marks where they are proved to stand in the document; words that only its carrier declares, or
 * that are cut out of a longer word, get none. */
export const quoted = (text: string, source: VerbatimSource, language: Language, within?: Span): string => {
  const proof = proveQuotation(text, source, within)
  return proof.ok ? inMarks(proof.value, language) : text
}
