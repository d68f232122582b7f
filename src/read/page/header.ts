import type { Lexicon } from '../../lexicon/index.js'
import { regex } from '../../lexicon/index.js'
import type { Declared, DeclaredField, Document, Named } from '../../model/index.js'
import { authorsOf } from './author.js'
import { decideTitle } from './headline.js'
import { declaredTime, spokenTime } from './instant.js'
import { type Judgement, textOf } from './page.js'

/** What a page says about itself, in its head and in plain sight. */
export interface Header {
  readonly title: string | null
  readonly authors: readonly Named[]
  /** ISO 8601; a day alone where no clock time is stated, without offset where no zone is. */
  readonly published: string | null
  readonly modified: string | null
  readonly publication: string | null
  readonly canonicalUrl: string | null
  /** BCP 47 tag. */
  readonly language: string | null
}

/** Where a field is best believed, best first. */
type Order = readonly RegExp[]

const article = '(?:\\w*Article|\\w*Posting|\\w*Report|\\w*Review)'
const publishedOrder: Order = [
  regex(`^ld:${article}\\.datePublished$`, 'u'),
  /^meta:(?:og:)?(?:article:)?published/u,
  /^item:datepublished/u,
  /^ld:broken/u,
  /^ld:(?!VideoObject|AudioObject)\w+\.datePublished$/u,
  /^meta:/u,
]
const lateOrder: Order = [/^ld:(?!VideoObject|AudioObject)\w+\.dateCreated$/u, /^item:/u]
const modifiedOrder: Order = [
  regex(`^ld:${article}\\.dateModified$`, 'u'),
  /^meta:article:modified/u,
  /^item:/u,
  /^meta:/u,
  /^ld:/u,
]
const publicationOrder: Order = [
  /^meta:og:site_name$/u,
  regex(`^ld:${article}\\.publisher$`, 'u'),
  /^meta:application-name$/u,
  /^meta:/u,
  /^item:/u,
  /^ld:/u,
]
const canonicalOrder: Order = [/^link:/u, /^meta:og:url$/u, /^ld:\w*(?:Article|Posting)\.mainEntityOfPage$/u, /^meta:/u]
const languageOrder: Order = [
  /^html:lang$/u,
  /^meta:(?:content-language|dc.language)$/u,
  /^ld:\w*(?:Article|Posting)\.inLanguage$/u,
  /^meta:/u,
  /^ld:/u,
]

const ranked = (declared: readonly Declared[], field: DeclaredField, order: Order): readonly string[] => {
  const own = declared.filter((each) => each.field === field)
  return order.flatMap((source) => own.filter((each) => source.test(each.from)).map((each) => each.value))
}

const firstTime = (values: readonly string[], lexicon: Lexicon): string | null => {
  for (const value of values) {
    const time = declaredTime(value, lexicon)
    if (time !== null) return time
  }
  return null
}

const zoneIn = /(?:Z|[+-]\d{2}:\d{2})$/u

/** Takes the zone from another declaration of the same minute, and the clock time from one of the same day. */
const filled = (time: string | null, all: readonly string[]): string | null => {
  if (time === null || (time.length > 10 && zoneIn.test(time))) return time
  return (
    all.find(
      (other) => other.length > time.length && other.startsWith(time) && (time.length > 10 || zoneIn.test(other)),
    ) ?? time
  )
}

/** Times in plain sight: `time` elements near the headline, then date lines. */
const shownTimes = (document: Document, judged: readonly Judgement[], lexicon: Lexicon): readonly string[] => {
  const title = judged.findIndex((each) => each?.role === 'title')
  const at = title < 0 ? 0 : (document.blocks[title]?.start ?? 0)
  const elements = document.declared.flatMap((each) => {
    const place = /^time:@(?<offset>\d+)/u.exec(each.from)?.groups?.offset
    if (place === undefined || Math.abs(Number(place) - at) > nearby || /modif|updat/u.test(each.from)) return []
    const time = declaredTime(each.value, lexicon)
    return time === null ? [] : [time]
  })
  const lines = document.blocks.flatMap((block, index) => {
    if (judged[index]?.role !== 'dateline') return []
    const text = textOf(document, block)
    const time =
      lexicon.page.modified.some((rule) => rule.pattern.test(text)) &&
      !lexicon.page.published.some((rule) => rule.pattern.test(text))
        ? null
        : spokenTime(text, lexicon)
    return time === null ? [] : [time]
  })
  const late = document.blocks.flatMap((block, index) =>
    judged[index]?.role === 'dateline' ? [spokenTime(textOf(document, block), lexicon)] : [],
  )
  return [...elements, ...lines, ...late].filter((time): time is string => time !== null)
}

/** How far from the headline, in characters, a `time` element still speaks of the article. */
const nearby = 2500

/** Where the page was set apart as posted again, its own declarations are of that day; the article's date is in its text. */
const beforeRepost = (document: Document, judged: readonly Judgement[], lexicon: Lexicon): string | null => {
  if (!judged.some((each) => each?.why.rule === 'block/repost-date')) return null
  const lines = document.blocks.flatMap((block, index) =>
    judged[index]?.role === 'dateline' ? [spokenTime(textOf(document, block), lexicon)] : [],
  )
  return lines.find((time) => time !== null) ?? null
}

const publishedOf = (document: Document, judged: readonly Judgement[], lexicon: Lexicon): string | null => {
  const declared = ranked(document.declared, 'published', publishedOrder)
  const shown = shownTimes(document, judged, lexicon)
  const chosen =
    beforeRepost(document, judged, lexicon) ??
    firstTime(declared, lexicon) ??
    shown[0] ??
    firstTime(ranked(document.declared, 'published', lateOrder), lexicon)
  const all = [...declared.flatMap((value) => declaredTime(value, lexicon) ?? []), ...shown]
  return filled(chosen, all)
}

const tagOf = (language: string | undefined): string | null => {
  const parts = /^(?<main>[a-z]{2,3})(?:[-_](?<region>[a-z]{2}))?(?![a-z])/iu.exec(language ?? '')?.groups
  if (parts === undefined) return null
  const main = (parts.main ?? '').toLowerCase()
  return parts.region === undefined ? main : `${main}-${parts.region.toUpperCase()}`
}

/** Reads the head of a page: title, authors, dates, publication, address and language, from what the page declares
 * and from what it shows. What neither says stays null.
 * @param judged The judgement of `judgePage` over the same document.
 */
export const readHeader = (document: Document, judged: readonly Judgement[], lexicon: Lexicon): Header => {
  const title = document.blocks.find((_, index) => judged[index]?.role === 'title')
  const publication = ranked(document.declared, 'publication', publicationOrder)[0] ?? null
  return {
    title: decideTitle(document.declared, title === undefined ? null : textOf(document, title)),
    authors: authorsOf(document, judged, lexicon),
    published: publishedOf(document, judged, lexicon),
    modified: firstTime(ranked(document.declared, 'modified', modifiedOrder), lexicon),
    publication,
    canonicalUrl: ranked(document.declared, 'canonical', canonicalOrder)[0] ?? null,
    language: tagOf(ranked(document.declared, 'language', languageOrder)[0]),
  }
}
