import { type Lexicon, regex } from '../../lexicon/index.js'
import type { Span } from '../../model/index.js'
import type { Mention } from './mention.js'
import { type Entry, folded, type Table, tableFor } from './table.js'

const word = regex("(?<![\\p{L}\\p{N}@#/])[\\p{Lu}\\d][\\p{L}\\p{M}\\p{N}.&/-]*(?:[’'][\\p{L}]+)?", 'gu')
const marks = /[.,;:!?]+$/u
const foreign = /[^ -~’–]/u

const isShouted = (form: string): boolean =>
  form.length > 3 && form === form.toUpperCase() && form !== form.toLowerCase()

/** Forms in capitals, as slugs set them, are looked up in ordinary capitals. */
const ordinary = (form: string): string =>
  form.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase())

/** The forms that a stretch of text may be looked up by: without marks, without an ending, first part of a compound. */
const formsOf = (form: string, endings: readonly string[]): readonly string[] => {
  const bare = form.replace(marks, '')
  const forms = form === bare ? [form] : [form, bare]
  for (const ending of endings)
    if (ending && bare.toLowerCase().endsWith(ending)) forms.push(bare.slice(0, -ending.length))
  const dash = bare.indexOf('-')
  const compound = dash > 1 ? /^[\p{L}.]{2,}(?=-\p{Lu})/u.exec(bare)?.[0] : undefined
  if (compound) forms.push(compound)
  return forms
}

/** What a table says of one form, as it stands or without diacritics; in capitals for no outlet. */
const entryOf = (form: string, table: Table): Entry | undefined => {
  const found = table.forms.get(form) ?? (foreign.test(form) ? table.forms.get(folded(form)) : undefined)
  if (found || !isShouted(form)) return found
  const common = table.forms.get(ordinary(form))
  return common?.outlet ? undefined : common
}

/** What was found out about words and phrases, which return all the time. Kept for a lexicon, and begun anew when full. */
interface Memory {
  readonly reach: Map<string, number>
  readonly phrases: Map<string, Phrase | null>
}

/** What a table says of a phrase, and how many of its characters that takes. */
interface Phrase extends Entry {
  readonly length: number
}

/** So many distinct words of so many characters are kept at most. */
const [mostKept, longestKept] = [20_000, 80]

const memories = new WeakMap<Lexicon, Memory>()

const memoryOf = (lexicon: Lexicon): Memory => {
  const memory = memories.get(lexicon) ?? { reach: new Map(), phrases: new Map() }
  memories.set(lexicon, memory)
  return memory
}

const kept = <T>(known: Map<string, T>, key: string, make: () => T): T => {
  const found = known.get(key)
  if (found !== undefined) return found
  const made = make()
  if (key.length > longestKept) return made
  if (known.size >= mostKept) known.clear()
  // joined anew: a piece cut from a text would keep the whole text in memory
  known.set(`${key} `.slice(0, -1), made)
  return made
}

/** How many words a known name that begins with a word may have, 0 for none. The word may carry an ending. */
const reachOf = (raw: string, { reach }: Table, endings: readonly string[]): number => {
  let most = reach.get(raw) ?? 0
  for (const form of formsOf(raw, endings)) {
    most = Math.max(most, reach.get(form) ?? 0)
    if (foreign.test(form)) most = Math.max(most, reach.get(folded(form)) ?? 0)
    if (isShouted(form)) most = Math.max(most, reach.get(ordinary(form)) ?? 0)
  }
  return most
}

/** A part of a place that is known ("Nordirak"), by the words of the language for directions. */
const partOf = (form: string, table: Table, { entity }: Lexicon): Entry | undefined => {
  const direction = entity.directions.find((one) => form.length > one.length + 3 && form.startsWith(one))
  if (direction === undefined) return undefined
  const rest = form.slice(direction.length)
  const place = table.forms.get(rest.charAt(0).toUpperCase() + rest.slice(1))
  return place?.type === 'GPE' ? { type: 'GPE', name: form, outlet: false } : undefined
}

/** What a table says of a name as a whole; null where it says nothing.
 * @example lookUp('Chinas', lexicons.de)?.name // 'China'
 */
export const lookUp = (name: string, lexicon: Lexicon): Pick<Mention, 'type' | 'name'> | null => {
  const { forms } = tableFor(lexicon.code)
  const form = formsOf(name, lexicon.entity.endings).find((one) => forms.has(one))
  return form === undefined ? null : (forms.get(form) ?? null)
}

const phraseOf = (words: string, lexicon: Lexicon): Phrase | null => {
  const table = tableFor(lexicon.code)
  for (const form of formsOf(words, lexicon.entity.endings)) {
    const entry = entryOf(form, table) ?? partOf(form, table, lexicon)
    if (entry) return { ...entry, length: form.length }
  }
  return null
}

const gap = /[\s,;:!?)“”"]/u

/** Where the first words of a stretch end, one more than a name may have. */
const endsIn = (stretch: string, reach: number): readonly number[] => {
  const ends: number[] = []
  for (let at = 0; at < stretch.length && ends.length <= reach; at++) if (gap.test(stretch.charAt(at))) ends.push(at)
  return ends.length <= reach ? [...ends, stretch.length] : ends
}

/** The longest known name that starts at a place and has no more words than may be. */
const knownAt = (
  text: string,
  start: number,
  lineEnd: number,
  reach: number,
  lexicon: Lexicon,
): (Span & Entry) | null => {
  const stretch = text.slice(start, Math.min(lineEnd, start + 30 * reach + 30))
  const { phrases } = memoryOf(lexicon)
  for (const end of endsIn(stretch, reach).toReversed()) {
    const words = stretch.slice(0, end)
    const found = kept(phrases, words, () => phraseOf(words, lexicon))
    if (found) return { ...found, start, end: start + found.length }
  }
  return null
}

/** How many words a known name that begins with a word may have, be it a part of a place or not. */
const reachFrom = (word: string, lexicon: Lexicon): number => {
  const { directions, endings } = lexicon.entity
  const part = directions.some((one) => word.startsWith(one)) ? 1 : 0
  return Math.max(part, reachOf(word, tableFor(lexicon.code), endings))
}

/** Finds the names in a line that our tables know. */
export const findKnown = (text: string, line: Span, lexicon: Lexicon): readonly Mention[] => {
  const { reasons } = lexicon.entity
  const memory = memoryOf(lexicon)
  const found: Mention[] = []
  let free = 0
  for (const hit of text.slice(line.start, line.end).matchAll(word)) {
    const start = line.start + hit.index
    if (start < free) continue
    const reach = kept(memory.reach, hit[0], () => reachFrom(hit[0], lexicon))
    const known = reach === 0 ? null : knownAt(text, start, line.end, reach, lexicon)
    const shouted = known && known.end - start === 2 && /\p{Lu}{3,}\s$/u.test(text.slice(Math.max(0, start - 6), start))
    if (!known || shouted) continue
    free = known.end
    const rule = (known.outlet ? reasons.outlet : reasons.known).id
    found.push({ start, end: known.end, type: known.type, name: known.name, rule })
  }
  return found
}
