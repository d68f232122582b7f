/** FNV-1a over the code units of a stretch of text, begun with a seed, as a 32-bit integer
 * (http://www.isthe.com/chongo/tech/comp/fnv/). Different seeds keep kinds of features apart.
 * @example hashText(1, 'gehen', 2, 5) // hash of "hen" as a feature of kind 1
 */
export const hashText = (seed: number, text: string, from = 0, to = text.length): number => {
  let hash = (0x811c9dc5 ^ seed) | 0
  hash = Math.imul(hash, 0x01000193)
  for (let at = from; at < to; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash | 0
}

/** Mixes two 32-bit integers to one in which every bit depends on all bits of both (the finaliser of MurmurHash3). */
export const mix = (one: number, other: number): number => {
  let hash = Math.imul(one ^ Math.imul(other, 0x9e3779b1), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) | 0
}

/** A copy of a word that does not keep the text alive from which it was cut. */
export const own = (word: string): string => ` ${word}`.slice(1)
