import type { Brief, BriefItem, BriefSource } from '../../../model/index.js'
import { say } from '../say.js'
import { actsMarkup } from './acts.js'
import { agendaMarkup } from './agenda.js'
import { asideMarkup } from './aside.js'
import { type Desk, deskOf } from './desk.js'
import { html, type Markup, nothing } from './markup.js'
import { briefDay, contentsMarkup, mastheadMarkup, sourceHeadMarkup } from './masthead.js'
import { figuresMarkup, movesMarkup, notedMarkup, readingsMarkup } from './notes.js'
import { sourceTextMarkup } from './sourcetext.js'
import { storyMarkup } from './story.js'
import { style, styleDigest } from './style.js'

const policy = `default-src 'none'; style-src '${styleDigest}'; img-src data:; base-uri 'none'; form-action 'none'`

const stories = (desk: Desk, source: BriefSource, kind: 'lead' | 'briefs', items: readonly BriefItem[]): Markup => {
  if (items.length === 0) return nothing
  const { sections } = desk.words
  const name = kind === 'lead' ? sections.lead : source.genre === 'ticker' ? sections.entries : sections.briefs
  return html`<section class="${kind}" id="${kind}-${source.number}"><h3>${name}</h3>
${items.map((item, at) => storyMarkup(desk, source, item, items[at - 1] ?? null))}</section>\n`
}

const sourceMarkup = (desk: Desk, source: BriefSource): Markup => {
  const news = html`${stories(desk, source, 'lead', source.leads)}${stories(desk, source, 'briefs', source.briefs)}${actsMarkup(desk, source)}`
  const notes = html`${desk.many ? nothing : agendaMarkup(desk)}${movesMarkup(desk, source)}${readingsMarkup(desk, source)}${figuresMarkup(desk, source)}`
  const sheet = (kind: string, markup: Markup): Markup =>
    markup.markup === '' ? nothing : html`<div class="${kind}">${markup}</div>\n`
  const rest = html`${notedMarkup(desk, source)}${asideMarkup(desk, source)}`
  // Where nothing else stands beside the news, what was set aside does.
  const beside = notes.markup === '' ? rest : notes
  const both = news.markup !== '' && beside.markup !== ''
  return html`<section class="source" id="src-${source.number}">
${sourceHeadMarkup(desk, source)}<div class="sheet${both ? ' two' : ''}">${sheet('news', news)}${sheet('notes', beside)}</div>
${notes.markup === '' ? nothing : rest}</section>\n`
}

const texts = (desk: Desk): Markup =>
  desk.brief.sources.length === 0
    ? nothing
    : html`<section class="texts" id="text"><h2>${desk.words.sections.text}</h2>
<p class="intro">${desk.words.text.intro}</p>
${desk.brief.sources.map((source) => sourceTextMarkup(desk, source))}</section>\n`

/** The brief as one page of HTML: no script, nothing loaded, every line a link to its place in the source text below.
 * @returns The same bytes for the same brief.
 */
export const renderHtml = (brief: Brief): string => {
  const desk = deskOf(brief)
  const title = say(desk.words.pageTitle, { day: briefDay(brief, desk) })
  const body =
    brief.sources.length === 0
      ? html`<p class="empty">${desk.words.empty}</p>\n`
      : html`${brief.sources.map((source) => sourceMarkup(desk, source))}${desk.many ? agendaMarkup(desk) : nothing}${texts(desk)}`
  return html`<!doctype html>
<html lang="${brief.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="Lagebild">
<link rel="icon" href="data:,">
<title>${title}</title>
<style>${{ markup: style }}</style>
</head>
<body>
<a class="skip" href="#main">${desk.words.skip}</a>
${mastheadMarkup(desk)}${contentsMarkup(desk)}<main id="main" tabindex="-1">
${body}</main>
<footer><p>${desk.words.foot.law}</p><p>${desk.words.foot.type}</p></footer>
</body>
</html>
`.markup
}
