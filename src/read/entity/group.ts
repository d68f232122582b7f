import { type Entity, quote } from '../../model/index.js'
import type { Mention } from './mention.js'

const folded = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
const tokensOf = (name: string): readonly string[] =>
  folded(name)
    .split(/[\s.]+/u)
    .filter(Boolean)
const surname = (name: string): string => tokensOf(name).at(-1) ?? ''

/** Whether two names of people can be one: same family name, and one given name is the other's beginning or absent. */
const samePerson = (a: string, b: string): boolean => {
  const [first, second] = [tokensOf(a), tokensOf(b)]
  if (surname(a) !== surname(b)) return false
  if (first.length === 1 || second.length === 1) return true
  const [given, other] = [first[0] ?? '', second[0] ?? '']
  return given === other || given.startsWith(other) || other.startsWith(given)
}

const keyOf = (mention: Mention): string =>
  `${mention.type}/${mention.type === 'PER' ? surname(mention.name) : folded(mention.name.replace(/^The\s/u, ''))}`

interface Group {
  readonly head: Mention
  readonly mentions: Mention[]
  first: number
}

const entityOf = ({ head, mentions }: Group, index: number, text: string): Entity => {
  const places = [...mentions].sort((a, b) => a.start - b.start)
  const quoted = places.map((one) => quote(text, one.start, one.end))
  const names = new Set([...places.map((one) => one.name), ...quoted.map((one) => one.text)])
  const why = { rule: head.rule, words: [quote(text, head.start, head.end)] }
  const aliases = [...names].filter((name) => name !== head.name)
  return { id: `entity:${index + 1}`, type: head.type, name: head.name, aliases, wikidata: null, mentions: quoted, why }
}

/** Puts mentions of one thing together. A family name that several people share, alone, goes to the last of them named. */
export const groupMentions = (mentions: readonly Mention[], text: string): readonly Entity[] => {
  const buckets = new Map<string, Group[]>()
  const groups: Group[] = []
  const full = [...mentions].sort((a, b) => tokensOf(b.name).length - tokensOf(a.name).length || a.start - b.start)
  for (const mention of full) {
    const bucket = buckets.get(keyOf(mention)) ?? []
    const fitting = bucket.filter((group) => mention.type !== 'PER' || samePerson(group.head.name, mention.name))
    const group = fitting.findLast((one) => one.first < mention.start) ?? fitting[0]
    if (group) {
      group.mentions.push(mention)
      group.first = Math.min(group.first, mention.start)
    } else {
      const made = { head: mention, mentions: [mention], first: mention.start }
      groups.push(made)
      buckets.set(keyOf(mention), [...bucket, made])
    }
  }
  return groups.sort((a, b) => a.first - b.first).map((group, index) => entityOf(group, index, text))
}
