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

/** A name taken apart. */
interface Parts {
  /** What names that can mean one thing share. */
  readonly key: string
  readonly words: number
  readonly given: string
  readonly surname: string
  /** Sound of a person's given name. */
  readonly sound: string
}

/** Whether two names of people whose family names agree can be one: one given name is the other's beginning, sounds the
 * same, or is absent. */
const samePerson = (a: Parts, b: Parts): boolean =>
  a.words === 1 || b.words === 1 || a.given.startsWith(b.given) || b.given.startsWith(a.given) || a.sound === b.sound

/** A body's name as a key: without article and without the endings of adjectives. */
const bodyKey = (name: string, lexicon: Lexicon): string => {
  const words = name.split(' ')
  const bare = words.length > 1 && lexicon.entity.articles.includes(words[0] ?? '') ? words.slice(1) : words
  return folded(
    bare.map((word) => (isAdjective(word, lexicon) ? word.replace(/e\p{Ll}?$/u, '') : word)).join(' '),
  ).toLowerCase()
}

/** Small words in the name of a person ("van", "de", "bin") tell nobody apart. */
const withoutParticles = (name: string): string => name.replace(/(?<=^|\s)\p{Ll}\S*\s+/gu, '')

const partsOf = ({ type, name }: Mention, lexicon: Lexicon): Parts => {
  const tokens = tokensOf(type === 'PER' ? withoutParticles(name) : name)
  const [given = ''] = tokens
  const surname = tokens.at(-1) ?? ''
  const person = type === 'PER'
  const key = person ? `PER/${soundOf(surname)}` : `${type}/${bodyKey(name, lexicon)}`
  return { key, words: tokens.length, given, surname, sound: person ? soundOf(given) : '' }
}

/** Each mention with its name taken apart, once for all that share it; fuller names first. */
const fullestFirst = (
  mentions: readonly Mention[],
  lexicon: Lexicon,
): readonly { readonly mention: Mention; readonly parts: Parts }[] => {
  const known = new Map<string, Parts>()
  const partsFor = (mention: Mention): Parts => {
    const id = `${mention.type}/${mention.name}`
    const parts = known.get(id) ?? partsOf(mention, lexicon)
    known.set(id, parts)
    return parts
  }
  return mentions
    .map((mention) => ({ mention, parts: partsFor(mention) }))
    .sort((a, b) => b.parts.words - a.parts.words || a.mention.start - b.mention.start)
}

interface Group {
  readonly head: Mention
  readonly parts: Parts
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

/** So many people of one family name are told apart at a glance. Beyond it, the last of them are looked at, and the family
 * name alone stays by itself: nobody could say whose it is. */
const mostAlike = 60

const lastOf = (bucket: readonly Group[], { words }: Parts): readonly Group[] =>
  bucket.length <= mostAlike ? bucket : bucket.slice(-mostAlike).filter((group) => words > 1 || group.parts.words === 1)

/** The group that a mention belongs to. A family name spelled the same comes before one that sounds the same. */
const groupFor = (mention: Mention, parts: Parts, bucket: readonly Group[]): Group | undefined => {
  if (mention.type !== 'PER') return bucket[0]
  const fitting = lastOf(bucket, parts).filter((group) => samePerson(group.parts, parts))
  const spelled = fitting.filter((group) => group.parts.surname === parts.surname)
  const best = spelled.length > 0 ? spelled : fitting
  return best.findLast((one) => one.first < mention.start) ?? best[0]
}

/** Puts mentions of one thing together. A family name that several people share, alone, goes to the last of them named. */
export const groupMentions = (mentions: readonly Mention[], text: string, lexicon: Lexicon): readonly Entity[] => {
  const buckets = new Map<string, Group[]>()
  const groups: Group[] = []
  for (const { mention, parts } of fullestFirst(mentions, lexicon)) {
    const bucket = buckets.get(parts.key) ?? []
    const group = groupFor(mention, parts, bucket)
    if (group) {
      group.mentions.push(mention)
      group.first = Math.min(group.first, mention.start)
    } else {
      const made = { head: mention, parts, mentions: [mention], first: mention.start }
      groups.push(made)
      bucket.push(made)
      buckets.set(parts.key, bucket)
    }
  }
  const around = { text, lexicon, mentions: spanIndex(mentions) }
  return groups.sort((a, b) => a.first - b.first).map((group, index) => entityOf(group, index, around))
}
