import type { BriefEvent } from '../../../model/index.js'
import { clockInWords, dayInWords, stated } from '../date.js'
import { hostOf, safeHref } from '../href.js'
import { eventIcs, isDated } from '../ics.js'
import { say } from '../say.js'
import { cited, type Desk, itemAnchor, named, words } from './desk.js'
import { html, join, type Markup, nothing } from './markup.js'
import { firsts } from './notes.js'

/** What holds for all events of a day and is said once, beside the day. */
interface Shared {
  readonly zone: string | null
  readonly implied: boolean
}

const zoneOf = (event: BriefEvent): string | null => (event.start === null ? null : (stated(event.start)?.zone ?? null))

const sharedOf = (events: readonly BriefEvent[]): Shared => {
  const zones = new Set(events.map(zoneOf).filter((zone) => zone !== null))
  return {
    zone: zones.size === 1 ? ([...zones][0] ?? null) : null,
    implied: events.every((event) => event.start !== null && event.how === 'implied'),
  }
}

const clockOf = (desk: Desk, event: BriefEvent, shared: Shared): Markup => {
  const start = event.start === null ? null : stated(event.start)
  const end = event.end === null ? null : stated(event.end)
  if (!start?.clock) return html`<span class="tags">${desk.words.event.noTime}</span>`
  const from = clockInWords(start.clock, desk.words)
  const clock =
    end?.clock && end.day === start.day
      ? say(desk.words.event.until, { from: start.clock, to: clockInWords(end.clock, desk.words) })
      : from
  const zone =
    start.zone === null || start.zone === shared.zone ? nothing : html` <span class="zone">${start.zone}</span>`
  return html`<time datetime="${event.start}">${clock}</time>${zone}`
}

const statusOf = (desk: Desk, event: BriefEvent): Markup => {
  if (event.status === 'scheduled') return nothing
  const word = event.status === 'cancelled' ? desk.words.event.cancelled : desk.words.event.postponed
  return html`<strong class="status">${word}</strong> `
}

const row = (label: string, value: Markup): Markup =>
  value.markup === '' ? nothing : html`<p class="by"><span class="label">${label}</span> ${value}</p>`

const addLink = (desk: Desk, event: BriefEvent): Markup => {
  if (!isDated(event)) return nothing
  const data = `data:text/calendar;charset=utf-8,${encodeURIComponent(eventIcs(desk.brief, event))}`
  const name = say(desk.words.event.addNamed, { title: event.title.text })
  const visibleWords = desk.words.event.add
  return html`<a class="add" href="${data}" download="event-${event.uid.replace(/@.*$/u, '')}.ics"><span aria-hidden="true">${visibleWords}</span><span class="vh">${name}</span></a>`
}

const details = (desk: Desk, event: BriefEvent, shared: Shared): Markup => {
  const href = safeHref(event.href)
  const link =
    href === null
      ? nothing
      : html`<a class="out" href="${href}" rel="noopener noreferrer">${desk.words.event.link} <span class="tags">${hostOf(href)}</span></a>`
  const implied =
    event.how === 'implied' && event.start !== null && !shared.implied
      ? html`<span class="tags">${desk.words.event.implied}</span>`
      : nothing
  const actions = join([addLink(desk, event), link, implied], html` `)
  return html`${row(desk.words.event.host, event.host ? words(desk, event.host) : nothing)}${row(
    desk.words.event.people,
    join(
      event.participants.map((person) => named(desk, person)),
      html`, `,
    ),
  )}${row(desk.words.event.place, event.place ? words(desk, event.place) : nothing)}${
    actions.markup === '' ? nothing : html`<p class="actions">${actions}</p>`
  }`
}

const eventEntry = (desk: Desk, event: BriefEvent, shared: Shared, first: boolean): Markup => {
  const id = first ? html` id="${itemAnchor(event.source, event.item)}"` : nothing
  return html`<li class="event ${event.status}"${id}><div class="clock">${clockOf(desk, event, shared)}</div>
<div><p class="title">${statusOf(desk, event)}${cited(desk, event.title)}</p>${details(desk, event, shared)}</div></li>\n`
}

const byDay = (events: readonly BriefEvent[]): Map<string, BriefEvent[]> => {
  const days = new Map<string, BriefEvent[]>()
  for (const event of events) {
    const day = event.start?.slice(0, 10) ?? ''
    const list = days.get(day)
    if (list) list.push(event)
    else days.set(day, [event])
  }
  return days
}

/** The events by day and time, each with a link that puts it into a calendar. */
export const agendaMarkup = (desk: Desk): Markup => {
  const { events } = desk.brief
  if (events.length === 0) return nothing
  const level = desk.many ? 2 : 3
  const head = level === 2 ? html`<h2>${desk.words.sections.events}</h2>` : html`<h3>${desk.words.sections.events}</h3>`
  const first = new Map(events.map((event) => [event, false]))
  for (const [at, isFirst] of firsts(events.map((event) => ({ item: `${event.source} ${event.item}` }))).entries()) {
    const event = events[at]
    if (event) first.set(event, isFirst)
  }
  const days = [...byDay(events)].map(([day, list]) => {
    const shared = sharedOf(list)
    const name = day === '' ? desk.words.event.noDay : dayInWords(day, desk.words, true)
    const said = [shared.zone, shared.implied ? desk.words.event.implied : null].filter((part) => part !== null)
    const extra = said.length === 0 ? nothing : html` <span class="tags">${said.join(' · ')}</span>`
    const title = level === 2 ? html`<h3 class="day">${name}${extra}</h3>` : html`<h4 class="day">${name}${extra}</h4>`
    return html`${title}\n<ul class="plain">${list.map((event) => eventEntry(desk, event, shared, first.get(event) ?? false))}</ul>\n`
  })
  const all = events.some(isDated)
    ? html`<p class="actions"><a href="events.ics">${desk.words.event.all}</a></p>`
    : nothing
  return html`<section class="agenda" id="events">${head}\n${days}${all}</section>\n`
}
