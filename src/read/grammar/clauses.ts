import { appositionsOf } from './apposition.js'
import { bordersOf, type Open } from './borders.js'
import type { Apposition, Clause, TokenRange } from './clause.js'
import { groupOf } from './group.js'
import { type Chunk, chunksOf } from './phrase.js'
import { role, roleAt, type Sentence } from './sentence.js'
import { subjectOf } from './subject.js'

/** What is known of the build of a sentence. */
export interface Built {
  /** In order of their beginning; one that holds another comes first. */
  readonly clauses: readonly Clause[]
  readonly phrases: readonly Chunk[]
  readonly appositions: readonly Apposition[]
}

/** Which clause each token belongs to: the innermost around it; -1 for none. */
const ownersOf = ({ start, end }: Sentence, opens: readonly Open[]): Int16Array => {
  const owners = new Int16Array(end - start).fill(-1)
  for (const [number, open] of opens.entries()) owners.fill(number, open.start - start, open.end - start)
  return owners
}

/** Takes a sentence to clauses with verb and subject, noun phrases and appositions. */
export const built = (sentence: Sentence): Built => {
  const opens = bordersOf(sentence)
  const owners = ownersOf(sentence, opens)
  const phrases = chunksOf(sentence)
  const appositions = appositionsOf(sentence, phrases)
  const seconds = new Set(appositions.map(({ second }) => second.start))
  const inside: Chunk[][] = opens.map(() => [])
  for (const phrase of phrases)
    if (!seconds.has(phrase.start)) inside[owners[phrase.head - sentence.start] ?? -1]?.push(phrase)
  const places = new Map(opens.map((open, at) => [open, at] as const))
  const clauses: Clause[] = []
  for (const [number, open] of opens.entries()) {
    const verb = groupOf(sentence, open, (at) => owners[at - sentence.start] === number)
    const own = subjectOf(sentence, open, verb, inside[number] ?? [])
    const before = own === null && open.joined ? clauses[places.get(open.joined) ?? -1] : undefined
    const subject = own ?? before?.subject ?? null
    const { kind, opener, parent } = open
    const { start, end } = trimmed(sentence, open)
    const up = (parent && places.get(parent)) ?? -1
    const spoken = asSpoken(sentence, open, verb, subject)
    clauses.push({
      kind,
      start,
      end,
      opener,
      parent: up,
      verb: spoken,
      subject,
      shared: own === null && subject !== null,
    })
  }
  return { clauses: linked(sentence, clauses), phrases, appositions }
}

type Draft = { -readonly [Key in keyof Clause]: Clause[Key] }

/** Joins main clauses that stand side by side where one tells what was said in the other: "sagte, es werde", "Es werde …,
 * sagte er", "…, he said", and conditions without an opener ("Wäre …, hätte …"). Others lose their parent. */
const linked = (sentence: Sentence, clauses: readonly Clause[]): readonly Clause[] => {
  const drafts: Draft[] = clauses.map((clause) => ({ ...clause }))
  for (const [at, later] of drafts.entries()) {
    const earlier = later.kind === 'main' ? drafts[later.parent] : undefined
    if (!earlier) continue
    if (!commaBefore(sentence, later)) later.parent = -1
    else if (followsWhatWasSaid(sentence, earlier, later)) {
      earlier.kind = 'subordinate'
      earlier.parent = at
      later.parent = -1
    } else if (tells(sentence, earlier, later)) later.kind = 'subordinate'
    else later.parent = -1
  }
  return drafts
}

/** Whether a comma stands before a clause, quotation marks aside. */
const commaBefore = (sentence: Sentence, { start }: Clause): boolean => {
  for (let at = start - 1; at > start - 4 && roleAt(sentence, at) === role.punctuation; at -= 1)
    if (sentence.words[at] === ',') return true
  return false
}

const says = ({ grammar }: Sentence, { verb }: Clause): boolean => grammar.bareAfter.has(verb.lemma)

const followsWhatWasSaid = (sentence: Sentence, earlier: Clause, later: Clause): boolean => {
  if (later.subject === null || later.shared) return false
  if (!sentence.grammar.words.verbLast) return says(sentence, later)
  const first = ({ start, verb }: Clause): boolean => start === verb.finite
  return first(later) && (says(sentence, later) || first(earlier))
}

const tells = (sentence: Sentence, earlier: Clause, later: Clause): boolean =>
  sentence.grammar.words.verbLast && (later.verb.mood === 'reported' || says(sentence, earlier))

/** Without punctuation at either end. */
const trimmed = (sentence: Sentence, open: Open): TokenRange => {
  let { start, end } = open
  while (start < end - 1 && roleAt(sentence, start) === role.punctuation) start += 1
  while (end > start + 1 && roleAt(sentence, end - 1) === role.punctuation) end -= 1
  return { start, end }
}

/** With "ich" the form of reported speech is that of the present; so it is where a sentence begins with it and no subject. */
const asSpoken = (
  sentence: Sentence,
  { start }: Open,
  verb: Clause['verb'],
  subject: Clause['subject'],
): Clause['verb'] => {
  if (verb.mood !== 'reported') return verb
  if (subject === null) return start === verb.finite ? { ...verb, mood: 'indicative' } : verb
  const word = (sentence.words[subject.head] ?? '').toLowerCase()
  return sentence.grammar.speaking.has(word) ? { ...verb, mood: 'indicative' } : verb
}
