import type { Lexicon } from '../../lexicon/index.js'
import type { Document, Why } from '../../model/index.js'
import { type Clock, readClocks } from '../time/clock.js'
import { ground, type Line } from './line.js'
import { firstHit, whyOf } from './match.js'

export type EntryKind = 'move' | 'reading' | 'event'

/** A clock time that stands before an event's title must stand this near the head of its line. */
const clockReach = 140
const longestReadingHead = 160

/** The clock time of an event line: before its first colon that is no part of a time. */
export const eventClock = (line: Line, lexicon: Lexicon): Clock | null =>
  readClocks(line.text, 0, Math.min(line.text.length, clockReach), lexicon.time)[0] ?? null

const isEvent = (line: Line, lexicon: Lexicon): boolean => {
  const clock = eventClock(line, lexicon)
  if (!clock) return false
  const after = line.text.slice(clock.end, clock.end + 14)
  const before = line.text.slice(0, clock.start)
  const opens = before.trim() === '' || /[,–—(|:]\s*$/u.test(before) || /,\s*\p{L}+\s*$/u.test(before)
  return opens && /^[\s)\p{L}.]{0,12}[:–—,|]/u.test(after)
}

/** People write under their full names; a running sentence has verbs. */
const isNameLike = (head: string, lexicon: Lexicon): boolean =>
  !head
    .toLowerCase()
    .split(/[^\p{L}’'-]+/u)
    .some((word) => lexicon.anatomy.functionWords.includes(word))

const isReading = (line: Line, lexicon: Lexicon): boolean => {
  const colon = line.text.search(/:\s/u)
  if (colon < 5 || colon > longestReadingHead) return false
  const head = line.text.slice(0, colon)
  return head.includes(', ') && isNameLike(head, lexicon)
}

/** Tells by form alone whether a list line is a move, a reading or an event; null where its form says nothing. */
export const entryKind = (document: Document, line: Line, lexicon: Lexicon): { kind: EntryKind; why: Why } | null => {
  if (isEvent(line, lexicon)) return { kind: 'event', why: ground('block/entry-event') }
  if (isReading(line, lexicon)) return { kind: 'reading', why: ground('block/entry-reading') }
  const hit = firstHit(
    lexicon.anatomy.moves.filter((rule) => rule.part === 'move'),
    line.text,
  )
  return hit ? { kind: 'move', why: whyOf(document, line, hit) } : null
}
