/**
 * Lagebild as a library: the same that the command line does, as functions.
 *
 * @example
 * import { capture, composeBrief, explainRule, lexicons, readDocument, renderMarkdown, unpack } from 'lagebild'
 *
 * const { documents } = await unpack(capture(bytes, { address: 'letter.eml' }))
 * const readings = await Promise.all(documents.map((document) => readDocument(document, lexicons)))
 * const brief = composeBrief(readings, { language: 'en', date: null, explain: explainRule })
 * await writeFile('brief.md', renderMarkdown(brief))
 *
 * @example
 * // May this be printed between quotation marks?
 * import { proveQuotation, verbatimSource } from 'lagebild'
 *
 * const proof = proveQuotation('[T]he pier … is shut', verbatimSource(reading))
 * console.log(proof.ok ? proof.value.changes : proof.code)
 */
import { createHash } from 'node:crypto'
import { type Arrived, makeCapture, type Unpacked, unpack as unpackWith } from './intake/index.js'
import type { Capture, Document, Reading, World } from './model/index.js'
import { equipped, type Lexicons, languageOf, readDocument as readIn } from './read/index.js'

export { composeBrief, renderHtml, renderIcs, renderJson, renderMarkdown } from './edition/index.js'
export type { Arrived, Unpacked } from './intake/index.js'
export { explainRule, lexicons } from './lexicon/index.js'
export type * from './model/index.js'
export { inMarks, proveQuotation, proveQuotations, quotationsIn, verbatimSource } from './model/verbatim/index.js'

const world: World = {
  now: () => new Date(),
  sha256: (bytes) => createHash('sha256').update(bytes).digest('hex'),
}

/** Keeps the bytes of an input, with their digest, where they came from and when.
 * @param bytes The input as it came: a text, page, mail or mailbox.
 * @param arrived Its address, and what its carrier said of it: media type, character set, time.
 * @example capture(await readFile('letter.eml'), { address: 'letter.eml' }).digest // 'sha256:…'
 */
export const capture = (bytes: Uint8Array, arrived: Arrived): Capture => makeCapture(bytes, arrived, world)

/** Unpacks a capture to its documents: text, blocks, links, and what it says about itself. What cannot be read is told
 * by notices; where there is no document, the capture could not be read.
 * @example (await unpack(capture(Buffer.from('Hello.'), { address: 'a.txt' }))).documents[0]?.text // 'Hello.'
 */
export const unpack = (kept: Capture): Promise<Unpacked> => unpackWith(kept, world)

/** Reads a document in the language that its words and letters tell: genre, roles of its blocks, items and all findings.
 * @param document What `unpack` gave.
 * @param known The languages to read with; a document in another one comes back unread, with a notice.
 * @returns A reading whose spans are half-open, in UTF-16 code units of `document.text`.
 * @example (await readDocument(document, lexicons)).items.map((item) => item.headline)
 */
export const readDocument = async (document: Document, known: Lexicons): Promise<Reading> => {
  const language = await languageOf(document, known)
  return readIn(document, await equipped(known, language), language)
}
