import type { Lexicon } from '../src/lexicon/index.js'
import type { Block, Item } from '../src/model/index.js'
import type { Draft } from '../src/read/draft.js'

const why = { rule: 'block/article-body', words: [] }

/** A draft of a text without layout: every line is a paragraph of a lead. */
export const plainDraft = (text: string, lexicon: Lexicon, published: string | null = null): Draft => {
  const blocks: Block[] = [...text.matchAll(/[^\n]+/gu)].map((line) => ({
    start: line.index,
    end: line.index + line[0].length,
    role: 'lead',
    why,
    links: [],
  }))
  const whole = { start: 0, end: text.length, slug: null, headline: '', section: null, why }
  const items: Item[] = [{ id: 'item:1', kind: 'lead', ...whole, blocks: blocks.map((_, at) => at) }]
  const source = {
    address: 'eval',
    mediaType: 'text/plain',
    retrieved: '2026-01-01T00:00:00Z',
    digest: 'sha256:0',
  } as const
  const document = {
    id: 'document:0',
    source,
    carrier: 'text',
    text,
    blocks: [],
    frames: [],
    declared: [],
    notices: [],
  } as const
  return { document, lexicon, genre: 'article', blocks, items, publication: null, published }
}
