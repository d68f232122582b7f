import type { Lexicon, Rule } from '../../lexicon/index.js'
import { type Document, quote, type RawBlock, type Role, type Why } from '../../model/index.js'
import type { Feature } from './feature.js'
import type { FrameFact } from './frame.js'
import type { Region } from './region.js'

/** Role of a block, as far as the page alone can tell it; null is main text, whose role is for others to say. */
export type Judgement = null | {
  readonly role: Extract<
    Role,
    'chrome' | 'title' | 'byline' | 'dateline' | 'caption' | 'heading' | 'promo' | 'housekeeping' | 'sponsor'
  >
  readonly why: Why
}

/** All that the passes over a page share. */
export interface Page {
  readonly document: Document
  readonly lexicon: Lexicon
  readonly features: readonly Feature[]
  readonly facts: readonly FrameFact[]
  readonly region: Region
  /** Index of the block that is the headline, -1 where there is none. */
  readonly title: number
  /** Index of the first block of the main text. */
  readonly start: number
}

export const judgement = (role: NonNullable<Judgement>['role'], rule: string, words: Why['words'] = []): Judgement => ({
  role,
  why: { rule, words },
})
export const chrome = (rule: string, words: Why['words'] = []): Judgement => judgement('chrome', rule, words)

export const textOf = (document: Document, block: RawBlock): string => document.text.slice(block.start, block.end)
export const wordsOf = (document: Document, block: RawBlock): Why['words'] => [
  quote(document.text, block.start, block.end),
]

/** Longest block that can be furniture by its wording. */
const longestLabel = 500

/** The first rule whose pattern a short block matches. */
export const matched = <R extends Rule>(document: Document, block: RawBlock, rules: readonly R[]): R | undefined => {
  if (block.end - block.start > longestLabel) return undefined
  const text = textOf(document, block)
  return rules.find((rule) => rule.pattern.test(text))
}
