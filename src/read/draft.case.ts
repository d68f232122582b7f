import { lexicons } from '../lexicon/index.js'
import type { Block, Item, Role } from '../model/index.js'
import type { Draft } from './draft.js'

interface Setting {
  readonly publication?: string | null
  readonly published?: string | null
}

const why = { rule: 'block/article-body', words: [] }
const role = (line: string): Role =>
  /^(?:By|Von) /u.test(line) ? 'byline' : line.startsWith('@') ? 'housekeeping' : 'item'

/** A draft for tests: every line is a block. "By ..." is the byline, "@..." housekeeping, any other line a brief of its own. */
export const draftOf = (
  language: 'de' | 'en',
  text: string,
  { publication = null, published = null }: Setting = {},
): Draft => {
  const blocks: Block[] = []
  for (const line of text.matchAll(/[^\n]+/gu)) {
    blocks.push({ start: line.index, end: line.index + line[0].length, role: role(line[0]), why, links: [] })
  }
  const items = blocks.flatMap((block, at): Item[] =>
    block.role === 'item'
      ? [
          {
            id: `item:${at}`,
            kind: 'brief',
            start: block.start,
            end: block.end,
            slug: null,
            headline: '',
            blocks: [at],
            section: null,
            why,
          },
        ]
      : [],
  )
  const source = {
    address: 'test',
    mediaType: 'text/plain',
    retrieved: '2026-03-05T08:00:00Z',
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
  return { document, lexicon: lexicons[language], genre: 'newsletter', blocks, items, publication, published }
}
