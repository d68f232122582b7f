import type { Clause } from '../grammar/index.js'
import { kind } from './kind.js'
import { kindAt, type Scene, smallAt } from './scene.js'

/** A verb of a sentence with what its helpers say. Numbers are of tokens. */
export interface Predicate {
  readonly at: number
  /** First word of its helpers. */
  readonly first: number
  readonly lemma: string
  /** `finite`: with a personal form; `bare`: an infinitive or a participle in -ing without one. */
  readonly form: 'finite' | 'infinitive' | 'gerund' | 'participle'
  readonly passive: boolean
  readonly negated: boolean
  /** "will", "may". */
  readonly planned: boolean
  /** "must". */
  readonly due: boolean
  readonly clause: Clause | null
}

interface Helped {
  readonly first: number
  readonly helpers: readonly number[]
  readonly negated: boolean
  readonly marked: boolean
}

/** A helper by its tag, and no verb of ours that was taken for one. */
const isHelper = (scene: Scene, at: number): boolean => {
  if (!(scene.core.tags[at] ?? '').startsWith('AUX')) return false
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
  const { core, draft } = scene
  const negators = draft.lexicon.grammar.negators
  const helpers: number[] = []
  let [first, negated, marked] = [at, false, false]
  for (let here = at - 1; here >= scene.start && here > at - 8; here -= 1) {
    const tag = core.tags[here] ?? ''
    const own = kindAt(scene, here)
    if (isHelper(scene, here)) {
      helpers.push(here)
      first = here
    } else if (tag === 'PART.not' || negators.includes(smallAt(scene, here))) negated = true
    else if (tag === 'PART.to') {
      marked = true
      first = here
    } else if (!tag.startsWith('ADV') && own !== kind.time && smallAt(scene, here) !== 'longer') break
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
  const bare = tables.known(small).verb ?? core.lemma(at)
  const part = draft.lexicon.grammar.verbLast ? partAfter(scene, at) : ''
  const lemmas = helpers.map((one) => core.lemma(one).toLowerCase())
  const words = helpers.map((one) => smallAt(scene, one))
  const passives = draft.lexicon.grammar.helpers.passive
  const any = (set: ReadonlySet<string>): boolean => [...lemmas, ...words].some((one) => set.has(one))
  const gerund = small.endsWith('ing')
  const state = helpers.find((one) => passives.includes(core.lemma(one).toLowerCase()))
  const isState =
    state !== undefined &&
    (tables.verbs.get(core.lemma(state).toLowerCase()) ?? []).some(({ beside }) => beside[0] === small)
  return {
    at: isState ? state : at,
    first,
    lemma: isState
      ? core.lemma(state).toLowerCase()
      : part !== '' && tables.verbs.has(part + bare)
        ? part + bare
        : bare,
    form: formOf(gerund ? 'VERB.ger' : tag, marked, helpers.length > 0),
    passive: !gerund && !isState && lemmas.some((one) => passives.includes(one)),
    negated,
    planned: any(tables.plans),
    due: any(tables.duties),
    clause,
  }
}

/** The part of a verb that stands apart from it, where no clause tells it; empty where there is none. */
const partAfter = (scene: Scene, at: number): string => {
  for (let here = at + 1; here < scene.end && here < at + 40; here += 1) {
    if ((scene.core.tags[here] ?? '').endsWith('.prt')) return smallAt(scene, here)
    if (kindAt(scene, here) === kind.opener) return ''
  }
  return ''
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
    negated: verb.negated,
    planned: future || tables.plans.has(helper) || tables.plans.has(word),
    due: tables.duties.has(helper) || tables.duties.has(word),
    clause,
  }
}

/** The verbs of a sentence, in order, helpers left out. */
export const predicatesOf = (scene: Scene): readonly Predicate[] => {
  const { clauses, tables } = scene
  const apart = scene.draft.lexicon.grammar.verbLast
  const byMain = new Map(clauses.map((clause) => [clause.verb.main, clause] as const))
  const finite = new Set(clauses.map(({ verb }) => verb.finite))
  const found: Predicate[] = []
  for (let at = scene.start; at < scene.end; at += 1) {
    if (kindAt(scene, at) !== kind.verb) continue
    const clause = byMain.get(at) ?? null
    if (apart && clause) found.push(byClause(scene, clause))
    else if (apart && finite.has(at)) continue
    else if (!isHelper(scene, at) || tables.known(smallAt(scene, at)).verb !== null || clause?.verb.main === at)
      found.push(freely(scene, at, clause ?? innermost(clauses, at)))
  }
  return found.filter((one, place) => !(found[place + 1] && (found[place + 1]?.first ?? 0) <= one.at))
}

const innermost = (clauses: readonly Clause[], at: number): Clause | null =>
  clauses.findLast(({ start, end }) => start <= at && at < end) ?? null
