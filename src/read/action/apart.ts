import type { Clause } from '../grammar/index.js'
import { kind } from './kind.js'
import type { Predicate } from './predicate.js'
import { kindAt, type Scene, smallAt } from './scene.js'
import { stretchOf } from './stretch.js'

/** The part of a verb that stands apart from it, where no clause tells it; empty where there is none. */
const partAfter = (scene: Scene, at: number, end: number): string => {
  for (let here = end - 1; here > at; here -= 1)
    if ((scene.core.tags[here] ?? '').endsWith('.prt')) return smallAt(scene, here)
  return ''
}

/** A word that negates in the stretch of a verb, beside those that the grammar knows. */
const saysNo = (scene: Scene, at: number): boolean => {
  const { from, to } = stretchOf(scene, at)
  const { negators } = scene.draft.lexicon.action
  for (let here = from; here < to; here += 1) if (negators.includes(smallAt(scene, here))) return true
  return false
}

/** The verb of a clause where its parts stand apart: the clause tells what its helpers say. */
const byClause = (scene: Scene, clause: Clause): Predicate => {
  const { core, tables } = scene
  const { verb, kind: clauseKind } = clause
  const known = tables.known(smallAt(scene, verb.main)).verb
  const small = known ?? verb.lemma
  const particle = verb.particle >= 0 && verb.main === verb.finite ? smallAt(scene, verb.particle) : ''
  const helper = verb.finite >= 0 && verb.finite !== verb.main ? core.lemma(verb.finite).toLowerCase() : ''
  const word = verb.finite >= 0 ? smallAt(scene, verb.finite) : ''
  const future = verb.tense === 'future' || (verb.mood === 'unreal' && helper !== '' && !verb.passive)
  return {
    at: verb.main,
    first: verb.finite >= 0 ? Math.min(verb.finite, verb.main) : verb.main,
    lemma:
      particle !== '' && tables.verbs.has(particle + small) ? particle + small : known !== null ? small : verb.lemma,
    form: clauseKind === 'infinitive' ? 'infinitive' : 'finite',
    passive: verb.passive,
    negated: verb.negated || saysNo(scene, verb.main),
    planned: future || tables.plans.has(helper) || tables.plans.has(word),
    due: tables.duties.has(helper) || tables.duties.has(word),
    clause,
  }
}

/** The helper of a verb in its stretch: the one before it, else the one right after it; -1 where there is none. */
const helperFor = (scene: Scene, at: number, from: number, to: number): number => {
  for (let here = at - 1; here >= from; here -= 1)
    if (kindAt(scene, here) === kind.verb || scene.tables.helperOf(smallAt(scene, here)) !== null)
      return scene.tables.helperOf(smallAt(scene, here)) !== null ? here : -1
  if (at + 1 < to && scene.tables.helperOf(smallAt(scene, at + 1)) !== null) return at + 1
  return scene.tables.isParticiple(smallAt(scene, at)) ? farHelper(scene, from) : -1
}

/** A helper that waits for its verb beyond an insert ("hat den Vorschlag, ..., abgelehnt"). */
const farHelper = (scene: Scene, from: number): number => {
  for (let here = from - 1; here >= scene.start && here > from - 60; here -= 1)
    if (scene.tables.helperOf(smallAt(scene, here)) !== null && !hasContent(scene, here)) return here
  return -1
}

/** Whether a clause tells what helps its verb: what is taken for a helper is one, and none stands outside of it. */
const isSound = (scene: Scene, { verb }: Clause): boolean => {
  const word = smallAt(scene, verb.main)
  if (verb.finite < 0)
    return (
      !scene.tables.isParticiple(word) || smallAt(scene, verb.main - 1) === scene.draft.lexicon.grammar.infinitiveMark
    )
  if (verb.finite !== verb.main) return scene.tables.helperOf(smallAt(scene, verb.finite)) !== null
  const small = smallAt(scene, verb.main)
  if (scene.tables.known(small).verb !== small && !scene.tables.isParticiple(small)) return true
  const { from, to } = stretchOf(scene, verb.main)
  return helperFor(scene, verb.main, from, to) < 0
}

const negatedIn = (scene: Scene, from: number, to: number): boolean => {
  for (let here = from; here < to; here += 1)
    if (scene.core.tags[here] === 'PART.not' || scene.tables.negators.has(smallAt(scene, here))) return true
  return false
}

/** A verb by the stretch between two marks that it stands in, where no clause was found around it. */
const byStretch = (scene: Scene, at: number): Predicate => {
  const { core, tables, draft } = scene
  const { from, to } = stretchOf(scene, at)
  const helper = helperFor(scene, at, from, to)
  const word = helper < 0 ? '' : smallAt(scene, helper)
  const lemma = helper < 0 ? '' : (tables.helperOf(word) ?? '')
  const small = smallAt(scene, at)
  const bare = tables.known(small).verb ?? core.lemma(at)
  const part = helper < 0 ? partAfter(scene, at, to) : ''
  const marked =
    smallAt(scene, at - 1) === draft.lexicon.grammar.infinitiveMark ||
    ((core.tags[at] ?? '').endsWith('.zu') && !tables.isParticiple(small))
  const participle = tables.isParticiple(small) && small !== bare
  const past = helper >= 0 && tables.isPast(word) && tables.isParticiple(small)
  const { passive, future } = draft.lexicon.grammar.helpers
  return {
    at,
    first: helper < 0 ? at : Math.min(helper, at),
    lemma: part !== '' && tables.verbs.has(part + bare) ? part + bare : bare,
    form: marked && helper < 0 ? 'infinitive' : 'finite',
    passive: passive.includes(lemma) && (participle || past),
    negated: negatedIn(scene, from, to),
    planned: (future.includes(lemma) && !participle && !past) || tables.plans.has(lemma) || tables.plans.has(word),
    due: tables.duties.has(lemma) || tables.duties.has(word),
    clause: null,
  }
}

/** Whether another verb than a helper stands in a stretch. */
const hasContent = (scene: Scene, at: number): boolean => {
  const { from, to } = stretchOf(scene, at)
  for (let here = from; here < to; here += 1)
    if (here !== at && kindAt(scene, here) === kind.verb && scene.tables.helperOf(smallAt(scene, here)) === null)
      return true
  return false
}

/** The verbs of a sentence whose parts may stand apart, in order, helpers left out. */
export const predicatesApart = (scene: Scene): readonly Predicate[] => {
  const byMain = new Map(scene.clauses.map((clause) => [clause.verb.main, clause] as const))
  const found: Predicate[] = []
  for (let at = scene.start; at < scene.end; at += 1) {
    if (kindAt(scene, at) !== kind.verb) continue
    if (scene.tables.helperOf(smallAt(scene, at)) !== null && hasContent(scene, at)) continue
    const clause = byMain.get(at)
    found.push(clause && isSound(scene, clause) ? byClause(scene, clause) : byStretch(scene, at))
  }
  return found
}
