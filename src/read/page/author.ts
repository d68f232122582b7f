import type { Lexicon } from '../../lexicon/index.js'
import { regex } from '../../lexicon/index.js'
import { type Declared, type Document, type Named, quote } from '../../model/index.js'
import { properName } from '../entity/name.js'
import { type Judgement, textOf } from './page.js'
import { clean, keyOf } from './title.js'

const article = /^ld:(?:\w*Article|\w*Posting|\w*Report|Report|\w*Review)\.(?:author|creator)$/u
/** Sources of declared authors, best first. */
const order: readonly RegExp[] = [
  article,
  /^item:(?:author|creator)@\d+\.name$/u,
  /^meta:(?:author|authors|byl|article:author_name|parsely-author|sailthru.author|cxenseparse:author)$/u,
  /^rel:author/u,
  /^item:/u,
  /^meta:(?:article:author|og:article:author|dc\.creator|dcterms\.creator|citation_author)$/u,
  /^ld:(?!VideoObject|AudioObject)/u,
]

const longestName = 60

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')

/** Splits a list of names at commas, strokes and the joining words of the language. */
const split = (value: string, lexicon: Lexicon): readonly string[] => {
  const joins = lexicon.page.nameJoins.map(escaped).join('|')
  return value
    .split(regex(`\\s*[,;/|•·]\\s*|\\s+(?:${joins}|&)\\s+`, 'iu'))
    .map((part) => clean(part))
    .filter((part) => part !== '')
}

/** "Surname, Name" is one person where each half is a word or two; only catalogues write so. */
const turned = (each: Declared): string => {
  const halves = each.value.split(/,\s*/u)
  return /^meta:(?:dc\.|dcterms\.|citation_)/u.test(each.from) && halves.length === 2
    ? `${halves[1]} ${halves[0]}`
    : each.value
}

const label = (lexicon: Lexicon, value: string): string => {
  const hit = lexicon.page.bylines
    .map((rule) => rule.pattern.exec(value)?.groups?.names)
    .find((names) => names !== undefined)
  return hit ?? value
}

const isName = (name: string, lexicon: Lexicon): boolean =>
  name.length <= longestName &&
  /\p{L}{2}/u.test(name) &&
  !/https?:|@|[()[\]{}<>=]|^[\d\s]+$/iu.test(name) &&
  !lexicon.page.nobody.includes(name.toLowerCase()) &&
  name.split(' ').length <= 7

/** A single word behind full names is the place that was written from, unless it is an agency's mark. */
const withoutPlace = (names: readonly string[]): readonly string[] =>
  names.length > 1 && (names[0] ?? '').includes(' ')
    ? names.filter(
        (name, index) =>
          index === 0 ||
          name.includes(' ') ||
          name === name.toUpperCase() ||
          name === name.toLowerCase() ||
          name.includes('.'),
      )
    : names

const declaredNames = (document: Document, lexicon: Lexicon): readonly (readonly string[])[] =>
  order.map((source) => {
    const from = document.declared.filter((each) => each.field === 'author' && source.test(each.from))
    const near = source.source.includes('rel:') || source.source.startsWith('^item') ? nearest(from) : from
    const names = near.flatMap((each) => withoutPlace(split(label(lexicon, turned(each)), lexicon)))
    return [...new Set(names)].filter((name) => isName(name, lexicon))
  })

/** Names that stand in the page are believed where the first of them stands; further down they belong to teasers. */
const nearest = (declared: readonly Declared[]): readonly Declared[] => {
  const place = (each: Declared): number => Number(/@(?<at>\d+)/u.exec(each.from)?.groups?.at ?? 0)
  const first = declared[0]
  return first === undefined ? [] : declared.filter((each) => place(each) - place(first) < 80)
}

/** Names in the page's own lines about its authors. */
const shownNames = (document: Document, judged: readonly Judgement[], lexicon: Lexicon): readonly string[] => {
  const names: string[] = []
  for (const [index, block] of document.blocks.entries()) {
    const role = judged[index]?.role
    if (role !== 'byline' && role !== 'dateline') continue
    const text = textOf(document, block)
    const listed = lexicon.page.bylines
      .map((rule) => rule.pattern.exec(text)?.groups?.names)
      .find((found) => found !== undefined)
    const linked =
      block.links.length > 0 && role === 'byline'
        ? block.links.map((link) => document.text.slice(link.start, link.end))
        : []
    const found =
      listed === undefined
        ? linked.length > 0
          ? linked
          : role === 'byline'
            ? [text]
            : []
        : withoutPlace(split(listed, lexicon))
    for (const name of found.flatMap((each) => split(each, lexicon)))
      if (isName(name, lexicon) && /\p{Lu}/u.test(name)) names.push(name)
  }
  return [...new Set(names)]
}

/** Whether names tell no more than whose page it is. */
const onlyPublication = (names: readonly string[], document: Document): boolean => {
  const keys = document.declared
    .filter((each) => each.field === 'publication')
    .map((each) => keyOf(each.value).replace(/ /gu, ''))
  return names.every((name) => {
    const key = keyOf(name).replace(/ /gu, '')
    return keys.some((each) => each !== '' && (each.startsWith(key) || key.startsWith(each)))
  })
}

const placed = (name: string, document: Document, judged: readonly Judgement[]): Named => {
  const lines = document.blocks.filter(
    (_, index) => judged[index]?.role === 'byline' || judged[index]?.role === 'dateline',
  )
  const proper = name === name.toUpperCase() && name.includes(' ') ? properName(name) : name
  for (const line of lines) {
    const at = textOf(document, line).toLowerCase().indexOf(name.toLowerCase())
    if (at >= 0) return { ...quote(document.text, line.start + at, line.start + at + name.length), name: proper }
  }
  const at = document.text.indexOf(name)
  if (at < 0) return { start: 0, end: 0, text: '', name: proper }
  return { ...quote(document.text, at, at + name.length), name: proper }
}

/** People and bodies that wrote a page: declared ones first, since they are whole; those in plain sight where the page
 * declares none but itself. A name that stands nowhere in the text has an empty span.
 */
export const authorsOf = (document: Document, judged: readonly Judgement[], lexicon: Lexicon): readonly Named[] => {
  const declared = declaredNames(document, lexicon).filter((names) => names.length > 0)
  const shown = shownNames(document, judged, lexicon)
  const telling = declared.find((names) => !onlyPublication(names, document))
  const names = telling ?? (shown.length > 0 ? shown : (declared[0] ?? []))
  return names.map((name) => placed(name, document, judged))
}
