import { bodies, countries, type Known, type Lexicon, outlets, places, wellKnownPeople } from '../../lexicon/index.js'
import type { Span } from '../../model/index.js'
import type { Mention } from './mention.js'

interface Entry {
  readonly type: Mention['type']
  readonly name: string
  readonly outlet: boolean
}

const fromCountries: readonly Known[] = countries.flatMap((one) => [
  { type: 'GPE', en: one.en, de: one.de, also: one.also } as const,
  ...one.capitals.map((capital) => ({ type: 'GPE', en: capital, de: capital, also: [] }) as const),
])

const tableOf = (code: Lexicon['code']): ReadonlyMap<string, Entry> => {
  const table = new Map<string, Entry>()
  const put = (form: string, entry: Entry): void => {
    if (form.length > 1 && !table.has(form)) table.set(form, entry)
  }
  for (const one of [...places, ...bodies, ...fromCountries, ...wellKnownPeople]) {
    for (const form of [one.en, one.de, ...one.also]) put(form, { type: one.type, name: one[code], outlet: false })
  }
  for (const one of wellKnownPeople)
    put(one[code].split(' ').at(-1) ?? '', { type: 'PER', name: one[code], outlet: false })
  for (const one of outlets) {
    const forms = [one.name, ...one.also].filter((form) => !one.marked.includes(form))
    for (const form of forms) put(form, { type: 'ORG', name: one.name, outlet: true })
  }
  return table
}

/** By beginning and length of their first word: how many words the longest such name has. */
type Heads = ReadonlyMap<string, number>

const heads = new WeakMap<ReadonlyMap<string, Entry>, Heads>()
const headOf = (word: string, length: number): string => word.slice(0, 2).toLowerCase() + length

const headsOf = (table: ReadonlyMap<string, Entry>): Heads => {
  const made = new Map<string, number>()
  for (const name of table.keys()) {
    const words = name.split(' ')
    const first = words[0]?.split('-')[0] ?? ''
    const head = headOf(first, first.length)
    made.set(head, Math.max(made.get(head) ?? 0, words.length))
  }
  return made
}

/** How many words a known name that begins with a word may have, 0 for none. The word may carry an ending. */
const wordsFrom = (form: string, table: ReadonlyMap<string, Entry>): number => {
  const known = heads.get(table) ?? headsOf(table)
  heads.set(table, known)
  const [first = ''] = form.replace(/[’'].*$/u, '').split('-')
  return Math.max(
    ...[first.length, first.length - 1, first.length - 2, form.length].map(
      (length) => known.get(headOf(first, length)) ?? 0,
    ),
  )
}

const tables = new Map<Lexicon['code'], ReadonlyMap<string, Entry>>()

const tableFor = (code: Lexicon['code']): ReadonlyMap<string, Entry> => {
  const table = tables.get(code) ?? tableOf(code)
  tables.set(code, table)
  return table
}

const word = /(?<![\p{L}\p{N}@#/])[\p{Lu}\d][\p{L}\p{M}\p{N}.&/-]*(?:[’'][\p{L}]+)?/gu

/** The forms that a stretch of text may be looked up by: without marks, without an ending, first part of a compound. */
const trimmed = (form: string, endings: readonly string[]): readonly string[] => {
  const bare = form.replace(/[.,;:!?]+$/u, '')
  const ended = endings
    .filter((ending) => ending && bare.toLowerCase().endsWith(ending))
    .map((ending) => bare.slice(0, -ending.length))
  const compound = /^[\p{L}.]{2,}(?=-\p{Lu})/u.exec(bare)?.[0]
  return [form, bare, ...ended, ...(compound ? [compound] : [])]
}

/** Forms in capitals, as slugs set them, are looked up in ordinary capitals. */
const ordinary = (form: string): string =>
  form.length > 3 && form === form.toUpperCase()
    ? form.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase())
    : form

/** What a table says of a name as a whole; null where it says nothing.
 * @example lookUp('Chinas', lexicons.de)?.name // 'China'
 */
export const lookUp = (name: string, lexicon: Lexicon): Pick<Mention, 'type' | 'name'> | null => {
  const table = tableFor(lexicon.code)
  const form = trimmed(name, lexicon.entity.endings).find((one) => table.has(one))
  return form === undefined ? null : (table.get(form) ?? null)
}

/** Known names that start at a place, longest first. */
const knownAt = (
  text: string,
  start: number,
  lineEnd: number,
  reach: number,
  lexicon: Lexicon,
): (Span & Entry) | null => {
  const table = tableFor(lexicon.code)
  const stretch = text.slice(start, Math.min(lineEnd, start + 90))
  const ends = [...stretch.matchAll(/(?=[\s,;:!?)“”"]|$)/gu)].slice(0, reach + 1).map((gap) => gap.index)
  for (const end of ends.reverse()) {
    for (const form of trimmed(stretch.slice(0, end), lexicon.entity.endings)) {
      const common = table.get(ordinary(form))
      const entry = table.get(form) ?? (common?.outlet ? undefined : common)
      if (entry) return { ...entry, start, end: start + form.length }
    }
  }
  return null
}

/** Finds the names in a line that our tables know. */
export const findKnown = (text: string, line: Span, lexicon: Lexicon): readonly Mention[] => {
  const { reasons } = lexicon.entity
  const table = tableFor(lexicon.code)
  const found: Mention[] = []
  let free = 0
  for (const hit of text.slice(line.start, line.end).matchAll(word)) {
    const start = line.start + hit.index
    const reach = start < free ? 0 : wordsFrom(hit[0], table)
    const known = reach === 0 ? null : knownAt(text, start, line.end, reach, lexicon)
    const shouted = known && known.end - start === 2 && /\p{Lu}{3,}\s$/u.test(text.slice(Math.max(0, start - 6), start))
    if (!known || shouted) continue
    free = known.end
    found.push({
      start,
      end: known.end,
      type: known.type,
      name: known.name,
      rule: (known.outlet ? reasons.outlet : reasons.known).id,
    })
  }
  return found
}
