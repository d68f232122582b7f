import type { Lexicon, PostRule } from '../../lexicon/index.js'
import { regex } from '../../lexicon/index.js'
import { type Post, type Quoted, quote, type Span } from '../../model/index.js'
import { rulesFor } from '../needs.js'
import type { SpanIndex } from '../overlap.js'
import type { Mention } from './mention.js'

/** Characters beside a name that an office may take. */
const reach = 110

/** What the rules look at: the text, its names, and the language. */
export interface Surroundings {
  readonly text: string
  readonly mentions: SpanIndex<Mention>
  readonly lexicon: Lexicon
}

const patterns = new WeakMap<PostRule, RegExp>()

const patternOf = (rule: PostRule): RegExp => {
  const made = patterns.get(rule) ?? regex(rule.pattern.source, 'du')
  patterns.set(rule, made)
  return made
}

/** The stretch before or after a name, within its line. */
const beside = ({ text }: Surroundings, at: Span, side: PostRule['side']): Span => {
  if (side === 'before') {
    const from = Math.max(0, at.start - reach)
    return { start: from + text.slice(from, at.start).lastIndexOf('\n') + 1, end: at.start }
  }
  const stretch = text.slice(at.end, at.end + reach)
  const line = stretch.indexOf('\n')
  return { start: at.end, end: at.end + (line < 0 ? stretch.length : line) }
}

const adjectives = new WeakMap<Lexicon, ReadonlySet<string>>()

const adjectivesOf = (lexicon: Lexicon): ReadonlySet<string> => {
  const known = adjectives.get(lexicon) ?? new Set(lexicon.entity.peoples.map((one) => one.adjective))
  adjectives.set(lexicon, known)
  return known
}

/** Longest ending that an adjective takes. */
const longestEnding = 2

/** Whether a word is the adjective of a country, inflected or not. */
export const isAdjective = (word: string, lexicon: Lexicon): boolean => {
  const known = adjectivesOf(lexicon)
  for (let cut = 0; cut <= longestEnding; cut++) if (known.has(word.slice(0, word.length - cut))) return true
  return false
}

/** A body or country at the place of a phrase: the name found there, or the adjective of a country. */
const bodyAt = (found: Quoted | null, around: Surroundings, sure: boolean): Quoted | null => {
  if (!found) return null
  const named = around.mentions.touching(found).find((one) => one.type !== 'PER' && one.start <= found.start + 1)
  if (named) return sure && named.type !== 'ORG' ? null : quote(around.text, named.start, named.end)
  return !sure && isAdjective(found.text, around.lexicon) ? found : null
}

type Groups = Readonly<Record<string, Quoted | null>>

const groupsOf = (hit: RegExpExecArray, base: number, text: string): Groups =>
  Object.fromEntries(
    Object.entries(hit.indices?.groups ?? {}).map(([name, at]) => [
      name,
      at ? quote(text, base + at[0], base + at[1]) : null,
    ]),
  )

/** The body in front of a compound office ("Pentagon-Sprecherin"). */
const compoundBody = (office: Quoted | null, around: Surroundings): Quoted | null => {
  if (!office) return null
  const body = around.mentions.touching(office).find((one) => one.type !== 'PER' && one.start === office.start)
  return body && body.end < office.end ? quote(around.text, body.start, body.end) : null
}

const postOf = (rule: PostRule, groups: Groups, around: Surroundings): Post | null => {
  const office = groups.office ?? null
  const named = groups.affiliation ?? groups.body ?? null
  const free = rule.side === 'after' && office ? named : null
  const affiliation =
    bodyAt(named, around, !office) ??
    free ??
    bodyAt(groups.adjective ?? null, around, false) ??
    compoundBody(office, around)
  if (!office && !affiliation) return null
  const words = [office, affiliation].flatMap((one) => one ?? [])
  return {
    office,
    affiliation,
    former: Boolean(groups.former ?? groups.over),
    dated: groups.dated ?? null,
    why: { rule: rule.id, words },
  }
}

/** The rules that can hold beside a name, in their order, with the stretch that each looks at. */
const rulesBeside = (mention: Span, around: Surroundings): readonly { rule: PostRule; stretch: Span }[] => {
  const { posts } = around.lexicon.entity
  const [before, after] = [beside(around, mention, 'before'), beside(around, mention, 'after')]
  const [first, second] = [before, after].map((one) => rulesFor(posts, around.text, one.start, one.end))
  return posts.flatMap((rule) => {
    const met = rule.side === 'before' ? first : second
    return met?.includes(rule) ? [{ rule, stretch: rule.side === 'before' ? before : after }] : []
  })
}

const postsAt = (mention: Span, around: Surroundings): readonly Post[] =>
  rulesBeside(mention, around).flatMap(({ rule, stretch }) => {
    const hit = patternOf(rule).exec(around.text.slice(stretch.start, stretch.end))
    return (hit && postOf(rule, groupsOf(hit, stretch.start, around.text), around)) ?? []
  })

const keyOf = (parts: readonly (Quoted | null)[], former: boolean): string =>
  [former, ...parts.map((part) => part?.text.toLowerCase() ?? '')].join('\n')

/** Keys of all that a post says, in whole or in part: another that says no more has one of them. */
const keysOf = ({ office, affiliation, dated, former }: Post): readonly string[] =>
  [office, null].flatMap((one) =>
    [affiliation, null].flatMap((two) => [dated, null].map((three) => keyOf([one, two, three], former))),
  )

/** What a text says that a person is or was, each thing once, in the order of the text.
 * @example postsOf([{ start: 25, end: 36 }], around)[0]?.office?.text // 'Außenministerin'
 */
export const postsOf = (mentions: readonly Span[], around: Surroundings): readonly Post[] => {
  const posts: Post[] = []
  const said = new Set<string>()
  for (const post of mentions.flatMap((mention) => postsAt(mention, around))) {
    if (said.has(keyOf([post.office, post.affiliation, post.dated], post.former))) continue
    posts.push(post)
    for (const key of keysOf(post)) said.add(key)
  }
  return posts
}

/** The words of a post as a speaker's line has them: an adjective or a body inside the office goes with the office. */
export interface PostWords {
  readonly office: string | null
  readonly affiliation: string | null
}

/** What a person is now, or was, in the words of the text; nothing where the text says neither.
 * @example wordsOfPost(entity.posts, text) // { office: 'türkische Außenminister', affiliation: null }
 */
export const wordsOfPost = (posts: readonly Post[], text: string): PostWords => {
  const post = posts.find((one) => !one.former) ?? posts[0]
  const { office = null, affiliation = null } = post ?? {}
  if (!office || !affiliation || affiliation.start > office.end)
    return { office: office?.text ?? null, affiliation: affiliation?.text ?? null }
  return { office: text.slice(Math.min(affiliation.start, office.start), office.end), affiliation: null }
}
