import type { Frame } from './frame.js'
import { kind } from './kind.js'
import type { Predicate } from './predicate.js'
import { kindAt, type Scene, smallAt } from './scene.js'
import { stretchOf } from './stretch.js'

/** The word that opens the clause of a verb; -1 where none does. */
const openerOf = (scene: Scene, { clause, first, at }: Predicate): number => {
  if (clause && (clause.verb.main === at || clause.verb.finite === at) && clause.opener >= 0) return clause.opener
  const { from } = stretchOf(scene, first)
  for (let here = first - 1; here >= from && here > first - 12; here -= 1) {
    if (kindAt(scene, here) === kind.opener) return here
    if (kindAt(scene, here) === kind.verb) return -1
  }
  return -1
}

const word = (scene: Scene, at: number): string => scene.core.lemma(at).toLowerCase()

/** Whether a verb stands in what may or may not be: "if", "the prospect that", "fears that".
 * @param before The verb before it in the sentence.
 */
export const isDoubtful = (scene: Scene, predicate: Predicate, before: Predicate | undefined): boolean => {
  const opener = openerOf(scene, predicate)
  if (opener < 0) return false
  const { conditions, doubts } = scene.tables
  if (conditions.has(smallAt(scene, opener))) return true
  if (!scene.draft.lexicon.speech.openers.includes(smallAt(scene, opener))) return false
  const noun = smallAt(scene, opener - 1) === ',' ? opener - 2 : opener - 1
  return doubts.has(word(scene, noun)) || (before !== undefined && before.at >= opener - 6 && doubts.has(before.lemma))
}

/** Words after a verb of asking within which it is told that somebody would not be named. */
const within = 8

/** "asked not to be named": a condition of talking, not a demand on anybody. */
export const asksToStayUnnamed = (scene: Scene, { at }: Predicate): boolean => {
  const { unnamed } = scene.draft.lexicon.action
  for (let here = at + 1; here < at + within; here += 1) if (unnamed.includes(smallAt(scene, here))) return true
  return false
}

const nominal: ReadonlySet<number> = new Set([kind.adjective, kind.noun, kind.name])

/** "Striking dockworkers shut the terminal": what opens a sentence and describes the subject after it, and tells no act. */
export const isAttribute = (scene: Scene, { at, form }: Predicate): boolean => {
  if (form !== 'gerund' || stretchOf(scene, at).from !== at) return false
  let next = at + 1
  while (nominal.has(kindAt(scene, next))) next += 1
  return next > at + 1 && kindAt(scene, next) === kind.verb
}

/** "the refusal to talk to Sudmark": the noun tells the act, its infinitive what the act is about. */
export const isHeld = ({ all, nouns }: Frame, { form, first }: Predicate, used: ReadonlySet<number>): boolean => {
  const noun = form === 'infinitive' ? nouns.findLast(({ at }) => at < first) : undefined
  if (!noun || used.has(noun.at) || noun.entry.row.type !== 'reject') return false
  return !all.some(({ at }) => at > noun.at && at < first)
}
