import { bucketOf } from './describe.js'
import type { LabelModel } from './model.js'

/** How many bits of a 32-bit integer are set (Warren, Hacker's Delight, 5-1). */
const bitCount = (value: number): number => {
  const pairs = value - ((value >>> 1) & 0x55555555)
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

/** Most features that are looked up before their weights are added. */
const mostHits = 512

/** The weights of a model, found by feature. All buckets stand in blocks of 32: a bit for each that has a row, then the place
 * of the first cell of these rows. A cell holds a label in its lowest seven bits, whether it is the last of its row, and a
 * weight above. Features are looked up first and added then, so that the waits for memory overlap. */
export class Rows {
  private readonly blocks: Int32Array
  private readonly cells: Int16Array
  private readonly hits = new Int32Array(mostHits)
  private count = 0
  private readonly bits: number

  /** @param model One of at most 128 labels. */
  constructor({ buckets, bits, weights, labels: { length: labels } }: LabelModel) {
    this.bits = bits
    this.blocks = new Int32Array(2 * Math.max(1, 2 ** (bits - 5)))
    const cells: number[] = []
    let block = -1
    for (let row = 0; row < buckets.length; row += 1) {
      const bucket = buckets[row] ?? 0
      for (; block < bucket >> 5; block += 1) this.blocks[2 * block + 3] = cells.length
      this.blocks[2 * block] = (this.blocks[2 * block] ?? 0) | (1 << (bucket & 31))
      const before = cells.length
      for (let label = 0; label < labels; label += 1) {
        const weight = weights[row * labels + label] ?? 0
        if (weight !== 0) cells.push((weight << 8) | label)
      }
      if (cells.length === before) cells.push(0)
      cells.push((cells.pop() ?? 0) | 128)
    }
    this.cells = Int16Array.from(cells)
  }

  /** Notes a feature if it has weights; `add` then adds them. No more than 512 features in between. */
  look(feature: number, salt: number): void {
    const bucket = bucketOf(feature, salt, this.bits)
    this.hits[this.count] = bucket
    this.count += ((this.blocks[(bucket >> 5) << 1] ?? 0) >>> (bucket & 31)) & 1
  }

  /** Adds the weights of all features noted, by label, and forgets them. */
  add(into: Int32Array): void {
    const { blocks, cells, hits, count } = this
    for (let hit = 0; hit < count; hit += 1) {
      const bucket = hits[hit] ?? 0
      const block = (bucket >> 5) << 1
      let at = blocks[block + 1] ?? 0
      let skip = bitCount((blocks[block] ?? 0) & ((1 << (bucket & 31)) - 1))
      for (; skip > 0; at += 1) skip -= ((cells[at] ?? 0) >> 7) & 1
      for (let more = true; more; at += 1) {
        const cell = cells[at] ?? 0
        into[cell & 127] = (into[cell & 127] ?? 0) + (cell >> 8)
        more = (cell & 128) === 0
      }
    }
    this.count = 0
  }
}
