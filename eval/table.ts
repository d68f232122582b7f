type Cell = string | number

const width = (cells: readonly string[]): number => Math.max(...cells.map((cell) => [...cell].length))

/** Lays out rows under headings: words to the left, figures to the right.
 * @example table(['field', 'F1'], [['blocks', '0.970']])
 */
export const table = (headings: readonly string[], rows: readonly (readonly Cell[])[]): string => {
  const all = [headings, ...rows].map((row) => row.map(String))
  const widths = headings.map((_, column) => width(all.map((row) => row[column] ?? '')))
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ')
      .trimEnd()
  const [head = [], ...body] = all
  return [line(head), widths.map((columns) => '─'.repeat(columns)).join('  '), ...body.map(line)].join('\n')
}
