import type { Item, Named, Quoted, ReadingEntry } from '../../model/index.js'
import { quote } from '../../model/index.js'
import type { Context } from '../block/context.js'
import type { Line } from '../block/line.js'
import { ground } from '../block/line.js'
import { firstHit, groupOf, whyOf } from '../block/match.js'
import { splitNames } from '../entity/name.js'
import { personIn } from '../move/person.js'

const authorsOf = (context: Context, found: Quoted | null): readonly Named[] => {
  if (!found) return []
  const { document, lexicon } = context
  return splitNames(document.text, found.start, found.end, lexicon.entity).map(
    (named) => personIn(document, lexicon.anatomy, named) ?? named,
  )
}

const linkOf = (context: Context, blocks: readonly number[]): string | null => {
  const links = blocks.flatMap((index) => context.lines[index]?.raw.links ?? [])
  return links.find((link) => /^https?:/iu.test(link.href))?.href ?? null
}

/** The line up to the address that may stand at its end. */
const withoutAddress = (text: string): string => {
  const address = text.search(/\s*[-–—:(<]?\s*https?:/iu)
  return address > 0 ? text.slice(0, address) : text
}

/** Words of the entry's link, or of its line: the title where no form is known. */
const plainTitle = (context: Context, line: Line): Quoted => {
  const link = line.raw.links.find(
    (entry) => /^https?:/iu.test(entry.href) && !/^https?:/iu.test(context.document.text.slice(entry.start, entry.end)),
  )
  if (link) return quote(context.document.text, link.start, link.end)
  return quote(context.document.text, line.at, line.at + withoutAddress(line.text).length)
}

const unquoted = (context: Context, title: Quoted): Quoted => {
  const inner = /^[„“”"»«](?<inner>[^„“”"»«]+)[“”"«»]$/u.exec(title.text)?.groups?.inner
  return inner ? quote(context.document.text, title.start + 1, title.start + 1 + inner.length) : title
}

const titled = (found: Quoted): Pick<ReadingEntry, 'title' | 'titleAt'> => ({ title: found.text, titleAt: found })

const describe = (context: Context, item: Item, line: Line, listed: boolean): ReadingEntry => {
  const href = linkOf(context, item.blocks)
  const hit = listed ? firstHit(context.lexicon.anatomy.readings, withoutAddress(line.text)) : null
  const title = hit && groupOf(context.document, line, hit, 'title')
  if (!hit || !title)
    return {
      authors: [],
      outlet: null,
      ...titled(plainTitle(context, line)),
      href,
      item: item.id,
      why: ground('block/link-entry'),
    }
  return {
    authors: authorsOf(context, groupOf(context.document, line, hit, 'authors')),
    outlet: groupOf(context.document, line, hit, 'outlet'),
    ...titled(unquoted(context, title)),
    href,
    item: item.id,
    why: whyOf(context.document, line, hit),
  }
}

/** Links may have any words: the forms of a reading list count only where most entries of the document have one. */
const isListed = (context: Context, items: readonly Item[]): boolean => {
  const lines = items.flatMap((item) => context.lines[item.blocks[0] ?? -1] ?? [])
  const formed = lines.filter((line) => firstHit(context.lexicon.anatomy.readings, withoutAddress(line.text)))
  return formed.length * 2 > lines.length
}

/** Reads authors, outlet, title and link of the reading items. */
export const readReadings = (context: Context, items: readonly Item[]): readonly ReadingEntry[] => {
  const entries = items.filter((item) => item.kind === 'reading')
  const listed = isListed(context, entries)
  return entries.flatMap((item) => {
    const line = context.lines[item.blocks[0] ?? -1]
    return line ? [describe(context, item, line, listed)] : []
  })
}
