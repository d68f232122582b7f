import { type EntityWords, nameParticles, regex } from '../../lexicon/index.js'
import { type Named, quote } from '../../model/index.js'

const capital = /^[\p{Lu}ß]+$/u
const vowel = /[AEIOUYÄÖÜÀÁÂÃÅÈÉÊËÌÍÎÏÒÓÔÕØÙÚÛÝ]/u
const generation = /^(?:II|III|IV)$/u

const title = (word: string): string => word.slice(0, 1) + word.slice(1).toLowerCase()

/** One stretch of letters: `McLEARY`, `BERG`, `Singh`. */
const properPart = (part: string): string => {
  const joined = /^(?<prefix>(?:Mc|Mac|De|Le|La|Van|Von|Fitz)(?=\p{Lu}{2}))(?<rest>[\p{Lu}ß]+)$/u.exec(part)?.groups
  if (joined) return `${joined.prefix}${title(joined.rest ?? '')}`
  if (!capital.test(part) || part.length < 2) return part
  if (/^MC\p{Lu}{3,}$/u.test(part)) return `Mc${title(part.slice(2))}`
  return title(part)
}

/** `JD`, `TJ`: letters that stand for given names. A family name is never read so (`NG`). */
const initials = (word: string, last: boolean): boolean =>
  capital.test(word) && word.length <= 3 && !vowel.test(word) && !last

const properWord = (word: string, at: number, words: readonly string[]): string => {
  const last = at === words.length - 1
  if (initials(word, last) || (at > 0 && last && generation.test(word))) return word
  const inside = at > 0 && !last
  if (inside && capital.test(word) && nameParticles.includes(word.toLowerCase())) return word.toLowerCase()
  const article = /^(?<article>AL|EL)-(?=\p{Lu}{2})/u.exec(word)?.groups?.article
  if (article && at > 0) return `${article.toLowerCase()}-${properWord(word.slice(3), 0, [word.slice(3)])}`
  return word.replace(/[\p{L}\p{M}]+/gu, properPart)
}

/** A name in ordinary capitals, whatever type a newsletter sets names in.
 * @example properName('PAUL McLEARY') // 'Paul McLeary'
 * @example properName('URSULA VON DER LEYEN') // 'Ursula von der Leyen'
 */
export const properName = (capitals: string): string => {
  const words = capitals.normalize('NFC').trim().split(/\s+/u)
  return words.map((word, at) => properWord(word, at, words)).join(' ')
}

const token = /^(?:\p{Lu}[\p{L}\p{M}.'’-]*|(?:d|l|al|el)['’-]\p{Lu}[\p{L}\p{M}'’-]*)$/u

const isName = (words: readonly string[]): boolean =>
  words.length > 0 &&
  words.length <= 6 &&
  token.test(words.at(-1) ?? '') &&
  words.every((word) => token.test(word) || nameParticles.includes(word))

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')

/** Parts of a list with the places where they start. */
const partsOf = (list: string, words: EntityWords): readonly { readonly part: string; readonly at: number }[] => {
  const joins = words.nameJoins.map(escaped).join('|')
  const between = regex(`\\s*[,;|]\\s*(?:(?:${joins})\\s)?|\\s(?:${joins})\\s|$`, 'giu')
  let from = 0
  return [...list.matchAll(between)].flatMap((join) => {
    const part = list.slice(from, join.index)
    const trimmed = part.trim().replace(/(?<!\p{Lu}|\p{Lu}\p{Ll})[.:]$/u, '')
    const at = from + part.indexOf(trimmed)
    from = join.index + join[0].length
    return trimmed ? [{ part: trimmed, at }] : []
  })
}

/** Splits a list of names ("A B, C D and E F") into people; parts that do not look like a name are left out,
 * and so are single words among longer names, unless they stand in capitals.
 * @example splitNames('MATT BERG und JO ODU', 0, 20, lexicons.de.entity).map((one) => one.name) // ['Matt Berg', 'Jo Odu']
 */
export const splitNames = (text: string, start: number, end: number, words: EntityWords): readonly Named[] => {
  const parts = partsOf(text.slice(start, end), words)
  return parts.flatMap(({ part, at }) => {
    const tokens = part.split(/\s+/u)
    const alone = tokens.length === 1 && parts.length > 1 && !capital.test(part)
    if (alone || !isName(tokens)) return []
    return [{ ...quote(text, start + at, start + at + part.length), name: properName(part) }]
  })
}
