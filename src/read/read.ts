import type { Lexicon } from '../lexicon/index.js'
import type { Block, Document, Genre, Reading } from '../model/index.js'
import { type Context, contextOf } from './block/context.js'
import { readDigest } from './block/digest.js'
import type { Rulings } from './block/line.js'
import { firstHit, groupOf } from './block/match.js'
import { readNewsletter } from './block/newsletter.js'
import { readArticle } from './block/single.js'
import { sponsorOf } from './block/sponsor.js'
import { readTicker } from './block/ticker.js'
import { findTurns } from './block/turns.js'
import { readEvents } from './event/events.js'
import { findAll } from './findings.js'
import { genreOf } from './genre/genre.js'
import { headDates } from './header/dates.js'
import { mergeHeader } from './header/merge.js'
import { peopleOf } from './header/people.js'
import { translatedFrom } from './header/translated.js'
import { buildItems } from './item/items.js'
import { familiarLanguage } from './language/detect.js'
import { readReadings } from './listing/readings.js'
import { readMoves } from './move/moves.js'
import { type Judgement, judgePage, readHeader } from './page/index.js'
import { emptyReading, longestText, readerVersion, unreadReading } from './unread.js'

/** Lexicons by language code. */
export type Lexicons = Readonly<Record<string, Lexicon>>

const readers: Readonly<Record<Exclude<Genre, 'unread'>, (context: Context) => Rulings>> = {
  newsletter: readNewsletter,
  article: readArticle,
  ticker: readTicker,
  digest: readDigest,
}

const blocksOf = (context: Context, rulings: Rulings): readonly Block[] =>
  context.lines.map((line, index) => ({
    start: line.start,
    end: line.end,
    role: rulings[index]?.role ?? 'lead',
    why: rulings[index]?.why ?? { rule: 'block/article-body', words: [] },
    links: line.raw.links,
  }))

const titleOf = (context: Context, rulings: Rulings): string | null => {
  const titles = context.lines.filter((line) => rulings[line.index]?.role === 'title')
  return (titles.find((line) => line.raw.shape === 'heading') ?? titles[0])?.text ?? null
}

const sponsorNamed = (context: Context, rulings: Rulings): string | null => {
  for (const [index, ruling] of rulings.entries())
    if (ruling?.role === 'sponsor') {
      const name = sponsorOf(context, index)
      if (name) return name.text
    }
  return null
}

const publicationNamed = (context: Context): string | null => {
  for (const line of context.lines) {
    const hit = firstHit(context.lexicon.anatomy.publications, line.text)
    const name = hit && groupOf(context.document, line, hit, 'publication')
    if (name) return name.text.replace(/[.,]$/u, '')
  }
  return null
}

const read = (document: Document, lexicon: Lexicon, judged: readonly Judgement[]): Reading => {
  const context = contextOf(document, lexicon, judged)
  const genre = genreOf(context) as Exclude<Genre, 'unread'>
  const rulings = readers[genre](context)
  const title = titleOf(context, rulings)
  const dates = headDates(context, rulings)
  const publication = publicationNamed(context)
  const authors = peopleOf(context, rulings, 'authors')
  const header = mergeHeader(document, genre, readHeader(document, judged, lexicon), {
    title,
    publication,
    dates,
    authors,
  })
  const { published } = header
  const items = buildItems(context, rulings, header.title)
  const blocks = blocksOf(context, rulings)
  const draft = { document, lexicon, genre, blocks, items, publication: header.publication, published }
  return {
    ...emptyReading(document, lexicon.code),
    genre,
    translatedFrom: translatedFrom(context),
    ...header,
    contributors: peopleOf(context, rulings, 'contributors'),
    editors: peopleOf(context, rulings, 'editors'),
    producers: peopleOf(context, rulings, 'producers'),
    photographers: peopleOf(context, rulings, 'photographers'),
    sponsor: sponsorNamed(context, rulings),
    blocks,
    items,
    turns: findTurns(context, items),
    moves: readMoves(context, items),
    readings: readReadings(context, items),
    events: readEvents(context, items, { published, zone: dates.zone }),
    ...findAll(draft),
    madeBy: { reader: readerVersion, lexicon: `${lexicon.code}@${lexicon.version}` },
  }
}

/** Reads a document: its genre, the role of each block, its items and all findings in them.
 * Pure: the same document and lexicons give the same reading.
 * @param document A capture unpacked to text and blocks.
 * @param lexicons What to read with, by language code; a document in another language comes back unread, with a notice.
 * @param language What `languageOf` told; without it the most frequent words alone decide, and a document that they leave in doubt comes back unread.
 * Elements of a page are judged all the same, with the words of the first lexicon.
 * @returns A reading whose spans are half-open, in UTF-16 code units of `document.text`.
 * @example readDocument(document, lexicons).items.map((item) => item.headline)
 */
export const readDocument = (
  document: Document,
  lexicons: Lexicons,
  language: string = familiarLanguage(document, lexicons) ?? 'und',
): Reading => {
  const lexicon = Object.hasOwn(lexicons, language) ? lexicons[language] : undefined
  if (document.blocks.length === 0 || document.text.length > longestText) return unreadReading(document, language, [])
  if (lexicon) return read(document, lexicon, judgePage(document, lexicon))
  const [any] = Object.values(lexicons)
  return unreadReading(document, language, any ? judgePage(document, any) : [])
}
