/** Pairs rows with columns one to one so that the sum of their values is as large as can be (Kuhn 1955, in the form of
 * Jonker and Volgenant 1987: shortest ways by rows, O(n³)).
 * @param values By row and column, none below 0; rows and columns may differ in number.
 * @returns The column of each row; -1 for none.
 * @example pairing([[1, 5], [2, 4]]) // [1, 0]
 */
export const pairing = (values: readonly (readonly number[])[]): readonly number[] => {
  const size = Math.max(values.length, ...values.map((row) => row.length), 0)
  const cost = (row: number, column: number): number => -(values[row - 1]?.[column - 1] ?? 0)
  const [rowGain, columnGain] = [new Float64Array(size + 1), new Float64Array(size + 1)]
  const rowOf = new Int32Array(size + 1)
  for (let row = 1; row <= size; row += 1) augment(row, size, cost, rowGain, columnGain, rowOf)
  const columns = new Array<number>(values.length).fill(-1)
  for (let column = 1; column <= size; column += 1) {
    const row = (rowOf[column] ?? 0) - 1
    if (row < values.length && column <= (values[row]?.length ?? 0)) columns[row] = column - 1
  }
  return columns
}

const augment = (
  row: number,
  size: number,
  cost: (row: number, column: number) => number,
  rowGain: Float64Array,
  columnGain: Float64Array,
  rowOf: Int32Array,
): void => {
  const least = new Float64Array(size + 1).fill(Number.POSITIVE_INFINITY)
  const way = new Int32Array(size + 1)
  const used = new Uint8Array(size + 1)
  rowOf[0] = row
  let column = 0
  while (rowOf[column] !== 0) {
    used[column] = 1
    const from = rowOf[column] ?? 0
    let [delta, next] = [Number.POSITIVE_INFINITY, 0]
    for (let one = 1; one <= size; one += 1) {
      if (used[one]) continue
      const now = cost(from, one) - (rowGain[from] ?? 0) - (columnGain[one] ?? 0)
      if (now < (least[one] ?? 0)) {
        least[one] = now
        way[one] = column
      }
      if ((least[one] ?? 0) < delta) {
        delta = least[one] ?? 0
        next = one
      }
    }
    for (let one = 0; one <= size; one += 1)
      if (used[one]) {
        const held = rowOf[one] ?? 0
        rowGain[held] = (rowGain[held] ?? 0) + delta
        columnGain[one] = (columnGain[one] ?? 0) - delta
      } else least[one] = (least[one] ?? 0) - delta
    column = next
  }
  while (column !== 0) {
    const before = way[column] ?? 0
    rowOf[column] = rowOf[before] ?? 0
    column = before
  }
}
