import type { Predicate } from './predicate.js'
import { type Scene, smallAt } from './scene.js'
import { subjectOf } from './subject.js'

/** The verb of saying that a clause hangs on: the one before it, or the one after it and a comma. */
export const tellerOf = (scene: Scene, all: readonly Predicate[], predicate: Predicate): Predicate | null => {
  const { says } = scene.tables
  const before = all.findLast((one) => one.at < predicate.at && one.form === 'finite')
  if (before && says.has(before.lemma)) return before
  const after = all.find((one) => one.at > predicate.at && one.form === 'finite')
  if (!after || !says.has(after.lemma)) return null
  const from = subjectOf(scene, all, after)?.start ?? after.first
  // "X must go, said Y", "X must go, Y said", "X must go, the Y said"
  const told = [after.first, from, from - 1]
  return told.some((at) => at > predicate.at && smallAt(scene, at - 1) === ',') ? after : null
}
