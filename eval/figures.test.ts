import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { draftOf } from '../src/read/draft.case.js'
import { findFigures } from '../src/read/figure/index.js'

interface Wanted {
  readonly text: string
  readonly value: number | null
  readonly unit: string | null
  readonly high?: number
  readonly qualifier?: string
  readonly compared?: number
  readonly asOf?: string
}

interface Gold {
  readonly published: string
  readonly cases: readonly { readonly text: string; readonly figures: readonly Wanted[] }[]
}

describe.each(['de', 'en'] as const)('[FIG-1] every figure of the sentences in eval/figures.%s.json', (language) => {
  const gold: Gold = JSON.parse(readFileSync(`eval/figures.${language}.json`, 'utf8'))
  test.each(gold.cases.map(({ text, figures }) => [text, figures] as const))('%s', (text, wanted) => {
    const found = findFigures(draftOf(language, text, { published: gold.published }))
    const none = { high: null, qualifier: null, compared: null, asOf: null }
    expect(
      found.map(({ text: words, value, high, unit, qualifier, compared, asOf }) => ({
        text: words,
        value,
        high,
        unit,
        qualifier,
        compared,
        asOf,
      })),
    ).toEqual(wanted.map((one) => ({ ...none, ...one })))
  })
})
