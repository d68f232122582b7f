import { type LabelModel, modelVersion } from '../../src/read/label/index.js'
import type { Trained } from './perceptron.js'

/** Makes weights small: one scale for all, so that the largest but a few fit eight bits, and near-noughts dropped.
 * @param drop Share of the scale below which a weight is dropped.
 */
export const quantised = ({ labels, bits, weights, transitions, digest }: Trained, drop: number): LabelModel => {
  const sizes = weights
    .filter((weight) => weight !== 0)
    .map(Math.abs)
    .sort()
  // the few weights beyond are cut: a scale that fits them too would blur all others
  const scale = Math.max(1e-6, (sizes[Math.floor(sizes.length * 0.9995)] ?? 1) / 127)
  const least = drop / scale
  const small = weights.map((weight) => (Math.abs(weight / scale) < least ? 0 : Math.round(weight / scale)))
  return {
    version: modelVersion,
    labels,
    bits,
    scale,
    digest,
    weights: Int8Array.from(small, (weight) => Math.max(-127, Math.min(127, weight))),
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
export const packModel = ({ weights, transitions, ...head }: LabelModel): string => {
  const { version, labels, bits, scale, digest } = head
  const text = JSON.stringify({ version, labels, bits, scale, digest })
  const bytes: number[] = [...number(text.length), ...Buffer.from(text, 'ascii')]
  for (const weight of transitions) bytes.push(weight & 255, (weight >> 8) & 255)
  let last = -1
  for (let row = 0; row < 2 ** bits; row += 1) {
    const cells = [...weights.subarray(row * labels.length, (row + 1) * labels.length).entries()].filter(
      ([, w]) => w !== 0,
    )
    if (cells.length === 0) continue
    bytes.push(...number(row - last), cells.length)
    for (const [label, weight] of cells) bytes.push(label, weight & 255)
    last = row
  }
  return Buffer.from(bytes).toString('base64')
}
