import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { Readability } from '@mozilla/readability'
import { Defuddle } from 'defuddle/node'
import { parseHTML } from 'linkedom'
import { decode } from '../src/intake/charset.js'
import { unpackHtml } from '../src/intake/page/unpack.js'
import { lexicons } from '../src/lexicon/index.js'
import type { Document } from '../src/model/index.js'
import { judgePage } from '../src/read/page/index.js'
import { page } from './generate.js'

/** What one reader of pages took for a set of pages. */
export interface HtmlResult {
  readonly reader: string
  readonly pages: number
  readonly seconds: number
  readonly pagesPerSecond: number
  readonly megabytesPerSecond: number
  /** Pages that ended in an exception. */
  readonly failed: number
}

const ours = (html: string): number => {
  const content = unpackHtml(html, null)
  const source = { address: 'a', mediaType: 'text/html', retrieved: '', digest: 'sha256:0' } as const
  const document: Document = { ...content, id: 'document:0', source, carrier: 'page' }
  const language = /<html[^>]{0,200}lang=["']?en/iu.test(html) ? 'en' : 'de'
  return judgePage(document, lexicons[language]).length
}

const readability = (html: string): number =>
  new Readability(parseHTML(html).document as never).parse()?.content?.length ?? 0

const defuddle = async (html: string): Promise<number> =>
  (await Defuddle(parseHTML(html).document as never, 'https://bote.example/a')).content.length

const readers: readonly (readonly [string, (html: string) => number | Promise<number>])[] = [
  ['lagebild: unpackHtml + judgePage', ours],
  ['@mozilla/readability + linkedom', readability],
  ['defuddle + linkedom', defuddle],
]

const rounded = (value: number): number => Math.round(value * 100) / 100

const time = async (
  reader: string,
  read: (html: string) => number | Promise<number>,
  pages: readonly string[],
): Promise<HtmlResult> => {
  for (const html of pages.slice(0, 5))
    await Promise.resolve(html)
      .then(read)
      .catch(() => 0)
  let failed = 0
  const started = performance.now()
  for (const html of pages)
    try {
      await read(html)
    } catch {
      failed++
    }
  const seconds = (performance.now() - started) / 1000
  const megabytes = pages.reduce((sum, html) => sum + html.length, 0) / 1e6
  return {
    reader,
    pages: pages.length,
    seconds: rounded(seconds),
    pagesPerSecond: rounded(pages.length / seconds),
    megabytesPerSecond: rounded(megabytes / seconds),
    failed,
  }
}

/** The same generated pages for every reader: small ones and long ones. */
export const generatedPages = (): string[] =>
  Array.from({ length: 120 }, (_, n) => page(n % 2 === 0 ? 'de' : 'en', n, n % 4 === 0 ? 120 : 12))

/** Saved pages of the data folder where it is there; none otherwise. */
export const savedPages = (data: string, most: number): string[] => {
  const folder = join(data, 'pages', 'main-text')
  if (!existsSync(folder)) return []
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.gz'))
    .sort()
    .slice(0, most)
  return names.map((name) => decode(gunzipSync(readFileSync(join(folder, name))), null, true).text)
}

/** Times every reader on the same pages, one after the other in the same process. */
export const measureHtml = async (pages: readonly string[]): Promise<HtmlResult[]> => {
  const results: HtmlResult[] = []
  for (const [name, read] of readers) results.push(await time(name, read, pages))
  return results
}
