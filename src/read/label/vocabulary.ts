import { type Description, salts } from './describe.js'
import { own } from './hash.js'
import type { LabelModel } from './model.js'
import type { Rows } from './rows.js'

/** So many distinct words are kept before all are forgotten: memory stays flat however much is read. */
const mostWords = 40_000

/** Of longer words only so many last letters count. */
const mostLetters = 60

/** Scores of distinct words, worked out once each: for each offset and label the sum of the word's weights. */
export class Vocabulary {
  private readonly numbers = new Map<string, number>()
  private scores: Int16Array
  private keys: Int32Array
  private readonly size: number
  private readonly sums: Int32Array

  constructor(
    model: LabelModel,
    private readonly description: Description,
    private readonly rows: Rows,
  ) {
    this.size = description.offsets.length * model.labels.length
    this.sums = new Int32Array(model.labels.length)
    this.scores = new Int16Array(256 * this.size)
    this.keys = new Int32Array(256 * description.keys)
    this.numberOf('')
  }

  /** Forgets all words where there are many; between sequences only, since numbers change. */
  tidy(): void {
    if (this.numbers.size < mostWords) return
    this.numbers.clear()
    this.numberOf('')
  }

  /** The number of a word, from 0 (the empty word). */
  numberOf(full: string): number {
    const word = full.length > mostLetters ? full.slice(-mostLetters) : full
    const known = this.numbers.get(word)
    if (known !== undefined) return known
    const number = this.numbers.size
    this.numbers.set(own(word), number)
    if ((number + 1) * this.size > this.scores.length) this.grow()
    this.score(word, number)
    this.keys.set(this.description.key(word), number * this.description.keys)
    return number
  }

  /** Scores of all words: of word `n` as seen from the offset numbered `o` for label `l` at `(n * offsets + o) * labels + l`. */
  allScores(): Int16Array {
    return this.scores
  }

  /** Keys of all words, as many a word as the description says. */
  allKeys(): Int32Array {
    return this.keys
  }

  private grow(): void {
    const scores = new Int16Array(this.scores.length * 2)
    const keys = new Int32Array(this.keys.length * 2)
    scores.set(this.scores)
    keys.set(this.keys)
    this.scores = scores
    this.keys = keys
  }

  private score(word: string, number: number): void {
    const { rows, sums } = this
    let base = number * this.size
    for (const offset of this.description.offsets) {
      const salt = salts.word(offset)
      for (const feature of this.description.word(word, offset)) rows.look(feature, salt)
      sums.fill(0)
      rows.add(sums)
      this.scores.set(sums, base)
      base += sums.length
    }
  }
}
