import type { Declared, Document, Notice } from '../../model/index.js'
import { textBlocks } from './blocks.js'
import { canonical } from './canonical.js'

/** The part of a document that reading its carrier gives. */
export type Content = Pick<Document, 'text' | 'blocks' | 'frames'> & {
  readonly declared: readonly Declared[]
  readonly notices: readonly Notice[]
}

/** Plain text to canonical text and blocks.
 * @example unpackText('One.\r\nTwo.').text // 'One.\nTwo.'
 */
export const unpackText = (plain: string): Content => ({
  ...textBlocks(canonical(plain)),
  frames: [],
  declared: [],
  notices: [],
})
