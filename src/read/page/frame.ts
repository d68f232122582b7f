import type { MarkupRow } from '../../lexicon/index.js'
import type { Document, Frame } from '../../model/index.js'
import type { Feature } from './feature.js'
import { weightOf } from './feature.js'
import { type TokenHit, tokenReader } from './tokens.js'

/** Why an element holds furniture, and how much running text it holds nevertheless. */
interface Cause {
  readonly rule: string
  readonly mass: number
}

/** What is known of an element before any block is judged. */
export interface FrameFact {
  readonly frame: Frame
  readonly hits: readonly TokenHit[]
  /** Why nothing inside is main text; from the element itself or from one around it. */
  chrome: Cause | null
  /** Like `chrome`, but a paragraph inside may overrule it. */
  doubt: Cause | null
  /** Weight of running text inside, furniture included. */
  mass: number
  /** Weight of running text inside, without what is chrome. */
  good: number
  /** Level-1 headings inside. */
  titles: number
  /** Characters inside, and those of them that carry links. */
  chars: number
  linkChars: number
  /** Stands inside an element that names itself the text of the article. */
  body: boolean
  /** A row that named this element or one around it without making furniture of it; it makes none further in. */
  cleared: string | null
}

const means = (fact: FrameFact, meaning: MarkupRow['means']): TokenHit | undefined =>
  fact.hits.find((hit) => hit.row.means === meaning)

/** Elements that hold no main text whatever they are called. */
const neverTags: Readonly<Record<string, string>> = {
  head: 'page/head',
  title: 'page/head',
  nav: 'page/navigation-element',
  noscript: 'page/noscript',
  template: 'page/template',
  iframe: 'page/embedded',
  object: 'page/embedded',
  noembed: 'page/embedded',
  noframes: 'page/embedded',
  canvas: 'page/embedded',
  audio: 'page/embedded',
  video: 'page/embedded',
  svg: 'page/picture-part',
  dialog: 'page/dialog',
  menu: 'page/navigation-element',
  select: 'page/control',
  datalist: 'page/control',
  option: 'page/control',
  footer: 'page/footer-element',
  aside: 'page/aside-element',
}

/** Sums what each element holds: blocks first, then children into parents, from the last to the first. */
const sum = (
  facts: readonly FrameFact[],
  key: 'mass' | 'good' | 'titles' | 'chars' | 'linkChars',
  own: Float64Array,
): void => {
  for (let at = facts.length - 1; at >= 0; at -= 1) {
    const fact = facts[at] as FrameFact
    const value = own[at] ?? 0
    fact[key] = value
    if (fact.frame.parent >= 0) own[fact.frame.parent] = (own[fact.frame.parent] ?? 0) + value
  }
}

const ownWeights = (
  document: Document,
  features: readonly Feature[],
  weigh: (index: number) => number,
): Float64Array => {
  const own = new Float64Array(document.frames.length)
  for (const [index, block] of document.blocks.entries())
    if (block.frame >= 0 && features[index] !== undefined) own[block.frame] = (own[block.frame] ?? 0) + weigh(index)
  return own
}

const heading = /^h[1-6]$/u

const wholePage: ReadonlySet<string> = new Set(['#root', 'html', 'body', 'main', 'h1'])

/** More of the page's text than this no word names as furniture: then the word means something else here. */
const mostNamed = 0.4

/** Words that would make furniture of too much when all elements that bear them are taken together. */
const overstated = (facts: readonly FrameFact[], page: FrameFact): ReadonlySet<string> => {
  const masses = new Map<string, number>()
  const under = new Map<number, ReadonlySet<string>>()
  for (const [index, fact] of facts.entries()) {
    const above = under.get(fact.frame.parent) ?? nothing
    const said = fact.hits.filter((hit) => hit.row.means === 'never').map((hit) => hit.word)
    const fresh = [...said, ...(fact.frame.hidden ? [hiding] : [])].filter((word) => !above.has(word))
    for (const word of new Set(fresh)) masses.set(word, (masses.get(word) ?? 0) + fact.mass)
    under.set(index, fresh.length === 0 ? above : new Set([...above, ...fresh]))
  }
  return new Set([...masses].filter(([, mass]) => mass > page.mass * mostNamed).map(([word]) => word))
}
/** Stands for being hidden among the words: where most text is hidden, a script or style sheet shows it. */
const hiding = '(hidden)'
const nothing: ReadonlySet<string> = new Set()

