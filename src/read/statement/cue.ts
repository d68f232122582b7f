import type { Clause, TokenRange } from '../grammar/index.js'
import { subjectOf } from './subject.js'
import type { Talk } from './talk.js'
import { isQuoted, type Unit } from './unit.js'
import { verbAt } from './verb-at.js'

/** A verb that attributes words to somebody. All numbers are of tokens. */
export interface Cue {
  /** The personal form; the word itself where there is none. */
  readonly at: number
  /** The word that carries the meaning. */
  readonly main: number
  /** First and last word of the verb. */
  readonly first: number
  readonly last: number
  readonly lemma: string
  readonly passive: boolean
  /** Whoever says it, as far as the noun phrase goes; null where the sentence names nobody. */
  readonly subject: TokenRange | null
  /** The subject is that of the verb before it ("sagte ... und fügte hinzu"). */
  readonly shared: boolean
  /** Whose subject that then is, as the grammar tells. */
  readonly lender: TokenRange | null
  /** The verb stands right after a comma or a quotation, before its subject. */
  readonly inverted: boolean
}

const clausesByVerb = ({ clauses }: Unit): ReadonlyMap<number, Clause> =>
  new Map(clauses.flatMap((clause) => [[clause.verb.main, clause] as const, [clause.verb.finite, clause] as const]))

/** Whoever does what the sentence before a participle tells ("…, fearing it would"), or said what stands there ("…, he said,
 * adding that"). */
const subjectOfMain = (
  { clauses }: Unit,
  at: number,
  goesOn: boolean,
): Pick<Cue, 'subject' | 'shared' | 'lender' | 'inverted'> => {
  const main = clauses.find(({ kind, subject, verb }) => kind === 'main' && subject !== null && verb.finite < at)
  const subject = goesOn ? null : (main?.subject ?? null)
  return { subject, shared: subject === null, lender: null, inverted: false }
}

/** Finds the verbs of saying of a unit, outside its quotations, with their subjects. */
export const cuesIn = (talk: Talk, unit: Unit): readonly Cue[] => {
  const byVerb = clausesByVerb(unit)
  const cues: Cue[] = []
  const taken = new Set<number>()
  for (let at = unit.start; at < unit.end; at += 1) {
    if (isQuoted(unit, at) || taken.has(at)) continue
    const verb = verbAt(talk, unit, at)
    // what opens an English sentence without a subject tells when or asks for something ("Asked whether")
    if (!verb || (!talk.verbLast && verb.at === unit.start)) continue
    taken.add(verb.at)
    if (!talk.verbLast && verb.at === unit.start && verb.at === verb.main) continue
    const clause = byVerb.get(verb.at) ?? byVerb.get(verb.main) ?? null
    cues.push({
      ...verb,
      first: Math.min(verb.at, verb.main),
      ...(!talk.verbLast && talk.tags[verb.at] === 'VERB.ger'
        ? subjectOfMain(unit, verb.at, cues.length > 0)
        : subjectOf(talk, unit, verb, clause)),
    })
  }
  return cues
}
