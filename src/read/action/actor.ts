import type { Chunk } from './chunk.js'
import { kind } from './kind.js'
import { kindAt, type Scene, smallAt } from './scene.js'
import { spanOf } from './setting.js'

/** A range of tokens that names a party. */
export interface Named {
  readonly start: number
  readonly end: number
}

/** Whether a word by itself tells of a people, body or person. */
export const isNameLike = (scene: Scene, at: number): boolean => {
  const own = kindAt(scene, at)
  if (own === kind.name) return true
  const word = scene.core.words[at] ?? ''
  if (own === kind.noun && scene.tables.isOfPeople(smallAt(scene, at))) return true
  if (own !== kind.adjective) return false
  if (scene.draft.lexicon.grammar.capitalNouns) return scene.tables.isOfPeople(smallAt(scene, at))
  return /\p{Lu}/u.test(word) && (at > scene.start || scene.tables.isOfPeople(smallAt(scene, at)))
}

/** Whether a word stands in the name of a person, body or place. */
const isMentioned = (scene: Scene, at: number): boolean =>
  scene.mentions.touching(spanOf(scene, at, at + 1)).some(({ entity }) => entity.type !== 'MISC')

/** How well a phrase names somebody: 2 by its head, 1 by what stands before the head, 0 not at all. */
export const actorness = (scene: Scene, chunk: Chunk): 0 | 1 | 2 => {
  const { head, start, end } = chunk
  const own = kindAt(scene, head)
  const small = smallAt(scene, head)
  if (own === kind.name) return scene.tables.isGood(small) && !isMentioned(scene, head) ? 0 : 2
  if (own === kind.noun && (scene.tables.isAgent(small) || scene.tables.isOfPeople(small))) return 2
  if (own === kind.adjective && isNameLike(scene, head)) return 2
  for (let at = start; at < end; at += 1)
    if (
      at !== head &&
      (isNameLike(scene, at) ||
        (at < head && kindAt(scene, at) === kind.noun && scene.tables.isAgent(smallAt(scene, at))))
    )
      return 1
  for (let at = start; at < end; at += 1)
    if (kindAt(scene, at) === kind.genitive && at > start && scene.tables.isAgent(smallAt(scene, at - 1))) return 1
  return 0
}

/** Whether a name or people stands in a phrase. */
export const namesSomebody = (scene: Scene, { start, end }: Named): boolean => {
  for (let at = start; at < end; at += 1) if (isNameLike(scene, at)) return true
  return false
}