/** A name does not make furniture of an element that holds most of the page, or its headline with much of the text. */
const outweighs = (fact: FrameFact, page: FrameFact, comments: boolean): boolean => {
  const share = page.mass === 0 ? 0 : fact.mass / page.mass
  const titled = fact.titles > 0 && page.titles > 0
  if (comments) return titled && share > 0.5
  return share > 0.5 || (titled && share > 0.25)
}

/** An element for the author's name that holds prose is about the author. */
const isAuthorBox = (fact: FrameFact, page: FrameFact): boolean =>
  means(fact, 'byline') !== undefined && fact.titles === 0 && fact.mass > 60 && fact.mass < page.mass * 0.2

const ownChrome = (fact: FrameFact, page: FrameFact, meaningless: ReadonlySet<string>): FrameFact['chrome'] => {
  const { tag, hidden } = fact.frame
  if (wholePage.has(tag)) return null
  const byTag = neverTags[tag]
  if (byTag !== undefined) return outweighs(fact, page, false) ? null : { rule: byTag, mass: fact.mass }
  if (hidden && !meaningless.has(hiding) && !outweighs(fact, page, false))
    return { rule: 'page/hidden', mass: fact.mass }
  const comments = means(fact, 'comments')
  if (comments !== undefined && !outweighs(fact, page, true)) return { rule: comments.row.id, mass: fact.mass }
  // Headings bear ids made of their own words, for links to them.
  const never = heading.test(tag)
    ? undefined
    : fact.hits.find((hit) => hit.row.means === 'never' && !meaningless.has(hit.word))
  if (never === undefined && isAuthorBox(fact, page)) return { rule: 'page/about-author', mass: fact.mass }
  if (never === undefined || outweighs(fact, page, false)) return null
  return means(fact, 'body') === undefined ? { rule: never.row.id, mass: fact.mass } : null
}

/** Few links and more than a line or two: no teaser, and no particulars either. */
const holdsProse = (fact: FrameFact): boolean => fact.linkChars < fact.chars * 0.15 && fact.mass > 150

const ownDoubt = (fact: FrameFact, page: FrameFact): FrameFact['doubt'] => {
  if (wholePage.has(fact.frame.tag) || means(fact, 'body') !== undefined) return null
  const rarely = means(fact, 'rarely')
  if (rarely === undefined || rarely.row.id === fact.cleared) return null
  if (outweighs(fact, page, false) || holdsProse(fact)) {
    fact.cleared = rarely.row.id
    return null
  }
  return { rule: rarely.row.id, mass: fact.mass }
}

/** Reads every element's names, and marks those whose inside is furniture. */
export const frameFacts = (document: Document, features: readonly Feature[]): readonly FrameFact[] => {
  const read = tokenReader()
  const facts: FrameFact[] = document.frames.map((frame) => ({
    frame,
    hits: read(frame.tokens),
    chrome: null,
    doubt: null,
    mass: 0,
    good: 0,
    titles: 0,
    chars: 0,
    linkChars: 0,
    body: false,
    cleared: null,
  }))
  const weight = features.map((feature, index) => weightOf(document.blocks[index] as never, feature))
  sum(
    facts,
    'mass',
    ownWeights(document, features, (index) => weight[index] ?? 0),
  )
  sum(
    facts,
    'chars',
    ownWeights(document, features, (index) => features[index]?.chars ?? 0),
  )
  sum(
    facts,
    'linkChars',
    ownWeights(document, features, (index) => features[index]?.linkChars ?? 0),
  )
  const isTitle = (index: number): number => {
    const block = document.blocks[index]
    return block?.shape === 'heading' && block.level === 1 ? 1 : 0
  }
  sum(facts, 'titles', ownWeights(document, features, isTitle))
  const page = facts[0]
  if (page === undefined) return facts
  const meaningless = overstated(facts, page)
  for (const fact of facts) {
    const above = facts[fact.frame.parent]
    fact.cleared = above?.cleared ?? null
    fact.chrome = above?.chrome ?? ownChrome(fact, page, meaningless)
    fact.doubt = above?.doubt ?? ownDoubt(fact, page)
    fact.body = (above?.body ?? false) || (means(fact, 'body') !== undefined && fact.chrome === null)
  }
  const good = (index: number): number =>
    facts[document.blocks[index]?.frame ?? -1]?.chrome === null ? (weight[index] ?? 0) : 0
  sum(facts, 'good', ownWeights(document, features, good))
  return facts
}
