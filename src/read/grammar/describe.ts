import { type Description, hashText, mix } from '../label/index.js'
import { prefixes, shapeOf, suffixes } from '../label/shape.js'

/** Marks that are written in many ways and mean the same to a tag. */
const alike = new Map([
  ...['„', '“', '”', '»', '«', '``', "''"].map((mark) => [mark, '"'] as const),
  ...['‚', '‘'].map((mark) => [mark, "'"] as const),
  ...['–', '—'].map((mark) => [mark, '--'] as const),
  ['…', '...'],
])

/** Digits and kinds of quotation marks and dashes are all the same to a tag. */
const levelled = (word: string): string => alike.get(word) ?? word.replaceAll('’', "'").replace(/\d/gu, '0')

const kinds = { exact: 1, small: 2, suffix: 3, prefix: 4, shape: 5, cased: 6, short: 7, part: 8 } as const

const itself = (word: string): readonly number[] => {
  const flat = levelled(word)
  const small = flat.toLowerCase()
  const shape = hashText(kinds.shape * 16, shapeOf(levelled(word)))
  const hyphen = small.lastIndexOf('-')
  return [
    hashText(kinds.exact * 16, flat),
    hashText(kinds.small * 16, small),
    shape,
    ...suffixes(small, 7, kinds.suffix),
    ...prefixes(small, 4, kinds.prefix),
    ...suffixes(small, 4, kinds.cased).map((one) => mix(one, shape)),
    ...(hyphen > 0 ? [hashText(kinds.part * 16, small, hyphen + 1)] : []),
  ]
}

const beside = (word: string): readonly number[] => {
  const small = levelled(word).toLowerCase()
  return [
    hashText(kinds.small * 16, small),
    hashText(kinds.shape * 16, shapeOf(levelled(word))),
    ...suffixes(small, 3, kinds.suffix),
  ]
}

const further = (word: string): readonly number[] => [hashText(kinds.small * 16, levelled(word).toLowerCase())]

/** Words, endings and shapes as a tagger sees them (Ratnaparkhi 1996), of two words before and after. */
export const tagDescription: Description = {
  offsets: [0, -1, 1, -2, 2],
  word: (word, offset) => (offset === 0 ? itself(word) : Math.abs(offset) === 1 ? beside(word) : further(word)),
  keys: 3,
  key: (word) => {
    const small = levelled(word).toLowerCase()
    return [
      hashText(kinds.small * 16, small),
      hashText(kinds.short * 16, shapeOf(levelled(word))),
      hashText(kinds.suffix * 16, small, Math.max(0, small.length - 3)),
    ]
  },
  place: (keys, index, count, into) => {
    const at = (place: number, key: number): number => (place < 0 || place >= count ? 0 : (keys[place * 3 + key] ?? 0))
    const [own, before, after] = [at(index, 0), at(index - 1, 0), at(index + 1, 0)]
    into[0] = mix(own, mix(before, 1))
    into[1] = mix(own, mix(after, 2))
    into[2] = mix(at(index, 1), mix(at(index - 1, 1), 3))
    into[3] = mix(before, mix(after, 4))
    into[4] = mix(at(index, 2), mix(before, 5))
    into[5] = mix(at(index, 2), mix(after, 6))
    into[6] = mix(before, mix(at(index - 2, 0), 7))
    into[7] = mix(at(index, 2), mix(at(index + 1, 2), 8))
    return 8
  },
}
