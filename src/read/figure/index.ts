import { type Figure, quote, type Time } from '../../model/index.js'
import { type Draft, itemAt } from '../draft.js'
import { findTimes } from '../time/index.js'
import { withDays } from './as-of.js'
import { setAgainst, withUnits } from './compare.js'
import { goesOnLabel, numberStep } from './counted.js'
import type { Found, Line } from './found.js'
import { wordFigure } from './inword.js'
import { isDigit, isLetter, isWordly, lettersEnd } from './marks.js'
import { type FigureTables, figureTables, keyOf } from './tables.js'

const silent = ['chrome', 'housekeeping', 'byline', 'dateline', 'credit']

/** Whether a word of a line may open a figure, by its first letters. */
const mayOpen = (text: string, at: number, end: number, { keys }: FigureTables): boolean => {
  const [second, third] = [end - at > 1 ? text.charCodeAt(at + 1) : 32, end - at > 2 ? text.charCodeAt(at + 2) : 32]
  return keys.has(keyOf(text.charCodeAt(at), second, third))
}

/** One scan over a line: stops at digits, and at words whose first letters a number may have. */
const scan = (line: Line): readonly Found[] => {
  const { text, tables } = line
  const found: Found[] = []
  let label = -1
  let at = 0
  while (at < text.length) {
    const code = text.charCodeAt(at)
    const digit = isDigit(code)
    if (!digit && !isLetter(code)) {
      at++
      continue
    }
    const end = digit ? at : lettersEnd(text, at)
    if (!digit && (isWordly(text.charCodeAt(at - 1)) || !mayOpen(text, at, end, tables))) {
      at = end
      continue
    }
    const word = digit ? null : wordFigure(at, end, line)
    const step = word
      ? { found: [word], next: word.end, label: false }
      : numberStep(at, label >= 0 && goesOnLabel(label, at, line), line)
    found.push(...step.found)
    if (step.label) label = step.next
    at = Math.max(step.next, at + 1)
  }
  return found
}

/** Times of a text by line: those that touch the lines asked for, in order of the text. */
const timesByLine = (times: readonly Time[]) => {
  let next = 0
  return (start: number, end: number): readonly Time[] => {
    while ((times[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++
    const own: Time[] = []
    for (let at = next; (times[at]?.start ?? Number.POSITIVE_INFINITY) < end; at++) {
      const time = times[at]
      if (time) own.push(time)
    }
    return own
  }
}

const lineOf = (text: string, times: readonly Time[], offset: number, tables: FigureTables): Line => {
  const dates = times
    .filter(({ type }) => type === 'DATE' || type === 'TIME')
    .map(({ start, end }) => ({ start: start - offset, end: end - offset }))
  let next = 0
  const dateAt = (place: number) => {
    while ((dates[next]?.end ?? Number.POSITIVE_INFINITY) <= place) next++
    const date = dates[next]
    return date && date.start <= place ? date : null
  }
  return { text, tables, dateAt }
}

const figureOf = (found: Found & { readonly asOf?: string | null }, offset: number, draft: Draft): Figure => {
  const { value, high, unit, qualifier, of, compared } = found
  const at = quote(draft.document.text, offset + found.start, offset + found.end)
  const why = { rule: draft.lexicon.figure.reasons[found.reason].id, words: [at] }
  return {
    ...at,
    value,
    high,
    unit,
    qualifier,
    of,
    compared,
    asOf: found.asOf ?? null,
    item: itemAt(draft, at.start),
    why,
  }
}

/** Finds numbers with what they count. A number that counts nothing is left alone, and so are dates, labels and years.
 * @param times The times of the document, which also say to which day a figure holds.
 * @example findFigures(draft)[0] // { value: 2000, high: null, unit: 'Anruf', qualifier: 'more_than', ... }
 */
export const findFigures = (draft: Draft, times: readonly Time[] = findTimes(draft)): readonly Figure[] => {
  const tables = figureTables(draft.lexicon)
  const issued = draft.published?.slice(0, 10) ?? null
  const timesIn = timesByLine(times)
  return draft.blocks
    .filter((block) => !silent.includes(block.role))
    .flatMap(({ start, end }) => {
      const own = timesIn(start, end)
      const line = lineOf(draft.document.text.slice(start, end), own, start, tables)
      const found = withUnits(setAgainst(scan(line), line), line)
      return withDays(found, own, issued, start, line).map((figure) => figureOf(figure, start, draft))
    })
}
