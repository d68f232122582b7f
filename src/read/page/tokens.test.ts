import { describe, expect, test } from 'vitest'
import { markup } from '../../lexicon/index.js'
import { tokenReader } from './tokens.js'

describe.each(markup.map((row) => [row.id, row] as const))('[READ-60] row %s', (_id, row) => {
  const read = tokenReader()
  test('is set off by what it says, and by nothing like it', () => {
    for (const tokens of row.hits)
      expect(
        read(tokens).map((hit) => hit.row.id),
        `hit: ${tokens}`,
      ).toContain(row.id)
    for (const tokens of row.misses)
      expect(
        read(tokens).map((hit) => hit.row.id),
        `miss: ${tokens}`,
      ).not.toContain(row.id)
  })
})

describe('names of elements', () => {
  const rules = (tokens: string): readonly string[] => tokenReader()(tokens).map((hit) => hit.row.id)
  test('[READ-61] only whole words count', () => {
    expect(rules('unrelated-matters')).toEqual([])
    expect(rules('download')).toEqual([])
    expect(rules('shadow-header-badge')).toEqual([])
  })
  test('[READ-62] what a page has or lacks elsewhere, variants and data attributes count for nothing', () => {
    expect(rules('has-sidebar')).toEqual([])
    expect(rules('no-comments')).toEqual([])
    expect(rules('section--ads')).toEqual([])
    expect(rules('data-share-url')).toEqual([])
  })
})
