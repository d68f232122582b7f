import type { Document, Genre, Named } from '../../model/index.js'
import type { Header } from '../page/index.js'
import type { HeadDates } from './dates.js'

/** What the document shows in its own text. */
export interface Shown {
  readonly title: string | null
  readonly publication: string | null
  readonly dates: HeadDates
  readonly authors: readonly Named[]
}

/** What a reading says of the document as a whole. */
export interface Merged {
  readonly title: string | null
  readonly publication: string | null
  readonly canonicalUrl: string | null
  readonly published: string | null
  readonly republished: string | null
  readonly authors: readonly Named[]
}

const day = (time: string | null): string => time?.slice(0, 10) ?? ''

/** A page that declares a later day than its own date line was posted again. */
const republished = (shown: Shown, declared: string | null): string | null => {
  if (shown.dates.republished) return shown.dates.republished
  return shown.dates.published && day(declared) > day(shown.dates.published) ? day(declared) : null
}

/** The more exact of two times of one day. */
const exacter = (one: string, other: string | null): string =>
  other && day(one) === day(other) && other.length > one.length ? other : one

/** Puts together what the text shows and what the carrier declares. A newsletter's own date line and byline outrank
 * what a page around it declares, since re-posters declare their own; an article's page knows its article best. */
export const mergeHeader = (document: Document, genre: Genre, header: Header, shown: Shown): Merged => {
  const sent = document.declared.find((entry) => entry.from === 'header:date')?.value ?? null
  const declared = header.published ?? sent
  const own = genre === 'article' && document.carrier === 'page' ? null : shown.dates.published
  const authors = genre === 'newsletter' ? shown.authors : header.authors
  return {
    title: (document.carrier === 'page' && genre !== 'newsletter' ? header.title : null) ?? shown.title ?? header.title,
    publication: shown.publication ?? header.publication,
    canonicalUrl: header.canonicalUrl,
    published: own ? exacter(own, declared) : (declared ?? shown.dates.published),
    republished: own ? republished(shown, header.published) : null,
    authors: authors.length > 0 ? authors : shown.authors.length > 0 ? shown.authors : header.authors,
  }
}
