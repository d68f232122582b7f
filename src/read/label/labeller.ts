import { bucketOf, type Description, type Given, placeFeatures, salts } from './describe.js'
import type { LabelModel } from './model.js'
import { Vocabulary } from './vocabulary.js'

/** Longer sequences are labelled in stretches of so many words, so that memory stays bounded. */
const longest = 1000

/** Labels the words of sequences by a linear model: the best sequence of labels by the sum of the weights of all features
 * and of all pairs of labels (Viterbi 1967). The same words always get the same labels; what is kept between calls is
 * only worked out anew sooner or later. */
export class Labeller {
  private readonly vocabulary: Vocabulary
  private readonly found = new Int32Array(placeFeatures)
  private readonly keys: Int32Array
  private readonly numbers = new Int32Array(longest)
  private readonly back: Uint8Array
  private best: Int32Array
  private next: Int32Array

  constructor(
    readonly model: LabelModel,
    private readonly description: Description,
  ) {
    const labels = model.labels.length
    this.vocabulary = new Vocabulary(model, description)
    this.keys = new Int32Array(longest * description.keys)
    this.back = new Uint8Array(longest * labels)
    this.best = new Int32Array(labels)
    this.next = new Int32Array(labels)
  }

  /** Labels `words[from..to)` as one sequence.
   * @param into Gets the number of a label (see `model.labels`) for each of these words, at the same places.
   * @param given Features by place that the caller knows, for all of `words`.
   */
  label(words: readonly string[], from: number, to: number, into: Uint8Array, given?: Given): void {
    for (let start = from; start < to; start += longest)
      this.stretch(words, start, Math.min(to, start + longest), into, given)
  }

  private stretch(words: readonly string[], from: number, to: number, into: Uint8Array, given?: Given): void {
    const count = to - from
    this.lookUp(words, from, count)
    this.best.fill(0)
    for (let at = 0; at < count; at += 1) {
      this.next.fill(0)
      this.addWords(at, count)
      this.addPlace(at, count)
      if (given) this.addGiven(given, from + at)
      this.step(at)
    }
    this.trace(count, from, into)
  }

  private lookUp(words: readonly string[], from: number, count: number): void {
    const each = this.description.keys
    this.vocabulary.tidy()
    for (let at = 0; at < count; at += 1) this.numbers[at] = this.vocabulary.numberOf(words[from + at] ?? '')
    const keys = this.vocabulary.allKeys()
    for (let at = 0; at < count; at += 1) {
      const first = (this.numbers[at] ?? 0) * each
      for (let key = 0; key < each; key += 1) this.keys[at * each + key] = keys[first + key] ?? 0
    }
  }

  private addWords(at: number, count: number): void {
    const { offsets } = this.description
    const labels = this.next.length
    const scores = this.vocabulary.allScores()
    for (let which = 0; which < offsets.length; which += 1) {
      const place = at + (offsets[which] ?? 0)
      const number = place < 0 || place >= count ? 0 : (this.numbers[place] ?? 0)
      const base = (number * offsets.length + which) * labels
      for (let label = 0; label < labels; label += 1)
        this.next[label] = (this.next[label] ?? 0) + (scores[base + label] ?? 0)
    }
  }

  private addRow(feature: number, salt: number): void {
    const { weights, bits } = this.model
    const labels = this.next.length
    const row = bucketOf(feature, salt, bits) * labels
    for (let label = 0; label < labels; label += 1)
      this.next[label] = (this.next[label] ?? 0) + (weights[row + label] ?? 0)
  }

  private addPlace(at: number, count: number): void {
    const found = this.description.place(this.keys, at, count, this.found)
    for (let one = 0; one < found; one += 1) this.addRow(this.found[one] ?? 0, salts.place)
  }

  private addGiven({ each, values }: Given, place: number): void {
    for (let one = 0; one < each; one += 1) {
      const value = values[place * each + one] ?? 0
      if (value !== 0) this.addRow(value, salts.given + one)
    }
  }

  /** Adds to each label's score that of the best way to it. */
  private step(at: number): void {
    const { transitions } = this.model
    const labels = this.next.length
    const { best, next, back } = this
    for (let label = 0; label < labels; label += 1) {
      let from = labels
      let top = transitions[labels * labels + label] ?? 0
      if (at > 0) {
        top = -0x7fffffff
        for (let before = 0; before < labels; before += 1) {
          const score = (best[before] ?? 0) + (transitions[before * labels + label] ?? 0)
          if (score > top) {
            top = score
            from = before
          }
        }
      }
      next[label] = (next[label] ?? 0) + top
      back[at * labels + label] = from
    }
    this.best = next
    this.next = best
  }

  private trace(count: number, from: number, into: Uint8Array): void {
    const labels = this.best.length
    let label = 0
    for (let one = 1; one < labels; one += 1) if ((this.best[one] ?? 0) > (this.best[label] ?? 0)) label = one
    for (let at = count - 1; at >= 0; at -= 1) {
      into[from + at] = label
      label = this.back[at * labels + label] ?? 0
    }
  }
}
