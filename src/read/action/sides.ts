import { actorness, type Named, namesSomebody } from './actor.js'
import type { Chunk } from './chunk.js'
import type { Frame } from './frame.js'
import { joinedTo, namedBy } from './party.js'
import type { Predicate } from './predicate.js'
import type { ActNoun } from './reach.js'
import { type Scene, smallAt } from './scene.js'
import { spanOf } from './setting.js'
import type { Range } from './stretch.js'
import { subjectOf } from './subject.js'
import { targetsOf } from './target.js'

/** Who acts, and on whom. */
export interface Sides {
  readonly actors: readonly Named[]
  readonly targets: readonly Named[]
}

/** A phrase, and what is joined to it, as parties. */
export const partiesOf = (scene: Scene, chunk: Chunk | null | undefined, limit: number): readonly Named[] => {
  if (!chunk) return []
  const first = namedBy(scene, chunk, true)
  return joinedTo(scene, chunk, Math.max(first.end, chunk.end), limit).map((one) => namedBy(scene, one, true))
}

const touches = (one: Named, other: Named): boolean => one.start < other.end && other.start < one.end

/** Whose a thing is, by what hangs on it ("a bomb of the rebels"). */
const ownerOf = (scene: Scene, { end }: Chunk): Chunk | undefined =>
  scene.chunks.find(
    (one) =>
      actorness(scene, one) > 0 &&
      ((one.genitive && one.start === end) || (one.before === end && scene.tables.of.has(smallAt(scene, end)))),
  )

/** Whoever does what is told in the passive or by a noun; the preposition that means nothing else goes first. */
export const agentIn = (scene: Scene, { from, to }: Range, taken: readonly Named[]): Chunk | undefined => {
  const { by, of } = scene.tables
  const meant = scene.chunks.filter(
    (one) =>
      one.before >= from - 1 &&
      one.end <= to &&
      by.has(smallAt(scene, one.before)) &&
      scene.mentions.touching(spanOf(scene, one.before, one.before + 1)).length === 0,
  )
  const open = meant
    .flatMap((one) => (actorness(scene, one) > 0 ? one : (ownerOf(scene, one) ?? [])))
    .filter((one) => !taken.some((other) => touches(one, other)))
  return open.find((one) => !of.has(smallAt(scene, one.before))) ?? open[0]
}

/** What the sides of a verb's act are looked for by. */
export interface Asking {
  /** The verb that tells the act, and the one whose subject acts ("began" of "began to"). */
  readonly predicate: Predicate
  readonly by: Predicate
  readonly noun: ActNoun | null
  /** Last word of the verb. */
  readonly last: number
  readonly slots: readonly string[]
  /** A direct object that names nobody may be the target: something that is destroyed or seized. */
  readonly things: boolean
  /** In the passive without an agent the subject acts itself ("troops were deployed"). */
  readonly self: boolean
  /** The direct object may stand beyond the verb's own clause. */
  readonly wide: boolean
}

const passiveSides = (frame: Frame, { predicate, by, noun, slots, things, self }: Asking, range: Range): Sides => {
  const { scene } = frame
  const subject = subjectOf(scene, frame.all, by)
  const told = subject && actorness(scene, subject) > 0 ? partiesOf(scene, subject, by.first) : []
  const actors = partiesOf(scene, agentIn(scene, range, told), frame.endOf(predicate))
  if (actors.length === 0 && self) {
    const search = {
      scene,
      range,
      objects: { from: range.from, to: range.from },
      taken: told,
      noun,
      slots,
      things: false,
      mutual: false,
    }
    return { actors: told, targets: targetsOf(search) }
  }
  if (told.length > 0) return { actors, targets: told }
  const objects = { from: range.from, to: range.from }
  return { actors, targets: targetsOf({ scene, range, objects, taken: actors, noun, slots, things, mutual: false }) }
}

/** Who acts and on whom: the subject and what the slots tell; the other way round in the passive. */
export const sidesOf = (frame: Frame, asking: Asking): Sides => {
  const { scene } = frame
  const { predicate, by, noun, last, slots, things, wide } = asking
  const to = frame.endOf(predicate)
  const from = scene.draft.lexicon.grammar.verbLast ? frame.rangeOf(by).from : by.at + 1
  const range = { from, to }
  if (by.passive || predicate.passive) return passiveSides(frame, asking, range)
  const subject = subjectOf(scene, frame.all, by)
  const actors = partiesOf(scene, subject, by.first > (subject?.start ?? 0) ? by.first : to)
  const named = scene.chunks.some((one) => one.start <= last && last < one.end && namesSomebody(scene, one))
  const words = last > predicate.at && !named ? [{ start: last, end: last + 1 }] : []
  const taken = [...actors, ...(subject ? [subject] : []), ...words]
  const objects = wide ? range : frame.rangeOf(predicate)
  const mutual = actors.length > 1
  const targets = targetsOf({ scene, range, objects, taken, noun, slots, things, mutual })
  return { actors, targets: mutual && targets.length === 0 ? actors : targets }
}
