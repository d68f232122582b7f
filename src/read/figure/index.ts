import type { FigureWords } from '../../lexicon/index.js'
import { type Figure, quote, type Span } from '../../model/index.js'
import { type Draft, itemAt } from '../draft.js'
import { type SpanIndex, settle, spanIndex } from '../overlap.js'
import { readClocks } from '../time/clock.js'
import { readDays } from '../time/day.js'
import { readStamps } from '../time/stamp.js'
import { figurePatterns, numberAt, type ReadNumber, valueIn } from './number.js'
import { unitAt } from './unit.js'

/** How far before a number its qualifier may start. */
const reach = 40
const silent = ['chrome', 'housekeeping', 'byline', 'dateline', 'credit']

interface Place {
  readonly draft: Draft
  readonly words: FigureWords
  readonly text: string
  /** Stretches that hold dates and clock times, whose numbers count nothing. */
  readonly dates: SpanIndex<Span>
}

interface Range {
  readonly low: ReadNumber
  readonly high: ReadNumber | null
  readonly end: number
}

/** Joins "between 100 and 200", "2 to 3 million". A list such as "two and five" is no range without its opener. */
const rangeAt = (low: ReadNumber, opened: boolean, { text, words }: Place): Range => {
  const { range } = figurePatterns(words)
  range.lastIndex = low.end
  const join = range.exec(text)
  const high = join ? numberAt(text, low.end + join[0].length, words) : null
  const listed = words.rangeJoins[0] === join?.groups?.join?.toLowerCase()
  if (!high || (listed && !opened)) return { low, high: null, end: low.end }
  const shared =
    low.scale === 1 && high.scale > 1 && low.value < 1_000 ? { ...low, value: low.value * high.scale } : low
  return shared.value < high.value ? { low: shared, high, end: high.end } : { low, high: null, end: low.end }
}

const isYear = (number: ReadNumber): boolean => number.bare && number.value >= 1900 && number.value < 2100

/** The qualifier before a place, and where it starts. */
const qualified = (start: number, unit: string, { text, words }: Place) => {
  const near = text.slice(Math.max(0, start - reach), start)
  const prior = near.slice(near.lastIndexOf('\n') + 1)
  const hit = figurePatterns(words).before.exec(prior)
  const word = hit?.groups?.word?.toLowerCase().replace(/\s+/gu, ' ')
  const entry = words.qualifiers.find((one) => one.word === word)
  const counts = entry && !(entry.loose && words.durations.some((stem) => unit.toLowerCase().startsWith(stem)))
  const opened = hit?.groups?.open !== undefined
  return { prior, opened, qualifier: counts ? entry.qualifier : null, from: start - (hit?.[0].length ?? 0) }
}

const figureAt = (start: number, place: Place): Figure | null => {
  const { text, words, draft } = place
  const number = numberAt(text, start, words)
  if (!number) return null
  const { opened } = qualified(start, '', place)
  const range = rangeAt(number, opened, place)
  const money = number.money ?? range.high?.money ?? null
  const unit = money ? { unit: money, start: range.end, end: range.end } : unitAt(text, range.end, words)
  if (!unit) return null
  const { prior, qualifier, from: before } = qualified(start, unit.unit, place)
  if ((isYear(number) && !qualifier) || figurePatterns(words).label.test(prior)) return null
  const from = qualifier || (opened && range.high) ? before : start
  const at = quote(text, from, unit.end)
  return {
    ...at,
    value: range.low.value,
    high: range.high?.value ?? null,
    unit: unit.unit,
    qualifier,
    of: text.slice(range.end, unit.end).trim() || null,
    compared: null,
    asOf: null,
    item: itemAt(draft, start),
    why: { rule: words.reasons.number.id, words: [at] },
  }
}

const wordFigure = (start: number, end: number, value: number, unit: string, rule: string, place: Place): Figure => {
  const { qualifier, from } = qualified(start, unit, place)
  const at = quote(place.text, qualifier ? from : start, end)
  const item = itemAt(place.draft, start)
  return {
    ...at,
    value,
    high: null,
    unit,
    qualifier,
    of: null,
    compared: null,
    asOf: null,
    item,
    why: { rule, words: [at] },
  }
}

