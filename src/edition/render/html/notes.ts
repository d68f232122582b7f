import type { BriefFigure, BriefMove, BriefReading, BriefSource, Noted } from '../../../model/index.js'
import { blockIndexAt } from '../../compose/lookup.js'
import { dayInWords, stated } from '../date.js'
import { hostOf, safeHref } from '../href.js'
import { say } from '../say.js'
import { cited, type Desk, itemAnchor, named, refTo, words } from './desk.js'
import { emphasised } from './emphasis.js'
import { html, join, type Markup, nothing } from './markup.js'

const dayOr = (desk: Desk, day: string): string => (stated(day) ? dayInWords(day.slice(0, 10), desk.words, false) : day)

/** Shows that the words go on in the source. */
const cutMark = (cut: boolean): Markup => (cut ? html`<span class="tags">…</span>` : nothing)

/** Whether the words around a figure begin or end within a sentence. */
const cutOf = (
  source: BriefSource,
  { words: { start }, context }: BriefFigure,
): { before: boolean; after: boolean } => {
  const block = source.blocks[blockIndexAt(source.blocks, start) ?? -1]
  if (block === undefined) return { before: false, after: false }
  const before = source.text.slice(Math.max(block.start, context.start - 3), context.start)
  return {
    before: /[\p{L}\p{N},;)]\s*$/u.test(before),
    after: context.end < block.end && !/[.!?…][“”"«»)]*$/u.test(context.text),
  }
}

const placeOf = (source: BriefSource, figure: BriefFigure, value: number): string =>
  `${blockIndexAt(source.blocks, figure.words.start)} ${value}`

/** The words of each figure by its paragraph and value, so that a comparison is told as the text has it. */
const wordsByPlace = (source: BriefSource): ReadonlyMap<string, string> =>
  new Map(
    source.figures.flatMap((figure) =>
      figure.value === null ? [] : [[placeOf(source, figure, figure.value), figure.words.text] as const],
    ),
  )

/** What is said of a figure beside its sentence: what it is set against, and as of when. */
const saidOf = (desk: Desk, source: BriefSource, figure: BriefFigure, known: ReadonlyMap<string, string>): string[] => {
  const { compared, asOf } = desk.words.figure
  const other = figure.compared === null ? undefined : known.get(placeOf(source, figure, figure.compared))
  return [
    other === undefined ? '' : say(compared, { n: other }),
    figure.asOf === null ? '' : say(asOf, { day: dayOr(desk, figure.asOf) }),
  ].filter((part) => part !== '')
}

/** Figures of one sentence, which is said once. */
const figureRow = (
  desk: Desk,
  source: BriefSource,
  figures: readonly [BriefFigure, ...BriefFigure[]],
  known: ReadonlyMap<string, string>,
): Markup => {
  const [first] = figures
  const cut = cutOf(source, first)
  const extra = figures.flatMap((figure) => saidOf(desk, source, figure, known))
  const tags = extra.length === 0 ? nothing : html` <span class="tags">${extra.join(' · ')}</span>`
  const names = join(
    figures.map((figure) => cited(desk, figure.words)),
    html` · `,
  )
  const sentence = emphasised(
    desk,
    first.context,
    figures.map((figure) => figure.words),
  )
  return html`<div><dt>${names}</dt><dd>${cutMark(cut.before)}${sentence}${cutMark(cut.after)}${tags}</dd></div>\n`
}

const bySentence = (figures: readonly BriefFigure[]): [BriefFigure, ...BriefFigure[]][] => {
  const groups: [BriefFigure, ...BriefFigure[]][] = []
  for (const figure of figures) {
    const last = groups.at(-1)
    const { start, end } = figure.context
    if (last?.[0].context.start === start && last[0].context.end === end) last.push(figure)
    else groups.push([figure])
  }
  return groups
}

/** The figures of a source by their sentences. */
export const figuresMarkup = (desk: Desk, source: BriefSource): Markup => {
  if (source.figures.length === 0) return nothing
  const known = wordsByPlace(source)
  return html`<section class="figures" id="figures-${source.number}"><h3>${desk.words.sections.figures}</h3>
<dl>${bySentence(source.figures).map((figures) => figureRow(desk, source, figures, known))}</dl></section>\n`
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
    ...entry.authors.map((author) => named(desk, author)),
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
