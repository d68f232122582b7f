import { type Amount, amountAt } from './amount.js'
import { type Before, beforeAt, isLabel } from './before.js'
import { digitsEnd } from './digits.js'
import { isDated, isDay, isGlued, isHouse, isListMark, isNamed, isPostcode, isTitle, isYearly } from './exempt.js'
import { type Found, type Line, qualifierFor, type Step } from './found.js'
import { compoundAt, figureFrom, fractionAt, ratioAt } from './inword.js'
import { isBlank, isDash, isDigit, isLetter, isWordly, lettersEnd } from './marks.js'
import { phraseAt, phraseBack, wordBack } from './phrase.js'
import { oneOf, type Range, rangeAt } from './range.js'
import { type ReadUnit, unitAt } from './unit.js'

const amountOf = ({ value, other }: Amount, unit: ReadUnit | null, text: string, end: number): number => {
  if (other === null) return value
  const counted = unit === null || unit.kind === 'noun' || unit.kind === 'times'
  return counted || (unit.kind !== 'percent' && text.charAt(end - 1) === '0') ? other : value
}

/** "minus 5", "-5" before degrees and percent. */
const minusFrom = (amount: Amount, unit: ReadUnit | null, before: Before, { text, tables }: Line): number | null => {
  if (unit?.kind !== 'percent' && unit?.kind !== 'measure') return null
  if (tables.minus.has(wordBack(before.back, 0))) return before.back.starts[0] ?? null
  const sign = text.charCodeAt(amount.start - 1)
  return (sign === 45 || sign === 0x2212) && !isWordly(text.charCodeAt(amount.start - 2)) ? amount.start - 1 : null
}

/** The qualifier after a number or its noun ("or more"), and where it ends. */
const qualifierAfter = (end: number, { text, tables }: Line) => {
  const hit = isBlank(text.charCodeAt(end)) ? phraseAt(text, end + 1, tables.qualifiersAfter) : null
  if (hit) return { qualifier: hit.row.qualifier, end: hit.end }
  return text.charCodeAt(end) === 43 && !isWordly(text.charCodeAt(end + 1))
    ? { qualifier: 'at_least' as const, end: end + 1 }
    : null
}

interface Read {
  readonly range: Range
  readonly before: Before
  readonly unit: ReadUnit | null
}

const countedFigure = ({ range, before, unit }: Read, line: Line): Found => {
  const { text, tables } = line
  const { low, high } = range
  const last = high ?? low
  const after = qualifierAfter(unit?.end ?? last.end, line)
  const qualifier = qualifierFor(before, unit?.unit ?? null, tables) ?? after?.qualifier ?? null
  const minus = high ? null : minusFrom(low, unit, before, line)
  const top = high && amountOf(high, unit, text, high.end)
  const likely = amountOf(low, unit, text, low.end)
  const value = top === null || likely < top ? likely : low.value
  const start = minus ?? (qualifierFor(before, unit?.unit ?? null, tables) ? before.qualifierFrom : low.start)
  return {
    start: high && before.opener !== null ? Math.min(start, before.openerFrom) : start,
    end: after?.end ?? unit?.end ?? last.end,
    at: low.start,
    value: minus === null ? value : -value,
    high: top === null || top > value ? top : null,
    unit: unit?.unit ?? null,
    kind: unit?.kind ?? 'none',
    of: unit?.of ?? null,
    qualifier,
    reason: unit ? 'number' : 'bare',
    before,
    compared: null,
    loose: false,
  }
}

/** Old and new number of a change: two figures, the new one set against the old one. */
const changeFigures = ({ range: { low, high, unit: own }, before, unit }: Read, line: Line): readonly Found[] => {
  if (!high) return []
  const first = { ...low, end: own?.end ?? low.end }
  const old = countedFigure(
    { range: { low: first, high: null, change: false, unit: null, code: false }, before, unit },
    line,
  )
  const again = beforeAt(line.text, high.start, 0, line.tables)
  const now = countedFigure(
    { range: { low: high, high: null, change: false, unit: null, code: false }, before: again, unit },
    line,
  )
  const start = Math.min(old.start, before.qualifier ? before.qualifierFrom : low.start)
  return [
    { ...old, start, end: first.end, of: null, reason: 'number' },
    { ...now, reason: 'number', compared: old.value },
  ]
}

