import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { decode } from '../src/intake/charset.js'
import { unpackHtml } from '../src/intake/page/unpack.js'
import { type Lexicon, lexicons } from '../src/lexicon/index.js'
import type { Document } from '../src/model/index.js'
import { type Judgement, judgePage } from '../src/read/page/index.js'

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
