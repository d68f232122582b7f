import type { OpenerRule } from '../../lexicon/index.js'
import type { RawBlock } from '../../model/index.js'
import { type Feature, linkShare, weightOf } from './feature.js'
import { chrome, type Judgement, matched, type Page, textOf, wordsOf } from './page.js'

interface Open {
  readonly rule: OpenerRule
  /** Level of the heading; 7 for a label that is no heading. */
  readonly level: number
}

/** No announcement makes furniture of more than this share of all text. */
const mostBelow = 0.3
/** A paragraph so long without a link is no pointer to elsewhere. */
const longestTeaser = 220

const labelLevel = 7

const openerOf = (page: Page, block: RawBlock, feature: Feature): OpenerRule | undefined => {
  const heads = block.shape === 'heading' || (feature.chars < 80 && !/[.!]$/u.test(textOf(page.document, block)))
  return heads ? matched(page.document, block, page.lexicon.page.openers) : undefined
}

/** For each block, the weight of the main text before it. */
const weights = (page: Page, judged: readonly Judgement[]): Float64Array => {
  const sums = new Float64Array(judged.length + 1)
  for (const [index, block] of page.document.blocks.entries()) {
    const weight = judged[index] === null ? weightOf(block, page.features[index] as Feature) : 0
    sums[index + 1] = (sums[index] ?? 0) + weight
  }
  return sums
}

/** For each block and heading level, where the section that starts there ends; filled from the back. */
const sectionEnds = (page: Page): ((index: number, level: number) => number) => {
  const count = page.document.blocks.length
  const ends: Int32Array[] = []
  for (let level = 1; level <= labelLevel; level += 1) {
    const row = new Int32Array(count + 1).fill(count)
    for (let at = count - 1; at >= 0; at -= 1) {
      const block = page.document.blocks[at] as RawBlock
      row[at] = block.shape === 'heading' && block.level <= level ? at : (row[at + 1] ?? count)
    }
    ends.push(row)
  }
  return (index, level) => ends[level - 1]?.[index + 1] ?? count
}

const stays = (open: Open, block: RawBlock, feature: Feature): boolean => {
  if (open.rule.lasts !== 'section') return true
  if (block.shape === 'heading') return block.level > open.level || linkShare(feature) > 0.5
  if (open.level === labelLevel) return linkShare(feature) > 0.5 || feature.chars < 60
  return feature.chars < longestTeaser || linkShare(feature) > 0.2
}

/** Below a heading that announces furniture all is furniture, up to the next heading of its rank
 * or to a paragraph that is plainly main text again.
 */
export const closeSections = (page: Page, judged: Judgement[]): void => {
  const sums = weights(page, judged)
  const endOf = sectionEnds(page)
  const all = sums.at(-1) ?? 0
  let open: Open | null = null
  for (const [index, block] of page.document.blocks.entries()) {
    const feature = page.features[index] as Feature
    const known = judged[index] ?? null
    if (index === page.title || (known !== null && block.shape !== 'heading')) continue
    const rule = openerOf(page, block, feature)
    const level = block.shape === 'heading' ? block.level : labelLevel
    const end = rule?.lasts === 'rest' ? judged.length : endOf(index, level)
    if (rule !== undefined && (sums[end] ?? 0) - (sums[index] ?? 0) <= all * mostBelow) {
      // Above the text a label such as one for sharing has the article itself below it.
      if (open === null || open.rule.lasts !== 'rest') open = { rule, level: index < page.start ? labelLevel : level }
      judged[index] = chrome(rule.id, wordsOf(page.document, block))
    } else if (open !== null && !stays(open, block, feature)) open = null
    else if (open !== null && known === null) judged[index] = chrome(open.rule.id)
  }
}
