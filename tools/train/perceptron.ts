import { createHash } from 'node:crypto'
import { bucketOf, type Description, type Given, placeFeatures, salts } from '../../src/read/label/index.js'

/** A sequence with its labels, and the features that are known beforehand, as many a word in every sequence. */
export interface Labelled {
  readonly words: readonly string[]
  readonly labels: readonly string[]
  readonly given?: Given
}

export interface Settings {
  readonly bits: number
  readonly epochs: number
  /** By how much the right labels must win while training. */
  readonly margin: number
  /** Buckets that fewer places of the training data fall into carry no weight. */
  readonly fewest: number
}

/** Weights as they come out of training, before they are made small. */
export interface Trained {
  readonly labels: readonly string[]
  readonly bits: number
  /** Buckets that were learnt, in rising order, a row of weights each. */
  readonly buckets: Int32Array
  readonly weights: Float32Array
  readonly transitions: Float32Array
  readonly digest: string
}

export interface Prepared {
  readonly count: number
  /** Buckets of all places, one after the other; `from[i]` to `from[i + 1]` are those of place `i`. */
  readonly buckets: Int32Array
  readonly from: Int32Array
  readonly gold: Int32Array
}

/** Features of a place as buckets, in the same way as the labeller finds them. */
const bucketsOf = (
  { words, given }: Omit<Labelled, 'labels'>,
  description: Description,
  bits: number,
): readonly (readonly number[])[] => {
  const keys = Int32Array.from(words.flatMap((word) => description.key(word)))
  const into = new Int32Array(placeFeatures)
  return words.map((_, at) => {
    const found = description.offsets.flatMap((offset) =>
      description.word(words[at + offset] ?? '', offset).map((one) => bucketOf(one, salts.word(offset), bits)),
    )
    const many = description.place(keys, at, words.length, into)
    for (let one = 0; one < many; one += 1) found.push(bucketOf(into[one] ?? 0, salts.place, bits))
    for (let one = 0; given && one < given.each; one += 1) {
      const value = given.values[at * given.each + one] ?? 0
      if (value !== 0) found.push(bucketOf(value, salts.given + one, bits))
    }
    return found
  })
}

export const prepared = (
  one: Labelled,
  labels: readonly string[],
  description: Description,
  bits: number,
): Prepared => {
  const rows = bucketsOf(one, description, bits)
  const from = new Int32Array(rows.length + 1)
  for (const [at, row] of rows.entries()) from[at + 1] = (from[at] ?? 0) + row.length
  const gold = Int32Array.from(one.labels.map((label) => labels.indexOf(label)))
  return { count: rows.length, buckets: Int32Array.from(rows.flat()), from, gold }
}

/** A small generator of chance with a seed (mulberry32), so that training is the same every time. */
export const chance = (seed: number): (() => number) => {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let value = Math.imul(state ^ (state >>> 15), 1 | state)
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296
  }
}

export const shuffled = <T>(values: readonly T[], next: () => number): readonly T[] => {
  const all = [...values]
  for (let at = all.length - 1; at > 0; at -= 1) {
    const other = Math.floor(next() * (at + 1))
    const [one, two] = [all[at], all[other]]
    if (one !== undefined && two !== undefined) [all[at], all[other]] = [two, one]
  }
  return all
}

/** Weights in the making; the second table holds what averaging must take off. */
class Table {
  readonly now: Float32Array
  private readonly late: Float32Array
  constructor(size: number) {
    this.now = new Float32Array(size)
    this.late = new Float32Array(size)
  }
  add(at: number, change: number, turn: number): void {
    this.now[at] = (this.now[at] ?? 0) + change
    this.late[at] = (this.late[at] ?? 0) + change * turn
  }
  averaged(turns: number): Float32Array {
    return this.now.map((value, at) => value - (this.late[at] ?? 0) / turns)
  }
}

class Trainer {
  readonly weights: Table
  readonly transitions: Table
  turn = 1
  constructor(
    private readonly labels: number,
    private readonly settings: Settings,
    rows: number,
  ) {
    this.weights = new Table(rows * labels)
    this.transitions = new Table((labels + 1) * labels)
  }

