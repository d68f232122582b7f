import type { Part } from './parts.js'

/** Parts of a mail by what is done with them. */
export interface Chosen {
  /** Shown one after the other as the text of the mail; alternatives of each other stand together, richest first. */
  readonly shown: readonly (readonly Part[])[]
  /** Mails and texts that hang on the mail: documents of their own. */
  readonly attached: readonly Part[]
  readonly skipped: readonly Part[]
}

const isShown = ({ type, attached }: Part): boolean =>
  !attached && (type === 'text/plain' || type === 'text/html' || type === 'text/enriched')

const isDocument = ({ type, filename }: Part): boolean =>
  type === 'message/rfc822' ||
  type === 'text/plain' ||
  type === 'text/html' ||
  type === 'text/markdown' ||
  /\.(?:eml|txt|md|html?)$/iu.test(filename ?? '')

/** The multipart/alternative that a part is a version in, by number; null outside any. */
export const alternative = (part: Part): string | null =>
  part.within.find((step) => step.endsWith(':alternative')) ?? null

const richness: Readonly<Record<string, number>> = { 'text/html': 2, 'text/enriched': 0 }

const rich = (part: Part): number => richness[part.type] ?? 1

/** Sorts the parts of a mail into text, attached documents and what cannot be read. */
export const choose = (parts: readonly Part[]): Chosen => {
  const groups = new Map<string, Part[]>()
  parts.forEach((part, index) => {
    if (!isShown(part)) return
    const key = alternative(part) ?? `part ${index}`
    groups.set(key, [...(groups.get(key) ?? []), part])
  })
  const rest = parts.filter((part) => !isShown(part))
  return {
    shown: [...groups.values()].map((group) => group.sort((a, b) => rich(b) - rich(a))),
    attached: rest.filter(isDocument),
    skipped: rest.filter((part) => !isDocument(part)),
  }
}
