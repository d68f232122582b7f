import type { Declared } from '../../model/index.js'
import { clean, keyOf } from './title.js'

/** A wording of the title, and how much speaks for it. */
interface Candidate {
  readonly text: string
  readonly key: string
  readonly weight: number
  /** Which wording to take where several are the same but for punctuation; lower is better. */
  readonly rank: number
}

const joint = /\s+[|–—·•»:-]\s+|\s*\|\s*/gu

const publicationKeys = (declared: readonly Declared[]): readonly string[] =>
  declared
    .filter((each) => each.field === 'publication')
    .map((each) => keyOf(each.value))
    .filter((key) => key !== '')

/** Whether the end of a title names the site, a section or the date rather than the matter. */
const namesSite = (tail: string, keys: readonly string[]): boolean => {
  const key = keyOf(tail)
  if (key === '' || keys.some((each) => each === key || each.startsWith(`${key} `) || key.startsWith(`${each} `)))
    return true
  const run = key.replace(/ /gu, '')
  return (
    keys.some((each) => each.replace(/ /gu, '') === run) ||
    /^[\p{L}\d -]{1,40}\.[a-z]{2,4}$/iu.test(tail.trim()) ||
    /^\d{1,2}\.\d{1,2}\.\d{2,4}$/u.test(tail.trim())
  )
}

/** Cuts the site's name off a title. */
const withoutSite = (title: string, keys: readonly string[], known: ReadonlySet<string>): string => {
  const cuts = [...title.matchAll(joint)].map((hit) => hit.index)
  for (const cut of cuts) if (known.has(keyOf(title.slice(0, cut)))) return title.slice(0, cut).trim()
  for (const cut of cuts) {
    const tail = title.slice(cut).replace(/^\s*[|–—·•»:-]\s*/u, '')
    const parts = tail.split(/\s+[|–—·•-]\s+/u)
    if (
      cut > 0 &&
      namesSite(parts.at(-1) ?? '', keys) &&
      (parts.length === 1 || parts.every((part) => part.split(' ').length < 5))
    )
      return title.slice(0, cut).trim()
  }
  return title
}

/** A page's own title that bears the name of its site was written for the page; one without is often a copy. */
const titleTag = { dressed: 3, bare: 0.5 }
const weightOf = (from: string, dressed: boolean): number => {
  if (/^ld:\w*(?:Article|Posting|Report|Review)\.headline$/u.test(from)) return 3.6
  if (from.startsWith('item:headline')) return 3
  if (from === 'meta:og:title' || from === 'meta:twitter:title') return 2
  if (from === 'title') return dressed ? titleTag.dressed : titleTag.bare
  return from.startsWith('ld:') ? 0.1 : 0.5
}
const visibleWeight = 2.5

const rankOf = (from: string): number =>
  from === 'meta:og:title'
    ? 0
    : from.startsWith('meta:')
      ? 1
      : from.startsWith('item:')
        ? 2
        : from.startsWith('ld:')
          ? 4
          : 5

const candidatesOf = (declared: readonly Declared[], visible: string | null): readonly Candidate[] => {
  const titles = declared.filter((each) => each.field === 'title')
  const keys = publicationKeys(declared)
  const known = new Set([...titles.map((each) => keyOf(each.value)), ...(visible === null ? [] : [keyOf(visible)])])
  const seen = new Set<string>()
  const found: Candidate[] = titles.flatMap((each) => {
    const text = clean(withoutSite(each.value, keys, known))
    const key = keyOf(text)
    if (seen.has(`${each.from} ${key}`)) return []
    seen.add(`${each.from} ${key}`)
    return [{ text, key, weight: weightOf(each.from, text !== clean(each.value)), rank: rankOf(each.from) }]
  })
  if (visible !== null) found.push({ text: clean(visible), key: keyOf(visible), weight: visibleWeight, rank: 3 })
  return found
}

/** Decides the title: the headline on the page and what the page declares vote. A declared title that the headline
 * holds in full is the headline without its kicker; one that holds the headline is the headline with it.
 */
export const decideTitle = (declared: readonly Declared[], visible: string | null): string | null => {
  const candidates = candidatesOf(declared, visible).filter((each) => each.key !== '')
  const shown = visible === null ? '' : keyOf(visible)
  const social = candidates.find((each) => each.rank === 0)
  if (social !== undefined && shown !== '' && holdsOther(social.key, shown)) return social.text
  const votes = new Map<string, number>()
  for (const each of candidates) votes.set(each.key, (votes.get(each.key) ?? 0) + each.weight)
  const best = [...votes].sort((a, b) => b[1] - a[1])[0]?.[0]
  return [...candidates].sort((a, b) => a.rank - b.rank).find((each) => each.key === best)?.text ?? null
}

/** Shorter than this a title inside another tells nothing. */
const shortestPart = 12

const holdsOther = (a: string, b: string): boolean => {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return short.length >= shortestPart && (long.startsWith(`${short} `) || long.endsWith(` ${short}`))
}
