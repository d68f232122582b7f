import type { EntityRule, Lexicon } from '../../lexicon/index.js'
import { regex } from '../../lexicon/index.js'
import type { Span } from '../../model/index.js'
import { rulesFor } from '../needs.js'
import { lookUp } from './known.js'
import type { Mention } from './mention.js'
import { properName, splitNames } from './name.js'

const calendars = new WeakMap<Lexicon, ReadonlySet<string>>()

const calendar = (lexicon: Lexicon): ReadonlySet<string> => {
  const known = calendars.get(lexicon) ?? calendarOf(lexicon)
  calendars.set(lexicon, known)
  return known
}

const calendarOf = ({ time }: Lexicon): ReadonlySet<string> =>
  new Set([...time.months, ...time.weekdays].filter((entry) => entry.word.length > 3).map((entry) => entry.word))

/** A name without what a genitive, a full stop or a weekday after it adds. */
const bareName = (name: string, lexicon: Lexicon): string => {
  const days = calendar(lexicon)
  const tokens = name.replace(/[’']s$/u, '').split(' ')
  while (tokens.length > 1 && days.has(tokens.at(-1)?.toLowerCase() ?? '')) tokens.pop()
  return tokens.join(' ')
}

const nominative = (name: string, { entity }: Lexicon): string => {
  const genitive = entity.genitives.find((one) => name.endsWith(one.from))
  return genitive ? name.slice(0, -genitive.from.length) + genitive.to : name
}

const mentionOf = (rule: EntityRule, raw: string, start: number, lexicon: Lexicon): readonly Mention[] => {
  const text = bareName(raw, lexicon)
  const known = lookUp(text, lexicon)
  const elsewise = rule.type === 'PER' && known !== null && known.type !== 'PER'
  if (text.length < 3 || elsewise || lexicon.entity.notNames.includes(text)) return []
  const name =
    known?.type === rule.type ? known.name : rule.type === 'PER' ? properName(text) : nominative(text, lexicon)
  return [{ start, end: start + text.length, type: rule.type, name, rule: rule.id }]
}

const patterns = new WeakMap<EntityRule, RegExp>()

const patternOf = (rule: EntityRule): RegExp => {
  const made = patterns.get(rule) ?? regex(rule.pattern.source, 'dgu')
  patterns.set(rule, made)
  return made
}

const runRule = (rule: EntityRule, text: string, line: Span, lexicon: Lexicon): readonly Mention[] =>
  [...text.slice(line.start, line.end).matchAll(patternOf(rule))].flatMap((hit) => {
    const { name, names } = hit.indices?.groups ?? {}
    if (name) return mentionOf(rule, hit.groups?.name ?? '', line.start + name[0], lexicon)
    const [from, to] = names ?? [0, 0]
    return splitNames(text, line.start + from, line.start + to, lexicon.entity).flatMap((one) =>
      mentionOf(rule, one.text, one.start, lexicon),
    )
  })

/** Finds names by the rule rows of a lexicon. */
export const findByRules = (text: string, line: Span, lexicon: Lexicon): readonly Mention[] =>
  rulesFor(lexicon.entity.entities, text, line.start, line.end).flatMap((rule) => runRule(rule, text, line, lexicon))
