import { thirdOf } from './calendar.js'
import { entryOf, type Groups, type Resolved, type Scene } from './scene.js'

/** A value with its ends. */
export type Ends = Pick<Resolved, 'value' | 'from' | 'to'>

/** A stretch of the calendar, or a part of the day on its one day. */
export const dated = (ends: Ends, how: Resolved['how'], daytime: string | null = null): Resolved =>
  daytime === null ? { ...ends, type: 'DATE', how } : { ...ends, type: 'TIME', value: `${ends.value}T${daytime}`, how }

/** The first, middle or last third of a period where the words tell one; the whole else. */
export const parted = (scene: Scene, groups: Groups, ends: Ends, how: Resolved['how']): Resolved => {
  const part = entryOf(scene.words.periodParts, groups.part)?.part ?? 'whole'
  const { value, from, to } = ends
  if (part === 'whole' || from === null || to === null || from.length !== 10) return dated(ends, how)
  return dated(thirdOf({ value, from, to }, part), 'between')
}

/** A day that follows from the day of issue or from a date named before. */
export const onDay = (day: string, daytime: string | null = null): Resolved =>
  dated({ value: day, from: day, to: day }, 'implied', daytime)

/** A value that nothing resolves. */
export const unresolved = (value: string, daytime: string | null = null): Resolved =>
  dated({ value, from: null, to: null }, 'implied', daytime)

/** A stretch of years under a value of its own; its ends are told from the year 1000 on. */
export const spanOfYears = (value: string, first: number, length: number): Ends =>
  first < 1000 ? { value, from: null, to: null } : { value, from: `${first}-01-01`, to: `${first + length - 1}-12-31` }

/** What is left of a step into past or future where nobody knows from when. */
export const generalTime: Readonly<Record<string, string>> = { '-1': 'PAST_REF', '0': 'PRESENT_REF', '1': 'FUTURE_REF' }
