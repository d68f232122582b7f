import type {
  Action,
  BriefAction,
  BriefEvent,
  BriefFigure,
  BriefMove,
  BriefReading,
  EventEntry,
  Figure,
  Line,
  Move,
  Reading,
  ReadingEntry,
  Span,
} from '../../model/index.js'
import { lineOf, lineOrNull, namedLine, trimmed, withoutLoneMark } from './line.js'
import { blockAt, type ReadingIndex } from './lookup.js'

/** Characters of the text shown on each side of a figure, where its sentence does not end sooner. */
const around = 90
/** Characters on each side within which the sentence of a figure is shown whole. */
const longestSentence = 240
/** End of a sentence before the next one opens. A short word in capitals before the full stop ("Dr.", "Sen.") is taken for
 * an abbreviation: a stretch that is a little too long says nothing false. */
const sentenceEnd = /(?<=(?<!\p{L})\p{Ll}\p{L}+|\p{L}{4}|\p{N}\s?%|[“”"«»)])[.!?…]+[“”"«»)]*(?=\s+[„“"»«]?\p{Lu})/gu

/** The whole entry that a finding stands in: its item, or the finding alone where it has none. */
const entryLine = ({ reading, items }: ReadingIndex, itemId: string, finding: Span): Line => {
  const item = items.get(itemId)
  const holds = item && item.start <= finding.start && finding.end <= item.end && ['move', 'event'].includes(item.kind)
  return lineOf(reading, trimmed(reading.text, holds ? item : finding))
}

/** A move with its entry. */
export const composeMove = (index: ReadingIndex, move: Move): BriefMove => ({
  item: move.item,
  words: entryLine(index, move.item, move.person),
  person: namedLine(index.reading, move.person),
  organisation: lineOrNull(index.reading, move.organisation),
  role: lineOrNull(index.reading, move.role),
  previous: lineOrNull(index.reading, move.previous),
  effective: move.effective,
})

/** An entry of the reading list. */
export const composeReading = (reading: Reading, entry: ReadingEntry): BriefReading => ({
  item: entry.item,
  title: lineOf(reading, entry.titleAt),
  authors: entry.authors.map((author) => namedLine(reading, author)),
  outlet: lineOrNull(reading, entry.outlet),
  href: entry.href,
})

/** An event with what a calendar needs of it. */
export const composeEvent = (index: ReadingIndex, event: EventEntry, source: number): BriefEvent => ({
  source,
  item: event.item,
  uid: `${index.reading.id.replace('document:', '')}-${event.titleAt.start}-${event.titleAt.end}@lagebild`,
  stamped: index.reading.source.retrieved,
  words: entryLine(index, event.item, event.titleAt),
  title: lineOf(index.reading, event.titleAt),
  host: lineOrNull(index.reading, event.host),
  start: event.start,
  end: event.end,
  how: event.how,
  place: lineOrNull(index.reading, event.place),
  participants: event.participants.map((person) => namedLine(index.reading, person)),
  href: event.href,
  status: event.status,
})

const space = /\s/u

/** The next start of a word from `at` on, not past `end`; a word that is longer than the stretch is cut. */
const wordStart = (text: string, at: number, end: number): number => {
  for (let place = at; place < end; place += 1) if (space.test(text.charAt(place))) return place + 1
  return whole(text, at)
}

/** The last end of a word up to `at`, not before `start`. */
const wordEnd = (text: string, at: number, start: number): number => {
  for (let place = at; place > start; place -= 1) if (space.test(text.charAt(place))) return place
  return whole(text, at)
}

/** Never cuts a character of two code units in half. */
const whole = (text: string, at: number): number => (/[\uDC00-\uDFFF]/.test(text.charAt(at)) ? at + 1 : at)

/** Where the sentence of a figure begins and ends within a stretch; null where it does not. */
const sentenceAround = (text: string, figure: Span, within: Span): { start: number | null; end: number | null } => {
  const ends = [...text.slice(within.start, within.end).matchAll(sentenceEnd)].map(
    (hit) => within.start + hit.index + hit[0].length,
  )
  const before = ends.findLast((at) => at < figure.start)
  const gap = before === undefined ? 0 : text.slice(before, figure.start).search(/\S/u)
  return {
    start: before === undefined ? null : before + Math.max(0, gap),
    end: ends.find((at) => at >= figure.end) ?? null,
  }
}

/** The paragraph of a figure without the slug or list dash that opens it. */
const paragraphOf = (index: ReadingIndex, figure: Figure): Span => {
  const block = blockAt(index.reading, figure.start) ?? figure
  const slug = index.items.get(figure.item ?? '')?.slug
  const opens = slug && block.start <= slug.start && slug.end <= figure.start
  const { start, end } = trimmed(index.reading.text, { start: opens ? slug.end : block.start, end: block.end })
  return { start: Math.min(start, figure.start), end: Math.max(end, figure.end) }
}

/** The sentence of a figure where it is short, else the words around it. */
const contextOf = (index: ReadingIndex, figure: Figure): Line => {
  const { text } = index.reading
  const paragraph = paragraphOf(index, figure)
  const wide = {
    start: Math.max(paragraph.start, figure.start - longestSentence),
    end: Math.min(paragraph.end, figure.end + longestSentence),
  }
  const sentence = sentenceAround(text, figure, wide)
  const from = figure.start - around
  const to = figure.end + around
  const start = from <= paragraph.start ? paragraph.start : wordStart(text, from, figure.start)
  const end = to >= paragraph.end ? paragraph.end : wordEnd(text, to, figure.end)
  return lineOf(index.reading, {
    start: sentence.start ?? (wide.start === paragraph.start ? paragraph.start : start),
    end: sentence.end ?? (wide.end === paragraph.end ? paragraph.end : end),
  })
}

/** A figure with the words around it. */
export const composeFigure = (index: ReadingIndex, figure: Figure): BriefFigure => ({
  words: lineOf(index.reading, figure),
  context: contextOf(index, figure),
  of: figure.of,
  unit: figure.unit,
  value: figure.value,
  high: figure.high,
  qualifier: figure.qualifier,
  compared: figure.compared,
  asOf: figure.asOf,
  item: figure.item,
})

/** An act, with those who take part by their full names. */
export const composeAction = ({ reading }: ReadingIndex, action: Action): BriefAction => ({
  item: action.item,
  words: lineOf(reading, withoutLoneMark(reading.text, action)),
  type: action.type,
  mode: action.mode,
  actors: action.actors.map((party) => namedLine(reading, party)),
  targets: action.targets.map((party) => namedLine(reading, party)),
  when: action.when,
  place: lineOrNull(reading, action.place),
  status: action.status,
})
