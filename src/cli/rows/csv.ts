import type { Value } from './column.js'

/** How a table is written as text.
 * - `csv` is for programs: RFC 4180, UTF-8, commas, values as they are;
 * - `sheet` is for a double click: the same with a byte order mark, without which spreadsheets take UTF-8 for something
 *   else, with the separator that they expect in the language of the program, and with an apostrophe before a value that
 *   they would run as a formula (OWASP, "CSV Injection"). The words of a mail are a stranger's words. */
export interface Dialect {
  readonly separator: ',' | ';'
  readonly mark: boolean
  readonly guard: boolean
}

/** RFC 4180 ends each row, the last one too, with CR LF. */
const rowEnd = '\r\n'

const joined = (value: Extract<Value, readonly unknown[]>, between: string): string =>
  value.map((one) => (typeof one === 'string' || one === null ? (one ?? '') : String(one.name ?? ''))).join(between)

/** A value as text. A chain is read from left to right, from who knows it to who printed it. */
const asText = (name: string, value: Value): string =>
  typeof value === 'object' && value !== null ? joined(value, name === 'chain' ? ' > ' : '; ') : String(value ?? '')

/** A field of RFC 4180: between quotation marks where it holds a separator, a mark or the end of a line, marks doubled. In a
 * sheet anything that some spreadsheet takes for a separator counts as one: behind it a formula would begin a cell. */
const field = (text: string, { separator, guard }: Dialect): string => {
  const safe = guard && /^[=+\-@＝＋－＠\t\r\n]/u.test(text) ? `'${text}` : text
  const parted = safe.includes(separator) || (guard && /[,;\t]/u.test(safe))
  return parted || /["\r\n]/u.test(safe) ? `"${safe.replace(/"/gu, '""')}"` : safe
}

/** The row of names, with the byte order mark where there is one. */
export const csvHead = (names: readonly string[], dialect: Dialect): string =>
  `${dialect.mark ? '\uFEFF' : ''}${names.join(dialect.separator)}${rowEnd}`

/** One row.
 * @example csvRow([['text', 'a "b", c']], { separator: ',', mark: false, guard: false }) // '"a ""b"", c"\r\n'
 */
export const csvRow = (values: readonly (readonly [name: string, value: Value])[], dialect: Dialect): string =>
  `${values.map(([name, value]) => field(asText(name, value), dialect)).join(dialect.separator)}${rowEnd}`
