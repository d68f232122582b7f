import type { Lexicon } from '../../lexicon/index.js'
import type { Document } from '../../model/index.js'
import type { Feature } from './feature.js'
import { linkShare } from './feature.js'
import { chrome, type Judgement, judgement, matched, wordsOf } from './page.js'

/** Share of the text that may be hidden; where more is, the hiding is undone by a style sheet. */
const mostHidden = 0.5

/** Nothing but characters that cannot be seen: mails pad their preview line with them. */
const invisible = /^(?:\s|\p{Default_Ignorable_Code_Point})*$/u

/** Judges an HTML mail. Its tables are layout and hold the content, so only what is hidden, what is a control
 * or a picture's text, and what speaks of the mail itself is set aside; all else is for the anatomy of newsletters.
 */
export const judgeMail = (document: Document, features: readonly Feature[], lexicon: Lexicon): readonly Judgement[] => {
  const hiddenChars = document.blocks.reduce(
    (sum, block) => sum + (isHidden(document, block.frame) ? block.end - block.start : 0),
    0,
  )
  const believed = hiddenChars < document.text.length * mostHidden
  return document.blocks.map((block, index) => {
    const tag = document.frames[block.frame]?.tag
    if (tag === 'title' || tag === 'head') return chrome('page/head')
    if (believed && isHidden(document, block.frame)) return chrome('page/hidden')
    if (invisible.test(document.text.slice(block.start, block.end))) return chrome('page/invisible')
    if (block.shape === 'control') return chrome('page/control')
    if (block.shape === 'alt') return judgement('caption', 'page/picture-text')
    const rule = matched(document, block, lexicon.page.mail)
    if (rule !== undefined) return judgement('housekeeping', rule.id, wordsOf(document, block))
    // The label of a paid message opens it; the anatomy of newsletters needs to see it.
    if (matched(document, block, lexicon.anatomy.sponsorLabels) !== undefined) return null
    const label = matched(document, block, lexicon.page.furniture)
    const feature = features[index] as Feature
    return label !== undefined && (linkShare(feature) > 0.5 || feature.words < 4)
      ? chrome(label.id, wordsOf(document, block))
      : null
  })
}

const isHidden = (document: Document, frame: number): boolean => document.frames[frame]?.hidden ?? false
