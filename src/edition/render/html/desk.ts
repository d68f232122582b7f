import type { Brief, BriefSource, Line, NamedLine } from '../../../model/index.js'
import { type BriefWords, briefWords } from '../../../words/index.js'
import { blockIndexAt } from '../../compose/lookup.js'
import { say } from '../say.js'
import { html, type Markup, nothing } from './markup.js'

/** What all parts of the page share. */
export interface Desk {
  readonly brief: Brief
  readonly words: BriefWords
  /** Sources by document. */
  readonly sources: ReadonlyMap<string, BriefSource>
  readonly many: boolean
}

/** Prepares a brief for rendering. */
export const deskOf = (brief: Brief): Desk => ({
  brief,
  words: briefWords[brief.language],
  sources: new Map([...brief.sources].reverse().map((source) => [source.id, source])),
  many: brief.sources.length > 1,
})

/** Anchor of a line's words in the source text at the end of the page. */
export const anchor = (source: number, line: { readonly start: number; readonly end: number }): string =>
  `s-${source}-${line.start}-${line.end}`

/** Anchor of an item in the brief. */
export const itemAnchor = (source: number, item: string): string => `b-${source}-${item.replace('item:', '')}`

/** Anchor of a paragraph of a source text. */
export const paragraphAnchor = (source: number, block: number): string => `p-${source}-${block + 1}`

/** `lang` attribute for words of a source, where it differs from the page's. */
export const langOf = (desk: Desk, source: BriefSource): Markup =>
  source.language === desk.brief.language || !/^[a-z]{2,3}(?:-[\w-]{2,20})?$/iu.test(source.language)
    ? nothing
    : html` lang="${source.language}"`

/** The mark beside a line that opens its place in the source text. */
export const refTo = (desk: Desk, line: Line): Markup => {
  const source = desk.sources.get(line.document)
  if (!source || line.start === line.end)
    return html`&#160;<span class="declared">(${desk.words.source.declared})</span>`
  const block = (blockIndexAt(source.blocks, line.start) ?? 0) + 1
  const label = say(desk.many ? desk.words.text.refMany : desk.words.text.ref, { source: source.number, block })
  const short = desk.many ? `${source.number}¶${block}` : `¶${block}`
  return html`&#160;<a class="ref" href="#${anchor(source.number, line)}" title="${label}"><span aria-hidden="true">${short}</span><span class="vh">${label}</span></a>`
}

/** Words of a source, set in the reading face and kept from acting on what stands around them. */
export const words = (desk: Desk, line: Line, tag: 'span' | 'p' = 'span'): Markup => {
  const source = desk.sources.get(line.document)
  const lang = source ? langOf(desk, source) : nothing
  if (tag === 'p') return html`<p class="w"${lang} dir="auto">${line.text}${refTo(desk, line)}</p>`
  return html`<span class="w"${lang}><bdi>${line.text}</bdi></span>`
}

/** Somebody's name in ordinary capitals, set like words of its source. */
export const named = (desk: Desk, line: NamedLine): Markup => words(desk, { ...line, text: line.name })

/** Words of a source with the mark that opens their place. */
export const cited = (desk: Desk, line: Line): Markup => html`${words(desk, line)}${refTo(desk, line)}`
