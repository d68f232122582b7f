import type { Block, BriefItem, Credit, Item, Line, Passage, Reading, Span, Statement } from '../../model/index.js'
import { declaredLine, lineOf, lineOrNull, trimmed, within } from './line.js'
import { isContent, isHead, type ReadingIndex } from './lookup.js'
import { voicesOf } from './voice.js'

/** Characters after which an opening is long enough to stand alone. */
const openingChars = { lead: 420, brief: 140 }
/** A last paragraph up to this length is printed rather than folded away. */
const shortTail = 280

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** Where the running text of a block starts: after the slug or the headline where the block opens with one. */
const textStart = (reading: Reading, item: Item, block: Span, headline: Line): number => {
  if (item.slug !== null && within(item.slug, block)) return item.slug.end
  const start = item.blocks.length === 1 ? Math.max(block.start, item.start) : block.start
  // A headline that is only the first half of a sentence stays in the paragraph, or the rest would make no sense.
  const ends =
    /[.!?…:]\p{P}?$/u.test(headline.text) ||
    /^\s*(?:[:–—\n]|$)/u.test(reading.text.slice(headline.end, headline.end + 8))
  const opens = headline.start < headline.end && within(headline, block) && ends
  return opens && trimmed(reading.text, { start, end: block.end }).start === headline.start ? headline.end : start
}

/** The paragraphs of an item, slug and headline cut off. A paragraph that holds only these gives none. */
const paragraphsOf = (reading: Reading, item: Item, headline: Line): Line[] =>
  item.blocks.flatMap((index) => {
    const block = reading.blocks[index]
    if (!block || !isContent(block.role)) return []
    const span = trimmed(reading.text, { start: textStart(reading, item, block, headline), end: block.end })
    return /[\p{L}\p{N}]/u.test(reading.text.slice(span.start, span.end)) ? [lineOf(reading, span)] : []
  })

/** Finds words that a reading gives without a place: in a block of title first, then in the text, a menu's copy of them
 * last; words that stand nowhere in it are declared by the carrier. */
export const wordsOf = (reading: Reading, words: string): Line => {
  if (words === '') return declaredLine(reading, words)
  const rank = (role: Block['role']): number => (role === 'title' ? 0 : isContent(role) || isHead(role) ? 1 : 2)
  const found = [0, 1, 2].map((wanted) =>
    reading.blocks.find(
      (block) => rank(block.role) === wanted && reading.text.slice(block.start, block.end).includes(words),
    ),
  )
  const block = found.find((one) => one !== undefined)
  if (!block) return declaredLine(reading, words)
  const at = reading.text.indexOf(words, block.start)
  return lineOf(reading, { start: at, end: at + words.length })
}

/** Finds the words of an item's headline: its slug, or the first place in the item or the source that reads so. */
export const headlineOf = (reading: Reading, item: Item): Line => {
  if (item.slug !== null && item.slug.text === item.headline) return lineOf(reading, item.slug)
  const inside = reading.text.slice(item.start, item.end).indexOf(item.headline)
  if (inside < 0) return wordsOf(reading, item.headline)
  return lineOf(reading, { start: item.start + inside, end: item.start + inside + item.headline.length })
}

const openingLength = (kind: Item['kind'], paragraphs: readonly Line[]): number => {
  const enough = kind === 'lead' ? openingChars.lead : openingChars.brief
  let chars = 0
  const full = paragraphs.findIndex((line) => {
    chars += line.text.length
    return chars >= enough
  })
  const count = full < 0 ? paragraphs.length : full + 1
  const tail = paragraphs.slice(count)
  return tail.length === 1 && (tail[0]?.text.length ?? 0) <= shortTail ? count + 1 : count
}

/** Statements from one turn of the text to the next. Without turns there is one passage. */
const passagesOf = (
  index: ReadingIndex,
  statements: readonly Statement[],
  turns: readonly Line[],
  opening: readonly Line[],
): Passage[] => {
  const borders = [Number.NEGATIVE_INFINITY, ...turns.map((turn) => turn.start), Number.POSITIVE_INFINITY]
  return borders.slice(0, -1).map((from, at) => {
    const here = statements.filter((one) => one.start >= from && one.start < (borders[at + 1] ?? 0))
    const turn = at === 0 ? null : (turns[at - 1] ?? null)
    return { turn, voices: voicesOf(index, here, turn === null ? opening : [...opening, turn]) }
  })
}

const creditOf = (reading: Reading, credit: Credit): BriefItem['credits'][number] => ({
  words: lineOf(reading, credit),
  outlet: credit.outlet,
  relation: credit.relation,
  reporters: credit.reporters,
})

/** The clock time at the start of a ticker's entry. */
const stampOf = (reading: Reading, item: Item): Line | null => {
  if (reading.genre !== 'ticker') return null
  const time = reading.times.find(
    (one) => one.type === 'TIME' && one.start >= item.start && one.start < item.start + 40,
  )
  return lineOrNull(reading, time ?? null)
}

/** Puts a lead or brief together: headline, credits, opening, who says what, and the rest. */
export const composeItem = (index: ReadingIndex, item: Item): BriefItem => {
  const { reading } = index
  const turns = reading.turns.filter((turn) => turn.item === item.id)
  const headline = headlineOf(reading, item)
  const paragraphs = paragraphsOf(reading, item, headline)
  // The opening ends before the text first turns, so that each turn keeps its place.
  const turnsAt = paragraphs.findIndex((line, at) => at > 0 && turns.some((turn) => overlaps(turn, line)))
  const before = turnsAt < 0 ? paragraphs : paragraphs.slice(0, turnsAt)
  const opening = before.slice(0, openingLength(item.kind, before))
  const later = paragraphs.slice(opening.length)
  const turning = later.filter((line) => turns.some((turn) => overlaps(turn, line)))
  return {
    id: item.id,
    kind: item.kind,
    slug: lineOrNull(reading, item.slug),
    headline,
    section: item.section,
    stamp: stampOf(reading, item),
    credits: (index.credits.get(item.id) ?? []).map((credit) => creditOf(reading, credit)),
    opening,
    passages: passagesOf(index, index.statements.get(item.id) ?? [], turning, opening),
    rest: later.filter((line) => !turning.includes(line)),
  }
}