/** Past 115 nobody is, and below 5 the number is hardly an age. */
const isAge = (amount: Amount, before: Before, { text, tables }: Line): boolean => {
  if (!amount.bare || amount.value > 115) return false
  if (phraseBack(before.back, 0, tables.ageBefore)) return true
  const { starts, ends } = before.back
  const name = text.slice(starts[0], ends[0])
  const set = name.endsWith(',') && text.charAt(amount.end) === ',' && amount.value > 4
  return set && /^\p{Lu}\p{L}+,$/u.test(name) && !tables.labels.rows.has(name.slice(0, -1).toLowerCase())
}

/** Whether nothing follows that the number could count after all: punctuation, or a word that ends the search for it. */
const endsPhrase = (end: number, { text, tables }: Line): boolean => {
  const stop = lettersEnd(text, end + 1)
  return !isBlank(text.charCodeAt(end)) || stop === end + 1 || tables.stops.has(text.slice(end + 1, stop).toLowerCase())
}

/** "rose to 350", "auf 350 gestiegen": what something came to. */
const isNewState = ({ end, value }: Amount, { back, rest }: Before, { text, tables }: Line): boolean => {
  if (value < 10 || !tables.changeJoins.has(wordBack(back, rest))) return false
  const next = isBlank(text.charCodeAt(end)) ? text.slice(end + 1, lettersEnd(text, end + 1)) : ''
  const near = [next.toLowerCase(), ...back.starts.map((_, at) => wordBack(back, at))]
  return near.some((word) => tables.words.changes.some((stem) => word.startsWith(stem)))
}

/** Whether a number without a noun is a figure by its form or by the word before it. */
const standsAlone = ({ low, high }: Range, before: Before, line: Line): boolean => {
  const { text } = line
  if (isYearly(low, line) || isLetter(text.charCodeAt((high ?? low).end))) return false
  if (low.inWords && before.qualifier === null && !endsPhrase((high ?? low).end, line)) return false
  if (low.grouped || isNewState(high ?? low, before, line)) return true
  const { qualifier } = before
  if (!qualifier || qualifier.loose || low.inWords) return false
  return qualifier.qualifier !== 'about' || low.value > 24
}

const bareFigure = (read: Read, line: Line): Found => {
  const { range, before } = read
  if (!range.high && isAge(range.low, before, line)) {
    const age = { end: range.low.end, value: range.low.value, unit: line.tables.words.ageUnit, of: null }
    return figureFrom(line, range.low.start, { ...age, kind: 'noun', reason: 'age' }, before)
  }
  return { ...countedFigure(read, line), loose: !standsAlone(range, before, line) }
}

/** "500-pound", "38-Jähriger", "10-fold", "two thirds": what a number makes with the word that is joined to it. */
const joinedFigure = (amount: Amount, before: Before, line: Line): Found | null => {
  const { text, tables } = line
  const { end, value } = amount
  if (amount.value < 100 && !amount.money) {
    const part = amount.grouped
      ? null
      : (fractionAt(text, end, value, false, tables) ?? ratioAt(text, end, value, tables))
    if (part)
      return figureFrom(line, amount.start, { ...part, unit: 'share', kind: 'share', reason: 'fraction' }, before)
  }
  const hyphen = isDash(text.charCodeAt(end))
  const apart = isBlank(text.charCodeAt(end)) && tables.words.nounBy === 'capital' && !amount.inWords
  const at = hyphen || apart ? end + 1 : end
  if (!isLetter(text.charCodeAt(at)) || amount.money) return null
  const stop = lettersEnd(text, at)
  if (tables.words.multipleEndings.includes(text.slice(at, stop).toLowerCase()))
    return figureFrom(
      line,
      amount.start,
      { end: stop, value, unit: 'times', kind: 'times', of: null, reason: 'multiple' },
      before,
    )
  const part = compoundAt(text, at, hyphen, tables)
  if (!part) return null
  return figureFrom(
    line,
    amount.start,
    { end: part.end, value, unit: part.unit, kind: 'noun', of: null, reason: 'compound' },
    before,
  )
}

