import { actorness, joinedTo, type Named, namedBy } from './party.js'
import type { ActNoun, Range } from './reach.js'
import { type Chunk, kind, kindAt, type Scene, smallAt } from './scene.js'

/** What a search for targets goes by. */
export interface Search {
  readonly scene: Scene
  readonly range: Range
  /** Phrases that are no target: whoever acts. */
  readonly taken: readonly Named[]
  readonly noun: ActNoun | null
  readonly slots: readonly string[]
}

const touches = (one: Named, other: Named): boolean => one.start < other.end && other.start < one.end

const isOpen = ({ scene, range, taken }: Search, chunk: Chunk): boolean => {
  if (chunk.start < range.from || chunk.end > range.to) return false
  if (actorness(scene, chunk) === 0) return false
  if (kindAt(scene, chunk.head) === kind.pronoun) return false
  return !taken.some((one) => touches(one, chunk))
}

const governedBy = (scene: Scene, chunk: Chunk, slot: string): boolean =>
  slot === 'object' ? chunk.before < 0 && !chunk.genitive : chunk.before >= 0 && smallAt(scene, chunk.before) === slot

/** The first open phrase in a slot. */
const inSlot = (search: Search, slot: string, from: number): Chunk | undefined =>
  search.scene.chunks.find((chunk) => chunk.start >= from && isOpen(search, chunk) && governedBy(search.scene, chunk, slot))

/** The phrase that a noun of an act is in, where something before the noun names somebody ("US mediation"). */
const beforeNoun = (search: Search, noun: ActNoun): Chunk | undefined =>
  search.scene.chunks.find(
    (chunk) => chunk.start <= noun.at && noun.at < chunk.end && isOpen(search, chunk) && actorness(search.scene, chunk) === 1,
  )

const between = (search: Search): readonly Chunk[] => {
  const { scene } = search
  const first = scene.chunks.find((chunk) => isOpen(search, chunk) && chunk.before >= 0 && scene.tables.between.has(smallAt(scene, chunk.before)))
  return first ? joinedTo(scene, first, namedBy(scene, first, false).end, search.range.to) : []
}

const firstOf = (search: Search): Chunk | undefined => {
  const { noun, slots, range, scene } = search
  const after = noun && !scene.draft.lexicon.grammar.verbLast ? noun.start : range.from
  for (const slot of noun?.entry.row.targets ?? []) {
    const found = inSlot(search, slot, noun ? noun.at : range.from)
    if (found) return found
  }
  const own = noun && slots.length > 0 ? beforeNoun(search, noun) : undefined
  if (own) return own
  for (const slot of slots) {
    const found = inSlot(search, slot, slot === 'object' ? range.from : after)
    if (found) return found
  }
  return slots.length > 0 ? scene.chunks.find((chunk) => isOpen(search, chunk)) : undefined
}

/** Finds whom an act is done to: by the places that its row names, else whoever is named first. */
export const targetsOf = (search: Search): readonly Named[] => {
  const { scene, range } = search
  const pair = between(search)
  const first = firstOf(search)
  const chunks = pair.length > 1 ? pair : first ? joinedTo(scene, first, namedBy(scene, first, false).end, range.to) : []
  return chunks.filter((chunk) => isOpen(search, chunk) || chunk === first).map((chunk) => namedBy(scene, chunk, true))
}
