import type { Lexicon } from '../../lexicon/index.js'
import { type Description, hashText, mix } from '../label/index.js'
import { addPrefixes, addSuffixes, levelled, shapeOf } from '../label/shape.js'
import { type Parts, partBits, partsFor } from './parts.js'

const kinds = { exact: 1, small: 2, suffix: 3, prefix: 4, shape: 5, inner: 6, part: 7, bits: 8 } as const

/** Letters of an inner stretch of a word. */
const stretch = 4
/** Of longer words the inner stretches are passed over. */
const mostInner = 20

const addInner = (small: string, found: number[]): void => {
  if (small.length > mostInner) return
  for (let at = 1; at + stretch < small.length; at += 1) found.push(hashText(kinds.inner * 16, small, at, at + stretch))
}

/** What all features of a word are made of. */
interface Seen {
  readonly word: string
  readonly flat: string
  readonly small: string
  /** Hashes of the word in small letters and of its shape, as features. */
  readonly same: number
  readonly shape: number
  readonly bits: number
}

const seen = (word: string, parts: Parts): Seen => {
  const flat = levelled(word)
  const small = flat.toLowerCase()
  return {
    word,
    flat,
    small,
    same: hashText(kinds.small * 16, small),
    shape: hashText(kinds.shape * 16, shapeOf(word)),
    bits: partBits(word, parts),
  }
}

const itself = ({ flat, small, same, shape, bits }: Seen): readonly number[] => {
  const found = [hashText(kinds.exact * 16, flat), same, shape]
  addSuffixes(small, 5, kinds.suffix, found)
  addPrefixes(small, 5, kinds.prefix, found)
  addInner(small, found)
  const hyphen = small.lastIndexOf('-')
  if (hyphen > 0)
    found.push(hashText(kinds.part * 16, small, hyphen + 1), hashText(kinds.part * 16 + 1, small, 0, hyphen))
  if (bits !== 0) found.push(mix(bits, kinds.bits), mix(mix(bits, kinds.bits), shape))
  return found
}

const beside = ({ small, same, shape, bits }: Seen): readonly number[] => {
  const found = [same, shape]
  addSuffixes(small, 3, kinds.suffix, found)
  const opening = Math.min(3, small.length - 1)
  if (opening > 0) found.push(hashText(kinds.prefix * 16 + opening, small, 0, opening))
  if (bits !== 0) found.push(mix(bits, kinds.bits))
  return found
}

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
  let last = seen('', parts)
  // a word is asked for from all places, one after the other
  const of = (word: string): Seen => {
    if (last.word !== word) last = seen(word, parts)
    return last
  }
  return {
    offsets: [0, -1, 1, -2, 2],
    word: (word, offset) => {
      const own = of(word)
      return offset === 0 ? itself(own) : Math.abs(offset) === 1 ? beside(own) : [own.same]
    },
    keys: each,
    key: (word) => {
      const { same, shape, bits } = of(word)
      return [same, shape, mix(bits, kinds.bits)]
    },
    place: placeFeatures,
  }
}
