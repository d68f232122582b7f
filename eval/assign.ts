/** Pairs rows with columns one to one so that the sum of what they share is as large as it can be (Hungarian method by
 * potentials, Kuhn 1955, in the form of Jonker and Volgenant 1987).
 * @param shares What a row shares with a column, at least 0, by row and column.
 * @returns Pairs of row and column that share something.
 * @example pairing([[3, 2], [2, 0]]) // [[0, 1], [1, 0]]
 */
export const pairing = (
  shares: readonly (readonly number[])[],
): readonly (readonly [row: number, column: number])[] => {
  const rows = shares.length
  const columns = shares[0]?.length ?? 0
  const size = Math.max(rows, columns)
  const cost = (row: number, column: number): number => -(shares[row - 1]?.[column - 1] ?? 0)
  const u = new Float64Array(size + 1)
  const v = new Float64Array(size + 1)
  const rowOf = new Int32Array(size + 1)
  for (let row = 1; row <= size; row += 1) augment(row, size, cost, u, v, rowOf)
  return Array.from({ length: size }, (_, at) => [(rowOf[at + 1] ?? 0) - 1, at] as const)
    .filter(([row, column]) => (shares[row]?.[column] ?? 0) > 0)
    .sort(([a], [b]) => a - b)
}

/** Gives a row a column, moving others along the shortest path. */
const augment = (
  row: number,
  size: number,
  cost: (row: number, column: number) => number,
  u: Float64Array,
  v: Float64Array,
  rowOf: Int32Array,
): void => {
  const least = new Float64Array(size + 1).fill(Number.POSITIVE_INFINITY)
  const from = new Int32Array(size + 1)
  const used = new Uint8Array(size + 1)
  rowOf[0] = row
  let column = 0
  while ((rowOf[column] ?? 0) !== 0) {
    used[column] = 1
    const current = rowOf[column] ?? 0
    let delta = Number.POSITIVE_INFINITY
    let next = 0
    for (let at = 1; at <= size; at += 1) {
      if (used[at]) continue
      const reduced = cost(current, at) - (u[current] ?? 0) - (v[at] ?? 0)
      if (reduced < (least[at] ?? 0)) {
        least[at] = reduced
        from[at] = column
      }
      if ((least[at] ?? 0) < delta) {
        delta = least[at] ?? 0
        next = at
      }
    }
    for (let at = 0; at <= size; at += 1) {
      if (used[at]) {
        u[rowOf[at] ?? 0] = (u[rowOf[at] ?? 0] ?? 0) + delta
        v[at] = (v[at] ?? 0) - delta
      } else least[at] = (least[at] ?? 0) - delta
    }
    column = next
  }
  while (column !== 0) {
    const before = from[column] ?? 0
    rowOf[column] = rowOf[before] ?? 0
    column = before
  }
}
