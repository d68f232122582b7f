import type { Clause } from '../grammar/index.js'
import { actorness, namesSomebody } from './actor.js'
import type { Chunk } from './chunk.js'
import { kind } from './kind.js'
import type { Predicate } from './predicate.js'
import { kindAt, type Scene, smallAt } from './scene.js'
import { stretchOf } from './stretch.js'

const chunkEndingAt = (scene: Scene, end: number): Chunk | undefined =>
  scene.chunks.findLast((chunk) => chunk.end === end)
const chunkAround = (scene: Scene, at: number): Chunk | undefined =>
  scene.chunks.find(({ start, end }) => start <= at && at < end)

/** Whether a phrase hangs on the one before it ("of the party", "in the north"). */
export const hangsOn = (scene: Scene, { before, genitive }: Chunk): boolean => {
  const word = before < 0 ? '' : smallAt(scene, before)
  const { of, places, origins } = scene.tables
  return genitive || of.has(word) || places.has(word) || origins.has(word)
}

/** Where the stretch begins that stands between commas or brackets and ends before a place; the place itself where there
 * is none. */
const beforeInsert = (scene: Scene, at: number): number => {
  const closes = smallAt(scene, at)
  const opens =
    closes === ')' ? '(' : closes === ',' ? ',' : closes === '–' || closes === '--' || closes === '—' ? closes : null
  if (opens === null) return -1
  for (let here = at - 1; here > scene.start && here > at - 30; here -= 1)
    if (smallAt(scene, here) === opens) return here - 1
  return -1
}

/** The phrase that a chain of "of" and "in" hangs on. */
const rootOf = (scene: Scene, chunk: Chunk): Chunk | null => {
  let here: Chunk | undefined = chunk
  while (here && (here.before >= 0 || here.genitive)) {
    if (!hangsOn(scene, here)) return null
    const end: number = here.genitive ? here.start : here.before
    here = chunkEndingAt(scene, end) ?? bracketed(scene, end)
  }
  return here ?? null
}

const bracketed = (scene: Scene, end: number): Chunk | undefined => {
  if (smallAt(scene, end - 1) !== ')') return undefined
  const open = beforeInsert(scene, end - 1)
  return open < 0 ? undefined : chunkEndingAt(scene, open + 1)
}

/** "guerrillas operating in the north": a participle right after the noun that it describes. */
const describes = (scene: Scene, at: number): boolean => {
  const before = kindAt(scene, at - 1)
  return /\.(?:ger|part)$/u.test(scene.core.tags[at] ?? '') && (before === kind.noun || before === kind.name)
}

/** Looks to the left of a verb for the phrase that does it. */
const leftOf = (scene: Scene, first: number): Chunk | null => {
  let at = first - 1
  let inserts = 0
  while (at >= scene.start && at > first - 60) {
    const own = kindAt(scene, at)
    if (own === kind.punctuation) {
      const before = beforeInsert(scene, at)
      if (before < 0 || inserts > 2) return null
      inserts += 1
      at = before
      continue
    }
    const chunk =
      own === kind.pronoun || own === kind.noun || own === kind.name || own === kind.adjective
        ? chunkEndingAt(scene, at + 1)
        : undefined
    if (chunk) {
      const root = rootOf(scene, chunk)
      if (root) return firstJoined(scene, withAdjacent(scene, root))
      at = (chunk.before >= 0 ? chunk.before : chunk.start) - 1
      continue
    }
    if (own === kind.verb && describes(scene, at)) {
      at -= 1
      continue
    }
    if (own === kind.verb || own === kind.coordinator || own === kind.opener) return null
    at -= 1
  }
  return null
}

/** "X (Y) group": what stands before the bracket belongs to the phrase. */
const withAdjacent = (scene: Scene, chunk: Chunk): Chunk => {
  if (smallAt(scene, chunk.start - 1) !== ')') return chunk
  const open = beforeInsert(scene, chunk.start - 1)
  const before = open < 0 ? undefined : chunkEndingAt(scene, open + 1)
  const root = before ? rootOf(scene, before) : null
  return root ? { ...chunk, start: root.start } : chunk
}

/** The first of phrases that are joined to one ("A and B"). */
const firstJoined = (scene: Scene, chunk: Chunk): Chunk => {
  let here = chunk
  for (let turn = 0; turn < 6; turn += 1) {
    const and = kindAt(scene, here.start - 1) === kind.coordinator
    const comma = turn > 0 && smallAt(scene, here.start - 1) === ','
    if (!and && !comma) break
    const end = and && smallAt(scene, here.start - 2) === ',' ? here.start - 2 : here.start - 1
    const before = chunkEndingAt(scene, end) ?? bracketed(scene, end)
    const root = before ? rootOf(scene, before) : null
    if (!root) break
    here = root
  }
  return here
}

/** Where cases tell little: of two phrases that may be the subject the one that names somebody, the first in the clause. */
const betterOf = (scene: Scene, { start, end }: Clause, chunk: Chunk | undefined): Chunk | undefined => {
  if (!scene.draft.lexicon.grammar.verbLast || !chunk || kindAt(scene, chunk.head) === kind.pronoun) return chunk
  const good = scene.tables.isGood(smallAt(scene, chunk.head)) && !namesSomebody(scene, chunk)
  if (actorness(scene, chunk) > 0 && !good) return chunk
  return (
    scene.chunks.find(
      (one) =>
        one.start >= start &&
        one.end <= end &&
        one.before < 0 &&
        !one.genitive &&
        one !== chunk &&
        actorness(scene, one) > 0,
    ) ?? chunk
  )
}

