import type { BriefBlock, BriefSource, Line } from '../../../model/index.js'
import { blockIndexAt } from '../../compose/lookup.js'
import { addressInWords } from '../address.js'
import { timeInWords } from '../date.js'
import { hostOf, safeHref } from '../href.js'
import { say } from '../say.js'
import { type Citation, citationsOf } from './citations.js'
import { anchor, type Desk, langOf, paragraphAnchor } from './desk.js'
import { html, type Markup, nothing } from './markup.js'
import { type Thread, weave } from './weave.js'

interface Piece extends Citation {
  readonly id: string | null
}

/** Citations by the block they stand in; one that runs over several blocks gives a piece to each. */
const byBlock = (source: BriefSource, citations: readonly Citation[]): Map<number, Piece[]> => {
  const groups = new Map<number, Piece[]>()
  const seen = new Set<string>()
  for (const { start, end, back } of citations) {
    const id = anchor(source.number, { start, end })
    const first = blockIndexAt(source.blocks, start)
    if (first === null || start >= end || seen.has(id)) continue
    seen.add(id)
    for (let at = first; at < source.blocks.length && (source.blocks[at]?.start ?? end) < end; at += 1) {
      const block = source.blocks[at]
      if (!block) break
      const piece = {
        start: Math.max(start, block.start),
        end: Math.min(end, block.end),
        back,
        id: at === first ? id : null,
      }
      const group = groups.get(at)
      if (group) group.push(piece)
      else groups.set(at, [piece])
    }
  }
  return groups
}

const markThread = (block: BriefBlock, piece: Piece): Thread => {
  // What takes up most of a paragraph is an anchor only; a page all in yellow would mark nothing.
  const whole = piece.end - piece.start > 0.9 * (block.end - block.start)
  const id = (first: boolean): Markup => (first && piece.id !== null ? html` id="${piece.id}"` : nothing)
  return {
    start: piece.start,
    end: piece.end,
    open: (first) => (whole ? html`<span class="at"${id(first)}>` : html`<mark${id(first)}>`),
    close: whole ? html`</span>` : html`</mark>`,
  }
}

const linkThreads = (block: BriefBlock): Thread[] =>
  block.links.flatMap((link) => {
    const href = safeHref(link.href)
    if (href === null || link.start < block.start || link.end > block.end) return []
    return [
      {
        start: link.start,
        end: link.end,
        open: () => html`<a class="out" href="${href}" rel="noopener noreferrer">`,
        close: html`</a>`,
      },
    ]
  })

const paragraph = (
  desk: Desk,
  source: BriefSource,
  block: BriefBlock,
  at: number,
  pieces: readonly Piece[],
): Markup => {
  const threads = [...pieces.map((piece) => markThread(block, piece)), ...linkThreads(block)]
  const back = pieces[0]?.back
  const number = say(desk.words.text.paragraph, { n: at + 1 })
  const up =
    back === undefined
      ? nothing
      : html` <a class="back" href="#${back}" title="${desk.words.text.back}"><span aria-hidden="true">↑</span><span class="vh">${number}: ${desk.words.text.back}</span></a>`
  const reason = desk.brief.reasons[block.rule] ?? block.rule
  return html`<li class="para ${block.place}" id="${paragraphAnchor(source.number, at)}"><p class="margin"><span class="no">¶${at + 1}</span> <span class="role" title="${desk.words.text.why}: ${reason}">${desk.words.role[block.role]}</span>${up}</p><p class="w" dir="auto"${langOf(desk, source)}>${weave(source.text, block, threads)}</p></li>\n`
}

const fact = (label: string, value: Markup): Markup =>
  value.markup === '' ? nothing : html`<div><dt>${label}</dt><dd>${value}</dd></div>\n`

const linked = (address: string): Markup => {
  const href = safeHref(address)
  return href === null
    ? html`<bdi>${address}</bdi>`
    : html`<a class="out" href="${href}" rel="noopener noreferrer">${address}</a>`
}

const factsOf = (desk: Desk, source: BriefSource): Markup => {
  const { source: says, languages } = desk.words
  const canonical =
    source.canonicalUrl !== null && source.canonicalUrl !== source.source.address
      ? linked(source.canonicalUrl)
      : nothing
  return html`<dl class="facts">${fact(says.address, linked(addressInWords(source.source.address, desk.words)))}${fact(says.original, canonical)}${fact(
    says.retrieved,
    html`${timeInWords(source.source.retrieved, desk.words)}`,
  )}${fact(says.language, html`${languages[source.language] ?? source.language}`)}${fact(
    says.digest,
    html`<code>${source.source.digest}</code>`,
  )}${fact(says.madeBy, html`${say(says.versions, source.madeBy)}`)}</dl>\n`
}

/** How a source is called where its title stands elsewhere: its publication, its site, or its short name. */
export const nameOf = (source: BriefSource): string =>
  source.publication ?? (safeHref(source.source.address) ? hostOf(source.source.address) : source.key)

/** The whole text of a source, paragraph by paragraph, with an anchor and a mark for every stretch that the brief uses. */
export const sourceTextMarkup = (desk: Desk, source: BriefSource): Markup => {
  const pieces = byBlock(source, citationsOf(desk.brief, source))
  const title: Line | null = source.title
  const name = title
    ? html`<bdi class="w"${langOf(desk, source)}>${title.text}</bdi>`
    : html`${desk.words.source.untitled}`
  return html`<section class="text" id="text-${source.number}"><h3>${desk.many ? html`<span class="no">${source.number}</span> ` : nothing}<bdi>${nameOf(source)}</bdi>: ${name}</h3>
${factsOf(desk, source)}<ol class="plain">${source.blocks.map((block, at) => paragraph(desk, source, block, at, pieces.get(at) ?? []))}</ol></section>\n`
}
