import type { ChainLink, Credit, Span } from '../../model/index.js'
import type { Draft } from '../draft.js'
import { isOfNewsroom, standing, type Way } from './holder.js'
import { printerOf } from './printer.js'
import type { Setting, Uttered } from './uttered.js'

const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')

/** Where a reporter's name stands in a credit, in whatever capitals; the whole credit where only a part of it does. */
const placeOf = (name: string, credit: Credit): Span => {
  for (const words of [name, name.split(' ').at(-1) ?? name, name.split(' ')[0] ?? name]) {
    const hit = new RegExp(`(?<!\\p{L})${escaped(words)}(?!\\p{L})`, 'iu').exec(credit.text)
    if (hit) return { start: credit.start + hit.index, end: credit.start + hit.index + hit[0].length }
  }
  return { start: credit.start, end: credit.end }
}

const creditLinks = (credit: Credit): readonly ChainLink[] => [
  ...credit.reporters.map((who) => ({ who, kind: 'reporter' as const, ...placeOf(who, credit) })),
  { who: credit.outlet, kind: 'outlet', start: credit.start, end: credit.end },
]

/** Those whom somebody spoke to stand before those who relay it, and these in order of the text. */
const nearestFirst = (credits: readonly Credit[], draft: Draft): readonly Credit[] => {
  const far = (credit: Credit): number => (standing(credit, draft) === 'told' ? 0 : 1)
  return [...credits].sort((a, b) => far(a) - far(b) || a.start - b.start)
}

const overlap = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end

/** Who speaks where that is a newsroom that no credit names: by its own name, and not as "a report by" it. */
const speakingNewsroom = ({ by }: Uttered, { voice, work, credits }: Way, text: string): readonly ChainLink[] => {
  const at = work ?? by
  if (!by || !at || voice !== 'newsroom' || credits.some((one) => overlap(one, at))) return []
  const who = work ? text.slice(work.start, work.end) : by.speaker.name
  return [{ who, kind: 'outlet', start: at.start, end: at.end }]
}

/** A name in small letters without its article: "The Island Courier" and "the Island Courier" are one outlet. */
const bareName = (name: string, { lexicon }: Draft): string => {
  const article = lexicon.entity.articles.find((word) => name.startsWith(`${word} `))
  return (article ? name.slice(article.length + 1) : name).toLowerCase()
}

/** The way from whoever knows it to whoever printed it. A paper of which no owner is named stands where the holder would;
 * a newsroom is never the holder, and what was overheard is no paper that went from hand to hand. */
export const chainOf = (said: Uttered, way: Way, { draft }: Setting): readonly ChainLink[] => {
  const { holder, papers, credits } = way
  const { text } = draft.document
  const printer = printerOf(draft)
  const links: readonly ChainLink[] = [
    ...(holder ? [{ who: holder.who, kind: 'holder' as const, start: holder.start, end: holder.end }] : []),
    ...papers
      .filter(({ grade }) => grade !== 'intercept')
      .map(({ start, end }) => ({ who: text.slice(start, end), kind: 'document' as const, start, end })),
    ...nearestFirst(credits, draft)
      .filter((credit) => isOfNewsroom(credit, draft))
      .flatMap(creditLinks),
    ...speakingNewsroom(said, way, text),
  ]
  const seen = new Set([holder, printer].flatMap((one) => (one ? [bareName(one.who, draft)] : [])))
  const kept = links.filter(({ who, kind }) => {
    if (kind === 'holder') return true
    const name = bareName(who, draft)
    const fresh = !seen.has(name)
    seen.add(name)
    return fresh
  })
  return printer ? [...kept, printer] : kept
}
