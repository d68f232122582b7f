import type { BriefFigure, BriefMove, BriefReading, BriefSource, Noted } from '../../../model/index.js'
import { blockIndexAt } from '../../compose/lookup.js'
import { dayInWords, stated } from '../date.js'
import { hostOf, safeHref } from '../href.js'
import { say } from '../say.js'
import { cited, type Desk, itemAnchor, refTo, words } from './desk.js'
import { emphasised } from './emphasis.js'
import { html, join, type Markup, nothing } from './markup.js'

const dayOr = (desk: Desk, day: string): string => (stated(day) ? dayInWords(day.slice(0, 10), desk.words, false) : day)

/** Shows that the words go on in the source. */
const cutMark = (cut: boolean): Markup => (cut ? html`<span class="tags">…</span>` : nothing)

const placeOf = (source: BriefSource, figure: BriefFigure, value: number): string =>
  `${blockIndexAt(source.blocks, figure.words.start)} ${value}`

/** The words of each figure by its paragraph and value, so that a comparison is told as the text has it. */
const wordsByPlace = (source: BriefSource): ReadonlyMap<string, string> =>
  new Map(
    source.figures.flatMap((figure) =>
      figure.value === null ? [] : [[placeOf(source, figure, figure.value), figure.words.text] as const],
    ),
  )

const figureRow = (
  desk: Desk,
  source: BriefSource,
  figure: BriefFigure,
  known: ReadonlyMap<string, string>,
): Markup => {
  const { compared, asOf } = desk.words.figure
  const block = source.blocks[blockIndexAt(source.blocks, figure.words.start) ?? -1]
  const cut = {
    before: block !== undefined && figure.context.start > block.start,
    after: block !== undefined && figure.context.end < block.end,
  }
  const other = figure.compared === null ? undefined : known.get(placeOf(source, figure, figure.compared))
  const extra = [
    other === undefined ? '' : say(compared, { n: other }),
    figure.asOf === null ? '' : say(asOf, { day: dayOr(desk, figure.asOf) }),
  ].filter((part) => part !== '')
  const tags = extra.length === 0 ? nothing : html` <span class="tags">${extra.join(' · ')}</span>`
  return html`<tr><th scope="row">${words(desk, figure.words)}</th><td>${cutMark(cut.before)}${emphasised(desk, figure.context, [figure.words])}${cutMark(cut.after)}${refTo(desk, figure.words)}${tags}</td></tr>\n`
}

/** The figures of a source, each with the words around it. */
export const figuresMarkup = (desk: Desk, source: BriefSource): Markup => {
  if (source.figures.length === 0) return nothing
  const known = wordsByPlace(source)
  return html`<section class="figures" id="figures-${source.number}"><h3>${desk.words.sections.figures}</h3>
<table><caption class="vh">${desk.words.figure.caption}</caption>
<thead class="vh"><tr><th scope="col">${desk.words.figure.figure}</th><th scope="col">${desk.words.figure.context}</th></tr></thead>
<tbody>${source.figures.map((figure) => figureRow(desk, source, figure, known))}</tbody></table></section>\n`
}

const moveEntry = (desk: Desk, source: BriefSource, move: BriefMove, first: boolean): Markup => {
  const id = first ? html` id="${itemAnchor(source.number, move.item)}"` : nothing
  const when =
    move.effective === null
      ? nothing
      : html` <span class="tags">${say(desk.words.move.effective, { day: dayOr(desk, move.effective) })}</span>`
  return html`<li${id}>${emphasised(desk, move.words, [move.person, move.organisation])}${refTo(desk, move.words)}${when}</li>\n`
}

/** Which entries are the first of their item: only these carry its anchor. */
export const firsts = (entries: readonly { readonly item: string }[]): boolean[] => {
  const seen = new Set<string>()
  return entries.map(({ item }) => !seen.has(item) && seen.add(item) !== undefined)
}

/** People changing jobs, in the words of the source. */
export const movesMarkup = (desk: Desk, source: BriefSource): Markup => {
  if (source.moves.length === 0) return nothing
  const first = firsts(source.moves)
  return html`<section class="moves" id="moves-${source.number}"><h3>${desk.words.sections.moves}</h3>
<ul class="plain">${source.moves.map((move, at) => moveEntry(desk, source, move, first[at] ?? false))}</ul></section>\n`
}

const readingEntry = (desk: Desk, source: BriefSource, entry: BriefReading, first: boolean): Markup => {
  const id = first ? html` id="${itemAnchor(source.number, entry.item)}"` : nothing
  const href = safeHref(entry.href)
  const title = words(desk, entry.title)
  const linked = href === null ? title : html`<a class="out" href="${href}" rel="noopener noreferrer">${title}</a>`
  const by = [
    ...entry.authors.map((author) => words(desk, author)),
    ...(entry.outlet ? [html`<i>${words(desk, entry.outlet)}</i>`] : []),
  ]
  const line = by.length === 0 ? nothing : html`<p class="by">${join(by, html`, `)}</p>`
  const host = href === null ? nothing : html` <span class="tags">${hostOf(href)}</span>`
  return html`<li${id}><p class="title">${linked}${refTo(desk, entry.title)}${host}</p>${line}</li>\n`
}

/** The reading list. */
export const readingsMarkup = (desk: Desk, source: BriefSource): Markup => {
  if (source.readings.length === 0) return nothing
  const first = firsts(source.readings)
  return html`<section class="readings" id="readings-${source.number}"><h3>${desk.words.sections.readings}</h3>
<ul class="plain">${source.readings.map((entry, at) => readingEntry(desk, source, entry, first[at] ?? false))}</ul></section>\n`
}

const notedEntry = (desk: Desk, source: BriefSource, noted: Noted): Markup => {
  const id =
    noted.kind === 'item' && noted.item !== null ? html` id="${itemAnchor(source.number, noted.item)}"` : nothing
  return html`<li${id}><span class="label">${desk.words.noted[noted.kind]}</span> ${cited(desk, noted.words)}</li>\n`
}

/** What has no place above and is still not dropped. */
export const notedMarkup = (desk: Desk, source: BriefSource): Markup =>
  source.noted.length === 0
    ? nothing
    : html`<section class="noted" id="noted-${source.number}"><h3>${desk.words.sections.noted}</h3>
<p class="intro">${desk.words.noted.intro}</p>
<ul class="plain">${source.noted.map((noted) => notedEntry(desk, source, noted))}</ul></section>\n`
