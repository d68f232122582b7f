import { regex } from '../../lexicon/index.js'
import type { Mention } from './mention.js'

const words = regex('(?<![\\p{L}\\p{N}@#/.-])[\\p{Lu}\\d][\\p{L}\\p{M}\\p{N}]*', 'gu')
/** Shorter names are too often something else. */
const shortest = 4

/** The kind that most mentions of a form have; the first of those on a par. */
const kindOf = (all: readonly Mention[]): Mention['type'] => {
  const counts = new Map<Mention['type'], number>()
  for (const { type } of all) counts.set(type, (counts.get(type) ?? 0) + 1)
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), ['MISC' as Mention['type'], 0] as const)[0]
}

const byForm = (text: string, learnt: readonly Mention[]): ReadonlyMap<string, readonly Mention[]> => {
  const forms = new Map<string, Mention[]>()
  for (const one of learnt) {
    const form = text.slice(one.start, one.end)
    const known = forms.get(form)
    if (known) known.push(one)
    else forms.set(form, [one])
  }
  return forms
}

/** Gives all learnt mentions of one form the kind that most of them have: a document means one thing by a name. */
export const agreed = (text: string, learnt: readonly Mention[]): readonly Mention[] =>
  [...byForm(text, learnt).values()].flatMap((all) => {
    const type = kindOf(all)
    const name = all.find((one) => one.type === type)?.name
    return all.map((one) => ({ ...one, type, name: name ?? one.name }))
  })

/** Finds learnt names again where they stand in the same form elsewhere. */
export const findRepeated = (text: string, learnt: readonly Mention[]): readonly Mention[] => {
  const openings = new Map<string, string[]>()
  const forms = byForm(text, learnt)
  for (const form of forms.keys()) {
    const opening = /^[\p{L}\p{M}\p{N}]+/u.exec(form)?.[0]
    if (form.length >= shortest && opening) openings.set(opening, [...(openings.get(opening) ?? []), form])
  }
  if (openings.size === 0) return []
  for (const list of openings.values()) list.sort((a, b) => b.length - a.length)
  return [...text.matchAll(words)].flatMap((hit) => {
    const form = openings
      .get(hit[0])
      ?.find((one) => text.startsWith(one, hit.index) && !/[\p{L}\p{N}]/u.test(text.charAt(hit.index + one.length)))
    const [model] = form === undefined ? [] : (forms.get(form) ?? [])
    return model && form !== undefined ? [{ ...model, start: hit.index, end: hit.index + form.length }] : []
  })
}
