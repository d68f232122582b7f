import { actorness, type Named } from './actor.js'
import { kind } from './kind.js'
import { kindAt, type Scene, smallAt } from './scene.js'
import type { Type } from './told.js'

/** Whether words name people or a body. */
export const isSomebody = (scene: Scene, { start, end }: Named): boolean =>
  scene.chunks.some((one) => one.start < end && start < one.end && actorness(scene, one) > 0)

/** "it", where nothing tells whom it means. */
export const isNobody = (scene: Scene, { start, end }: Named): boolean =>
  end === start + 1 && scene.draft.lexicon.action.expletives.includes(smallAt(scene, start))

/** Whether people or bodies act, or are acted on; things only kill and destroy. */
export const isWorth = (scene: Scene, type: Type, actors: readonly Named[], targets: readonly Named[]): boolean => {
  const acts = actors.some((one) => isSomebody(scene, one) || kindAt(scene, one.start) === kind.pronoun)
  return actors.length > 0 ? acts || type === 'assault' : targets.some((one) => isSomebody(scene, one))
}
