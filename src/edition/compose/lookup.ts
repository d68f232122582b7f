import type { Block, Credit, Item, Reading, Role, Statement, Verbatim } from '../../model/index.js'
import { proveQuotation, type VerbatimSource, verbatimSource } from '../../model/verbatim/index.js'

/** A reading with its findings by item, so that composing stays linear in its length. */
export interface ReadingIndex {
  readonly reading: Reading
  readonly items: ReadonlyMap<string, Item>
  readonly statements: ReadonlyMap<string | null, readonly Statement[]>
  readonly credits: ReadonlyMap<string | null, readonly Credit[]>
  /** The text, ready for proofs. */
  readonly source: VerbatimSource
  /** The words of direct statements that are proved to stand where the reading says. */
  readonly proved: ReadonlyMap<Statement, Verbatim>
}

const byItem = <T extends { readonly item: string | null }>(findings: readonly T[]): Map<string | null, T[]> => {
  const groups = new Map<string | null, T[]>()
  for (const finding of findings) {
    const group = groups.get(finding.item)
    if (group) group.push(finding)
    else groups.set(finding.item, [finding])
  }
  return groups
}

const provedIn = (reading: Reading, source: VerbatimSource): Map<Statement, Verbatim> => {
  const direct = reading.statements.filter(({ kind }) => kind === 'direct')
  return new Map(
    direct.flatMap((statement) => {
      const proof = proveQuotation(statement.text, source, statement)
      // Proved are the words as the source prints them; a change, however well marked, would be somebody else’s.
      return proof.ok && proof.value.changes.length === 0 ? [[statement, proof.value] as const] : []
    }),
  )
}

/** Indexes a reading. */
export const lookUp = (reading: Reading): ReadingIndex => {
  const source = verbatimSource(reading)
  return {
    reading,
    items: new Map(reading.items.map((item) => [item.id, item])),
    statements: byItem(reading.statements),
    credits: byItem(reading.credits),
    source,
    proved: provedIn(reading, source),
  }
}

/** The block that holds a place of the text, found by halving: blocks are disjoint and in order. */
export const blockAt = (reading: Pick<Reading, 'blocks'>, offset: number): Block | null => {
  const at = blockIndexAt(reading.blocks, offset)
  return at === null ? null : (reading.blocks[at] ?? null)
}

/** Index of the block that holds a place of the text. */
export const blockIndexAt = (
  blocks: readonly { readonly start: number; readonly end: number }[],
  offset: number,
): number | null => {
  let low = 0
  let high = blocks.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const block = blocks[middle]
    if (!block) return null
    if (offset < block.start) high = middle - 1
    else if (offset >= block.end) low = middle + 1
    else return middle
  }
  return null
}

const contentRoles: ReadonlySet<Role> = new Set(['lead', 'item', 'move', 'reading', 'event', 'correction'])
const headRoles: ReadonlySet<Role> = new Set(['title', 'byline', 'dateline', 'caption', 'heading', 'credit'])

/** Whether a block of this role reports something. */
export const isContent = (role: Role): boolean => contentRoles.has(role)

/** Whether a block of this role belongs to the head or the thanks of its source. */
export const isHead = (role: Role): boolean => headRoles.has(role)
