import type { FrameFact } from './frame.js'

/** The part of the page that holds its main text. */
export interface Region {
  /** Index of the innermost element around the main text; -1 where the page has no elements. */
  readonly root: number
  /** For each element, whether it stands inside. */
  readonly inside: readonly boolean[]
  /** For each element, whether it stands around the main text closely enough to hold its headline or its first words. */
  readonly near: readonly boolean[]
}

/** A child that holds this share of the text is where the text is. */
const clearShare = 0.7
/** So does one that says it is the article, or that holds the headline. */
const namedShare = 0.5

const shareNeeded = (fact: FrameFact): number => {
  const { tag } = fact.frame
  if (tag === 'article' || tag === 'main' || fact.frame.tokens.includes('articlebody')) return namedShare
  return fact.hits.some((hit) => hit.row.means === 'body') ? namedShare : clearShare
}

/** Elements that are a paragraph rather than a part of the page. */
const paragraphs: ReadonlySet<string> = new Set(
  'p h1 h2 h3 h4 h5 h6 li ul ol dl dd dt blockquote pre a span b strong i em font td tr table tbody'.split(' '),
)

/** Goes down from the whole page as long as one child holds nearly all the text. */
export const findRegion = (facts: readonly FrameFact[]): Region => {
  const best = new Int32Array(facts.length).fill(-1)
  for (const [index, fact] of facts.entries()) {
    const parent = fact.frame.parent
    if (parent < 0 || fact.chrome !== null) continue
    const known = facts[best[parent] ?? -1]
    if (known === undefined || fact.good > known.good) best[parent] = index
  }
  let root = facts.length === 0 ? -1 : 0
  for (;;) {
    const child = best[root] ?? -1
    const next = facts[child]
    const here = facts[root]
    if (next === undefined || here === undefined || here.good === 0) break
    if (isParagraph(next) || next.good < here.good * shareNeeded(next)) break
    root = child
  }
  const inside: boolean[] = []
  for (const [index, fact] of facts.entries()) inside.push(index === root || (inside[fact.frame.parent] ?? false))
  const wide = widened(facts, root)
  const near: boolean[] = []
  for (const [index, fact] of facts.entries()) near.push(index === wide || (near[fact.frame.parent] ?? false))
  return { root, inside, near }
}

/** The nearest element around the text that is an article, or that holds a headline as well. */
const widened = (facts: readonly FrameFact[], root: number): number => {
  let at = root
  for (let up = root; up >= 0; up = facts[up]?.frame.parent ?? -1) {
    const fact = facts[up]
    if (fact === undefined || fact.frame.tag === 'body' || fact.frame.tag === '#root') break
    at = up
    if (fact.frame.tag === 'main' || (fact.titles > 0 && up !== root)) break
  }
  return at
}

const isParagraph = (fact: FrameFact): boolean =>
  paragraphs.has(fact.frame.tag) && fact.frame.tag.length < 5 && !/^t/u.test(fact.frame.tag)
