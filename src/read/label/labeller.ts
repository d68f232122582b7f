import { type Description, type Given, placeFeatures, salts } from './describe.js'
import type { LabelModel } from './model.js'
import { Rows } from './rows.js'
import { Vocabulary } from './vocabulary.js'

/** Longer sequences are labelled in stretches of so many words, so that memory stays bounded. */
const longest = 1000

/** How far one label may be behind another and still be the better one to come from, by whatever transition favours it most:
 * at `ahead * labels + behind`. */
const leadsOf = ({ labels: { length: labels }, transitions }: LabelModel): Int32Array => {
  const leads = new Int32Array(labels * labels).fill(-0x7fffffff)
  for (let pair = 0; pair < leads.length; pair += 1) {
    const [ahead, behind] = [Math.floor(pair / labels) * labels, (pair % labels) * labels]
    for (let label = 0; label < labels; label += 1)
      leads[pair] = Math.max(leads[pair] ?? 0, (transitions[behind + label] ?? 0) - (transitions[ahead + label] ?? 0))
  }
  return leads
}

/** Labels the words of sequences by a linear model: the best sequence of labels by the sum of the weights of all features
 * and of all pairs of labels (Viterbi 1967). The same words always get the same labels; what is kept between calls is
 * only worked out anew sooner or later. */
export class Labeller {
  private readonly rows: Rows
  private readonly vocabulary: Vocabulary
  private readonly found = new Int32Array(placeFeatures)
  private readonly keys: Int32Array
  private readonly numbers = new Int32Array(longest)
  private readonly back: Uint8Array
  private best: Int32Array
  private next: Int32Array
  private readonly from: Uint8Array
  private readonly tops: Int32Array
  private readonly leads: Int32Array

  constructor(
    readonly model: LabelModel,
    private readonly description: Description,
  ) {
    const labels = model.labels.length
    this.rows = new Rows(model)
    this.vocabulary = new Vocabulary(model, description, this.rows)
    this.keys = new Int32Array(longest * description.keys)
    this.back = new Uint8Array(longest * labels)
    this.best = new Int32Array(labels)
    this.next = new Int32Array(labels)
    this.from = new Uint8Array(labels)
    this.tops = new Int32Array(labels)
    this.leads = leadsOf(model)
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
      this.addPlace(at, count)
      if (given) this.addGiven(given, from + at)
      this.addWords(at, count)
      this.rows.add(this.next)
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
    const { numbers, next } = this
    const { offsets } = this.description
    const labels = next.length
    const scores = this.vocabulary.allScores()
    for (let which = 0; which < offsets.length; which += 1) {
      const place = at + (offsets[which] ?? 0)
      const number = place < 0 || place >= count ? 0 : (numbers[place] ?? 0)
      const base = (number * offsets.length + which) * labels
      for (let label = 0; label < labels; label += 1) next[label] = (next[label] ?? 0) + (scores[base + label] ?? 0)
    }
  }

  private addPlace(at: number, count: number): void {
    const found = this.description.place(this.keys, at, count, this.found)
    for (let one = 0; one < found; one += 1) this.rows.look(this.found[one] ?? 0, salts.place)
  }

  private addGiven({ each, values }: Given, place: number): void {
    for (let one = 0; one < each; one += 1) {
      const value = values[place * each + one] ?? 0
      if (value !== 0) this.rows.look(value, salts.given + one)
    }
  }

  /** Labels that the best way may come from: those so far behind the best that no transition makes up for it are not. */
  private likely(): number {
    const { best, from, leads } = this
    const labels = best.length
    let first = 0
    for (let label = 1; label < labels; label += 1) if ((best[label] ?? 0) > (best[first] ?? 0)) first = label
    const top = best[first] ?? 0
    let count = 0
    for (let label = 0; label < labels; label += 1)
      if (top - (best[label] ?? 0) <= (leads[first * labels + label] ?? 0)) {
        from[count] = label
        count += 1
      }
    return count
  }

  /** Writes the score of the best way to each label, and the label it comes from. */
  private ways(at: number): void {
    const { best, back, from, tops } = this
    const { transitions } = this.model
    const labels = best.length
    const count = at === 0 ? 0 : this.likely()
    const before = count === 0 ? labels : (from[0] ?? 0)
    const score = count === 0 ? 0 : (best[before] ?? 0)
    for (let label = 0; label < labels; label += 1) {
      tops[label] = score + (transitions[before * labels + label] ?? 0)
      back[at * labels + label] = before
    }
    for (let one = 1; one < count; one += 1) {
      const other = from[one] ?? 0
      const behind = best[other] ?? 0
      for (let label = 0; label < labels; label += 1) {
        const way = behind + (transitions[other * labels + label] ?? 0)
        if (way <= (tops[label] ?? 0)) continue
        tops[label] = way
        back[at * labels + label] = other
      }
    }
  }

  /** Adds to each label's score that of the best way to it. */
  private step(at: number): void {
    const { best, next, tops } = this
    this.ways(at)
    for (let label = 0; label < next.length; label += 1) next[label] = (next[label] ?? 0) + (tops[label] ?? 0)
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
