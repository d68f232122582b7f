import { actorness, type Named, namesSomebody } from './actor.js'
import type { Chunk } from './chunk.js'
import { kind } from './kind.js'
import { joinedTo, namedBy } from './party.js'
import type { ActNoun } from './reach.js'
import { kindAt, type Scene, smallAt } from './scene.js'
import type { Range } from './stretch.js'

/** What a search for targets goes by. */
export interface Search {
  readonly scene: Scene
  readonly range: Range
  /** Where the direct object may stand. */
  readonly objects: Range
  /** Phrases that are no target: whoever acts, and the words of the act. */
  readonly taken: readonly Named[]
  readonly noun: ActNoun | null
  readonly slots: readonly string[]
  /** A direct object that names nobody will do where nobody is named. */
  readonly things: boolean
  /** Whoever acts does so with one another: only somebody else that a slot names is a target. */
  readonly mutual: boolean
}

const touches = (one: Named, other: Named): boolean => one.start < other.end && other.start < one.end

/** Whoever a report rests on: "nach Angaben der Marine". */
const isSource = (scene: Scene, { start, before, genitive }: Chunk): boolean =>
  (genitive || (before >= 0 && scene.tables.of.has(smallAt(scene, before)))) &&
  scene.tables.sourceNouns.has(smallAt(scene, (genitive ? start : before) - 1))

const isOpen = ({ scene, range, taken, noun }: Search, chunk: Chunk): boolean => {
  if (chunk.start < range.from || chunk.end > range.to) return false
  if (actorness(scene, chunk) === 0 || kindAt(scene, chunk.head) === kind.pronoun) return false
  if (
    noun !== null &&
    noun.start <= chunk.head &&
    chunk.head <= noun.at &&
    actorness(scene, chunk) === 2 &&
    !namesSomebody(scene, chunk)
  )
    return false
  if (
    scene.tables.possessives.has(smallAt(scene, chunk.start)) &&
    !namesSomebody(scene, chunk) &&
    (chunk.before >= 0 || actorness(scene, chunk) < 2)
  )
    return false
  return !taken.some((one) => touches(one, chunk)) && !isSource(scene, chunk)
}

const slotOf = (scene: Scene, chunk: Chunk): string => {
  if (chunk.before >= 0) return smallAt(scene, chunk.before)
  return chunk.genitive ? (scene.draft.lexicon.action.ofWords[0] ?? '') : 'object'
}

/** The direct object: the first phrase that nothing governs. */
const objectIn = ({ scene, objects, taken }: Search): Chunk | undefined =>
  scene.chunks.find(
    (chunk) =>
      chunk.before < 0 &&
      !chunk.genitive &&
      kindAt(scene, chunk.head) !== kind.pronoun &&
      chunk.start >= objects.from &&
      chunk.end <= objects.to &&
      !taken.some((one) => touches(one, chunk)),
  )

const between = (search: Search): readonly Chunk[] => {
  const { scene } = search
  const first = scene.chunks.find(
    (chunk) => isOpen(search, chunk) && chunk.before >= 0 && scene.tables.between.has(smallAt(scene, chunk.before)),
  )
  return first ? joinedTo(scene, first, namedBy(scene, first, false).end, search.range.to) : []
}

/** Of phrases that fit the best: no mere place, and not what belongs to whoever acts ("its"), where there is another. */
const bestOf = (scene: Scene, fitting: readonly Chunk[]): Chunk | undefined => {
  const near = fitting.filter((chunk) => !isPlace(scene, chunk))
  return near.find(({ start }) => !scene.tables.possessives.has(smallAt(scene, start))) ?? near[0] ?? fitting[0]
}

const isPlace = (scene: Scene, chunk: Chunk): boolean =>
  chunk.before >= 0 && scene.tables.places.has(slotOf(scene, chunk))

const slotsOf = ({ noun, slots }: Search): ReadonlySet<string> =>
  new Set([...(noun?.entry.row.targets ?? []), ...slots])

const firstOf = (search: Search): Chunk | undefined => {
  const { noun, scene, mutual } = search
  const open = scene.chunks.filter((chunk) => isOpen(search, chunk))
  const wanted = slotsOf(search)
  const object = wanted.has('object') ? objectIn(search) : undefined
  const fits = (chunk: Chunk): boolean => {
    const slot = slotOf(scene, chunk)
    if (mutual) return scene.tables.withs.has(slot)
    if (slot === 'object') return chunk === object || (noun !== null && chunk.start <= noun.at && noun.at < chunk.end)
    return wanted.has(slot)
  }
  const best = bestOf(scene, open.filter(fits))
  if (best || mutual || wanted.size === 0) return best
  return open.find((chunk) => !isPlace(scene, chunk)) ?? open[0] ?? (search.things ? object : undefined)
}

const found = (search: Search): readonly Named[] => {
  const { scene, range } = search
  const pair = between(search)
  const first = firstOf(search)
  const chunks =
    pair.length > 1 ? pair : first ? joinedTo(scene, first, namedBy(scene, first, false).end, range.to) : []
  return chunks.filter((chunk) => isOpen(search, chunk) || chunk === first).map((chunk) => namedBy(scene, chunk, false))
}

/** Where circumstances begin: "because", "after the talks". */
const circumstances = (search: Search): number => {
  const { scene, range } = search
  const { grammar, speech } = scene.draft.lexicon
  const wanted = slotsOf(search)
  for (let at = range.from + 1; at < range.to; at += 1) {
    const word = smallAt(scene, at)
    const opens =
      kindAt(scene, at) === kind.opener && !grammar.lessOpeners.includes(word) && !speech.openers.includes(word)
    if (!wanted.has(word) && (opens || scene.tables.circumstances.has(word))) return at
  }
  return range.to
}

/** Finds whom an act is done to: by the places that its row names, else whoever is named first; in what is told of its
 * circumstances only where nobody is named before them. */
export const targetsOf = (search: Search): readonly Named[] => {
  const { range } = search
  const to = circumstances(search)
  const near = to < range.to ? found({ ...search, range: { from: range.from, to } }) : []
  return near.length > 0 ? near : found(search)
}
