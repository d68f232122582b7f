import { regex } from '../../lexicon/index.js'
import type { Block, Item, ItemKind, Quoted, Why } from '../../model/index.js'
import type { Context } from '../block/context.js'
import type { Ruling, Rulings } from '../block/line.js'

const kindOf: Readonly<Partial<Record<Block['role'], ItemKind>>> = {
  lead: 'lead',
  item: 'brief',
  move: 'move',
  reading: 'reading',
  event: 'event',
}

interface Building {
  readonly kind: ItemKind
  readonly slug: Quoted | null
  readonly section: string | null
  readonly why: Why
  readonly blocks: number[]
}

const longestHeadline = 140
const shortestHeadline = 12

const wordEnd = regex('(?<![\\p{L}\\p{N}.])[\\p{L}\\p{N}.]+$', 'u')

/** Words at the head of a block up to the end of its first sentence, cut at a word. */
const openingWords = (text: string, abbreviations: readonly string[]): string => {
  const head = text.slice(0, longestHeadline + 1)
  const end = [...head.matchAll(/[.!?](?=\s|$)/gu)].find(({ index }) => {
    const word = wordEnd.exec(head.slice(0, index))?.[0].toLowerCase() ?? ''
    return index >= shortestHeadline && word.length !== 1 && !abbreviations.includes(word)
  })
  const sentence = end ? text.slice(0, end.index + 1) : text
  if (sentence.length <= longestHeadline) return sentence
  return sentence.slice(0, sentence.lastIndexOf(' ', longestHeadline))
}

const opensNew = (ruling: Ruling, kind: ItemKind, last: Building | undefined): boolean =>
  Boolean(ruling.opens) || last?.kind !== kind

const headlineOf = (context: Context, building: Building, title: string | null): string => {
  if (building.slug) return building.slug.text
  if (building.kind === 'lead' && title) return title
  const line = context.lines[building.blocks[0] ?? -1]
  return openingWords(line?.text ?? '', context.lexicon.speech.abbreviations)
}

/** Puts blocks together to items. A block joins the item before it where its role is the same and it opens none. */
export const buildItems = (context: Context, rulings: Rulings, title: string | null): readonly Item[] => {
  const built: Building[] = []
  let section: string | null = null
  for (const [index, ruling] of rulings.entries()) {
    if (ruling?.role === 'heading') section = context.lines[index]?.text ?? null
    const kind = ruling && kindOf[ruling.role]
    if (!ruling || !kind) continue
    const last = built.at(-1)
    if (!opensNew(ruling, kind, last)) last?.blocks.push(index)
    else
      built.push({
        kind,
        slug: ruling.slug ?? null,
        section: kind === 'lead' ? null : section,
        why: ruling.why,
        blocks: [index],
      })
  }
  return built.map((building, at) => ({
    id: `item:${at + 1}`,
    kind: building.kind,
    start: context.lines[building.blocks[0] ?? 0]?.start ?? 0,
    end: context.lines[building.blocks.at(-1) ?? 0]?.end ?? 0,
    slug: building.slug,
    headline: headlineOf(context, building, title),
    blocks: building.blocks,
    section: building.section,
    why: building.why,
  }))
}
