import type { LabelModel } from './model.js'

/** How many bits of a 32-bit integer are set (Warren, Hacker's Delight, 5-1). */
const bitCount = (value: number): number => {
  const pairs = value - ((value >>> 1) & 0x55555555)
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

/** The rows of a model, found by bucket: a bit for each bucket that has one, and how many come before each 32 of them, since
 * rows stand in rising order of buckets. Of most features a look at one bit tells that they were never seen. */
export class Rows {
  private readonly taken: Int32Array
  private readonly before: Int32Array
  /** Where the cells of each row begin; one more for the end. */
  readonly starts: Int32Array
  /** The weights of rows that are not 0, a cell each: the label in the low byte, the weight above it. */
  readonly cells: Int16Array

  constructor({ buckets, bits, weights, labels: { length: labels } }: LabelModel) {
    this.taken = new Int32Array(Math.max(1, 2 ** (bits - 5)))
    this.before = new Int32Array(this.taken.length)
    for (const bucket of buckets) this.taken[bucket >> 5] = (this.taken[bucket >> 5] ?? 0) | (1 << (bucket & 31))
    for (let at = 1; at < this.taken.length; at += 1)
      this.before[at] = (this.before[at - 1] ?? 0) + bitCount(this.taken[at - 1] ?? 0)
    this.starts = new Int32Array(buckets.length + 1)
    this.cells = new Int16Array(weights.reduce((count, weight) => count + (weight === 0 ? 0 : 1), 0))
    let cell = 0
    for (let row = 0; row < buckets.length; row += 1) {
      for (let label = 0; label < labels; label += 1) {
        const weight = weights[row * labels + label] ?? 0
        if (weight === 0) continue
        this.cells[cell] = (weight << 8) | label
        cell += 1
      }
      this.starts[row + 1] = cell
    }
  }

  /** The number of the row; -1 where the bucket is empty. */
  of(bucket: number): number {
    const taken = this.taken[bucket >> 5] ?? 0
    const bit = 1 << (bucket & 31)
    return (taken & bit) === 0 ? -1 : (this.before[bucket >> 5] ?? 0) + bitCount(taken & (bit - 1))
  }
}
