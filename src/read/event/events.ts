import type { EventEntry, Item, Named, Quoted } from '../../model/index.js'
import { quote } from '../../model/index.js'
import type { Context } from '../block/context.js'
import { eventClock } from '../block/entry.js'
import type { Line } from '../block/line.js'
import { firstHit } from '../block/match.js'
import { splitNames } from '../entity/name.js'
import { personIn } from '../move/person.js'
import type { Clock } from '../time/clock.js'
import { readStamps } from '../time/stamp.js'
import { zoneOffset } from '../time/zone.js'
import { dayFromIssue, dayInHeading, type ListDay } from './day.js'

/** What is known of the issue that a list of events stands in. */
export interface Issue {
  /** ISO 8601, or null. */
  readonly published: string | null
  /** IANA name or fixed offset of the publication's clock, or null. */
  readonly zone: string | null
}

const span = (context: Context, line: Line, from: number, to: number): Quoted | null => {
  const raw = line.text.slice(from, to)
  const text = raw.replace(/^[\s,;:–—|()-]+|[\s,;:–—|(-]+$/gu, '')
  if (!/[\p{L}\p{N}]/u.test(text)) return null
  const start = line.at + from + raw.indexOf(text)
  return quote(context.document.text, start, start + text.length)
}

/** A status word before the host ("CANCELED:") is no part of it. */
const hostFrom = (context: Context, line: Line, end: number): number => {
  const label = /^[^:]{2,20}:\s/u.exec(line.text.slice(0, end))?.[0]
  const { cancelled, postponed } = context.lexicon.anatomy
  return label && firstHit([...cancelled, ...postponed], label) ? label.length : 0
}

interface Parts {
  readonly host: Quoted | null
  readonly title: Quoted
  readonly place: Quoted | null
}

/** Host before the clock and title after it; or title first, with the clock behind. */
const partsOf = (context: Context, line: Line, clock: Clock | null): Parts => {
  const whole = quote(context.document.text, line.at, line.at + line.text.length)
  if (!clock) return { host: null, title: whole, place: null }
  const before = span(context, line, hostFrom(context, line, clock.start), clock.start)
  const rest = line.text.slice(clock.end)
  const colon = rest.search(/:\s/u)
  const between = colon > 0 ? span(context, line, clock.end, clock.end + colon) : null
  const after = span(context, line, clock.end + Math.max(0, colon), line.text.length)
  if (before && after) return { host: before, title: after, place: between }
  if (after) return { host: between, title: after, place: null }
  return { host: null, title: before ?? whole, place: null }
}

const instant = (day: string, clock: string, zone: string | null): string =>
  `${day}T${clock}:00${(zone && zoneOffset(zone, day)) ?? ''}`

const peopleIn = (context: Context, title: Quoted): readonly Named[] => {
  const pattern = /\p{Lu}{2,}[\p{L}.’'-]*(?:\s+\p{Lu}[\p{L}.’'-]*\p{Lu}[\p{L}’'-]*){1,3}/gu
  return [...title.text.matchAll(pattern)].flatMap((match) => {
    const start = title.start + match.index
    const named = splitNames(context.document.text, start, start + match[0].length, context.lexicon.entity)[0]
    return named ? (personIn(context.document, context.lexicon.anatomy, named) ?? []) : []
  })
}

const statusOf = (context: Context, line: Line): EventEntry['status'] => {
  if (firstHit(context.lexicon.anatomy.cancelled, line.text)) return 'cancelled'
  return firstHit(context.lexicon.anatomy.postponed, line.text) ? 'postponed' : 'scheduled'
}

const dayOf = (context: Context, item: Item, line: Line, issue: Issue): ListDay | null => {
  const own = readStamps(line.text, 0, Math.min(160, line.text.length), context.lexicon.time)[0]
  if (own) return { day: own.day, how: 'stated' }
  if (!issue.published) return null
  return (item.section ? dayInHeading(context, item.section, issue.published) : null) ?? dayFromIssue(issue.published)
}

const describe = (context: Context, item: Item, line: Line, issue: Issue): EventEntry => {
  const clock = eventClock(line, context.lexicon)
  const day = dayOf(context, item, line, issue)
  const parts = partsOf(context, line, clock)
  const zone = clock?.zone ?? issue.zone
  return {
    host: parts.host,
    title: parts.title.text,
    titleAt: parts.title,
    place: parts.place,
    start: day && (clock ? instant(day.day, clock.from, zone) : day.day),
    end: day && clock?.to ? instant(day.day, clock.to, zone) : null,
    how: day?.how ?? null,
    participants: peopleIn(context, parts.title),
    href: line.raw.links.find((link) => /^https?:/iu.test(link.href))?.href ?? null,
    status: statusOf(context, line),
    item: item.id,
    why: item.why,
  }
}

/** Reads host, title, people, start with zone, place and link of the event items. */
export const readEvents = (context: Context, items: readonly Item[], issue: Issue): readonly EventEntry[] =>
  items
    .filter((item) => item.kind === 'event')
    .flatMap((item) => {
      const line = context.lines[item.blocks[0] ?? -1]
      return line ? [describe(context, item, line, issue)] : []
    })
