import type { Description } from '../../src/read/label/index.js'
import {
  chance,
  commonBuckets,
  digestOf,
  type Labelled,
  type Prepared,
  prepared,
  shuffled,
  type Trained,
  withRows,
} from './perceptron.js'

/** A sequence from one of several sets whose gold follows rules of its own. */
export interface FromSet extends Labelled {
  /** Number of its set, from 0. */
  readonly set: number
}

export interface CrfSettings {
  readonly bits: number
  readonly epochs: number
  /** Step of AdaGrad. */
  readonly step: number
  /** Weight of the squared weights in what is minimised. */
  readonly decay: number
  /** Share of features that each sight of a sentence leaves out. */
  readonly dropout: number
  /** Buckets that fewer places of the training data fall into carry no weight. */
  readonly fewest: number
  /** By how much every other label is favoured over that of no name: what is missed weighs as much as what is wrong. */
  readonly eagerness: number
  /** How much of what only one set teaches goes into the model, by set. */
  readonly shares: readonly number[]
}

/** Weights with what AdaGrad remembers of each (Duchi, Hazan and Singer 2011). */
class Weights {
  readonly now: Float32Array
  private readonly seen: Float32Array
  constructor(size: number) {
    this.now = new Float32Array(size)
    this.seen = new Float32Array(size)
  }
  descend(at: number, gradient: number, step: number): void {
    const seen = (this.seen[at] ?? 0) + gradient * gradient
    this.seen[at] = seen
    this.now[at] = (this.now[at] ?? 0) - (step * gradient) / (Math.sqrt(seen) + 1e-6)
  }
}

/** Gradients smaller than this change nothing worth the time. */
const least = 5e-4

const sumOfExponentials = (values: Float64Array): number => {
  let top = Number.NEGATIVE_INFINITY
  for (const value of values) if (value > top) top = value
  let sum = 0
  for (const value of values) sum += Math.exp(value - top)
  return top + Math.log(sum)
}

/** Forward and backward sums of one sequence, in logarithms. */
interface Sums {
  readonly forward: Float64Array
  readonly backward: Float64Array
  readonly all: number
}

class Learner {
  /** Shared by all sets, then one a set. */
  readonly tables: readonly Weights[]
  readonly moves: Weights
  constructor(
    private readonly labels: number,
    private readonly settings: CrfSettings,
    rows: number,
  ) {
    const size = rows * labels
    this.tables = Array.from({ length: settings.shares.length + 1 }, () => new Weights(size))
    this.moves = new Weights((labels + 1) * labels)
  }

  private tablesOf(set: number): readonly Weights[] {
    return [this.tables[0], this.tables[set + 1]].filter((table) => table !== undefined)
  }

  private scores(places: readonly Int32Array[], tables: readonly Weights[]): Float64Array {
    const { labels } = this
    const scores = new Float64Array(places.length * labels)
    for (const [at, buckets] of places.entries())
      for (const { now } of tables)
        for (const bucket of buckets)
          for (let label = 0; label < labels; label += 1)
            scores[at * labels + label] = (scores[at * labels + label] ?? 0) + (now[bucket * labels + label] ?? 0)
    return scores
  }

  private sums(scores: Float64Array, count: number): Sums {
    const { labels } = this
    const moves = this.moves.now
    const forward = new Float64Array(count * labels)
    const backward = new Float64Array(count * labels)
    const terms = new Float64Array(labels)
    for (let label = 0; label < labels; label += 1)
      forward[label] = (scores[label] ?? 0) + (moves[labels * labels + label] ?? 0)
    for (let at = 1; at < count; at += 1)
      for (let label = 0; label < labels; label += 1) {
        for (let before = 0; before < labels; before += 1)
          terms[before] = (forward[(at - 1) * labels + before] ?? 0) + (moves[before * labels + label] ?? 0)
        forward[at * labels + label] = sumOfExponentials(terms) + (scores[at * labels + label] ?? 0)
      }
    for (let at = count - 2; at >= 0; at -= 1)
      for (let label = 0; label < labels; label += 1) {
        for (let after = 0; after < labels; after += 1) {
          const next = (at + 1) * labels + after
          terms[after] = (moves[label * labels + after] ?? 0) + (scores[next] ?? 0) + (backward[next] ?? 0)
        }
        backward[at * labels + label] = sumOfExponentials(terms)
      }
    return { forward, backward, all: sumOfExponentials(forward.subarray((count - 1) * labels)) }
  }

