import type { Draft } from '../draft.js'
import { properName, splitNames } from '../entity/name.js'
import { knownOutlet } from './outlet.js'

/** Who makes the publication: names in its byline, and the outlet that owns it. */
export interface Staff {
  readonly names: readonly string[]
  readonly owner: string | null
}

const capitalised = /\p{Lu}[\p{L}\p{M}’'-]+(?:\s\p{Lu}[\p{L}\p{M}’'.-]+){0,4}/gu

const withoutOpener = (name: string, draft: Draft): string => {
  const words = name.split(/\s/u)
  return draft.lexicon.entity.bylineOpeners.includes(words[0] ?? '') ? words.slice(1).join(' ') : name
}

const namesIn = (draft: Draft): readonly string[] =>
  draft.blocks
    .filter((block) => block.role === 'byline')
    .flatMap((block) =>
      [...draft.document.text.slice(block.start, block.end).matchAll(capitalised)]
        .map((hit) => withoutOpener(hit[0], draft))
        .flatMap((name) => splitNames(name, 0, name.length, draft.lexicon.entity).map((one) => one.name)),
    )

const outletsIn = (text: string): readonly string[] =>
  [...text.matchAll(/(?<![\p{L}\p{N}@.])\p{Lu}[^\n.,;:!?()]{1,40}/gu)]
    .flatMap((hit) => hit[0].split(/\s(?=\p{Lu})/u).map((_, at, parts) => knownOutlet(parts.slice(at).join(' '))?.name))
    .filter((name) => name !== undefined)

const mostFrequent = (names: readonly string[]): string | null => {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null
}

const textOf = (draft: Draft, roles: readonly string[]): string =>
  draft.blocks
    .filter((block) => roles.includes(block.role))
    .map((block) => draft.document.text.slice(block.start, block.end))
    .join('\n')

/** The outlet that publishes a document: named in the publication's name, else in its own lines about itself. */
const ownerOf = (draft: Draft): string | null =>
  mostFrequent(outletsIn(draft.publication ?? '')) ??
  mostFrequent(outletsIn(textOf(draft, ['housekeeping']))) ??
  mostFrequent(outletsIn(textOf(draft, ['promo']))) ??
  draft.publication

/** Reads from a draft who makes the publication. */
export const staffOf = (draft: Draft): Staff => ({ names: namesIn(draft), owner: ownerOf(draft) })

/** The full name of somebody of the staff by first name or full name; null for strangers.
 * @example fullStaffName('ANNA', ['Anna Winter']) // 'Anna Winter'
 */
export const fullStaffName = (name: string, staff: readonly string[]): string | null => {
  const asked = properName(name).toLowerCase()
  return staff.find((full) => `${full.toLowerCase()} `.startsWith(`${asked} `)) ?? null
}
