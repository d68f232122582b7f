import type { Party } from '../../model/index.js'
import { quote } from '../../model/index.js'
import { actorness, isNameLike, type Named } from './actor.js'
import type { Chunk } from './chunk.js'
import { capital, kind } from './kind.js'
import { kindAt, type Scene, smallAt } from './scene.js'
import { type Mention, spanOf } from './setting.js'
import { hangsOn } from './subject.js'

const isLight = (scene: Scene, at: number): boolean => {
  const own = kindAt(scene, at)
  if (own === kind.determiner || own === kind.pronoun) return true
  const tag = scene.core.tags[at] ?? ''
  return tag === 'NUM' || tag.startsWith('ADV') || (own !== kind.name && scene.tables.gatherers.has(smallAt(scene, at)))
}

/** Without articles, numbers and the like before it. */
const bare = (scene: Scene, { start, end }: Named): Named => {
  let from = start
  while (from < end - 1 && isLight(scene, from)) from += 1
  let name = from
  while (
    name < end - 1 &&
    kindAt(scene, name) === kind.adjective &&
    !capital(scene.core.words[name]) &&
    !isNameLike(scene, name) &&
    !scene.tables.descents.has(smallAt(scene, name))
  )
    name += 1
  return { start: isNameLike(scene, name) ? name : from, end }
}

/** Words that gather ("members of"): those gathered are meant. */
const gathered = (scene: Scene, chunk: Chunk): Chunk => {
  const first = scene.chunks.find(({ start }) => start === chunk.start) ?? chunk
  if (first.end < chunk.end) {
    const inner = gathered(scene, first)
    return inner.start > first.start && inner.start < chunk.end ? { ...chunk, start: inner.start } : chunk
  }
  let here = chunk
  for (let turn = 0; turn < 3; turn += 1) {
    const head = smallAt(scene, here.head)
    const single = scene.core.lemma(here.head).toLowerCase()
    const next = scene.chunks.find(
      ({ before, genitive, start }) =>
        (before === here.end && scene.tables.of.has(smallAt(scene, before))) || (genitive && start === here.end),
    )
    const gathers =
      scene.tables.gatherers.has(head) || scene.tables.gatherers.has(single) || scene.core.tags[here.head] === 'NUM'
    if (!next || !gathers || actorness(scene, next) === 0) return here
    here = next
  }
  return here
}

/** Where somebody may be at home: a place, or what stands with an article and no other noun. */
const mayBeHome = (scene: Scene, chunk: Chunk): boolean =>
  actorness(scene, chunk) > 0 ||
  (kindAt(scene, chunk.head) === kind.noun && scene.tables.known(smallAt(scene, chunk.head)).noun === null)

/** Phrases after a party that belong to it: "of the union", "(Freedom) coalition". */
const extended = (scene: Scene, chunk: Chunk, wide: boolean): Named => {
  let end = chunk.end
  for (let turn = 0; turn < 4; turn += 1) {
    const next = scene.chunks.find(({ before, genitive, start }) => before === end || (genitive && start === end))
    if (!next || !hangsOn(scene, next)) break
    const of = next.genitive || scene.tables.of.has(smallAt(scene, next.before))
    const capitals =
      capital(scene.core.words[end - 1]) &&
      capital(scene.core.words[next.start]) &&
      capital(scene.core.words[next.head])
    if (
      !of &&
      !(wide && scene.tables.homes.has(smallAt(scene, next.before)) && mayBeHome(scene, next)) &&
      !(capitals && scene.tables.origins.has(smallAt(scene, next.before)))
    )
      break
    end = next.end
  }
  return { start: chunk.start, end }
}

/** The part of a phrase that names somebody, where its head does not ("Turkey's" of "Turkey's efforts"). */
const modifiers = (scene: Scene, chunk: Chunk): Named => {
  for (let at = chunk.end - 1; at > chunk.start; at -= 1)
    if (kindAt(scene, at) === kind.genitive) return bare(scene, { start: chunk.start, end: at })
  for (let at = chunk.head - 1; at > chunk.start; at -= 1)
    if (kindAt(scene, at) === kind.noun && scene.tables.isAgent(smallAt(scene, at)))
      return bare(scene, { start: chunk.start, end: at + 1 })
  let from = chunk.start
  while (from < chunk.end && !isNameLike(scene, from)) from += 1
  let to = from
  while (to < chunk.end && to !== chunk.head && isNameLike(scene, to)) to += 1
  return to > from ? { start: from, end: to } : bare(scene, chunk)
}

/** The words that name a party, by its phrase. */
export const namedBy = (scene: Scene, chunk: Chunk, wide: boolean): Named => {
  const inner = gathered(scene, chunk)
  if (actorness(scene, inner) === 1) return modifiers(scene, inner)
  return bare(scene, withoutGenitive(scene, extended(scene, inner, wide)))
}

const withoutGenitive = (scene: Scene, { start, end }: Named): Named => ({
  start,
  end: end > start + 1 && kindAt(scene, end - 1) === kind.genitive ? end - 1 : end,
})

/** Phrases joined to one by commas and "and". */
export const joinedTo = (scene: Scene, chunk: Chunk, end: number, limit: number): readonly Chunk[] => {
  const found = [chunk]
  let at = end
  for (let turn = 0; turn < 12; turn += 1) {
    let next = at
    const comma = smallAt(scene, next) === ','
    if (comma) next += 1
    const and = kindAt(scene, next) === kind.coordinator
    if (and) next += 1
    if (!comma && !and) break
    const after = scene.chunks.find(({ start }) => start === next)
    if (!after || after.before >= 0 || after.end > limit || actorness(scene, after) === 0) break
    if (comma && !and && !listGoesOn(scene, after.end, limit)) break
    found.push(after)
    at = namedBy(scene, after, false).end
    if (and) break
  }
  return found
}

const listGoesOn = (scene: Scene, from: number, limit: number): boolean => {
  for (let at = from; at < Math.min(limit, from + 20); at += 1) {
    const own = kindAt(scene, at)
    if (own === kind.coordinator) return true
    if (own === kind.verb) return false
  }
  return false
}

const entityOf = (mentions: readonly Mention[], head: { start: number; end: number }): Mention | undefined =>
  mentions.find((one) => one.start < head.end && head.start < one.end)

/** A party with its words, its full name and its entity. */
export const partyOf = (scene: Scene, named: Named): Party => {
  const { text } = scene.draft.document
  const span = spanOf(scene, named.start, named.end)
  const last = scene.chunks.find(({ head }) => named.start <= head && head < named.end)?.head ?? named.end - 1
  const head = spanOf(scene, last, last + 1)
  const mention = entityOf(scene.mentions.touching(span), head)
  const words = quote(text, span.start, span.end)
  return { ...words, name: mention?.entity.name ?? words.text, entity: mention?.entity.id ?? null }
}
