import type { RawBlock } from '../../model/index.js'
import { readStamps } from '../time/stamp.js'
import type { Feature } from './feature.js'
import { type Judgement, judgement, matched, type Page, textOf, wordsOf } from './page.js'

/** How many blocks from the headline a line about author or date may stand. */
const reach = 25
const longestLine = 160

const isNear = (page: Page, index: number): boolean => page.title >= 0 && Math.abs(index - page.title) <= reach

const named = (page: Page, block: RawBlock, meaning: string): boolean => {
  let at = block.frame
  for (let up = 0; up < 3 && at >= 0; up += 1) {
    const fact = page.facts[at]
    if (fact?.hits.some((hit) => hit.row.means === meaning)) return true
    at = fact?.frame.parent ?? -1
  }
  return false
}

/** Letters that are left of a line once its dates are taken out. */
const besideDates = (page: Page, block: RawBlock): number | null => {
  const text = textOf(page.document, block)
  const stamps = readStamps(text, 0, text.length, page.lexicon.time)
  if (stamps.length === 0) return null
  return (
    text.replace(/[^\p{L}]/gu, '').length -
    stamps.reduce((sum, stamp) => sum + stamp.text.replace(/[^\p{L}]/gu, '').length, 0)
  )
}

/** A line with nothing but the date, and the words around it. */
export const byDate = (page: Page, block: RawBlock, index: number): Judgement => {
  if (block.end - block.start > 120 || !isNear(page, index) || !/\d/u.test(textOf(page.document, block))) return null
  if (block.shape === 'heading' || block.shape === 'alt' || block.shape === 'control') return null
  const rest = besideDates(page, block)
  if (rest === null) return null
  const dated = block.shape === 'time' || named(page, block, 'dateline') ? 60 : 30
  return rest <= dated ? judgement('dateline', 'page/date-line', wordsOf(page.document, block)) : null
}

/** A line that names who wrote. */
export const byAuthor = (page: Page, block: RawBlock, feature: Feature, index: number): Judgement => {
  if (feature.chars > longestLine || (block.shape === 'heading' && block.level < 4) || block.shape === 'alt')
    return null
  const rule = matched(page.document, block, page.lexicon.page.bylines)
  const wanted = isNear(page, index)
  if (rule !== undefined && wanted && feature.words < 16)
    return judgement('byline', rule.id, wordsOf(page.document, block))
  if (!named(page, block, 'byline')) return null
  const short = feature.words <= 8 && !feature.endsSentence
  return wanted && short && /\p{Lu}/u.test(textOf(page.document, block))
    ? judgement('byline', 'markup/byline', wordsOf(page.document, block))
    : null
}

/** Longer than this it is text that stands with a picture, as in a series of pictures. */
const longestCaption = 300

/** A line that plainly credits a picture is no byline, even where it names who took it. */
export const byCredit = (page: Page, block: RawBlock, feature: Feature): Judgement => {
  if (feature.chars > longestLine || block.shape === 'heading') return null
  const rule = matched(page.document, block, page.lexicon.page.captions)
  return rule === undefined ? null : judgement('caption', rule.id, wordsOf(page.document, block))
}

/** Text or credit of a picture. */
export const byPicture = (page: Page, block: RawBlock, feature: Feature): Judgement => {
  if (block.shape === 'alt') return judgement('caption', 'page/picture-text')
  if (block.shape === 'caption' && (feature.chars <= longestCaption || feature.sentences < 4))
    return judgement('caption', 'page/caption-element')
  if (feature.chars > longestCaption || block.shape === 'heading') return null
  if (named(page, block, 'caption')) return judgement('caption', 'markup/picture-credit')
  const rule = matched(page.document, block, page.lexicon.page.captions)
  return rule === undefined ? null : judgement('caption', rule.id, wordsOf(page.document, block))
}
