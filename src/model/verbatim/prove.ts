import { type Quoted, quote, type Span } from '../span.js'
import { changesOf, type Placed } from './changes.js'
import { type Folded, fold, spanOf, unitsOf, type VerbatimDocument } from './fold.js'
import { countWords, type Gap, hasWord, opensMark, type Part, partsOf } from './parts.js'
import { inOrder, type Sought, seek } from './place.js'
import { reasonFor, refused } from './refuse.js'
import { limits, type Proof, type VerbatimChange, verbatimOf } from './types.js'

/** A document made ready for proofs; made once, good for any number of quotations. */
export interface VerbatimSource {
  readonly id: string | null
  readonly folded: Folded
}

/** Makes a document ready for proofs. Linear in its length.
 * @param document A reading, a document, or any text. Its blocks, where given, are its paragraphs.
 */
export const verbatimSource = (document: VerbatimDocument): VerbatimSource => ({
  id: document.id ?? null,
  folded: fold(document),
})

const none: Gap = {
  kind: 'none',
  held: '',
  brackets: [],
  touchesBefore: false,
  touchesAfter: false,
  ...quote('', 0, 0),
}

/** What a quotation is sought with: itself, written in one way as a whole, since a hyphen between blanks is a dash only
 * with the blanks; the document; and the stretch of it to search. */
interface Search {
  readonly own: Folded
  readonly source: Folded
  readonly document: string | null
  readonly range: Span
}

/** Finds a part; the last one also without the point that may belong to the later sentence. */
const seekPart = (part: Part, first: boolean, last: boolean, { own, source, range }: Search): Sought => {
  const { start, end } = unitsOf(own, part)
  const folded = own.folded.slice(start, end)
  const whole = seek({ part, folded, unit: start, first }, source, range)
  if (whole.places.length > 0 || !last || !/[^.,\s][.,]$/u.test(folded)) return whole
  const pointless = seek({ part, folded: folded.slice(0, -1), unit: start, first }, source, range)
  // A question does not become a statement by the point of somebody else's sentence.
  const places = pointless.places.filter((at) => {
    const next = at + pointless.folded.length
    return !/^\s?[?!？！‽]/u.test(source.folded.slice(next, next + 2))
  })
  return places.length > 0 ? { ...pointless, places } : whole
}

/** The point that was left out of the search. */
const lostPoint = (parts: readonly Sought[], own: Folded): VerbatimChange[] => {
  const last = parts.at(-1)
  if (!last || unitsOf(own, last.part).end === last.unit + last.folded.length) return []
  return [{ kind: 'point', here: quote(own.text, last.part.end - 1, last.part.end), there: null }]
}

const singles = /^[‚‘’'‛ʼ´`′‹›]/u
const opener = /(?<![\p{L}\p{N}])["“”„»«‚‘'‹›]\S/u

/** A mark of feet that became one of inches, or the other way round: single for double behind a digit, where no quotation
 * is open that it could close. */
const otherMeasure = (changes: readonly VerbatimChange[], text: string): VerbatimChange | undefined => {
  const open = text.search(opener)
  return changes.find(({ kind, here, there }) => {
    if (!here || !there || (kind !== 'quotation-mark' && kind !== 'apostrophe')) return false
    const behindDigit = /\p{Nd}/u.test(text.charAt(here.start - 1))
    return behindDigit && singles.test(here.text) !== singles.test(there.text) && (open < 0 || open > here.start)
  })
}

const proven = (parts: readonly Sought[], spans: readonly Span[], { own, source, document }: Search): Proof => {
  const placed: Placed[] = parts.map(({ part, unit }, index) => ({
    part,
    unit,
    at: spans[index] ?? { start: 0, end: 0 },
  }))
  const changes = [...changesOf(placed, own, source), ...lostPoint(parts, own)]
  const measure = otherMeasure(changes, own.text)
  if (measure) return refused('NOT_THERE', measure.here, measure.there)
  return {
    ok: true,
    value: verbatimOf({
      quotation: own.text,
      document,
      spans: spans.map(({ start, end }): Quoted => {
        const span = spanOf(source, start, end)
        return quote(source.text, span.start, span.end)
      }),
      changes,
    }),
  }
}

const wholeOf = (quotation: string): Part => {
  const start = quotation.length - quotation.trimStart().length
  return { ...quote(quotation, start, start + quotation.trim().length), before: none, after: none }
}

/** Proves that a quotation stands in a document: character for character, but for what brackets and dots mark, and for
 * marks of type (quotation marks, apostrophes, dashes and the blanks around them, blanks, line breaks, hidden characters).
 * A changed letter or capital without brackets is refused, and so are words cut out of longer ones, parts in another
 * order, and parts further apart than `limits` allow. Never throws; time is linear in both lengths.
 *
 * What the changes mean is the later text's affair: dots may leave out a "not". That is why they are listed with the words
 * that they stand for.
 * @param quotation The words between the marks, without the marks. Brackets and dots in it are read as marks of change
 *   unless they stand so in the document. (For "[T]he" see The Chicago Manual of Style, 13.16.)
 * @param source What `verbatimSource` made of the document.
 * @param within Span of the document that it must stand in; without it, anywhere.
 * @example proveQuotation('[T]he pier … is shut', verbatimSource({ text: 'So the pier in Grauort is shut.' }))
 *   // { ok: true, value: { spans: [{ start: 4, end: 11, text: 'he pier' }, { start: 23, ... }], changes: [...] } }
 */
export const proveQuotation = (quotation: string, { id, folded }: VerbatimSource, within?: Span): Proof => {
  const range = within ? unitsOf(folded, within) : { start: 0, end: folded.folded.length }
  const parts = partsOf(quotation)
  if (!parts.some(({ text }) => hasWord(text))) return refused('NO_WORDS')
  const search = { own: fold({ text: quotation }), source: folded, range, document: id }
  const whole = seekPart(wholeOf(quotation), true, true, search)
  const at = whole.places[0]
  if (at !== undefined) return proven([whole], [{ start: at, end: at + whole.folded.length }], search)
  const proof = provenInParts(parts, search)
  // What stands there as it is, dots and brackets included, but cuts a word, is refused for that.
  return proof.ok || whole.anywhere.length === 0 ? proof : reasonFor([whole], search, false)
}

const provenInParts = (parts: readonly Part[], search: Search): Proof => {
  if (parts.length > limits.parts) return refused('TOO_MANY_PARTS')
  const gaps = [...parts.map(({ before }) => before), ...parts.slice(-1).map(({ after }) => after)]
  const long = gaps.find(({ held }) => countWords(held) > limits.bracketWords)
  if (long) return refused('BRACKET_TOO_LONG', long)
  const open = gaps.flatMap(({ brackets }) => brackets).find(({ text }) => opensMark(text))
  if (open) return refused('BRACKET_HOLDS_MARK', open)
  const sought = parts.map((part, index) => seekPart(part, index === 0, index === parts.length - 1, search))
  const all = sought.every(({ places }) => places.length > 0)
  const spans = all ? inOrder(sought, search.source, false) : null
  if (spans) return proven(sought, spans, search)
  return reasonFor(sought, search, inOrder(sought, search.source, true) !== null)
}
