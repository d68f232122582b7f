import { type Arrival, unpack } from '../intake/index.js'
import type { Lexicon } from '../lexicon/index.js'
import type { Document, Facts, NoticeCode, Reading, World } from '../model/index.js'
import { equipped, languageOf, readDocument } from '../read/index.js'

/** What comes out of reading inputs, in their order. */
export type Step =
  | { readonly kind: 'reading'; readonly reading: Reading }
  /** An input, or a document in it, could not be read. */
  | { readonly kind: 'failure'; readonly address: string; readonly code: NoticeCode; readonly facts: Facts }
  /** A part of an input could not be read; the rest was. */
  | { readonly kind: 'partly'; readonly address: string; readonly code: NoticeCode; readonly facts: Facts }
  /** A file that nobody meant: a picture beside a saved page. */
  | { readonly kind: 'passedOver'; readonly address: string }

/** Notices that tell of something on the way and are not why an input failed. */
const remarks: ReadonlySet<NoticeCode> = new Set([
  'CHARSET_REPAIRED',
  'HTML_TOO_DEEP',
  'KIND_DIFFERS',
  'MAIL_BROKEN',
  'MAIL_PART_SKIPPED',
  'MAIL_TOO_MANY_PARTS',
])

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

async function* readAll(
  documents: readonly Document[],
  lexicons: Readonly<Record<string, Lexicon>>,
): AsyncGenerator<Step> {
  for (const document of documents) {
    const { address } = document.source
    try {
      const language = await languageOf(document, lexicons)
      yield { kind: 'reading', reading: readDocument(document, await equipped(lexicons, language), language) }
    } catch (error) {
      // a fault of ours with one document is no reason to leave the others unread
      yield { kind: 'failure', address, code: 'INPUT_UNREADABLE', facts: { address, reason: reasonOf(error) } }
    }
  }
}

async function* readArrival(
  { address, outcome, passedOver }: Arrival,
  lexicons: Readonly<Record<string, Lexicon>>,
  world: World,
): AsyncGenerator<Step> {
  const isOutput = !outcome.ok && outcome.code === 'INPUT_IS_OUTPUT'
  if (passedOver && isOutput) return yield { kind: 'partly', address, code: outcome.code, facts: outcome.facts }
  if (passedOver) return yield { kind: 'passedOver', address }
  if (!outcome.ok) return yield { kind: 'failure', address, code: outcome.code, facts: outcome.facts }
  try {
    const { documents, notices } = await unpack(outcome.value, world)
    for (const { code, facts } of notices)
      yield { kind: documents.length > 0 || remarks.has(code) ? 'partly' : 'failure', address, code, facts }
    yield* readAll(documents, lexicons)
  } catch (error) {
    yield { kind: 'failure', address, code: 'INPUT_UNREADABLE', facts: { address, reason: reasonOf(error) } }
  }
}

/** Reads captures as they come: memory holds one document at a time, and a bad input is a step like any other.
 * @example for await (const step of readArrivals(collect(['-'], reach), lexicons, world)) if (step.kind === 'reading') …
 */
export async function* readArrivals(
  arrivals: AsyncIterable<Arrival>,
  lexicons: Readonly<Record<string, Lexicon>>,
  world: World,
): AsyncGenerator<Step> {
  for await (const arrival of arrivals) yield* readArrival(arrival, lexicons, world)
}
