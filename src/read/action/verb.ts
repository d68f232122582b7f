import type { Clause } from '../grammar/index.js'
import { predicatesApart } from './apart.js'
import { kind } from './kind.js'
import type { Predicate } from './predicate.js'
import { kindAt, type Scene, smallAt } from './scene.js'

interface Helped {
  readonly first: number
  readonly helpers: readonly number[]
  readonly negated: boolean
  readonly marked: boolean
}

/** A helper by its tag, and no verb of ours that was taken for one. */
const isHelper = (scene: Scene, at: number): boolean => {
  if (!(scene.core.tags[at] ?? '').startsWith('AUX') || kindAt(scene, at) !== kind.verb) return false
  const { verb } = scene.tables.known(smallAt(scene, at))
  const { perfect, passive, future } = scene.draft.lexicon.grammar.helpers
  return (
    verb === null ||
    [...perfect, ...passive, ...future].includes(verb) ||
    scene.tables.plans.has(verb) ||
    scene.tables.duties.has(verb)
  )
}

/** Helpers before a verb where they stand before it, adverbs and times between them aside. */
const helpersBefore = (scene: Scene, at: number): Helped => {
  const { core, tables } = scene
  const helpers: number[] = []
  let [first, negated, marked] = [at, false, false]
  for (let here = at - 1; here >= scene.start && here > at - 8; here -= 1) {
    const tag = core.tags[here] ?? ''
    const own = kindAt(scene, here)
    if (isHelper(scene, here)) {
      helpers.push(here)
      first = here
    } else if (tag === 'PART.not' || tables.negators.has(smallAt(scene, here))) negated = true
    else if (tag === 'PART.to') {
      marked = true
      first = here
    } else if (!tag.startsWith('ADV') && own !== kind.time) break
    if (marked && !tag.startsWith('AUX') && tag !== 'PART.to' && tag !== 'PART.not') break
  }
  return { first, helpers, negated: negated && (helpers.length > 0 || marked || first === at), marked }
}

const formOf = (tag: string, marked: boolean, helped: boolean): Predicate['form'] => {
  if (helped && !marked) return 'finite'
  if (marked) return 'infinitive'
  if (tag.endsWith('.ger')) return 'gerund'
  return tag.endsWith('.part') ? 'participle' : 'finite'
}

const freely = (scene: Scene, at: number, clause: Clause | null): Predicate => {
  const { core, tables, draft } = scene
  const { first, helpers, negated, marked } = helpersBefore(scene, at)
  const tag = core.tags[at] ?? ''
  const small = smallAt(scene, at)
  const lemmas = helpers.map((one) => core.lemma(one).toLowerCase())
  const words = helpers.map((one) => smallAt(scene, one))
  const passives = draft.lexicon.grammar.helpers.passive
  const helped = (set: ReadonlySet<string>): boolean => [...lemmas, ...words].some((one) => set.has(one))
  const { goingOn } = draft.lexicon.action
  const gerund = goingOn !== '' && small.endsWith(goingOn)
  const state = helpers.find((one) => passives.includes(core.lemma(one).toLowerCase()))
  const isState =
    state !== undefined &&
    (tables.verbs.get(core.lemma(state).toLowerCase()) ?? []).some(({ beside }) => beside[0] === small)
  return {
    at: isState ? state : at,
    first,
    lemma: isState ? core.lemma(state).toLowerCase() : (tables.known(small).verb ?? core.lemma(at)),
    form: formOf(gerund ? 'VERB.ger' : tag, marked, helpers.length > 0),
    passive: !gerund && !isState && lemmas.some((one) => passives.includes(one)),
    negated,
    planned: helped(tables.plans),
    due: helped(tables.duties),
    clause,
  }
}

const innermost = (clauses: readonly Clause[], at: number): Clause | null =>
  clauses.findLast(({ start, end }) => start <= at && at < end) ?? null

/** The verbs of a sentence whose helpers stand before them, in order, helpers left out. */
const predicatesInLine = (scene: Scene): readonly Predicate[] => {
  const { clauses, tables } = scene
  const found: Predicate[] = []
  for (let at = scene.start; at < scene.end; at += 1) {
    if (kindAt(scene, at) !== kind.verb) continue
    const clause = clauses.find(({ verb }) => verb.main === at)
    if (clause || !isHelper(scene, at) || tables.known(smallAt(scene, at)).verb !== null)
      found.push(freely(scene, at, clause ?? innermost(clauses, at)))
  }
  return found.filter((one, place) => !(found[place + 1] && (found[place + 1]?.first ?? 0) <= one.at))
}

/** The verbs of a sentence, in order, helpers left out. */
export const predicatesOf = (scene: Scene): readonly Predicate[] =>
  scene.draft.lexicon.grammar.verbLast ? predicatesApart(scene) : predicatesInLine(scene)
