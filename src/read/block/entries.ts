import type { SectionRule } from '../../lexicon/index.js'
import type { Role } from '../../model/index.js'
import type { Context, Pass, Rulings } from './context.js'
import { blank, ground } from './context.js'
import { isLinkEntry } from './digest.js'
import { eventClock } from './entry.js'
import type { Ruling } from './line.js'
import { firstHit } from './match.js'
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

/** A line without a dash counts as an entry of its section where it has what such entries have. */
const hasForm = (context: Context, index: number, role: Role): boolean => {
  const line = context.lines[index]
  if (!line) return false
  if (line.entry) return true
  const { anatomy } = context.lexicon
  if (role === 'event') return eventClock(line, context.lexicon) !== null
  if (role === 'move') return firstHit(anatomy.moves, line.text) !== null
  return role === 'reading' && (isLinkEntry(line) || firstHit(anatomy.readings, line.text) !== null)
}

const rule = (context: Context, found: Rulings, index: number, role: Role | null): Ruling | null => {
  const line = context.lines[index]
  const entry = context.entries[index]
  if (!line) return null
  if (role && hasForm(context, index, role)) return { role, why: ground('block/section-entry'), opens: true }
  if (entry) return { role: entry.kind, why: entry.why, opens: true }
  const near = line.entry ? fromNeighbours(context, found, index) : null
  if (near) return { role: near, why: ground('block/entry-neighbours'), opens: true }
  return role && !context.slugs[index]?.strong ? { role: 'housekeeping', why: ground('block/listing-note') } : null
}

/** Moves, readings and events: list lines by their form, their section, or their neighbours. */
export const findEntries: Pass = (context, rulings) => {
  const found = blank(context)
  const roles = sectionRoles(context, rulings)
  for (const index of context.lines.keys())
    if (!rulings[index]) found[index] = rule(context, found, index, roles[index] ?? null)
  return found
}