const fromClause = (scene: Scene, { at, clause }: Predicate): Chunk | null => {
  if (!clause?.subject || (clause.verb.main !== at && clause.verb.finite !== at)) return null
  const { subject } = clause
  const chunk = betterOf(scene, clause, chunkAround(scene, subject.head))
  if (!chunk || kindAt(scene, chunk.head) === kind.time) return null
  return chunk.before >= 0 ? rootOf(scene, chunk) : withAdjacent(scene, chunk)
}

/** Where no clause was found around a verb: the phrase right before it, else the first after it. */
const secondPlace = (scene: Scene, { first, form, at }: Predicate): Chunk | null => {
  if (form !== 'finite' || kindAt(scene, first - 1) === kind.coordinator) return null
  const before = leftOf(scene, first)
  if (before && (actorness(scene, before) > 0 || kindAt(scene, before.head) === kind.pronoun)) return before
  const { from, to } = stretchOf(scene, at)
  const open = scene.chunks.filter(
    (one) => one.start >= from && one.end <= to && one.before < 0 && !one.genitive && actorness(scene, one) > 0,
  )
  return open.find(({ start }) => start > first) ?? open[0] ?? before
}

/** Where the verb stands second: the phrase right before it, unless its article tells that it is none. */
const firstPlace = (scene: Scene, { first }: Predicate): Chunk | null => {
  const { from } = stretchOf(scene, first)
  for (let at = from; at < first; at += 1)
    if (kindAt(scene, at) === kind.opener || scene.core.tags[at] === 'PRON.rel') return null
  const before = leftOf(scene, first)
  return before && mayBeSubject(scene, before) && namesActors(scene, before, first) ? before : null
}

/** Whether a phrase before a verb names somebody, or what hangs on it does ("a third of the fighters"). */
const namesActors = (scene: Scene, chunk: Chunk, verb: number): boolean =>
  actorness(scene, chunk) > 0 ||
  scene.chunks.some((one) => one.start >= chunk.end && one.end <= verb && one.genitive && actorness(scene, one) > 0)

/** Whether an article leaves it open that a phrase is the subject: "den Minister" and "der Regierung" are none. */
const mayBeSubject = (scene: Scene, { start, head }: Chunk): boolean => {
  const { grammar, action } = scene.draft.lexicon
  const article = smallAt(scene, start)
  if (grammar.oblique.includes(article)) return false
  return !(grammar.genitive.includes(article) && action.feminines.some((end) => smallAt(scene, head).endsWith(end)))
}

/** Where something else stands first: the phrase right after the verb. */
const rightAfter = (scene: Scene, { first }: Predicate): Chunk | null => {
  const chunk = scene.chunks.find(({ start, before, genitive }) => start === first + 1 && before < 0 && !genitive)
  return chunk && actorness(scene, chunk) > 0 && mayBeSubject(scene, chunk) ? chunk : null
}

/** The subject where the parts of a verb may stand apart; after "and" it is that of the verb before. */
const apartSubject = (scene: Scene, predicate: Predicate): Chunk | null => {
  if (kindAt(scene, predicate.first - 1) === kind.coordinator) return null
  const told = fromClause(scene, predicate)
  const pronoun = told !== null && kindAt(scene, told.head) === kind.pronoun
  if (pronoun && told.start < predicate.at) return told
  const own = pronoun && isRelative(scene, told) ? null : told
  const second = predicate.first < predicate.at || predicate.clause?.kind !== 'subordinate'
  const after = second ? rightAfter(scene, predicate) : null
  return firstPlace(scene, predicate) ?? after ?? own ?? secondPlace(scene, predicate)
}

/** The phrase that a relative pronoun or the like stands for: right before its clause. */
const antecedent = (scene: Scene, pronoun: Chunk): Chunk | null => {
  const at = smallAt(scene, pronoun.start - 1) === ',' ? pronoun.start - 1 : pronoun.start
  const chunk = chunkEndingAt(scene, at)
  return chunk ?? null
}

const isRelative = (scene: Scene, chunk: Chunk): boolean => scene.core.tags[chunk.head] === 'PRON.rel'

/** The phrase that a verb's subject is; of a bare infinitive that of the verb it hangs on. */
export const subjectOf = (scene: Scene, all: readonly Predicate[], predicate: Predicate, deep = 4): Chunk | null => {
  const last = scene.draft.lexicon.grammar.verbLast
  const bare = predicate.form === 'infinitive' || predicate.form === 'gerund'
  const own =
    bare && !isFiniteHelped(predicate)
      ? null
      : last
        ? apartSubject(scene, predicate)
        : (leftOf(scene, predicate.first) ?? fromClause(scene, predicate))
  if (own && isRelative(scene, own)) return antecedent(scene, own) ?? own
  if (own && isPronoun(scene, own)) return (deep > 0 ? standsFor(scene, all, predicate, deep) : null) ?? own
  if (own) return own
  const before = all.findLast((one) => one.at < predicate.at && one.at !== predicate.at)
  return before && deep > 0 ? subjectOf(scene, all, before, deep - 1) : null
}

const isFiniteHelped = ({ form, first, at }: Predicate): boolean => form === 'finite' && first < at

const isPronoun = (scene: Scene, chunk: Chunk): boolean =>
  chunk.end === chunk.start + 1 && scene.tables.pronouns.has(smallAt(scene, chunk.start))

/** "he", "it": whoever did what was told before in the sentence. */
const standsFor = (scene: Scene, all: readonly Predicate[], predicate: Predicate, deep: number): Chunk | null => {
  const before = all.findLast((one) => one.at < predicate.first && one.form === 'finite')
  if (before) return subjectOf(scene, all, before, deep - 1)
  const after = all.find((one) => one.at > predicate.at && scene.tables.says.has(one.lemma))
  return after ? subjectOf(scene, all, after, 0) : null
}
