import { type LabelModel, modelVersion } from '../../src/read/label/index.js'
import type { Trained } from './perceptron.js'

/** Makes weights small: one scale for all, so that the largest but a few fit eight bits, and near-noughts dropped.
 * @param drop Share of the scale below which a weight is dropped.
 */
export const quantised = (trained: Trained, drop: number): LabelModel => {
  const { labels, bits, buckets, weights, transitions, digest } = trained
  const sizes = weights
    .filter((weight) => weight !== 0)
    .map(Math.abs)
    .sort()
  // the few weights beyond are cut: a scale that fits them too would blur all others
  const scale = Math.max(1e-6, (sizes[Math.floor(sizes.length * 0.9995)] ?? 1) / 127)
  const least = drop / scale
  const small = weights.map((weight) => (Math.abs(weight / scale) < least ? 0 : Math.round(weight / scale)))
  const rowOf = (row: number): Float32Array => small.subarray(row * labels.length, (row + 1) * labels.length)
  const kept = [...buckets.keys()].filter((row) => rowOf(row).some((weight) => weight !== 0))
  return {
    version: modelVersion,
    labels,
    bits,
    scale,
    digest,
    buckets: Int32Array.from(kept, (row) => buckets[row] ?? 0),
    weights: Int8Array.from(
      kept.flatMap((row) => [...rowOf(row)]),
      (weight) => Math.max(-127, Math.min(127, weight)),
    ),
    transitions: Int16Array.from(transitions, (weight) =>
      Math.max(-32768, Math.min(32767, Math.round(weight / scale))),
    ),
  }
}

const number = (value: number): readonly number[] => {
  const bytes: number[] = []
  let rest = value
  while (rest >= 128) {
    bytes.push((rest & 127) | 128)
    rest >>>= 7
  }
  return [...bytes, rest]
}

/** Packs a model into the layout that `unpackModel` reads, as base64. */
export const packModel = ({ buckets, weights, transitions, ...head }: LabelModel): string => {
  const { version, labels, bits, scale, digest } = head
  const text = JSON.stringify({ version, labels, bits, scale, digest })
  const bytes: number[] = [...number(text.length), ...Buffer.from(text, 'ascii')]
  for (const weight of transitions) bytes.push(weight & 255, (weight >> 8) & 255)
  bytes.push(...number(buckets.length))
  let last = -1
  for (const [row, bucket] of buckets.entries()) {
    const cells = [...weights.subarray(row * labels.length, (row + 1) * labels.length).entries()]
    const filled = cells.filter(([, weight]) => weight !== 0)
    bytes.push(...number(bucket - last), filled.length)
    for (const [label, weight] of filled) bytes.push(label, weight & 255)
    last = bucket
  }
  return Buffer.from(bytes).toString('base64')
}
