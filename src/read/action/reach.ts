import type { NounRow } from '../../lexicon/index.js'
import { kind } from './kind.js'
import type { Predicate } from './predicate.js'
import { kindAt, type Scene, smallAt } from './scene.js'
import { type Range, stretchOf } from './stretch.js'
import type { NounEntry, VerbEntry } from './words.js'

/** A noun of an act where it stands. Numbers are of tokens. */
export interface ActNoun {
  readonly start: number
  readonly at: number
  readonly entry: NounEntry
  /** Groups of all rows that the noun is in. */
  readonly groups: readonly NounRow['group'][]
}

const isNoun = (scene: Scene, at: number): boolean => {
  const own = kindAt(scene, at)
  if (own === kind.noun || own === kind.name || own === kind.adjective) return true
  if (own !== kind.verb) return false
  const before = kindAt(scene, at - 1)
  return (
    before === kind.adjective ||
    before === kind.noun ||
    before === kind.determiner ||
    before === kind.genitive ||
    before === kind.name
  )
}

const entryAt = (scene: Scene, at: number): ActNoun | null => {
  const { noun } = scene.tables.known(smallAt(scene, at))
  const fits = ((noun === null ? undefined : scene.tables.nouns.get(noun)) ?? []).filter(({ before }) =>
    before.every((word, place) => smallAt(scene, at - before.length + place) === word),
  )
  const longest = fits.filter(({ before }) => before.length === fits[0]?.before.length)
  // "a strike on Friday" names no target
  const next = kindAt(scene, at + 2) === kind.time ? '' : smallAt(scene, at + 1)
  const entry = longest.find(({ row }) => row.targets.includes(next)) ?? longest.at(-1)
  const groups = longest.map(({ row }) => row.group)
  return entry ? { start: at - entry.before.length, at, entry, groups } : null
}

/** The nouns of acts in a sentence, in order. */
export const actNounsOf = (scene: Scene): readonly ActNoun[] => {
  const found: ActNoun[] = []
  for (let at = scene.start; at < scene.end; at += 1) {
    if (!isNoun(scene, at)) continue
    const noun = entryAt(scene, at)
    if (!noun) continue
    // "aircraft carrier" is a carrier, no aircraft
    while ((found.at(-1)?.at ?? -1) >= noun.start) found.pop()
    found.push(noun)
  }
  return found
}

/** Where the telling of an act ends: before whoever reports it, or a new clause of its own. */
export const reachEnd = (scene: Scene, all: readonly Predicate[], { at }: Predicate): number => {
  let end = scene.end
  const teller = all.findLast((one) => one.at > at && scene.tables.says.has(one.lemma))
  if (teller) {
    const comma = lastComma(scene, at, teller.at)
    if (comma > at) end = comma
  }
  for (let here = at + 1; here < end; here += 1) {
    const small = smallAt(scene, here)
    if (small === ';' || scene.tables.sources.has(small)) end = here
  }
  const next = scene.clauses.find(
    (one) =>
      one.kind === 'main' &&
      one.start > at &&
      one.subject !== null &&
      !one.shared &&
      kindAt(scene, one.start - 1) === kind.coordinator,
  )
  return next && next.start < end ? next.start : end
}

const lastComma = (scene: Scene, from: number, to: number): number => {
  for (let at = to - 1; at > from; at -= 1) if (smallAt(scene, at) === ',') return at
  return -1
}

/** Where the objects of a verb stand: after it, or anywhere in its clause where the verb comes last. */
export const objectRange = (scene: Scene, all: readonly Predicate[], predicate: Predicate): Range => {
  const end = reachEnd(scene, all, predicate)
  if (scene.draft.lexicon.grammar.verbLast && !predicate.clause)
    return { from: stretchOf(scene, predicate.first).from, to: stretchOf(scene, predicate.at).to }
  if (scene.draft.lexicon.grammar.verbLast && predicate.clause) {
    const { start, end: last } = predicate.clause
    return { from: start, to: Math.max(start, Math.min(last, Math.max(end, predicate.at))) }
  }
  const next = all.find((one) => one.at > predicate.at + 1 && one.form !== 'participle' && one.form !== 'gerund')
  return { from: predicate.at + 1, to: Math.min(end, next?.first ?? end) }
}

const near = 9

const standsBeside = (scene: Scene, word: string, from: number, to: number): number => {
  for (let at = from; at < to; at += 1)
    if (smallAt(scene, at) === word || scene.tables.known(smallAt(scene, at)).noun === word) return at
  return -1
}

/** Whether all words that a row wants beside its verb are there; gives the last of them, -1 where one is missing. */
const besideOf = (scene: Scene, predicate: Predicate, words: readonly string[], range: Range): number => {
  const free = scene.draft.lexicon.grammar.verbLast
  let [at, last] = [free ? range.from : predicate.at + 1, predicate.at]
  for (const word of words) {
    const found = standsBeside(scene, word, at, Math.min(range.to, free ? range.to : at + near))
    if (found < 0) return -1
    last = Math.max(last, found)
    at = free ? range.from : found + 1
  }
  return last
}

/** A row that fits a verb where it stands. */
export interface Fit {
  readonly entry: VerbEntry
  readonly noun: ActNoun | null
  /** The last word that belongs to the verb. */
  readonly last: number
}

/** The first row that fits a verb, those that ask for most first. */
export const fitOf = (scene: Scene, predicate: Predicate, range: Range, objects: readonly ActNoun[]): Fit | null => {
  const fits: Fit[] = []
  for (const entry of scene.tables.verbs.get(predicate.lemma) ?? []) {
    const last = besideOf(scene, predicate, entry.beside, range)
    const { groups } = entry.row
    const noun = groups ? objects.find((one) => one.groups.some((group) => groups.includes(group))) : undefined
    if (last < 0 || (groups && !noun)) continue
    if (entry.beside.length > 0 || !noun) return firstNoun(fits, objects) ?? { entry, noun: noun ?? null, last }
    fits.push({ entry, noun, last })
  }
  return firstNoun(fits, objects)
}

/** Of rows that only ask for a noun the one whose noun comes first. */
const firstNoun = (fits: readonly Fit[], objects: readonly ActNoun[]): Fit | null => {
  const place = ({ noun }: Fit): number => (noun ? objects.indexOf(noun) : objects.length)
  return fits.reduce<Fit | null>((best, one) => (best && place(best) <= place(one) ? best : one), null)
}
