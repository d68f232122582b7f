import type { SectionRule } from '../../lexicon/index.js'
import type { Role } from '../../model/index.js'
import type { Context, Pass, Rulings } from './context.js'
import { blank, ground } from './context.js'
import { sectionOf } from './sections.js'

const roleOfSection: Readonly<Record<SectionRule['opens'], Role | null>> = {
  briefs: null,
  moves: 'move',
  readings: 'reading',
  events: 'event',
  sponsor: 'sponsor',
  promo: 'promo',
  housekeeping: 'housekeeping',
}

/** What the section of each line says its entries are; null outside a section that says so. */
const sectionRoles = (context: Context, rulings: Readonly<Rulings>): readonly (Role | null)[] => {
  let role: Role | null = null
  return context.lines.map((line, index) => {
    if (rulings[index]?.role === 'heading') {
      const hit = sectionOf(context, line)
      role = hit ? roleOfSection[hit.rule.opens] : null
    }
    return role
  })
}

/** List lines that their form alone does not tell take the kind that both neighbours, or the section, have. */
const fromNeighbours = (context: Context, found: Rulings, index: number): Role | null => {
  const before = found[index - 1]?.role ?? null
  const after = context.entries[index + 1]?.kind ?? null
  return before && (before === after || !context.lines[index + 1]?.entry) ? before : null
}

/** Moves, readings and events: list lines by their form, their section, or their neighbours. */
export const findEntries: Pass = (context, rulings) => {
  const found = blank(context)
  const roles = sectionRoles(context, rulings)
  for (const [index, line] of context.lines.entries()) {
    if (rulings[index]) continue
    const role = roles[index]
    const entry = context.entries[index]
    if (role && (line.entry || (entry === null && role === 'event' && line.text.length < 400)))
      found[index] = { role, why: ground('block/section-entry'), opens: true }
    else if (entry) found[index] = { role: entry.kind, why: entry.why, opens: true }
    else if (line.entry) {
      const near = fromNeighbours(context, found, index)
      if (near) found[index] = { role: near, why: ground('block/entry-neighbours'), opens: true }
    }
  }
  return found
}
