import type { Action } from '../../model/index.js'
import type { BriefWords } from '../../words/index.js'
import { dayInWords } from './date.js'
import { say } from './say.js'

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

const monthOf = (value: string, words: BriefWords): string =>
  new Intl.DateTimeFormat(words.locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    Date.parse(`${value}-01T00:00:00Z`),
  )

/** When an act was: the TIMEX3 value in words where it is a day, a month, a week or a vague time; else as it is.
 * @example whenInWords('2031-W19', words) // 'week 19, 2031'
 */
export const whenInWords = (when: string | null, words: BriefWords): string => {
  if (when === null) return ''
  const day = /^(?<day>\d{4}-\d{2}-\d{2})(?:T.*)?$/u.exec(when)?.groups?.day
  if (day !== undefined) return dayInWords(day, words, false)
  if (/^\d{4}-(?:0[1-9]|1[0-2])$/u.test(when)) return monthOf(when, words)
  const week = /^(?<year>\d{4})-W(?<week>\d{2})$/u.exec(when)?.groups
  if (week) return say(words.action.week, { week: Number(week.week), year: week.year ?? '' })
  return words.action.when[when] ?? when
}