/** Figures inside one word: "quadruple", "fünfminütig". */
const wordFigures = (block: Span, place: Place): readonly Figure[] => {
  const { words, text } = place
  const { multiplier, compound } = figurePatterns(words)
  const line = text.slice(block.start, block.end)
  const multiples = [...line.matchAll(multiplier)].map((hit) => {
    const value = valueIn(words.multipliers, hit.groups?.word ?? '') ?? 0
    return wordFigure(
      block.start + hit.index,
      block.start + hit.index + hit[0].length,
      value,
      'times',
      words.reasons.multiple.id,
      place,
    )
  })
  const compounds = [...line.matchAll(compound)].map((hit) => {
    const { number = '', part = '' } = hit.groups ?? {}
    const value = /^\d/u.test(number)
      ? Number(number)
      : (valueIn(words.numbers, number) ?? valueIn(words.ones, number) ?? 0)
    const unit = words.compounds.find((entry) => entry.word === part.toLowerCase())?.unit ?? part
    return wordFigure(
      block.start + hit.index,
      block.start + hit.index + hit[0].length,
      value,
      unit,
      words.reasons.compound.id,
      place,
    )
  })
  return [...multiples, ...compounds]
}

const numberFigures = (block: Span, place: Place): readonly Figure[] => {
  const { anchor, starters } = figurePatterns(place.words)
  const region = place.text.slice(0, block.end)
  const found: Figure[] = []
  anchor.lastIndex = block.start
  for (let hit = anchor.exec(region); hit; hit = anchor.exec(region)) {
    const { word } = hit.groups ?? {}
    if (word && !starters.has(word.toLowerCase())) continue
    const inDate = place.dates.touching({ start: hit.index, end: hit.index + 1 }).length > 0
    const figure = inDate ? null : figureAt(hit.index, { ...place, text: region })
    if (!figure) continue
    found.push(figure)
    anchor.lastIndex = Math.max(figure.end, hit.index + 1)
  }
  return found
}

/** Two counted nouns are the same when they begin alike: inflection does not count. */
const sameUnit = (a: Figure, b: Figure): boolean =>
  a.unit.slice(0, 5).toLowerCase() === b.unit.slice(0, 5).toLowerCase()

const inOneSentence = (from: number, to: number, text: string): boolean =>
  to - from < 200 && !/[.!?;]\s/u.test(text.slice(from, to))

/** Sets a figure against the later one of its sentence that a phrase opposes to it ("100 soldiers, up from 30 soldiers"). */
const compare = (figures: readonly Figure[], { text, words }: Place): readonly Figure[] => {
  const against = new Map<Figure, number>()
  for (const [at, figure] of figures.entries()) {
    const prior = text.slice(Math.max(0, figure.start - reach), figure.start)
    if (!figurePatterns(words).compared.test(prior)) continue
    const near = figures.slice(Math.max(0, at - 3), at).reverse()
    const other = near.find((one) => sameUnit(one, figure) && inOneSentence(one.end, figure.start, text))
    if (other) against.set(other, figure.value)
  }
  return figures.map((figure) => ({ ...figure, compared: against.get(figure) ?? null }))
}

const figuresOf = (block: Span, place: Place): readonly Figure[] =>
  compare(settle([...wordFigures(block, place), ...numberFigures(block, place)]), place)

const placeOf = (draft: Draft): Place => {
  const { text } = draft.document
  const { time, figure: words } = draft.lexicon
  const dates: readonly Span[] = [readStamps, readClocks, readDays].flatMap((read): readonly Span[] =>
    read(text, 0, text.length, time),
  )
  return { draft, words, text, dates: spanIndex(dates) }
}

/** Finds numbers with what they count. A number without a unit is left alone, and so are dates, labels and years.
 * @example findFigures(draft)[0] // { value: 2000, high: null, unit: 'Anrufe', qualifier: 'more_than', ... }
 */
export const findFigures = (draft: Draft): readonly Figure[] => {
  const place = placeOf(draft)
  return draft.blocks.filter((block) => !silent.includes(block.role)).flatMap((block) => figuresOf(block, place))
}
