import type { LabelModel } from './model.js'

/** Finds the row of a bucket: a table with open places, at most half full. */
export class Rows {
  private readonly slots: Int32Array
  private readonly last: number
  private readonly shift: number

  constructor(private readonly buckets: LabelModel['buckets']) {
    let bits = 4
    while (2 ** bits < 2 * buckets.length) bits += 1
    this.slots = new Int32Array(2 ** bits)
    this.last = 2 ** bits - 1
    this.shift = 32 - bits
    for (let row = 0; row < buckets.length; row += 1) {
      let at = this.first(buckets[row] ?? 0)
      while (this.slots[at] !== 0) at = (at + 1) & this.last
      this.slots[at] = row + 1
    }
  }

  private first(bucket: number): number {
    return Math.imul(bucket, 0x9e3779b1) >>> this.shift
  }

  /** The number of the row; -1 where the bucket is empty. */
  of(bucket: number): number {
    const { slots, buckets, last } = this
    let at = this.first(bucket)
    for (;;) {
      const row = (slots[at] ?? 0) - 1
      if (row < 0 || buckets[row] === bucket) return row
      at = (at + 1) & last
    }
  }
}
