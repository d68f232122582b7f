import ICAL from 'ical.js'
import { expect, test } from 'vitest'
import { composeBrief } from '../index.js'
import { allInvented, germanLetter, meanPage } from '../reading.case.js'
import { renderIcs } from './ics.js'

const options = { language: 'de', date: null, explain: (rule: string) => rule } as const
const calendarOf = (readings = [germanLetter()]): string => renderIcs(composeBrief(readings, options))
const eventsOf = (calendar: string) =>
  new ICAL.Component(ICAL.parse(calendar)).getAllSubcomponents('vevent').map((one) => new ICAL.Event(one))

test('[EDIT-30] every dated event comes back from the calendar with its words and its moment in UTC', () => {
  const [open, review, storm] = eventsOf(calendarOf())
  expect(review?.summary).toBe('Übungen über Überschwemmungsgebiete – Öffentlicher Rückblick für Änderungswünsche')
  expect(review?.startDate.toString()).toBe('2031-05-07T12:30:00Z')
  expect(review?.endDate.toString()).toBe('2031-05-07T14:00:00Z')
  expect(review?.description).toContain('Institut für Küstenfragen, 14:30 Uhr: Übungen über')
  expect(review?.component.getFirstPropertyValue('url')?.toString()).toBe('https://kueste.example/rueckblick')
  expect(open?.location).toBe('Rathaus Grauort')
  expect(storm?.component.getFirstPropertyValue('status')).toBe('CANCELLED')
})

test('[EDIT-31] an event of a day alone lasts all day, one without a day is left out, and nobody is made organiser', () => {
  const calendar = calendarOf()
  const events = eventsOf(calendar)
  expect(events.length).toBe(3)
  expect(events[0]?.startDate.isDate).toBe(true)
  expect(events[0]?.startDate.toString()).toBe('2031-05-07')
  expect(calendar).not.toContain('ORGANIZER')
  expect(calendar).not.toContain('TZID')
})

test('[EDIT-32] no line is longer than 75 octets, and none is cut inside a character', () => {
  const calendar = calendarOf(allInvented())
  for (const line of calendar.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
  expect(calendar).not.toContain('\uFFFD')
  expect(calendar.replaceAll('\r\n ', '')).toContain('Überschwemmungsgebiete – Öffentlicher')
})

test('[EDIT-33] stamp and identity come from the source, so the same brief gives the same calendar', () => {
  const events = eventsOf(calendarOf())
  expect(events.map((event) => event.component.getFirstPropertyValue('dtstamp')?.toString())).toEqual(
    events.map(() => '2031-05-07T06:00:00Z'),
  )
  expect(new Set(events.map((event) => event.uid)).size).toBe(3)
  expect(calendarOf()).toBe(calendarOf())
})

test('[EDIT-34] words of a source cannot break out of their line', () => {
  const events = eventsOf(calendarOf([meanPage()]))
  expect(events.map((event) => event.summary)).toEqual(['BEGIN:VEVENT; evil\\n, event'])
  expect(events[0]?.component.getFirstPropertyValue('url')).toBe(null)
})

test('[EDIT-35] a time without a zone stays without one', () => {
  const letter = germanLetter()
  const events = letter.events.map((event) => ({ ...event, start: '2031-05-07T14:30:00', end: null }))
  expect(eventsOf(calendarOf([{ ...letter, events }]))[0]?.startDate.toString()).toBe('2031-05-07T14:30:00')
})
