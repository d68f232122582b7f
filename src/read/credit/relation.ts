import { type RelationRule, regex } from '../../lexicon/index.js'
import type { Credit, Span } from '../../model/index.js'
import type { Draft } from '../draft.js'

/** How far beside a credit words may tell of it, and how far after it the publication's own reporting may stand. */
const [beside, later] = [80, 260]

const patterns = new WeakMap<RelationRule, RegExp>()

const patternOf = (rule: RelationRule): RegExp => {
  const made = patterns.get(rule) ?? regex(rule.pattern.source, 'gu')
  patterns.set(rule, made)
  return made
}

/** Words right beside a credit, up to the end of the sentence on either side. */
const around = (text: string, { start, end }: Span): Span => {
  const [before, after] = [text.slice(Math.max(0, start - beside), start), text.slice(end, end + beside)]
  const from = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('. '), before.lastIndexOf('; '))
  const to = /[.;]\s|\n/u.exec(after)?.index ?? after.length
  return { start: start - before.length + from + 1, end: end + to }
}

/** Room for a word such as ", which " between a credit and what tells of it. */
const gap = 9

/** Whether a match touches a credit, or stands no more than a word from it. */
const touches = (match: Span, credit: Span): boolean =>
  match.start <= credit.end + gap && credit.start <= match.end + gap

const holds = (rule: RelationRule, credit: Credit, next: number, text: string): boolean => {
  if (rule.own) {
    const end = Math.min(next, credit.end + later)
    return rule.pattern.test(text.slice(credit.end, Math.max(credit.end, end)).split('\n')[0] ?? '')
  }
  const place = around(text, credit)
  return [...text.slice(place.start, place.end).matchAll(patternOf(rule))].some((hit) =>
    touches({ start: place.start + hit.index, end: place.start + hit.index + hit[0].length }, credit),
  )
}

/** Says of each credit whether its outlet was first to report, whether it was matched, or is merely relayed.
 * @param credits In order of the text.
 */
export const withRelations = (credits: readonly Omit<Credit, 'relation'>[], draft: Draft): readonly Credit[] => {
  const { text } = draft.document
  return credits.map((credit, at) => {
    const plain: Credit = { ...credit, relation: 'relayed' }
    const next = credits[at + 1]?.start ?? text.length
    const rule = draft.lexicon.speech.relations.find((one) => holds(one, plain, next, text))
    return { ...plain, relation: rule?.relation ?? 'relayed' }
  })
}
