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

const gap = /(?=[\s,;:!?)“”"]|$)/gu

/** The longest known name that starts at a place and has no more words than may be. */
const knownAt = (
  text: string,
  start: number,
  lineEnd: number,
  reach: number,
  lexicon: Lexicon,
): (Span & Entry) | null => {
  const table = tableFor(lexicon.code)
  const stretch = text.slice(start, Math.min(lineEnd, start + 30 * reach + 30))
  const ends: number[] = []
  for (const found of stretch.matchAll(gap)) if (ends.push(found.index) > reach) break
  for (const end of ends.reverse()) {
    for (const form of formsOf(stretch.slice(0, end), lexicon.entity.endings)) {
      const entry = entryOf(form, table) ?? partOf(form, table, lexicon)
      if (entry) return { ...entry, start, end: start + form.length }
    }
  }
  return null
}

/** Finds the names in a line that our tables know. */
export const findKnown = (text: string, line: Span, lexicon: Lexicon): readonly Mention[] => {
  const { reasons, endings, directions } = lexicon.entity
  const table = tableFor(lexicon.code)
  const found: Mention[] = []
  let free = 0
  for (const hit of text.slice(line.start, line.end).matchAll(word)) {
    const start = line.start + hit.index
    if (start < free) continue
    const part = directions.some((one) => hit[0].startsWith(one)) ? 1 : 0
    const reach = Math.max(part, reachOf(hit[0], table, endings))
    const known = reach === 0 ? null : knownAt(text, start, line.end, reach, lexicon)
    const shouted = known && known.end - start === 2 && /\p{Lu}{3,}\s$/u.test(text.slice(Math.max(0, start - 6), start))
    if (!known || shouted) continue
    free = known.end
    const rule = (known.outlet ? reasons.outlet : reasons.known).id
    found.push({ start, end: known.end, type: known.type, name: known.name, rule })
  }
  return found
}