  private learnMoves(gold: Int32Array, scores: Float64Array, { forward, backward, all }: Sums): void {
    const { labels, moves } = this
    const { step } = this.settings
    const old = Float32Array.from(moves.now)
    for (let label = 0; label < labels; label += 1) {
      const share = Math.exp((forward[label] ?? 0) + (backward[label] ?? 0) - all)
      moves.descend(labels * labels + label, share - (gold[0] === label ? 1 : 0), step)
    }
    for (let at = 1; at < gold.length; at += 1)
      for (let before = 0; before < labels; before += 1)
        for (let label = 0; label < labels; label += 1) {
          const here = at * labels + label
          const way = (forward[here - label - labels + before] ?? 0) + (old[before * labels + label] ?? 0)
          const share = Math.exp(way + (scores[here] ?? 0) + (backward[here] ?? 0) - all)
          const gradient = share - (gold[at - 1] === before && gold[at] === label ? 1 : 0)
          if (Math.abs(gradient) > least) moves.descend(before * labels + label, gradient, step)
        }
  }

  private learnPlaces(
    places: readonly Int32Array[],
    gold: Int32Array,
    { forward, backward, all }: Sums,
    tables: readonly Weights[],
  ): void {
    const { labels } = this
    const { step, decay } = this.settings
    for (const [at, buckets] of places.entries())
      for (let label = 0; label < labels; label += 1) {
        const here = at * labels + label
        const share = Math.exp((forward[here] ?? 0) + (backward[here] ?? 0) - all)
        const gradient = share - (gold[at] === label ? 1 : 0)
        if (Math.abs(gradient) < least) continue
        for (const table of tables)
          for (const bucket of buckets) {
            const weight = bucket * labels + label
            table.descend(weight, gradient + decay * (table.now[weight] ?? 0), step)
          }
      }
  }

  learn({ count, gold }: Prepared, places: readonly Int32Array[], set: number): void {
    const tables = this.tablesOf(set)
    const scores = this.scores(places, tables)
    const sums = this.sums(scores, count)
    this.learnMoves(gold, scores, sums)
    this.learnPlaces(places, gold, sums, tables)
  }

  /** One table of the shared one and its share of each set's. */
  folded(): Float32Array {
    const [shared, ...own] = this.tables
    const sum = Float32Array.from(shared?.now ?? [])
    for (const [set, { now }] of own.entries())
      for (let at = 0; at < sum.length; at += 1)
        sum[at] = (sum[at] ?? 0) + (now[at] ?? 0) * (this.settings.shares[set] ?? 0)
    return sum
  }
}

const placesOf = ({ count, buckets, from }: Prepared, keep: () => boolean): readonly Int32Array[] =>
  Array.from({ length: count }, (_, at) => buckets.subarray(from[at] ?? 0, from[at + 1] ?? 0).filter(keep))

/** Moves to the label of no name made dearer. */
const eager = (moves: Float32Array, labels: readonly string[], eagerness: number): Float32Array =>
  moves.map((weight, at) => (labels[at % labels.length] === 'O' ? weight - eagerness : weight))

/** Trains a linear-chain conditional random field (Lafferty, McCallum and Pereira 2001) by stochastic gradients. What
 * sets with other rules of gold teach is split into what they share and what is their own (Daumé 2007). The same data
 * in the same order gives the same weights. */
export const trainCrf = (data: readonly FromSet[], description: Description, settings: CrfSettings): Trained => {
  const { bits, epochs, dropout, fewest, eagerness } = settings
  const labels = [...new Set(data.flatMap((one) => one.labels))].sort()
  const hashed = data.map((one) => prepared(one, labels, description, bits))
  const buckets = commonBuckets(hashed, { bits, fewest, epochs, margin: 0 })
  const rows = new Int32Array(2 ** bits).fill(-1)
  for (const [row, bucket] of buckets.entries()) rows[bucket] = row
  const all = hashed.map((one, at) => ({ one: withRows(one, rows), set: data[at]?.set ?? 0 }))
  const learner = new Learner(labels.length, settings, buckets.length)
  const next = chance(7)
  for (let epoch = 0; epoch < epochs; epoch += 1)
    for (const { one, set } of shuffled(all, next))
      if (one.count > 0)
        learner.learn(
          one,
          placesOf(one, () => next() >= dropout),
          set,
        )
  return {
    labels,
    bits,
    buckets,
    weights: learner.folded(),
    transitions: eager(learner.moves.now, labels, eagerness),
    digest: digestOf(data),
  }
}
