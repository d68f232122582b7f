import type { Clause } from '../grammar/index.js'
import { mix } from '../label/index.js'
import { contentAfter, type Relation, relationsTo, unrelated } from './relation.js'
import { rolesByRules } from './rules.js'
import { entryAt, lemmaOf, personOf, type Sight } from './sight.js'
import type { ActWords } from './words.js'

/** A cue with what is told once of it, for all words of its sentence. */
export interface View {
  readonly sight: Sight
  /** Place of the cue in the tables of the sight. */
  readonly cue: number
  readonly clause: Clause | undefined
  readonly home: number
  /** Lemma, of the whole verb where the cue is one. */
  readonly key: number
  /** What the cue is: 1 noun, 2 infinitive of its own, 3 passive, 4 active verb, 5 other verb, 6 preposition, 7 other. */
  readonly sort: number
  readonly person: number
  readonly relations: readonly Relation[]
  /** Place of the first colon after the cue; -1 for none. */
  readonly colon: number
  /** Whether anything in the sentence is quoted. */
  readonly marks: number
  /** Clauses of content and colons after the cue, together. */
  readonly content: number
  /** By place: the role that the grammar alone gives a word; 0 for none. */
  readonly ruled: Uint8Array
}

const numbers = { Source: 1, Message: 2, Addr: 3, Topic: 4, Medium: 5, Evidence: 6, Part: 7, Particle: 8 } as const

const ruledOf = (sight: Sight, cue: number, words: ActWords): Uint8Array => {
  const ruled = new Uint8Array(sight.end - sight.start)
  const told = rolesByRules(sight, cue, words)
  if (told)
    for (const role of roleNames) for (const token of told.roles[role]) ruled[token - sight.start] = numbers[role]
  return ruled
}

const roleNames = Object.keys(numbers) as readonly (keyof typeof numbers)[]

const sortOf = (tag: string, main: boolean, clause: Clause | undefined): number => {
  if (tag === 'NOUN' || tag === 'PROPN') return 1
  if (main && clause) return clause.kind === 'infinitive' ? 2 : clause.verb.passive ? 3 : 4
  return tag.startsWith('VERB') ? 5 : tag === 'ADP' ? 6 : 7
}

export const viewOf = (sight: Sight, token: number, words: ActWords): View => {
  const { core, start, end, owners, clauses, quoted, lemma } = sight
  const home = owners[token - start] ?? -1
  const clause = clauses[home]
  const main = clause?.verb.main === token
  let colon = token + 1
  while (colon < end && core.words[colon] !== ':') colon += 1
  return {
    sight,
    cue: token - start,
    clause,
    home,
    key: main && clause ? lemmaOf(clause.verb.lemma) : entryAt(lemma, token - start),
    sort: sortOf(core.tags[token] ?? '', main, clause),
    person: clause ? personOf(sight, clause) : 0,
    relations: relationsTo(sight, token),
    colon: colon < end ? colon - start : -1,
    marks: quoted.includes(1) ? 1 : 0,
    content: mix(contentAfter(sight, token), colon < end ? 3 : 4),
    ruled: ruledOf(sight, token, words),
  }
}

/** Distances by steps that grow. */
const stepOf = (distance: number): number => {
  const size = Math.abs(distance)
  const step = size < 4 ? size : size < 7 ? 4 : size < 12 ? 5 : size < 25 ? 6 : 7
  return distance < 0 ? -step : step
}

/** What a place is to the cue. */
export interface Place {
  readonly at: number
  readonly tag: number
  readonly word: number
  readonly near: number
  readonly side: number
  readonly same: boolean
  readonly relation: Relation
  /** Parts between commas that lie between the cue and here. */
  readonly parts: number
}

export const placeOf = ({ sight, cue, home, relations }: View, at: number): Place => {
  const owner = sight.owners[at] ?? -1
  const parts = (sight.parts[at] ?? 0) - (sight.parts[cue] ?? 0)
  return {
    at,
    tag: entryAt(sight.tag, at),
    word: entryAt(sight.small, at),
    near: stepOf(at - cue),
    side: Math.sign(at - cue) + 2,
    same: owner === home,
    relation: relations[owner] ?? unrelated,
    parts: Math.max(-3, Math.min(4, parts)),
  }
}
