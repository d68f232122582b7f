import type { Action } from '../../model/index.js'
import type { BriefWords } from '../../words/index.js'
import { dayInWords, stated } from './date.js'

/** Type and mode of an act in words.
 * @example actInWords({ type: 'assault', mode: 'explosives' }, words) // 'assault (with explosives)'
 */
export const actInWords = (
  { type, mode }: Pick<Action, 'type' | 'mode'>,
  { action }: Pick<BriefWords, 'action'>,
): string => {
  const name = action.type[type]
  const how = mode === null ? '' : (action.mode[mode] ?? mode.replace(/-/gu, ' '))
  return how === '' || how === name ? name : `${name} (${how})`
}

/** When an act was, in words where its value is a day. */
export const whenInWords = (when: string | null, words: BriefWords): string => {
  if (when === null) return ''
  return stated(when) ? dayInWords(when.slice(0, 10), words, false) : (words.action.when[when] ?? when)
}
