import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { decode } from '../src/intake/charset.js'
import { unpackHtml } from '../src/intake/page/unpack.js'
import { type Lexicon, lexicons } from '../src/lexicon/index.js'
import type { Document } from '../src/model/index.js'
import { type Judgement, judgePage, readHeader } from '../src/read/page/index.js'

/** Counts of segments that had to be found and were, were not, and were found though they must not be. */
export interface Counts {
  found: number
  missed: number
  wrong: number
}

interface Gold {
  readonly file: string
  readonly with: readonly string[]
  readonly without: readonly string[]
}

/** A page read as far as the page itself goes. */
export interface ReadPage {
  readonly document: Document
  readonly judged: readonly Judgement[]
  readonly lexicon: Lexicon
}

const collapse = (text: string): string => text.replace(/\s+/gu, ' ').trim()
const furniture: ReadonlySet<string> = new Set(['chrome', 'promo', 'housekeeping', 'sponsor', 'caption'])

/** Unpacks and judges a page as the program does. */
export const readPage = (html: string, address: string | null): ReadPage => {
  const unpacked = unpackHtml(html, address)
  const document: Document = {
    id: 'document:0000000000000000',
    source: { address: address ?? '-', mediaType: 'text/html', retrieved: '2026-01-01T00:00:00Z', digest: 'sha256:0' },
    carrier: 'page',
    ...unpacked,
  }
  const language = unpacked.declared
    .find((each) => each.field === 'language')
    ?.value.slice(0, 2)
    .toLowerCase()
  const lexicon = language === 'en' ? lexicons.en : lexicons.de
  return { document, judged: judgePage(document, lexicon), lexicon }
}

/** The text of all blocks that are not furniture. */
export const mainText = ({ document, judged }: ReadPage): string =>
  document.blocks
    .filter((_, index) => !furniture.has(judged[index]?.role ?? 'lead'))
    .map((block) => document.text.slice(block.start, block.end))
    .join('\n')

export const unzipped = (path: string): string => {
  const bytes = gunzipSync(readFileSync(path))
  return decode(bytes, null, true).text
}

/** Precision, recall and F1 of counted segments. */
export const ratesOf = ({ found, missed, wrong }: Counts) => {
  const precision = found / Math.max(1, found + wrong)
  const recall = found / Math.max(1, found + missed)
  return { precision, recall, f1: (2 * precision * recall) / Math.max(1e-9, precision + recall) }
}

/** Scores main text over `pages/main-text.json`.
 * @param tell Called for each segment that was missed or wrongly kept.
 */
export const scoreMainText = (
  data: string,
  keep: (file: string) => boolean = () => true,
  tell: (file: string, kind: 'missed' | 'wrong', segment: string, page: ReadPage) => void = () => undefined,
): Map<string, Counts> => {
  const gold = JSON.parse(readFileSync(join(data, 'pages/main-text.json'), 'utf8')) as Record<string, Gold>
  const counts = new Map<string, Counts>()
  for (const [address, page] of Object.entries(gold)) {
    if (!keep(page.file)) continue
    const read = readPage(
      unzipped(join(data, 'pages/main-text', `${page.file}.gz`)),
      address.startsWith('http') ? address : null,
    )
    const text = collapse(mainText(read))
    const groups = ['all', read.lexicon.code]
    const count = (kind: keyof Counts): void => {
      for (const group of groups) {
        const own = counts.get(group) ?? { found: 0, missed: 0, wrong: 0 }
        own[kind] += 1
        counts.set(group, own)
      }
    }
    for (const segment of page.with.filter((each) => collapse(each) !== '')) {
      const found = text.includes(collapse(segment))
      count(found ? 'found' : 'missed')
      if (!found) tell(page.file, 'missed', segment, read)
    }
    for (const segment of page.without.filter((each) => collapse(each) !== '')) {
      if (!text.includes(collapse(segment))) continue
      count('wrong')
      tell(page.file, 'wrong', segment, read)
    }
  }
  return counts
}

export const listed = (folder: string): readonly string[] => readdirSync(folder).sort()

interface GoldArticle {
  readonly title?: string
  readonly authors?: readonly string[]
  readonly publishing_date?: string
  readonly body?: {
    readonly summary: readonly string[]
    readonly sections: readonly { readonly headline: readonly string[]; readonly paragraphs: readonly string[] }[]
  }
}

