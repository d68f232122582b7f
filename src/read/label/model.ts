import { fromBase64 } from './base64.js'

/** Of this layout; a model of another one is refused. */
export const modelVersion = 1

/** What stands at the head of a model. */
export interface ModelHead {
  readonly version: number
  readonly labels: readonly string[]
  /** The table has `2 ** bits` rows, one a bucket of hashed features. */
  readonly bits: number
  /** What one unit of a weight stands for; decoding needs no scale, since all weights share it. */
  readonly scale: number
  /** SHA-256 of the training data, so that a model can be told from another. */
  readonly digest: string
}

/** A linear model that labels the words of a sequence: a weight by bucket and label, and by label and next label. */
export interface LabelModel extends ModelHead {
  /** `weights[bucket * labels.length + label]`. */
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

/** Rows with weights: the gap to the last such row, how many weights, then label and weight each. */
const rowsInto = (weights: Int8Array, labels: number, from: Cursor): void => {
  let row = -1
  while (from.at < from.bytes.length) {
    row += numberAt(from)
    for (let left = byteAt(from); left > 0; left -= 1) {
      const label = byteAt(from)
      weights[row * labels + label] = byteAt(from)
    }
  }
}

/** Unpacks a model from the base64 text in which it is committed. The layout: length of the head, the head as JSON in
 * ASCII, transitions as 16-bit integers (low byte first), then the rows that have weights.
 * @throws Where the text is of another version: model and reader come from one commit, so this is a fault of ours.
 */
export const unpackModel = (text: string): LabelModel => {
  const from: Cursor = { bytes: fromBase64(text), at: 0 }
  const head = headAt(from)
  if (head.version !== modelVersion) throw new Error(`model of version ${head.version}, not ${modelVersion}`)
  const labels = head.labels.length
  const transitions = new Int16Array((labels + 1) * labels)
  for (let at = 0; at < transitions.length; at += 1) transitions[at] = byteAt(from) | (byteAt(from) << 8)
  const weights = new Int8Array(2 ** head.bits * labels)
  rowsInto(weights, labels, from)
  return { ...head, weights, transitions }
}
