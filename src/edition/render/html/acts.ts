import type { BriefAction, BriefSource, NamedLine } from '../../../model/index.js'
import { actInWords, whenInWords } from '../action.js'
import { say } from '../say.js'
import { type Desk, named, refTo, words } from './desk.js'
import { html, join, type Markup, nothing } from './markup.js'

const parties = (desk: Desk, lines: readonly NamedLine[]): Markup =>
  lines.length === 0
    ? html`<span class="unnamed">${desk.words.action.unnamed}</span>`
    : join(
        lines.map((line) => named(desk, line)),
        html`, `,
      )

// On a phone the cells of a row stand below each other, which takes their roles from them in some browsers.
const cell = (label: string, content: Markup): Markup =>
  html`<td role="cell"><span class="label" aria-hidden="true">${label}</span> <span>${content}</span></td>`

/** A cell without a value; a phone leaves it out. */
const emptyCell = html`<td role="cell" class="none"><span>–</span></td>`

const row = (desk: Desk, act: BriefAction): Markup => {
  const says = desk.words.action
  const when = whenInWords(act.when, desk.words)
  const place = act.place ? html` <span class="tags">${say(says.place, { place: act.place.text })}</span>` : nothing
  return html`<tr role="row" class="${act.status}">${cell(says.who, parties(desk, act.actors))}${cell(
    says.what,
    html`${actInWords(act, desk.words)}${place}`,
  )}${cell(says.toWhom, parties(desk, act.targets))}${when === '' ? emptyCell : cell(says.time, html`${when}`)}${cell(
    says.standing,
    html`${says.status[act.status]}`,
  )}${cell(says.words, html`${words(desk, act.words)}${refTo(desk, act.words)}`)}</tr>\n`
}

/** Who did what to whom, one row an act; each opens the words that tell it. A source that was read and has none says so. */
export const actsMarkup = (desk: Desk, source: BriefSource): Markup => {
  const says = desk.words.action
  const told = source.leads.length + source.briefs.length > 0
  if (source.actions.length === 0 && !told) return nothing
  const heads = [says.who, says.what, says.toWhom, says.time, says.standing, says.words]
  const body =
    source.actions.length === 0
      ? html`<p class="intro">${says.nothing}</p>`
      : html`<p class="intro">${says.intro}</p>
<table role="table" aria-labelledby="acts-head-${source.number}"><thead role="rowgroup"><tr role="row">${heads.map((head) => html`<th role="columnheader" scope="col">${head}</th>`)}</tr></thead>
<tbody role="rowgroup">${source.actions.map((act) => row(desk, act))}</tbody></table>`
  return html`<section class="acts" id="acts-${source.number}"><h3 id="acts-head-${source.number}">${desk.words.sections.actions}</h3>
${body}</section>\n`
}
