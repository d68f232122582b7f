import type {
  BriefBlock,
  BriefSource,
  Item,
  ItemKind,
  Line,
  Maker,
  Named,
  Noted,
  Place,
  Reading,
  Span,
} from '../../model/index.js'
import { composeAction, composeFigure, composeMove, composeReading } from './entries.js'
import { composeItem, headlineOf, wordsOf } from './item.js'
import { lineOf, namedLine, trimmed } from './line.js'
import { blockIndexAt, isContent, isHead, type ReadingIndex } from './lookup.js'

const withEntries = (reading: Reading): ReadonlySet<string> =>
  new Set([...reading.moves, ...reading.readings, ...reading.events].map((entry) => entry.item))

/** Kind of place that an item has in the brief: a list's item without an entry of its list is noted. */
const placeOf = (item: Item, entries: ReadonlySet<string>): ItemKind | 'noted' =>
  item.kind === 'lead' || item.kind === 'brief' || entries.has(item.id) ? item.kind : 'noted'

const accountOf = (reading: Reading): BriefBlock[] => {
  const entries = withEntries(reading)
  const owners = new Map<number, Item>()
  for (const item of reading.items) for (const index of item.blocks) if (!owners.has(index)) owners.set(index, item)
  return reading.blocks.map((block, index) => {
    const owner = owners.get(index)
    const outside: Place = isHead(block.role) ? 'head' : isContent(block.role) ? 'noted' : 'aside'
    const place = owner && isContent(block.role) ? placeOf(owner, entries) : outside
    const { start, end, role, links } = block
    return { start, end, role, rule: block.why.rule, place, item: owner?.id ?? null, links }
  })
}

const notedItems = (reading: Reading): Noted[] => {
  const entries = withEntries(reading)
  return reading.items
    .filter((item) => placeOf(item, entries) === 'noted')
    .map((item) => ({ kind: 'item', item: item.id, words: lineOf(reading, trimmed(reading.text, item)) }))
}

const notedBlocks = (reading: Reading, blocks: readonly BriefBlock[]): Noted[] =>
  // The whole text of an unread source is no finding; it stands at the end of the page.
  reading.genre === 'unread'
    ? []
    : blocks
        .filter((block) => block.place === 'noted' && block.item === null)
        .map((block) => ({ kind: 'block', item: null, words: lineOf(reading, block) }))

const notedFindings = ({ reading, items }: ReadingIndex): Noted[] => {
  const told = new Set<ItemKind>(['lead', 'brief'])
  const moved = new Set<string | null>(reading.moves.map((move) => move.item))
  // The entry of a move is printed whole, so what is said in it has its place.
  const outside = (item: string | null): boolean =>
    !told.has(items.get(item ?? '')?.kind ?? 'event') && !(moved.has(item) && items.get(item ?? '')?.kind === 'move')
  const noted = (kind: 'statement' | 'credit', one: Span & { readonly item: string | null }): Noted => ({
    kind,
    item: one.item,
    words: lineOf(reading, one),
  })
  return [
    ...reading.statements.filter((one) => outside(one.item)).map((one) => noted('statement', one)),
    ...reading.credits.filter((one) => outside(one.item)).map((one) => noted('credit', one)),
  ]
}

const makersOf = (reading: Reading): Maker[] => {
  const row = (field: Maker['field'], people: readonly Named[]): Maker[] =>
    people.map((person) => ({ field, line: namedLine(reading, person) }))
  return [
    ...row('authors', reading.authors),
    ...row('contributors', reading.contributors),
    ...row('editors', reading.editors),
    ...row('producers', reading.producers),
    ...row('photographers', reading.photographers),
  ]
}

const titleOf = (reading: Reading): Line | null => {
  if (reading.title === null || reading.title.trim() === '') return null
  const lead = reading.items.find((item) => item.kind === 'lead')
  if (lead && lead.headline === reading.title) return headlineOf(reading, lead)
  return wordsOf(reading, reading.title)
}

// The numbers of an advertisement are no figures of the day, nor are those in titles of texts and talks ("Five questions").
const countsIn = (block: BriefBlock | undefined): boolean =>
  block === undefined || (block.place !== 'aside' && block.role !== 'reading' && block.role !== 'event')

const figuresOf = (index: ReadingIndex, blocks: readonly BriefBlock[]): BriefSource['figures'] =>
  index.reading.figures
    .filter(({ start }) => countsIn(blocks[blockIndexAt(blocks, start) ?? -1]))
    .map((figure) => composeFigure(index, figure))

// What an advertisement says that somebody did is nothing of the day.
const actionsOf = (index: ReadingIndex, blocks: readonly BriefBlock[]): BriefSource['actions'] =>
  index.reading.actions
    .filter(({ start }) => blocks[blockIndexAt(blocks, start) ?? -1]?.place !== 'aside')
    .map((action) => composeAction(index, action))

const told = (index: ReadingIndex, kind: 'lead' | 'brief'): BriefSource['leads'] =>
  index.reading.items.filter((item) => item.kind === kind).map((item) => composeItem(index, item))

/** Puts one source's part of the brief together. */
export const composeSource = (index: ReadingIndex, number: number, key: string): BriefSource => {
  const { reading } = index
  const blocks = accountOf(reading)
  return {
    number,
    id: reading.id,
    key,
    source: reading.source,
    language: reading.language,
    genre: reading.genre,
    translatedFrom: reading.translatedFrom?.language ?? null,
    title: titleOf(reading),
    publication: reading.publication,
    canonicalUrl: reading.canonicalUrl,
    published: reading.published,
    republished: reading.republished,
    makers: makersOf(reading),
    sponsor: reading.sponsor,
    leads: told(index, 'lead'),
    briefs: told(index, 'brief'),
    moves: reading.moves.map((move) => composeMove(index, move)),
    readings: reading.readings.map((entry) => composeReading(reading, entry)),
    figures: figuresOf(index, blocks),
    actions: actionsOf(index, blocks),
    noted: [...notedItems(reading), ...notedBlocks(reading, blocks), ...notedFindings(index)],
    text: reading.text,
    blocks,
    notices: reading.notices,
    madeBy: reading.madeBy,
  }
}
