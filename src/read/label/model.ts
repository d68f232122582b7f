import { fromBase64 } from './base64.js'

/** Of this layout; a model of another one is refused. */
export const modelVersion = 2

/** What stands at the head of a model. */
export interface ModelHead {
  readonly version: number
  readonly labels: readonly string[]
  /** Hashed features fall into `2 ** bits` buckets, most of them empty: what was never seen seldom meets what was. */
  readonly bits: number
  /** What one unit of a weight stands for; decoding needs no scale, since all weights share it. */
  readonly scale: number
  /** SHA-256 of the training data, so that a model can be told from another. */
  readonly digest: string
}

/** A linear model that labels the words of a sequence: a weight by bucket and label, and by label and next label. */
export interface LabelModel extends ModelHead {
  /** The buckets that have weights, in rising order: one a row. */
  readonly buckets: Int32Array
  /** `weights[row * labels.length + label]`. */
  readonly weights: Int8Array
  /** `transitions[before * labels.length + label]`; the last row is for the beginning of a sequence. */
  readonly transitions: Int16Array
}

interface Cursor {
  readonly bytes: Uint8Array
  at: number
}

const byteAt = (from: Cursor): number => {
  const byte = from.bytes[from.at] ?? 0
  from.at += 1
  return byte
}

/** A number in groups of seven bits, lowest first, the eighth bit saying that more follow. */
const numberAt = (from: Cursor): number => {
  let value = 0
  for (let shift = 0; shift < 35; shift += 7) {
    const byte = byteAt(from)
    value |= (byte & 127) << shift
    if (byte < 128) break
  }
  return value >>> 0
}

const headAt = (from: Cursor): ModelHead => {
  const length = numberAt(from)
  let text = ''
  for (let left = length; left > 0; left -= 1) text += String.fromCharCode(byteAt(from))
  return JSON.parse(text) as ModelHead
}

/** Rows with weights: the gap to the bucket before, how many weights, then label and weight each. */
const rowsInto = (buckets: Int32Array, weights: Int8Array, labels: number, from: Cursor): void => {
  let bucket = -1
  for (let row = 0; row < buckets.length; row += 1) {
    bucket += numberAt(from)
    buckets[row] = bucket
    for (let left = byteAt(from); left > 0; left -= 1) {
      const label = byteAt(from)
      weights[row * labels + label] = byteAt(from)
    }
  }
}

/** Unpacks a model from the base64 text in which it is committed. The layout: length of the head, the head as JSON in
 * ASCII, transitions as 16-bit integers (low byte first), how many rows there are, and the rows.
 * @throws Where the text is of another version: model and reader come from one commit, so this is a fault of ours.
 */
export const unpackModel = (text: string): LabelModel => {
  const from: Cursor = { bytes: fromBase64(text), at: 0 }
  const head = headAt(from)
  if (head.version !== modelVersion) throw new Error(`model of version ${head.version}, not ${modelVersion}`)
  const labels = head.labels.length
  const transitions = new Int16Array((labels + 1) * labels)
  for (let at = 0; at < transitions.length; at += 1) transitions[at] = byteAt(from) | (byteAt(from) << 8)
  const rows = numberAt(from)
  const buckets = new Int32Array(rows)
  const weights = new Int8Array(rows * labels)
  rowsInto(buckets, weights, labels, from)
  return { ...head, buckets, weights, transitions }
}
