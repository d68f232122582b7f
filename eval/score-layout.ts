import type { Block, Item, Reading } from '../src/model/index.js'
import { uncovered } from './coverage.js'
import type { Gold } from './gold.js'
import { plain } from './match.js'
import type { Field } from './score.js'
import { type Asked, compare } from './tally.js'

interface Placed extends Asked {
  readonly starts: string
  readonly role: string
}

const startsLine = (text: string, at: number): boolean => /\n\s*$/u.test(text.slice(Math.max(0, at - 8), at))

/** Where the next block that starts so begins, from some place on; -1 where there is none. */
const placeOf = (text: string, starts: string, from: number): number => {
  let here = text.indexOf(starts, from)
  while (here > 0 && !startsLine(text, here)) here = text.indexOf(starts, here + 1)
  return here
}

const holding = (blocks: readonly Block[], place: number): Block | undefined =>
  blocks.find((block) => block.start <= place && place < block.end)

/** A block's role: that of the block which holds the first characters of the gold's block. */
export const blockFields = (gold: Gold, reading: Reading): Field[] => {
  if (gold.blocks === undefined) return []
  const found: Placed[] = []
  let from = 0
  for (const { starts } of gold.blocks) {
    const here = placeOf(reading.text, starts, from)
    if (here < 0) continue
    from = here + 1
    const block = holding(reading.blocks, here + 1)
    if (block !== undefined) found.push({ starts, role: block.role })
  }
  const show = ({ starts, role }: Placed): string => `${role}: ${starts}`
  const same = (a: Placed, b: Placed): boolean => a.starts === b.starts && a.role === b.role
  return [['blocks', compare(gold.blocks, found, { same, showGold: show, showFound: show })]]
}

/** Whether every character that is no white space lies in exactly one block. */
export const coverageFields = (reading: Reading): Field[] => {
  if (reading.text === '') return []
  const gaps = uncovered(reading)
  const tally = compare<Asked, number>([{}], gaps.length > 0 ? [] : [1], {
    same: () => true,
    showGold: () => gaps.slice(0, 3).join(' | '),
    showFound: () => '',
  })
  return [['coverage', tally]]
}

const undashed = (text: string): string => text.trimStart().replace(/^[–—•*-]\s*/u, '')

/** Items by kind and first words, and their slugs. */
export const itemFields = (gold: Gold, reading: Reading): Field[] => {
  const begins = (item: Item): string => undashed(reading.text.slice(item.start, item.start + 400))
  const asked = gold.items ?? []
  const slugs: ({ text: string } & Asked)[] = asked.flatMap(({ slug }) => (slug === null ? [] : [{ text: slug }]))
  const fields: Field[] = [
    [
      'slugs',
      compare(
        slugs,
        reading.items.flatMap((item) => (item.slug === null ? [] : [item.slug.text])),
        {
          same: (wanted, slug) => plain(wanted.text) === plain(slug),
          showGold: (wanted) => wanted.text,
          showFound: (slug) => slug,
        },
      ),
    ],
  ]
  if (gold.items === undefined) return fields
  const items = compare(gold.items, reading.items, {
    same: (wanted, item) => wanted.kind === item.kind && begins(item).startsWith(undashed(wanted.starts).slice(0, 25)),
    showGold: (wanted) => `${wanted.kind}: ${wanted.starts}`,
    showFound: (item) => `${item.kind}: ${begins(item).slice(0, 50)}`,
  })
  return [['items', items], ...fields]
}
