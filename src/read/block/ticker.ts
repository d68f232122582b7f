import { type Clock, readClocks } from '../time/clock.js'
import { nameApparatus, nameHousekeeping } from './apparatus.js'
import type { Context, Pass, Rulings } from './context.js'
import { blank, ground, runPasses } from './context.js'
import { firstPasses } from './first.js'
import { findDatelines, findFurniture, findTitle } from './head.js'
import type { Line } from './line.js'
import { findPromotion } from './promo.js'
import { findSponsors } from './sponsor.js'

/** A ticker's stamp stands at the head of its line, after signs at most. */
const stampReach = 40

/** The clock time that opens a ticker entry; null for other lines. */
export const entryClock = (context: Context, line: Line): Clock | null => {
  if (line.judged || !/\d/u.test(line.text.slice(0, stampReach))) return null
  const clock = readClocks(line.text, 0, Math.min(line.text.length, stampReach), context.lexicon.time)[0]
  if (!clock || /[\p{L}\p{N}]/u.test(line.text.slice(0, clock.start))) return null
  const after = line.text.slice(clock.end)
  return /^\s*(?:$|[-–—:|+\])•]|\p{Lu})/u.test(after) ? clock : null
}

const findClockEntries: Pass = (context) => {
  const found: Rulings = blank(context)
  let opened = false
  for (const [index, line] of context.lines.entries()) {
    const clock = entryClock(context, line)
    if (clock) {
      const words = [{ start: line.at + clock.start, end: line.at + clock.end, text: clock.text }]
      found[index] = { role: 'item', why: { rule: 'block/clock-entry', words }, opens: true }
      opened = true
    } else if (opened) found[index] = { role: 'item', why: ground('block/after-slug') }
  }
  return found
}

const intro: Pass = (context) => context.lines.map(() => ({ role: 'lead', why: ground('block/before-entries') }))

/** Gives every block of a ticker its role: an entry runs from its clock time to the next. */
export const readTicker = (context: Context): Rulings =>
  runPasses(context, firstPasses, [
    findFurniture,
    nameApparatus,
    findDatelines,
    findTitle,
    findSponsors,
    nameHousekeeping,
    findPromotion,
    findClockEntries,
    intro,
  ])
