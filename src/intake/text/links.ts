import type { Link } from '../../model/index.js'

// Brackets may stand inside an address (Wikipedia) but a closing one without its partner belongs to the sentence.
const addresses =
  /(?:https?:\/\/|(?<![\p{L}\p{N}@./-])www\.)[^\s<>"„“”«»‹›`{}|\\^]{2,2000}|(?:(?<=[\s<>([„“"'«»:;,|]|^)mailto:)?(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}][\p{L}\p{N}._%+-]{0,63}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,8}/giu
const trailing = new Set(".,;:!?'’*_".split(''))
const partner: Readonly<Record<string, string>> = { ')': '(', ']': '[' }

const count = (text: string, sign: string): number => text.split(sign).length - 1

/** Cuts off what the sentence added behind an address: full stops, commas, brackets without a partner. */
const trim = (found: string): string => {
  let kept = found
  for (;;) {
    const last = kept.at(-1) ?? ''
    const opening = partner[last]
    const loose = opening !== undefined && count(kept, opening) < count(kept, last)
    if (!trailing.has(last) && !loose) return kept
    kept = kept.slice(0, -1)
  }
}

const href = (words: string): string => {
  if (/^(?:https?:|mailto:)/iu.test(words)) return words
  return words.includes('@') && !/^www\./iu.test(words) ? `mailto:${words}` : `https://${words}`
}

/** Addresses that stand bare in a text, as links with their places.
 * @example bareLinks('See https://a.example/x.', 0) // [{ start: 4, end: 23, href: 'https://a.example/x' }]
 */
export const bareLinks = (text: string, offset: number): Link[] => {
  if (!/:\/\/|www\.|@/iu.test(text)) return []
  return [...text.matchAll(addresses)].flatMap((match) => {
    const words = trim(match[0])
    const start = offset + match.index
    return words.length > 4 ? [{ start, end: start + words.length, href: href(words) }] : []
  })
}
