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

/** Letters that a known name may begin with: most words of a text need no look-up. */
const heads = new WeakMap<ReadonlyMap<string, Entry>, ReadonlySet<string>>()
const headOf = (word: string): string => word.slice(0, 2).toLowerCase()

const headsOf = (table: ReadonlyMap<string, Entry>): ReadonlySet<string> => {
  const known =
    heads.get(table) ?? new Set([...table.keys()].map((name) => `${headOf(name)}${name.split(/[ -]/u)[0]?.length}`))
  heads.set(table, known)
  return known
}

/** Whether a word may be the first of a known name: begins so, and is as long, give or take an ending. */
const mayOpen = (form: string, table: ReadonlyMap<string, Entry>): boolean => {
  const [first = ''] = form.split('-')
  return [0, 1, 2].some((ending) => headsOf(table).has(`${headOf(first)}${first.length - ending}`))
}

const tables = new Map<Lexicon['code'], ReadonlyMap<string, Entry>>()

const tableFor = (code: Lexicon['code']): ReadonlyMap<string, Entry> => {
  const table = tables.get(code) ?? tableOf(code)
  tables.set(code, table)
  return table
}

/** At most so many words make a known name. */
const longest = 7
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
const knownAt = (text: string, start: number, lineEnd: number, lexicon: Lexicon): (Span & Entry) | null => {
  const table = tableFor(lexicon.code)
  const stretch = text.slice(start, Math.min(lineEnd, start + 90))
  const ends = [...stretch.matchAll(/(?=[\s,;:!?)“”"]|$)/gu)].slice(0, longest).map((gap) => gap.index)
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
    const known = start < free || !mayOpen(hit[0], table) ? null : knownAt(text, start, line.end, lexicon)
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
