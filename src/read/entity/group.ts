import type { Lexicon } from '../../lexicon/index.js'
import { type Entity, quote } from '../../model/index.js'
import { spanIndex } from '../overlap.js'
import type { Mention } from './mention.js'
import { isAdjective, postsOf, type Surroundings } from './post.js'
import { standsForOf } from './seat.js'
import { soundOf } from './sound.js'
import { folded } from './table.js'

const tokensOf = (name: string): readonly string[] =>
  folded(name)
    .toLowerCase()
    .split(/[\s.]+/u)
    .filter(Boolean)
const surname = (name: string): string => tokensOf(name).at(-1) ?? ''

/** Whether two names of people whose family names agree can be one: one given name is the other's beginning, sounds the
 * same, or is absent. */
const samePerson = (a: string, b: string): boolean => {
  const [first, second] = [tokensOf(a), tokensOf(b)]
  if (first.length === 1 || second.length === 1) return true
  const [given, other] = [first[0] ?? '', second[0] ?? '']
  return given.startsWith(other) || other.startsWith(given) || soundOf(given) === soundOf(other)
}

/** A body's name as a key: without article and without the endings of adjectives. */
const bodyKey = (name: string, lexicon: Lexicon): string => {
  const words = name.split(' ')
  const bare = words.length > 1 && lexicon.entity.articles.includes(words[0] ?? '') ? words.slice(1) : words
  return folded(
    bare.map((word) => (isAdjective(word, lexicon) ? word.replace(/e\p{Ll}?$/u, '') : word)).join(' '),
  ).toLowerCase()
}

const keyOf = ({ type, name }: Mention, lexicon: Lexicon): string =>
  type === 'PER' ? `PER/${soundOf(surname(name))}` : `${type}/${bodyKey(name, lexicon)}`

interface Group {
  readonly head: Mention
  readonly mentions: Mention[]
  first: number
}

const entityOf = ({ head, mentions }: Group, index: number, around: Surroundings): Entity => {
  const { text, lexicon } = around
  const places = [...mentions].sort((a, b) => a.start - b.start)
  const quoted = places.map((one) => quote(text, one.start, one.end))
  const names = new Set([...places.map((one) => one.name), ...quoted.map((one) => one.text)])
  return {
    id: `entity:${index + 1}`,
    type: head.type,
    name: head.name,
    aliases: [...names].filter((name) => name !== head.name),
    wikidata: null,
    mentions: quoted,
    posts: head.type === 'PER' ? postsOf(quoted, around) : [],
    standsFor: head.type === 'ORG' ? standsForOf(head.name, quoted, text, lexicon) : null,
    why: { rule: head.rule, words: [quote(text, head.start, head.end)] },
  }
}

/** The group that a mention belongs to. A family name spelled the same comes before one that sounds the same. */
const groupFor = (mention: Mention, bucket: readonly Group[]): Group | undefined => {
  if (mention.type !== 'PER') return bucket[0]
  const fitting = bucket.filter((group) => samePerson(group.head.name, mention.name))
  const spelled = fitting.filter((group) => surname(group.head.name) === surname(mention.name))
  const best = spelled.length > 0 ? spelled : fitting
  return best.findLast((one) => one.first < mention.start) ?? best[0]
}

/** Puts mentions of one thing together. A family name that several people share, alone, goes to the last of them named. */
export const groupMentions = (mentions: readonly Mention[], text: string, lexicon: Lexicon): readonly Entity[] => {
  const buckets = new Map<string, Group[]>()
  const groups: Group[] = []
  const full = mentions
    .map((mention) => ({ mention, words: tokensOf(mention.name).length }))
    .sort((a, b) => b.words - a.words || a.mention.start - b.mention.start)
  for (const { mention } of full) {
    const key = keyOf(mention, lexicon)
    const bucket = buckets.get(key) ?? []
    const group = groupFor(mention, bucket)
    if (group) {
      group.mentions.push(mention)
      group.first = Math.min(group.first, mention.start)
    } else {
      const made = { head: mention, mentions: [mention], first: mention.start }
      groups.push(made)
      buckets.set(key, [...bucket, made])
    }
  }
  const around = { text, lexicon, mentions: spanIndex(mentions) }
  return groups.sort((a, b) => a.first - b.first).map((group, index) => entityOf(group, index, around))
}