const nothing = (next: number): Step => ({ found: [], next })

/** Whether a number counts something although the one before it was a label ("Leopard 2 and 300 tanks"). */
const countsKnown = (amount: Amount, { text, tables }: Line): boolean => {
  const unit = unitAt(text, amount, tables)
  return unit !== null && (unit.known || tables.words.nounBy === 'capital')
}

/** Reads the number that starts at a place, with what it counts. */
export const numberStep = (at: number, labelled: boolean, line: Line): Step & { readonly label: boolean } => {
  const { text, tables } = line
  const amount = amountAt(text, at, 0, tables)
  const digits = isDigit(text.charCodeAt(at))
  if (!amount) return { ...nothing(digits ? digitsEnd(text, at) : lettersEnd(text, at)), label: false }
  const before = beforeAt(text, amount.start, 0, tables)
  const skip = { ...nothing(amount.end), label: true }
  if ((!amount.money && isLabel(before, tables)) || isListMark(amount, line)) return skip
  if (labelled && !countsKnown(amount, line)) return skip
  if (isNamed(amount, before, line) || isHouse(amount, line)) return { ...skip, label: false }
  const joined = joinedFigure(amount, before, line)
  if (joined) return { found: [joined], next: Math.max(joined.end, amount.end), label: false }
  return { ...plainStep(amount, before, line), label: false }
}

/** "a 12-to-18-month plan", "3-5-day". */
const compoundRange = ({ low, high }: Range, part: Found): Step => ({
  found: [
    { ...part, start: Math.min(part.start, low.start), at: low.start, value: low.value, high: high?.value ?? null },
  ],
  next: part.end,
})

const plainStep = (amount: Amount, before: Before, line: Line, ranged = true): Step => {
  const { text, tables } = line
  const range = ranged ? rangeAt(text, amount, before, tables) : oneOf(amount)
  if (range.code) return nothing(digitsEnd(text, amount.end))
  const last = range.high ?? range.low
  const plus = text.charCodeAt(last.end) === 43 && isBlank(text.charCodeAt(last.end + 1)) ? 1 : 0
  const own = unitAt(text, { ...last, end: last.end + plus, money: last.money }, tables)
  if (range.unit && own?.unit !== range.unit.unit) return plainStep(amount, before, line, false)
  const part = range.high && !own ? joinedFigure(range.high, before, line) : null
  if (part) return compoundRange(range, part)
  const unit = own
  const next = Math.max(unit?.end ?? 0, last.end)
  if ((!unit || unit.kind === 'noun') && isGlued(last, line)) return nothing(next)
  // "+49 30" is a telephone, "+5 %" is none.
  if (!unit && text.charCodeAt(amount.start - 1) === 43) return nothing(next)
  if (last.money && isLetter(text.charCodeAt(last.end))) return nothing(next)
  if (unit && isTitle(range.low, unit, before, line)) return nothing(next)
  if (range.high && isDay(range.high, before, line)) return nothing(last.end)
  if (isDated(range.low, unit, before, line) || isPostcode(range.low, unit))
    return nothing(range.low.scale > 1 ? digitsEnd(text, amount.start) : last.end)
  const read = { range, before, unit }
  if (range.change) return { found: changeFigures(read, line), next }
  const figure = unit ? countedFigure(read, line) : bareFigure(read, line)
  const told = plus === 1 && figure.qualifier === null ? { ...figure, qualifier: 'at_least' as const } : figure
  return { found: [told], next: Math.max(told.end, next) }
}

/** Whether a label may hold for the number at a place too ("Articles 5 and 6"). */
export const goesOnLabel = (from: number, to: number, { text, tables }: Line): boolean => {
  if (to - from > 10) return false
  const word = text.slice(from, to).trim().replace(/^,\s?/u, '').toLowerCase()
  return word === '' || word === '/' || tables.rangeJoins.rows.has(word) || tables.words.bareOf.includes(word)
}
