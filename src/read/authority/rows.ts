import { type Rule, regex } from '../../lexicon/index.js'
import type { Span } from '../../model/index.js'
import { rulesFor } from '../needs.js'

/** A match of a rule in a text, with what its named groups matched. */
export interface Hit<R extends Rule> extends Span {
  readonly rule: R
  readonly groups: Readonly<Record<string, Span | undefined>>
}

const compiled = new WeakMap<Rule, RegExp>()

const patternOf = (rule: Rule): RegExp => {
  const made = compiled.get(rule) ?? regex(rule.pattern.source, 'dgu')
  compiled.set(rule, made)
  return made
}

/** Whether words match one of some rules. */
export const tells = (rules: readonly Rule[], words: string): boolean =>
  rules.some(({ pattern }) => pattern.test(words))

/** All matches of some rules in words that begin at a place of the text; by rule, in order. */
export const hitsIn = <R extends Rule>(rules: readonly R[], words: string, at: number): readonly Hit<R>[] =>
  rulesFor(rules, words, 0, words.length).flatMap((rule) =>
    [...words.matchAll(patternOf(rule))].map((hit) => {
      const groups: Record<string, Span | undefined> = {}
      for (const [name, place] of Object.entries(hit.indices?.groups ?? {}))
        if (place) groups[name] = { start: at + place[0], end: at + place[1] }
      return { rule, start: at + hit.index, end: at + hit.index + hit[0].length, groups }
    }),
  )
