import ical, { type ICalCalendar, ICalEventStatus, ICalEventTransparency } from 'ical-generator'
import type { Brief, BriefEvent } from '../../model/index.js'
import { type BriefWords, briefWords } from '../../words/index.js'
import { instant } from '../compose/order.js'
import { addressInWords } from './address.js'
import { dayInWords, stated } from './date.js'
import { safeHref } from './href.js'
import { say } from './say.js'
import { visible } from './visible.js'

// A calendar line ends where we say, not where a text does; tabs and line ends inside words become blanks.
const plain = (text: string): string => visible(text).replace(/\s+/gu, ' ').trim()

const descriptionOf = (brief: Brief, event: BriefEvent, words: BriefWords): string => {
  const source = brief.sources[event.source - 1]
  const lines = [plain(event.words.text)]
  if (event.host) lines.push(say(words.ics.host, { host: plain(event.host.text) }))
  const people = event.participants.map((person) => plain(person.text)).join(', ')
  if (people !== '') lines.push(say(words.ics.people, { people }))
  if (event.how === 'implied') lines.push(words.ics.impliedTime)
  if (source)
    lines.push(
      say(words.ics.source, { source: plain(source.publication ?? addressInWords(source.source.address, words)) }),
    )
  return lines.join('\n')
}

const status = (event: BriefEvent): ICalEventStatus => {
  if (event.status === 'cancelled') return ICalEventStatus.CANCELLED
  return event.status === 'postponed' ? ICalEventStatus.TENTATIVE : ICalEventStatus.CONFIRMED
}

const hasClock = (iso: string): boolean => iso.includes('T')

// Dates go in as UTC: with a zone of its own the library writes wrong local times.
const add = (calendar: ICalCalendar, brief: Brief, event: BriefEvent, words: BriefWords): void => {
  const start = instant(event.start)
  const end = instant(event.end)
  if (event.start === null || !Number.isFinite(start)) return
  const url = safeHref(event.href)
  calendar.createEvent({
    id: event.uid,
    stamp: new Date(Number.isFinite(instant(event.stamped)) ? instant(event.stamped) : start),
    start: new Date(start),
    end: Number.isFinite(end) && end > start ? new Date(end) : null,
    allDay: !hasClock(event.start),
    // No zone stated: the time floats, for a zone would be invented.
    floating: hasClock(event.start) && stated(event.start)?.zone === null,
    summary: plain(event.title.text),
    description: descriptionOf(brief, event, words),
    location: event.place ? plain(event.place.text) : null,
    url,
    status: status(event),
    transparency: hasClock(event.start) ? ICalEventTransparency.OPAQUE : ICalEventTransparency.TRANSPARENT,
  })
}

const calendarOf = (brief: Brief, events: readonly BriefEvent[]): string => {
  const words = briefWords[brief.language]
  const day = brief.date === null ? words.undated : dayInWords(brief.date, words, false)
  const calendar = ical({
    name: say(words.ics.name, { day }),
    prodId: { company: 'Lagebild', product: 'brief', language: brief.language.toUpperCase() },
  })
  const seen = new Set<string>()
  for (const event of events) {
    if (!seen.has(event.uid)) add(calendar, brief, event, words)
    seen.add(event.uid)
  }
  return `${calendar.toString().replace(/(?:\r\n)+$/u, '')}\r\n`
}

/** Whether an event can stand in a calendar: its day at least is known. */
export const isDated = (event: BriefEvent): boolean => Number.isFinite(instant(event.start))

/** All dated events of the brief as an iCalendar file, in UTC; events of a day alone last all day. */
export const renderIcs = (brief: Brief): string => calendarOf(brief, brief.events)

/** One event as an iCalendar file of its own. */
export const eventIcs = (brief: Brief, event: BriefEvent): string => calendarOf(brief, [event])
