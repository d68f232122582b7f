import type { Document, RawBlock } from '../../model/index.js'

/** What can be counted in a block. */
export interface Feature {
  readonly chars: number
  readonly linkChars: number
  readonly words: number
  /** Words that end a sentence. */
  readonly sentences: number
  readonly endsSentence: boolean
  /** 1 where an address is written out. */
  readonly addresses: number
}

const sentenceEnd = /[\p{Ll}\p{N}\p{Lu})\]»“”"’'][.!?…:]+["'“”’»)\]]*(?=\s|$)/gu
/** Shorter text has no sentence to count. */
const shortestSentence = 20

const countWords = (text: string): number => {
  let words = 1
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) words += 1
  return words
}

const endsSo = /[.!?…:]["'“”’»)\]]*$/u

export const featureOf = (document: Document, block: RawBlock): Feature => {
  const text = document.text.slice(block.start, block.end)
  const linkChars = block.links.reduce((sum, link) => sum + link.end - link.start, 0)
  return {
    chars: text.length,
    linkChars,
    words: countWords(text),
    sentences: text.length < shortestSentence ? 0 : (text.match(sentenceEnd)?.length ?? 0),
    endsSentence: endsSo.test(text.slice(-12)),
    addresses: text.includes('://') || text.includes('www.') ? 1 : 0,
  }
}

export const linkShare = (feature: Feature): number => (feature.chars === 0 ? 0 : feature.linkChars / feature.chars)

/** How much a block weighs as running text: long sentences outside links count, labels and menus do not. */
export const weightOf = (block: RawBlock, feature: Feature): number => {
  if (block.shape === 'alt' || block.shape === 'control' || block.shape === 'time' || block.shape === 'heading')
    return 0
  const plain = feature.chars - feature.linkChars
  const share = linkShare(feature)
  if (share > 0.6) return 0
  if (feature.chars >= 80 && (feature.sentences > 0 || feature.words >= 15)) return plain * (1 - share)
  if (feature.chars >= 30 && feature.endsSentence) return plain * (1 - share) * 0.7
  return plain * (1 - share) * 0.15
}
