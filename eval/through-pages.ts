import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { Reading } from '../src/index.js'
import { readBytes } from './door.js'
import { type Counts, listed, ratesOf } from './pages.js'
import { table } from './table.js'

interface GoldPage {
  readonly file: string
  readonly with: readonly string[]
  readonly without: readonly string[]
}

interface GoldArticle {
  readonly title?: string
  readonly authors?: readonly string[]
  readonly publishing_date?: string
}

/** What reading saved pages came to: rows for people, F1 or shares by `pages/language/field` for the floors. */
export interface PageScores {
  readonly printed: readonly string[]
  readonly scores: Readonly<Record<string, number>>
}

const collapse = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim()
const furniture: ReadonlySet<string> = new Set(['chrome', 'promo', 'housekeeping', 'sponsor', 'caption'])

const readPage = async (path: string, address: string): Promise<Reading | undefined> => {
  const bytes = gunzipSync(readFileSync(path))
  return (await readBytes(bytes, { address, mediaType: 'text/html' })).readings[0]
}

const mainText = ({ text, blocks }: Reading): string =>
  blocks
    .filter(({ role }) => !furniture.has(role))
    .map(({ start, end }) => text.slice(start, end))
    .join('\n')

const countsOf = (gold: GoldPage, text: string): Counts => {
  const holds = (segment: string): boolean => text.includes(collapse(segment))
  const asked = gold.with.filter((segment) => collapse(segment) !== '')
  const found = asked.filter(holds).length
  const wrong = gold.without.filter((segment) => collapse(segment) !== '' && holds(segment)).length
  return { found, missed: asked.length - found, wrong }
}

const sum = (all: readonly Counts[]): Counts =>
  all.reduce((a, b) => ({ found: a.found + b.found, missed: a.missed + b.missed, wrong: a.wrong + b.wrong }), {
    found: 0,
    missed: 0,
    wrong: 0,
  })

/** Segments of saved pages that must be in the main text, and that must not. */
const scoreMainText = async (data: string): Promise<PageScores> => {
  const gold = Object.values(
    JSON.parse(readFileSync(join(data, 'pages/main-text.json'), 'utf8')) as Record<string, GoldPage>,
  )
  const byLanguage = new Map<string, Counts[]>()
  for (const page of gold) {
    const reading = await readPage(join(data, 'pages/main-text', `${page.file}.gz`), page.file)
    const counts = countsOf(page, reading ? collapse(mainText(reading)) : '')
    const language = reading?.language === 'de' || reading?.language === 'en' ? reading.language : 'other'
    for (const group of ['all', language]) byLanguage.set(group, [...(byLanguage.get(group) ?? []), counts])
  }
  const rows = [...byLanguage].map(([language, counts]) => ({
    language,
    pages: counts.length,
    ...ratesOf(sum(counts)),
  }))
  return {
    printed: [
      table(
        ['main text of pages', 'pages', 'P', 'R', 'F1'],
        rows.map((row) => [
          row.language,
          row.pages,
          row.precision.toFixed(3),
          row.recall.toFixed(3),
          row.f1.toFixed(3),
        ]),
      ),
    ],
    scores: Object.fromEntries(rows.map(({ language, f1 }) => [`pages/${language}/main-text`, f1])),
  }
}

const nameSet = (names: readonly string[]): string =>
  [...new Set(names.map((name) => collapse(name).toLowerCase()))].sort().join('|')

/** The day of a time in the zone that the gold is given in. */
const dayOf = (found: string, gold: string): string => {
  const zone = /(?<sign>[+-])(?<hours>\d{2}):(?<minutes>\d{2})$/u.exec(gold)?.groups
  if (zone === undefined || !/T.*(?:Z|[+-]\d{2}:\d{2})$/u.test(found)) return found.slice(0, 10)
  const minutes = (Number(zone.hours) * 60 + Number(zone.minutes)) * (zone.sign === '-' ? -1 : 1)
  return new Date(Date.parse(found) + minutes * 60_000).toISOString().slice(0, 10)
}

interface Article {
  readonly language: string
  readonly title: boolean
  readonly authors: boolean
  readonly day: boolean
}

const scoreArticle = (language: string, gold: GoldArticle, reading: Reading | undefined): Article => {
  const date = gold.publishing_date ?? ''
  const names = (reading?.authors ?? []).map(({ name }) => name)
  return {
    language,
    title: collapse(reading?.title ?? '') === collapse(gold.title ?? ''),
    authors: nameSet(names) === nameSet(gold.authors ?? []),
    day: reading?.published != null && dayOf(reading.published, date) === date.slice(0, 10),
  }
}

/** Gold versions and stored pages of a publisher, both in order of validity. */
const pairsOf = (folder: string): readonly (readonly [gold: GoldArticle, path: string])[] => {
  const files = listed(folder)
  return files
    .filter((file) => file.endsWith('.json'))
    .flatMap((file) => {
      const versions = Object.values(
        JSON.parse(readFileSync(join(folder, file), 'utf8')) as Record<string, GoldArticle>,
      )
      const pages = files.filter((page) => page.endsWith('.html.gz') && page.startsWith(`${file.slice(0, -5)}_`))
      return versions.flatMap((gold, place) =>
        pages[place] === undefined ? [] : [[gold, join(folder, pages[place])] as const],
      )
    })
}

const share = (articles: readonly Article[], field: 'title' | 'authors' | 'day'): number =>
  articles.filter((article) => article[field]).length / Math.max(1, articles.length)

const articleFields = ['title', 'authors', 'day'] as const

/** Title, authors and day of publication of saved news articles. */
const scoreArticles = async (data: string): Promise<PageScores> => {
  const articles: Article[] = []
  for (const country of listed(join(data, 'pages/articles')))
    for (const [gold, path] of pairsOf(join(data, 'pages/articles', country)))
      articles.push(scoreArticle(country === 'uk' || country === 'us' ? 'en' : 'de', gold, await readPage(path, path)))
  const groups = ['all', 'de', 'en'].map((language) => ({
    language,
    own: articles.filter((article) => language === 'all' || article.language === language),
  }))
  return {
    printed: [
      table(
        ['news article pages', 'pages', ...articleFields],
        groups.map(({ language, own }) => [
          language,
          own.length,
          ...articleFields.map((field) => share(own, field).toFixed(3)),
        ]),
      ),
    ],
    scores: Object.fromEntries(
      groups.flatMap(({ language, own }) =>
        articleFields.map((field) => [`pages/${language}/${field}`, share(own, field)]),
      ),
    ),
  }
}

/** Scores saved pages through the library's door; null where they are not at hand. */
export const scorePages = async (data: string): Promise<PageScores | null> => {
  if (!existsSync(join(data, 'pages/main-text.json')) || !existsSync(join(data, 'pages/articles'))) return null
  const parts = [await scoreMainText(data), await scoreArticles(data)]
  return {
    printed: parts.flatMap(({ printed }) => printed),
    scores: Object.assign({}, ...parts.map(({ scores }) => scores)) as Record<string, number>,
  }
}