/** What an article page was read right in. */
export interface ArticleScore {
  readonly file: string
  readonly language: 'de' | 'en'
  readonly title: boolean
  readonly authors: boolean
  readonly date: boolean
  /** ROUGE-L F1 of the body, in words. */
  readonly body: number
  readonly read: ReadPage
  readonly gold: GoldArticle
}

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/** Length of the longest common subsequence of words. */
const commonLength = (a: readonly string[], b: readonly string[]): number => {
  let row = new Uint16Array(b.length + 1)
  for (const word of a) {
    const next = new Uint16Array(b.length + 1)
    for (let at = 1; at <= b.length; at += 1)
      next[at] = word === b[at - 1] ? (row[at - 1] ?? 0) + 1 : Math.max(row[at] ?? 0, next[at - 1] ?? 0)
    row = next
  }
  return row[b.length] ?? 0
}

const rougeL = (found: string, gold: string): number => {
  const [a, b] = [wordsOf(found), wordsOf(gold)]
  return a.length + b.length === 0 ? 1 : (2 * commonLength(a, b)) / (a.length + b.length)
}

const goldBody = (gold: GoldArticle): string =>
  [
    ...(gold.body?.summary ?? []),
    ...(gold.body?.sections ?? []).flatMap((each) => [...each.headline, ...each.paragraphs]),
  ].join('\n')

/** The day of a time in the zone that another time is given in. */
const dayInZoneOf = (found: string, gold: string): string => {
  const zone = /(?<sign>[+-])(?<hours>\d{2}):(?<minutes>\d{2})$/u.exec(gold)?.groups
  if (zone === undefined || found.length <= 10 || !/(?:Z|[+-]\d{2}:\d{2})$/u.test(found)) return found.slice(0, 10)
  const shift = (Number(zone.hours) * 60 + Number(zone.minutes)) * (zone.sign === '-' ? -1 : 1)
  return new Date(new Date(found).getTime() + shift * 60_000).toISOString().slice(0, 10)
}

const sameNames = (a: readonly string[], b: readonly string[]): boolean => {
  const set = (names: readonly string[]): string =>
    [...new Set(names.map((name) => collapse(name).toLowerCase()))].sort().join('|')
  return set(a) === set(b)
}

const bodyOf = ({ document, judged }: ReadPage): string =>
  document.blocks
    .filter((_, index) => (judged[index] ?? null) === null || judged[index]?.role === 'heading')
    .map((block) => document.text.slice(block.start, block.end))
    .join('\n')

const scoreArticle = (file: string, country: string, path: string, gold: GoldArticle): ArticleScore => {
  const read = readPage(unzipped(path), null)
  const header = readHeader(read.document, read.judged, read.lexicon)
  const date = gold.publishing_date ?? ''
  return {
    file,
    language: country === 'uk' || country === 'us' ? 'en' : 'de',
    title: collapse(header.title ?? '') === collapse((gold.title ?? '').normalize('NFC')),
    authors: sameNames(
      header.authors.map((each) => each.name),
      (gold.authors ?? []).map((each) => each.normalize('NFC')),
    ),
    date: header.published !== null && dayInZoneOf(header.published, date) === date.slice(0, 10),
    body: rougeL(bodyOf(read), goldBody(gold)),
    read,
    gold,
  }
}

/** Scores title, authors, day of publication and body over `pages/articles`. Each stored page belongs to one version
 * of the gold; both are in order of validity, and there are as many of the one as of the other.
 */
export const scoreArticles = (data: string): readonly ArticleScore[] =>
  listed(join(data, 'pages/articles')).flatMap((country) => {
    const folder = join(data, 'pages/articles', country)
    const pages = listed(folder).filter((file) => file.endsWith('.html.gz'))
    return listed(folder)
      .filter((file) => file.endsWith('.json'))
      .flatMap((file) => {
        const gold = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Record<string, GoldArticle>
        const own = pages.filter((page) => page.startsWith(`${file.slice(0, -5)}_`))
        return Object.values(gold).flatMap((version, index) =>
          own[index] === undefined ? [] : [scoreArticle(own[index], country, join(folder, own[index]), version)],
        )
      })
  })

/** Shares of articles read right, and the mean ROUGE-L, over some scores. */
export const articleRates = (scores: readonly ArticleScore[]) => {
  const mean = (value: (score: ArticleScore) => number): number =>
    scores.reduce((sum, score) => sum + value(score), 0) / Math.max(1, scores.length)
  return {
    articles: scores.length,
    title: mean((each) => Number(each.title)),
    authors: mean((each) => Number(each.authors)),
    date: mean((each) => Number(each.date)),
    body: mean((each) => each.body),
  }
}
