import type { Lexicon } from '../../lexicon/index.js'
import type { Document, RawBlock } from '../../model/index.js'
import { type Feature, featureOf, linkShare, weightOf } from './feature.js'
import { type FrameFact, frameFacts } from './frame.js'
import { byAuthor, byCredit, byDate, byPicture } from './head.js'
import { dropPointers } from './link.js'
import { judgeMail } from './mail.js'
import { chrome, type Judgement, judgement, matched, type Page, textOf, wordsOf } from './page.js'
import { findRegion } from './region.js'
import { closeSections } from './section.js'
import { joinMessages, setApartReposts } from './settle.js'
import { findTitle } from './title.js'

const byElement = (page: Page, block: RawBlock): Judgement => {
  const cause = page.facts[block.frame]?.chrome ?? null
  if (cause === null) return null
  const paid = spoken[cause.rule]
  const inText = block.shape !== 'alt' && block.shape !== 'control' && page.region.inside[block.frame] === true
  return paid !== undefined && inText && cause.mass > shortestMessage ? judgement(paid, cause.rule) : chrome(cause.rule)
}

/** A place for advertising within the text that holds a message is more than furniture: readers are told who pays. */
const spoken: Readonly<Record<string, 'sponsor' | 'promo'>> = {
  'markup/advertisement': 'sponsor',
  'markup/promotion': 'promo',
}
/** Weight of running text from which an advertisement is a message. */
const shortestMessage = 40

const byPlace = (page: Page, block: RawBlock, feature: Feature, index: number): Judgement => {
  const { root, inside } = page.region
  if (root < 0 || inside[block.frame]) return null
  return isNear(page, block, index) && mayLead(block, feature) ? null : chrome('page/outside-main')
}

/** In the element around main text and headline, or between the two. */
const isNear = (page: Page, block: RawBlock, index: number): boolean =>
  (page.region.near[block.frame] ?? false) || (page.title >= 0 && index > page.title && index < page.start)

/** Beside the main text only a headline or a paragraph may belong to it: the first words are often set apart. */
const mayLead = (block: RawBlock, feature: Feature): boolean =>
  (block.shape === 'heading' && block.level === 1) ||
  (feature.chars >= 60 && (feature.sentences > 0 || feature.words > 11) && linkShare(feature) < 0.3)

const byControl = (block: RawBlock): Judgement => (block.shape === 'control' ? chrome('page/control') : null)

const byWords = (page: Page, block: RawBlock): Judgement => {
  const rule = matched(page.document, block, page.lexicon.page.furniture)
  return rule === undefined ? null : chrome(rule.id, wordsOf(page.document, block))
}

const byDoubt = (page: Page, block: RawBlock, feature: Feature): Judgement => {
  const doubt = page.facts[block.frame]?.doubt ?? null
  if (doubt === null) return null
  return feature.chars >= 120 && feature.sentences > 0 && linkShare(feature) < 0.3 ? null : chrome(doubt.rule)
}

/** Pages say their headline again above the text, for small screens or for scripts. */
const byTitleAgain = (page: Page, block: RawBlock, index: number): Judgement => {
  const title = page.document.blocks[page.title]
  if (title === undefined || index < page.title || block.end - block.start !== title.end - title.start) return null
  return textOf(page.document, block) === textOf(page.document, title) ? chrome('page/headline-again') : null
}

/** Judges a block on its own; the order is that of certainty. */
const judgeBlock = (page: Page, block: RawBlock, feature: Feature, index: number): Judgement => {
  if (index === page.title) return judgement('title', 'page/headline', wordsOf(page.document, block))
  const near = isNear(page, block, index)
  return (
    byElement(page, block) ??
    (near ? byDate(page, block, index) : null) ??
    (near ? byCredit(page, block, feature) : null) ??
    (near ? byAuthor(page, block, feature, index) : null) ??
    byPlace(page, block, feature, index) ??
    byControl(block) ??
    byPicture(page, block, feature) ??
    byWords(page, block) ??
    byTitleAgain(page, block, index) ??
    byDoubt(page, block, feature)
  )
}

const firstTextOf = (document: Document, features: readonly Feature[], facts: readonly FrameFact[]): number => {
  const at = document.blocks.findIndex((block, index) => {
    const feature = features[index] as Feature
    return facts[block.frame]?.chrome === null && feature.chars > 150 && weightOf(block, feature) > 100
  })
  return at < 0 ? document.blocks.length : at
}

/** Tells main text from furniture, block by block.
 * @returns One entry per raw block; null is main text. All null where the document has no markup.
 */
export const judgePage = (document: Document, lexicon: Lexicon): readonly Judgement[] => {
  if (document.frames.length === 0) return document.blocks.map(() => null)
  const features = document.blocks.map((block) => featureOf(document, block))
  if (document.carrier === 'mail') return judgeMail(document, features, lexicon)
  const facts = frameFacts(document, features)
  const region = findRegion(facts)
  const title = findTitle(document, facts, region, firstTextOf(document, features, facts))
  const start = document.blocks.findIndex((block) => block.frame >= 0 && region.inside[block.frame] === true)
  const page: Page = { document, lexicon, features, facts, region, title, start }
  const judged = document.blocks.map((block, index) => judgeBlock(page, block, features[index] as Feature, index))
  closeSections(page, judged)
  dropPointers(page, judged)
  joinMessages(page, judged)
  setApartReposts(page, judged)
  return judged
}
