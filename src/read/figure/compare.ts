import { comparerOf } from './before.js'
import { type Found, isDuration, type Line } from './found.js'
import { isBlank, isWordly } from './marks.js'

/** How far apart two figures may stand that are set against each other. */
const reach = 200

const ending = /[.!?;]["”“»)]*\s+["„“«(]*\p{Lu}/u

/** Whether two places lie in one sentence, for what figures need: no full stop after a longer word stands between. */
export const inOneSentence = (text: string, from: number, to: number): boolean => {
  if (to - from > reach) return false
  const between = text.slice(from, to)
  const hit = ending.exec(between)
  return !hit || (between.charAt(hit.index) === '.' && /(?:^|[^\p{L}])\p{L}{1,3}$/u.test(between.slice(0, hit.index)))
}

/** Two counted nouns are the same when they begin alike: inflection does not count. */
const sameUnit = (one: Found, other: Found): boolean =>
  one.unit === null ||
  other.unit === null ||
  one.unit.slice(0, 5).toLowerCase() === other.unit.slice(0, 5).toLowerCase()

const counts = (one: Found): boolean => !one.loose && one.value !== null && one.kind !== 'share'

/** Nothing but punctuation between, or little where both count the same by name. */
const isClose = (one: Found, figure: Found, comparer: number, { text, tables }: Line): boolean => {
  const gap = text.slice(one.end, comparer).trim().length
  if (gap < 2) return true
  return gap < 30 && one.unit !== null && one.unit === figure.unit && !isDuration(one.unit, tables)
}

/** The figure that the one at an index is set against: one before it, or one after where the comparison comes first. */
const partnerOf = (figures: readonly Found[], at: number, line: Line): number | null => {
  const { text, tables } = line
  const figure = figures[at]
  const comparer = figure && comparerOf(figure.before, tables)
  const previous = figures[at - 1]
  if (!comparer || (previous && previous.end > comparer.start)) return null
  if (previous?.loose && previous.value !== null && text.slice(previous.end, comparer.start).trim() === '')
    return at - 1
  for (let near = at - 1; near >= 0 && at - near <= 3; near--) {
    const one = figures[near]
    if (!one || !counts(one) || !sameUnit(one, figure) || !inOneSentence(text, one.end, figure.at)) continue
    if (!comparer.row.close || isClose(one, figure, comparer.start, line)) return near
  }
  const later = comparer.row.close ? undefined : figures[at + 1]
  return later && counts(later) && sameUnit(later, figure) && inOneSentence(text, figure.end, later.at) ? at + 1 : null
}

/** Sets a figure against another of its sentence that a phrase opposes to it ("100 soldiers, up from 30"); a bare number
 * that is opposed to a figure counts the same. */
export const setAgainst = (figures: readonly Found[], line: Line): readonly Found[] => {
  const all = [...figures]
  for (const [at, figure] of figures.entries()) {
    if (figure.value === null) continue
    const partner = partnerOf(all, at, line)
    const other = partner === null ? undefined : all[partner]
    if (partner === null || !other) continue
    all[partner] = { ...other, unit: other.unit ?? figure.unit, loose: false, compared: figure.value }
    all[at] = { ...figure, loose: false, unit: figure.unit ?? other.unit }
  }
  return all.filter((figure) => !figure.loose)
}

/** A number that closes its clause, so that its noun can only stand before it. */
const closes = (figure: Found, text: string): boolean =>
  !isBlank(text.charCodeAt(figure.end)) || !isWordly(text.charCodeAt(figure.end + 1))

/** Gives a bare number the unit of a counted noun before it in its sentence ("some 6,000 people, others say 15,000"). */
export const withUnits = (figures: readonly Found[], { text, tables }: Line): readonly Found[] => {
  let last: Found | null = null
  return figures.map((figure) => {
    const open = figure.unit === null && figure.reason === 'bare' && closes(figure, text)
    if (open && last && inOneSentence(text, last.end, figure.at)) return { ...figure, unit: last.unit }
    const counted = figure.kind === 'noun' && figure.reason === 'number' && !isDuration(figure.unit ?? '', tables)
    last = counted ? figure : figure.unit === null ? last : null
    return figure
  })
}
