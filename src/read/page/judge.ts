import type { Lexicon, OpenerRule, Rule } from '../../lexicon/index.js'
import { type Document, quote, type RawBlock, type Why } from '../../model/index.js'
import { type Feature, featureOf, linkShare, weightOf } from './feature.js'
import { type FrameFact, frameFacts } from './frame.js'
import { findRegion, type Region } from './region.js'

/** Role of a block, as far as the page alone can tell it; null is main text, whose role is for others to say. */
export type Judgement = null | {
  readonly role:
    | 'chrome'
    | 'title'
    | 'byline'
    | 'dateline'
    | 'caption'
    | 'heading'
    | 'promo'
    | 'housekeeping'
    | 'sponsor'
  readonly why: Why
}

interface Page {
  readonly document: Document
  readonly lexicon: Lexicon
  readonly features: readonly Feature[]
  readonly facts: readonly FrameFact[]
  readonly region: Region
}

const chrome = (rule: string, words: Why['words'] = []): Judgement => ({ role: 'chrome', why: { rule, words } })

/** Longest block that can be furniture by its wording. */
const longestLabel = 240

const matched = (page: Page, block: RawBlock, rules: readonly Rule[]): Rule | undefined => {
  if (block.end - block.start > longestLabel) return undefined
  const text = page.document.text.slice(block.start, block.end)
  return rules.find((rule) => rule.pattern.test(text))
}

const byElement = (page: Page, block: RawBlock): Judgement => {
  const cause = page.facts[block.frame]?.chrome ?? null
  return cause === null ? null : chrome(cause.rule)
}

const byPlace = (page: Page, block: RawBlock, feature: Feature): Judgement => {
  const { root, inside, near } = page.region
  if (root < 0 || inside[block.frame]) return null
  return near[block.frame] && mayLead(block, feature) ? null : chrome('page/outside-main')
}

/** Beside the main text only a headline or a paragraph may belong to it: the first words are often set apart. */
const mayLead = (block: RawBlock, feature: Feature): boolean =>
  (block.shape === 'heading' && block.level === 1) ||
  (feature.chars >= 60 && (feature.sentences > 0 || feature.words > 11) && linkShare(feature) < 0.3)

const byShape = (block: RawBlock): Judgement => {
  if (block.shape === 'control') return chrome('page/control')
  if (block.shape === 'alt') return { role: 'caption', why: { rule: 'page/picture-text', words: [] } }
  if (block.shape === 'caption') return { role: 'caption', why: { rule: 'page/caption-element', words: [] } }
  return null
}

const byWords = (page: Page, block: RawBlock): Judgement => {
  const rule = matched(page, block, page.lexicon.page.furniture)
  return rule === undefined ? null : chrome(rule.id, [quote(page.document.text, block.start, block.end)])
}

const byDoubt = (page: Page, block: RawBlock, feature: Feature): Judgement => {
  const doubt = page.facts[block.frame]?.doubt ?? null
  if (doubt === null) return null
  if (feature.chars >= 120 && feature.sentences > 0 && linkShare(feature) < 0.3) return null
  return chrome(doubt.rule)
}

const judgeBlock = (page: Page, block: RawBlock, feature: Feature): Judgement =>
  byElement(page, block) ??
  byPlace(page, block, feature) ??
  byShape(block) ??
  byWords(page, block) ??
  byDoubt(page, block, feature)

/** No announcement makes furniture of this share of the text below it. */
const mostBelow = 0.3

/** Whether the text between a heading and the next of its rank is too much to be furniture. */
const governsMuch = (page: Page, judged: readonly Judgement[], from: number, level: number): boolean => {
  const all = page.facts[0]?.good ?? 0
  let below = 0
  for (let at = from + 1; at < judged.length; at += 1) {
    const block = page.document.blocks[at] as RawBlock
    if (block.shape === 'heading' && block.level <= level) break
    if (judged[at] === null) below += weightOf(block, page.features[at] as Feature)
    if (below > all * mostBelow) return true
  }
  return false
}

/** Below a heading that announces furniture everything is furniture, up to the next heading of its rank. */
const closeSections = (page: Page, judged: Judgement[]): void => {
  let open: { readonly rule: OpenerRule; readonly level: number } | null = null
  for (const [index, block] of page.document.blocks.entries()) {
    const known = judged[index] ?? null
    if (known !== null && block.shape !== 'heading') continue
    const rule = openerOf(page, block, index)
    const level = block.shape === 'heading' ? block.level : 7
    if (
      rule !== undefined &&
      known?.role !== 'title' &&
      !governsMuch(page, judged, index, rule.lasts === 'rest' ? 0 : level)
    ) {
      open = open !== null && open.rule.lasts === 'rest' ? open : { rule, level }
      judged[index] = chrome(rule.id, [quote(page.document.text, block.start, block.end)])
    } else if (open !== null && open.rule.lasts === 'section' && block.shape === 'heading' && level <= open.level)
      open = null
    else if (open !== null && known === null && belongs(page, open.level, index)) judged[index] = chrome(open.rule.id)
    else if (open !== null && open.rule.lasts === 'section') open = null
  }
}

/** A label that is no heading governs only short or linked lines after it. */
const belongs = (page: Page, level: number, index: number): boolean => {
  const feature = page.features[index] as Feature
  return level < 7 || linkShare(feature) > 0.5 || feature.chars < 60
}

const openerOf = (page: Page, block: RawBlock, index: number): OpenerRule | undefined => {
  const feature = page.features[index] as Feature
  const heads =
    block.shape === 'heading' ||
    (feature.chars < 80 && !feature.endsSentence) ||
    /[:?]$/u.test(page.document.text.slice(block.start, block.end))
  return heads ? page.lexicon.page.openers.find((rule) => matched(page, block, [rule]) !== undefined) : undefined
}

/** Tells main text from furniture, block by block.
 * @returns One entry per raw block; null is main text. All null where the document has no markup.
 */
export const judgePage = (document: Document, lexicon: Lexicon): readonly Judgement[] => {
  if (document.frames.length === 0) return document.blocks.map(() => null)
  const features = document.blocks.map((block) => featureOf(document, block))
  const facts = frameFacts(document, features)
  const page: Page = { document, lexicon, features, facts, region: findRegion(facts) }
  const judged = document.blocks.map((block, index) => judgeBlock(page, block, features[index] as Feature))
  closeSections(page, judged)
  return judged
}
