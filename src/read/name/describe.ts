import type { Lexicon } from '../../lexicon/index.js'
import { type Description, hashText, mix } from '../label/index.js'
import { levelled, prefixes, shapeOf, suffixes } from '../label/shape.js'
import { partBits, partsFor } from './parts.js'

const kinds = { exact: 1, small: 2, suffix: 3, prefix: 4, shape: 5, inner: 6, part: 7, bits: 8 } as const

/** Letters of an inner stretch of a word. */
const stretch = 4
/** Of longer words the inner stretches are passed over. */
const mostInner = 20

const inner = (small: string): readonly number[] => {
  const found: number[] = []
  if (small.length > mostInner) return found
  for (let at = 1; at + stretch < small.length; at += 1) found.push(hashText(kinds.inner * 16, small, at, at + stretch))
  return found
}

const itself = (word: string, bits: number): readonly number[] => {
  const flat = levelled(word)
  const small = flat.toLowerCase()
  const shape = hashText(kinds.shape * 16, shapeOf(word))
  const hyphen = small.lastIndexOf('-')
  return [
    hashText(kinds.exact * 16, flat),
    hashText(kinds.small * 16, small),
    shape,
    ...suffixes(small, 5, kinds.suffix),
    ...prefixes(small, 5, kinds.prefix),
    ...inner(small),
    ...(hyphen > 0
      ? [hashText(kinds.part * 16, small, hyphen + 1), hashText(kinds.part * 16 + 1, small, 0, hyphen)]
      : []),
    ...(bits === 0 ? [] : [mix(bits, kinds.bits), mix(mix(bits, kinds.bits), shape)]),
  ]
}

const beside = (word: string, bits: number): readonly number[] => {
  const small = levelled(word).toLowerCase()
  return [
    hashText(kinds.small * 16, small),
    hashText(kinds.shape * 16, shapeOf(word)),
    ...suffixes(small, 3, kinds.suffix),
    ...prefixes(small, 3, kinds.prefix).slice(-1),
    ...(bits === 0 ? [] : [mix(bits, kinds.bits)]),
  ]
}

const further = (word: string): readonly number[] => [hashText(kinds.small * 16, levelled(word).toLowerCase())]

const each = 3

/** Pairs and triples of words, shapes and parts of names around a place. */
const placeFeatures = (keys: Int32Array, index: number, count: number, into: Int32Array): number => {
  const at = (offset: number, key: number): number => {
    const place = index + offset
    return place < 0 || place >= count ? 0 : (keys[place * each + key] ?? 0)
  }
  const [word, before, after] = [at(0, 0), at(-1, 0), at(1, 0)]
  const [shape, shapeBefore, shapeAfter] = [at(0, 1), at(-1, 1), at(1, 1)]
  const [bits, bitsBefore, bitsAfter] = [at(0, 2), at(-1, 2), at(1, 2)]
  let next = 0
  const add = (one: number, other: number): void => {
    next += 1
    into[next - 1] = mix(one, mix(other, next))
  }
  add(before, word)
  add(word, after)
  add(at(-2, 0), before)
  add(after, at(2, 0))
  add(shapeBefore, shape)
  add(shape, shapeAfter)
  add(mix(shapeBefore, shape), shapeAfter)
  add(mix(at(-2, 1), shapeBefore), shape)
  add(mix(shape, shapeAfter), at(2, 1))
  add(before, shape)
  add(after, shape)
  add(mix(bitsBefore, bits), shape)
  add(mix(bits, bitsAfter), shape)
  add(bits, before)
  add(index === 0 ? 1 : 0, shape)
  return next
}

/** Words, affixes, shapes, and parts of names that a table knows, as a finder of names sees them (Ratinov and Roth 2009).
 * @param lexicon Whose names of people and countries count.
 */
export const nameDescription = (lexicon: Lexicon): Description => {
  const parts = partsFor(lexicon)
  return {
    offsets: [0, -1, 1, -2, 2],
    word: (word, offset) => {
      if (Math.abs(offset) === 2) return further(word)
      return offset === 0 ? itself(word, partBits(word, parts)) : beside(word, partBits(word, parts))
    },
    keys: each,
    key: (word) => [
      hashText(kinds.small * 16, levelled(word).toLowerCase()),
      hashText(kinds.shape * 16, shapeOf(word)),
      mix(partBits(word, parts), kinds.bits),
    ],
    place: placeFeatures,
  }
}
