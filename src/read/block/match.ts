import type { Rule } from '../../lexicon/index.js'
import type { Document, Quoted, Why } from '../../model/index.js'
import { type Line, quoteIn } from './line.js'

/** A rule that matched, with the place of its words in `line.text`. */
export interface Hit<R extends Rule> {
  readonly rule: R
  readonly match: RegExpExecArray
}

/** Rules look at the head of a block only, so that a huge block costs no more than a long one. */
const reach = 2_000

/** The first rule that matches a line. */
export const firstHit = <R extends Rule>(rules: readonly R[], text: string): Hit<R> | null => {
  const head = text.length > reach ? text.slice(0, reach) : text
  for (const rule of rules) {
    const match = rule.pattern.exec(head)
    if (match) return { rule, match }
  }
  return null
}

/** All rules that match a line. */
export const allHits = <R extends Rule>(rules: readonly R[], text: string): readonly Hit<R>[] =>
  rules.flatMap((rule) => firstHit([rule], text) ?? [])

/** The reason that a hit gives, with the words that set it off. */
export const whyOf = (document: Document, line: Line, ...hits: readonly Hit<Rule>[]): Why => ({
  rule: hits[0]?.rule.id ?? '',
  words: hits.map(({ match }) => quoteIn(document, line, match.index, match[0].length)),
})

/** The words of a named group, trimmed; null where the group took no part. */
export const groupOf = (document: Document, line: Line, { match }: Hit<Rule>, name: string): Quoted | null => {
  const found = match.groups?.[name]
  if (!found) return null
  const from = match.index + Math.max(0, match[0].indexOf(found))
  const trimmed = found.trim()
  return trimmed ? quoteIn(document, line, from + found.indexOf(trimmed), trimmed.length) : null
}
