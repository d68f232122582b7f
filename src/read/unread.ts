import type { Document, Reading } from '../model/index.js'
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

/** Keeps every block of a document in a language that cannot be read, and says so. */
export const unreadReading = (document: Document, language: string, judged: readonly Judgement[]): Reading => ({
  ...emptyReading(document, language),
  blocks: document.blocks.map((block, index) => ({
    start: block.start,
    end: block.end,
    role: judged[index]?.role ?? 'lead',
    why: judged[index]?.why ?? { rule: 'block/unread-language', words: [] },
    links: block.links,
  })),
  notices: [
    ...document.notices,
    document.blocks.length > 0
      ? { code: 'LANGUAGE_UNREAD', start: 0, end: 0, facts: { language } }
      : { code: 'NOTHING_TO_READ', start: 0, end: 0, facts: { address: document.source.address } },
  ],
})
