import { type Description, hashText, mix } from '../label/index.js'
import { addPrefixes, addSuffixes, shapeOf, levelled as withoutDigits } from '../label/shape.js'

/** Marks that are written in many ways and mean the same to a tag. */
const alike = new Map([
  ...['„', '“', '”', '»', '«', '``', "''"].map((mark) => [mark, '"'] as const),
  ...['‚', '‘'].map((mark) => [mark, "'"] as const),
  ...['–', '—'].map((mark) => [mark, '--'] as const),
  ['…', '...'],
])

/** Digits and kinds of quotation marks and dashes are all the same to a tag. */
const levelled = (word: string): string => alike.get(word) ?? withoutDigits(word.replaceAll('’', "'"))

const kinds = { exact: 1, small: 2, suffix: 3, prefix: 4, shape: 5, cased: 6, short: 7, part: 8 } as const

/** What all features of a word are made of. */
interface Seen {
  readonly word: string
  readonly flat: string
  readonly small: string
  readonly shape: string
  /** Hash of the word in small letters, as a feature. */
  readonly same: number
}

const seen = (word: string): Seen => {
  const flat = levelled(word)
  const small = flat.toLowerCase()
  return { word, flat, small, shape: shapeOf(flat), same: hashText(kinds.small * 16, small) }
}

let last = seen('')

/** A word is asked for from all places, one after the other. */
const seenLast = (word: string): Seen => {
  if (last.word !== word) last = seen(word)
  return last
}

const itself = ({ flat, small, same, shape }: Seen): readonly number[] => {
  const hash = hashText(kinds.shape * 16, shape)
  const found = [hashText(kinds.exact * 16, flat), same, hash]
  addSuffixes(small, 7, kinds.suffix, found)
  addPrefixes(small, 4, kinds.prefix, found)
  const plain = found.length
  addSuffixes(small, 4, kinds.cased, found)
  for (let at = plain; at < found.length; at += 1) found[at] = mix(found[at] ?? 0, hash)
  const hyphen = small.lastIndexOf('-')
  if (hyphen > 0) found.push(hashText(kinds.part * 16, small, hyphen + 1))
  return found
}

const beside = ({ small, same, shape }: Seen): readonly number[] => {
  const found = [same, hashText(kinds.shape * 16, shape)]
  addSuffixes(small, 3, kinds.suffix, found)
  return found
}

/** Words, endings and shapes as a tagger sees them (Ratnaparkhi 1996), of two words before and after. */
export const tagDescription: Description = {
  offsets: [0, -1, 1, -2, 2],
  word: (word, offset) => {
    const own = seenLast(word)
    return offset === 0 ? itself(own) : Math.abs(offset) === 1 ? beside(own) : [own.same]
  },
  keys: 3,
  key: (word) => {
    const { small, shape, same } = seenLast(word)
    return [same, hashText(kinds.short * 16, shape), hashText(kinds.suffix * 16, small, Math.max(0, small.length - 3))]
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
