import type { Brief, BriefSource, Maker } from '../../../model/index.js'
import { dayInWords, timeInWords } from '../date.js'
import { noticesInWords } from '../notice.js'
import { counted, say } from '../say.js'
import { type Desk, langOf, refTo, words } from './desk.js'
import { html, join, type Markup, nothing } from './markup.js'
import { nameOf } from './sourcetext.js'

/** A list of sources longer than this is folded. */
const foldFrom = 30

/** What the brief holds, in words, leaving out what it has none of. */
export const countsInWords = (desk: Pick<Desk, 'brief' | 'words'>): string[] => {
  const { counts } = desk.brief
  const order = ['sources', 'items', 'statements', 'actions', 'figures', 'events', 'setAside', 'unproved'] as const
  return order.filter((key) => counts[key] > 0).map((key) => counted(desk.words.counts[key], counts[key]))
}

/** The day of the brief in words. */
export const briefDay = (brief: Brief, desk: Pick<Desk, 'words'>): string =>
  brief.date === null ? desk.words.undated : dayInWords(brief.date, desk.words, true)

/** Nameplate, day and counts. */
export const mastheadMarkup = (desk: Desk): Markup => {
  const day = briefDay(desk.brief, desk)
  const dated = desk.brief.date === null ? html`${day}` : html`<time datetime="${desk.brief.date}">${day}</time>`
  const counts = countsInWords(desk)
  return html`<header class="masthead"><h1>${desk.words.name}</h1>
<p class="strip"><span class="date">${dated}</span>${counts.length === 0 ? nothing : html`<span class="counts">${counts.join(' · ')}</span>`}</p></header>\n`
}

const publishedWords = (desk: Desk, source: BriefSource): string =>
  source.published === null
    ? desk.words.source.publishedUnknown
    : say(desk.words.source.published, { time: timeInWords(source.published, desk.words) })

const sourceEntry = (desk: Desk, source: BriefSource): Markup => {
  const title = source.title
    ? html`: <span class="w"${langOf(desk, source)}><bdi>${source.title.text}</bdi></span>`
    : nothing
  return html`<li><a href="#src-${source.number}"><span class="no">${source.number}</span> <bdi>${nameOf(source)}</bdi>${title}</a></li>\n`
}

const sourceList = (desk: Desk): Markup => {
  const list = html`<ol class="plain sources">${desk.brief.sources.map((source) => sourceEntry(desk, source))}</ol>\n`
  return desk.brief.sources.length > foldFrom
    ? html`<details><summary>${counted(desk.words.counts.sources, desk.brief.sources.length)}</summary>\n${list}</details>\n`
    : list
}

const partsOf = (desk: Desk): Markup[] => {
  const { sections } = desk.words
  const source = desk.brief.sources[0]
  const part = (id: string, name: string, n: number): Markup =>
    n === 0 ? nothing : html`<a href="#${id}">${name}${n > 1 ? html` <span class="no">${n}</span>` : nothing}</a>`
  const own =
    desk.many || !source
      ? []
      : [
          part('lead-1', sections.lead, source.leads.length),
          part('briefs-1', source.genre === 'ticker' ? sections.entries : sections.briefs, source.briefs.length),
          part('figures-1', sections.figures, source.figures.length),
          part('acts-1', sections.actions, source.actions.length),
          part('moves-1', sections.moves, source.moves.length),
          part('readings-1', sections.readings, source.readings.length),
        ]
  const rest =
    source && !desk.many
      ? [
          part('noted-1', sections.noted, source.noted.length),
          part('aside-1', sections.setAside, desk.brief.counts.setAside),
        ]
      : []
  return [
    ...own,
    part('events', sections.events, desk.brief.events.length),
    ...rest,
    part('text', sections.text, Math.min(1, desk.brief.sources.length)),
  ]
}

/** What is in the brief: its parts, and its sources where there are several. */
export const contentsMarkup = (desk: Desk): Markup => {
  if (desk.brief.sources.length === 0) return nothing
  const parts = partsOf(desk).filter((part) => part.markup !== '')
  return html`<nav class="contents" aria-label="${desk.words.contents}">
${desk.many ? sourceList(desk) : nothing}<p class="parts">${join(parts, html` `)}</p></nav>\n`
}

const makersLine = (desk: Desk, makers: readonly Maker[]): Markup => {
  const fields = ['authors', 'contributors', 'editors', 'producers', 'photographers'] as const
  const rows = fields.map((field) => {
    const people = makers.filter((maker) => maker.field === field)
    if (people.length === 0) return nothing
    const names = people.map(({ line }) => html`<bdi>${line.name}</bdi>${refTo(desk, line)}`)
    return html`<span><span class="label">${desk.words.makers[field]}</span> ${join(names, html`, `)}</span>`
  })
  const line = join(rows, html` `)
  return line.markup === '' ? nothing : html`<p class="makers">${line}</p>\n`
}

const noticesOf = (desk: Desk, source: BriefSource): Markup => {
  const lines = [
    ...noticesInWords(source.notices, desk.words),
    ...(source.sponsor === null ? [] : [say(desk.words.source.sponsor, { sponsor: source.sponsor })]),
  ]
  return lines.length === 0
    ? nothing
    : html`<ul class="notices" aria-label="${desk.words.source.notices}">${lines.map((line) => html`<li>${line}</li>\n`)}</ul>\n`
}

/** Head of a source: its name, kind and time, its title where no lead carries it, its makers and what could not be read. */
export const sourceHeadMarkup = (desk: Desk, source: BriefSource): Markup => {
  const translated =
    source.translatedFrom === null
      ? []
      : [
          say(desk.words.source.translated, {
            language: desk.words.languages[source.translatedFrom] ?? source.translatedFrom,
          }),
        ]
  const republished =
    source.republished === null
      ? []
      : [say(desk.words.source.republished, { time: timeInWords(source.republished, desk.words) })]
  const facts = [desk.words.genre[source.genre], publishedWords(desk, source), ...republished, ...translated]
  const shown = source.leads.some((lead) => lead.headline.text === source.title?.text)
  const title =
    source.title === null || shown
      ? nothing
      : html`<p class="source-title">${words(desk, source.title)}${refTo(desk, source.title)}</p>\n`
  return html`<header class="source-head"><h2>${desk.many ? html`<span class="no">${source.number}</span> ` : nothing}<bdi>${nameOf(source)}</bdi></h2>
<p class="facts-line">${facts.join(' · ')} · <a href="#text-${source.number}">${desk.words.source.openText}</a></p>
${title}${makersLine(desk, source.makers)}${noticesOf(desk, source)}</header>\n`
}
