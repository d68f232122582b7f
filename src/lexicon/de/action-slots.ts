import { actWords } from '../act-words.js'

/** Prepositions that merge with an article. */
const merged: Readonly<Record<string, readonly string[]>> = {
  in: ['in', 'im', 'ins'],
  an: ['an', 'am', 'ans'],
  zu: ['zu', 'zum', 'zur'],
  von: ['von', 'vom'],
  bei: ['bei', 'beim'],
  auf: ['auf', 'aufs'],
  für: ['für', 'fürs'],
  über: ['über', 'übers'],
  um: ['um', 'ums'],
}

/** Prepositions with the forms that they make with an article.
 * @example slots('object, an') // ['object', 'an', 'am', 'ans']
 */
export const slots = (list: string): readonly string[] => actWords(list).flatMap((word) => merged[word] ?? [word])
