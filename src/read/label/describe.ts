import { mix } from './hash.js'

/** What a labeller looks at. All features are 32-bit hashes; equal hashes are the same feature. */
export interface Description {
  /** From which places a word is looked at: -1 describes the word before the one that is labelled. */
  readonly offsets: readonly number[]
  /** Features of a word by itself as seen from a place; asked once a distinct word and offset. The empty word stands for
   * what lies beyond either end of the sequence. */
  readonly word: (word: string, offset: number) => readonly number[]
  /** How many keys a word has for features that several words make. */
  readonly keys: number
  /** The keys of a word: asked once a distinct word. */
  readonly key: (word: string) => readonly number[]
  /** Writes the features of a place that several words make, and returns how many.
   * @param keys Keys of the words of the sequence, `keys` each; those beyond the ends are 0.
   */
  readonly place: (keys: Int32Array, index: number, count: number, into: Int32Array) => number
}

/** Features of each place that the caller knows beforehand (a tag, a match in a table): `each` of them a place, 0 for none. */
export interface Given {
  readonly each: number
  readonly values: Int32Array
}

/** The row of a table of `2 ** bits` rows that a feature falls into, as seen from a place. */
export const bucketOf = (feature: number, salt: number, bits: number): number => mix(feature, salt) >>> (32 - bits)

/** Salts that keep features of words, places and givens apart. */
export const salts = { place: 101, given: 211, word: (offset: number): number => 11 + offset } as const

/** Most features that a place may have. */
export const placeFeatures = 32
