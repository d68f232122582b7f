import { actorness } from './actor.js'
import type { Chunk } from './chunk.js'
import type { Frame } from './frame.js'
import { kind } from './kind.js'
import { namedBy } from './party.js'
import type { ActNoun } from './reach.js'
import { kindAt, type Scene, smallAt } from './scene.js'
import type { Sides } from './sides.js'
import { agentIn, partiesOf } from './sides.js'
import { targetsOf } from './target.js'

/** Where what hangs on a noun ends: before the next verb or mark. */
export const nounEnd = ({ scene, all }: Frame, { at }: ActNoun): number => {
  const end = all.find((one) => one.at > at)?.first ?? scene.end
  for (let here = at + 1; here < end; here += 1) if (kindAt(scene, here) === kind.punctuation) return here
  return end
}

/** Whether what hangs on a noun is done to ("the arrest of"). */
const takes = ({ tables }: Scene, { entry }: ActNoun): boolean => entry.row.targets.some((slot) => tables.of.has(slot))

/** What hangs on the noun is what is sent or given, not whom it is done to ("the deployment of troops"). */
const isMatter = (scene: Scene, { head }: Chunk): boolean => scene.tables.isGood(smallAt(scene, head))

/** Who does what a noun tells, and to whom; null where neither is plain enough to tell an act by. */
export const sidesOfNoun = (frame: Frame, noun: ActNoun): Sides | null => {
  const { scene } = frame
  const { of } = scene.tables
  const chunk = scene.chunks.find(({ start, end }) => start <= noun.at && noun.at < end)
  if (!chunk) return null
  const to = nounEnd(frame, noun)
  const by = agentIn(scene, { from: noun.at, to }, [])
  const sure = by && !of.has(smallAt(scene, by.before)) ? by : undefined
  const before = actorness(scene, chunk) === 1 ? [namedBy(scene, chunk, false)] : []
  const hanging = scene.chunks.find(
    (one) =>
      one.start > noun.at && one.end <= to && (one.genitive || (one.before >= 0 && of.has(smallAt(scene, one.before)))),
  )
  const search = {
    scene,
    range: { from: noun.at + 1, to },
    objects: { from: to, to },
    noun,
    slots: [],
    things: false,
    mutual: false,
  }
  const others = targetsOf({
    ...search,
    taken: [...before, ...(sure ? [sure] : []), ...(hanging && (!sure || isMatter(scene, hanging)) ? [hanging] : [])],
  })
  const mayAct = before.length === 0 && hanging && actorness(scene, hanging) > 0
  const agent = sure ?? (mayAct && (others.length > 0 || !takes(scene, noun)) ? hanging : undefined)
  const actors = agent ? partiesOf(scene, agent, to) : before
  const targets = others.length > 0 ? others : targetsOf({ ...search, taken: actors })
  const plain = actors.length > 0 && (targets.length > 0 || agent !== undefined || noun.entry.row.type === 'protest')
  return plain ? { actors, targets } : null
}