  /** The best labels by the weights so far, wrong ones being given a start. */
  private decode({ count, buckets, from, gold }: Prepared): Int32Array {
    const { labels } = this
    const weights = this.weights.now
    const moves = this.transitions.now
    const score = new Float64Array(count * labels)
    const back = new Int32Array(count * labels)
    for (let at = 0; at < count; at += 1) {
      const base = at * labels
      for (let one = from[at] ?? 0; one < (from[at + 1] ?? 0); one += 1) {
        const row = (buckets[one] ?? 0) * labels
        for (let label = 0; label < labels; label += 1)
          score[base + label] = (score[base + label] ?? 0) + (weights[row + label] ?? 0)
      }
      for (let label = 0; label < labels; label += 1) {
        let top = at === 0 ? (moves[labels * labels + label] ?? 0) : Number.NEGATIVE_INFINITY
        for (let before = 0; at > 0 && before < labels; before += 1) {
          const way = (score[base - labels + before] ?? 0) + (moves[before * labels + label] ?? 0)
          if (way > top) {
            top = way
            back[base + label] = before
          }
        }
        score[base + label] = (score[base + label] ?? 0) + top + (label === gold[at] ? 0 : this.settings.margin)
      }
    }
    const best = new Int32Array(count)
    let label = 0
    for (let one = 1; one < labels; one += 1)
      if ((score[(count - 1) * labels + one] ?? 0) > (score[(count - 1) * labels + label] ?? 0)) label = one
    for (let at = count - 1; at >= 0; at -= 1) {
      best[at] = label
      label = back[at * labels + label] ?? 0
    }
    return best
  }

  learn(one: Prepared): number {
    const best = this.decode(one)
    const { labels, turn } = this
    let wrong = 0
    for (let at = 0; at < one.count; at += 1) {
      const [right, found] = [one.gold[at] ?? 0, best[at] ?? 0]
      const [rightBefore, foundBefore] = at === 0 ? [labels, labels] : [one.gold[at - 1] ?? 0, best[at - 1] ?? 0]
      if (right === found && rightBefore === foundBefore) continue
      this.transitions.add(rightBefore * labels + right, 1, turn)
      this.transitions.add(foundBefore * labels + found, -1, turn)
      if (right === found) continue
      wrong += 1
      for (let feature = one.from[at] ?? 0; feature < (one.from[at + 1] ?? 0); feature += 1) {
        const bucket = one.buckets[feature] ?? 0
        this.weights.add(bucket * labels + right, 1, turn)
        this.weights.add(bucket * labels + found, -1, turn)
      }
    }
    this.turn += 1
    return wrong
  }
}

/** Buckets that enough places fall into, in rising order. */
export const commonBuckets = (all: readonly Prepared[], { bits, fewest }: Settings): Int32Array => {
  const seen = new Uint32Array(2 ** bits)
  for (const { buckets } of all) for (const bucket of buckets) seen[bucket] = (seen[bucket] ?? 0) + 1
  const common: number[] = []
  for (const [bucket, count] of seen.entries()) if (count >= fewest) common.push(bucket)
  return Int32Array.from(common)
}

/** The same with rows instead of buckets, those without a row left out. */
export const withRows = (one: Prepared, rows: Int32Array): Prepared => {
  const buckets: number[] = []
  const from = new Int32Array(one.count + 1)
  for (let at = 0; at < one.count; at += 1) {
    for (let feature = one.from[at] ?? 0; feature < (one.from[at + 1] ?? 0); feature += 1) {
      const row = rows[one.buckets[feature] ?? 0] ?? -1
      if (row >= 0) buckets.push(row)
    }
    from[at + 1] = buckets.length
  }
  return { ...one, buckets: Int32Array.from(buckets), from }
}

export const digestOf = (data: readonly Labelled[]): string => {
  const hash = createHash('sha256')
  for (const { words, labels } of data) hash.update(`${words.join('\t')}\n${labels.join('\t')}\n\n`)
  return hash.digest('hex')
}

/** Trains a linear labeller as an averaged structured perceptron with a margin (Collins 2002; Daumé 2006): the same data
 * in the same order gives the same weights. */
export const train = (data: readonly Labelled[], description: Description, settings: Settings): Trained => {
  const labels = [...new Set(data.flatMap((one) => one.labels))].sort()
  const hashed = data.map((one) => prepared(one, labels, description, settings.bits)).filter(({ count }) => count > 0)
  const buckets = commonBuckets(hashed, settings)
  const rows = new Int32Array(2 ** settings.bits).fill(-1)
  for (const [row, bucket] of buckets.entries()) rows[bucket] = row
  const all = hashed.map((one) => withRows(one, rows))
  const trainer = new Trainer(labels.length, settings, buckets.length)
  const next = chance(7)
  for (let epoch = 0; epoch < settings.epochs; epoch += 1) for (const one of shuffled(all, next)) trainer.learn(one)
  return {
    labels,
    bits: settings.bits,
    buckets,
    weights: trainer.weights.averaged(trainer.turn),
    transitions: trainer.transitions.averaged(trainer.turn),
    digest: digestOf(data),
  }
}
