import type { Document, Notice, Reading } from '../model/index.js'
import type { Judgement } from './block/line.js'

/** Raised with every change of what the reader finds. */
export const readerVersion = '1'

/** A reading with nothing found: the frame that every reading fills, and all there is for a language without a lexicon. */
export const emptyReading = (document: Document, language: string): Reading => ({
  id: document.id,
  source: document.source,
  language,
  genre: 'unread',
  translatedFrom: null,
  title: document.declared.find((entry) => entry.field === 'title')?.value ?? null,
  publication: null,
  canonicalUrl: null,
  published: null,
  republished: null,
  authors: [],
  contributors: [],
  editors: [],
  producers: [],
  photographers: [],
  sponsor: null,
  text: document.text,
  blocks: [],
  items: [],
  turns: [],
  statements: [],
  credits: [],
  entities: [],
  times: [],
  figures: [],
  actions: [],
  moves: [],
  readings: [],
  events: [],
  notices: document.notices,
  madeBy: { reader: readerVersion, lexicon: 'none' },
})

/** Longest text that is read, in UTF-16 code units. All findings of a document are in memory at once, some 130 bytes for
 * each character of dense news: this many take some 2 GB, and more would end the program. */
export const longestText = 16_000_000

const noticeFor = ({ text, blocks, source: { address } }: Document, language: string): Notice => {
  const whole = { start: 0, end: 0 }
  if (blocks.length === 0) return { code: 'NOTHING_TO_READ', ...whole, facts: { address } }
  if (text.length <= longestText && language === 'und')
    return { code: 'LANGUAGE_UNKNOWN', ...whole, facts: { address } }
  if (text.length <= longestText) return { code: 'LANGUAGE_UNREAD', ...whole, facts: { language } }
  return { code: 'TEXT_TOO_LONG', ...whole, facts: { address, length: text.length, limit: longestText } }
}

/** Keeps every block of a document in a language that cannot be read, or of one too long to be read, and says so. */
export const unreadReading = (document: Document, language: string, judged: readonly Judgement[]): Reading => ({
  ...emptyReading(document, language),
  blocks: document.blocks.map((block, index) => ({
    start: block.start,
    end: block.end,
    role: judged[index]?.role ?? 'lead',
    why: judged[index]?.why ?? { rule: 'block/unread-language', words: [] },
    links: block.links,
  })),
  notices: [...document.notices, noticeFor(document, language)],
})
