import { challenges } from './challenge.js'
import { grounds } from './ground.js'
import { markup, pageGrounds } from './markup.js'
import { languageRows, rowsIn } from './rows.js'
import type { Reason } from './shape/rule.js'

let table: ReadonlyMap<string, Reason> | undefined

const reasons = (): ReadonlyMap<string, Reason> => {
  table ??= new Map(
    [...grounds, ...pageGrounds, ...rowsIn(markup), ...rowsIn(challenges), ...languageRows()].map((row) => [
      row.id,
      row.why,
    ]),
  )
  return table
}

/** The reason of a rule, in a language of the program.
 * @param rule Id as found in a `Why`, such as `block/after-slug`.
 * @returns The sentence, or the id itself where no rule has it (a reading made by another version).
 * @example explainRule('block/date-line', 'en') // 'The line holds nothing but a date and time.'
 */
export const explainRule = (rule: string, language: 'de' | 'en'): string => reasons().get(rule)?.[language] ?? rule
