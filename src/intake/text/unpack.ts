import type { Content } from '../content.js'
import { textBlocks } from './blocks.js'
import { canonical } from './canonical.js'

/** Plain text to canonical text and blocks.
 * @param rejoin Whether lines that a program wrapped are to be joined again.
 * @example unpackPlain('One.\r\nTwo.', true).text // 'One.\nTwo.'
 */
export const unpackPlain = (plain: string, rejoin: boolean): Content => ({
  ...textBlocks(canonical(plain), rejoin),
  frames: [],
  declared: [],
  notices: [],
})
