import type { BriefCredit, BriefItem, BriefSource, Passage, Said, Voice } from '../../../model/index.js'
import { postInWords } from '../post.js'
import { counted, say } from '../say.js'
import { cited, type Desk, itemAnchor, langOf, refTo, words } from './desk.js'
import { emphasised } from './emphasis.js'
import { html, join, type Markup, nothing } from './markup.js'

/** Characters from which a headline is set smaller. */
const longHeadline = 90

const creditLine = (desk: Desk, credits: readonly BriefCredit[]): Markup => {
  if (credits.length === 0) return nothing
  const one = (credit: BriefCredit): Markup => {
    const reporters = credit.reporters.join(', ')
    const name = reporters === '' ? credit.outlet : say(desk.words.item.creditBy, { outlet: credit.outlet, reporters })
    return html`<span><bdi>${name}</bdi>${refTo(desk, credit.words)}</span>`
  }
  return html`<p class="credit"><span class="label">${desk.words.item.credit}</span> ${join(credits.map(one), html`; `)}</p>\n`
}

const tags = (desk: Desk, said: Said): Markup => {
  const { voice } = desk.words
  const all = [voice.kind[said.kind]]
  if (said.grade !== 'on-record' && said.grade !== 'anonymous') all.push(voice.grade[said.grade])
  if (said.modality !== 'asserted') all.push(voice.modality[said.modality])
  if (said.negated) all.push(voice.negated)
  if (said.addressee) all.push(say(voice.to, { addressee: said.addressee.text }))
  const chain = said.chain.filter(
    (link) => link.kind === 'outlet' || link.kind === 'reporter' || link.kind === 'document',
  )
  if (chain.length > 0) all.push(say(voice.via, { chain: chain.map((link) => link.text).join(', ') }))
  return html`<span class="tags">${all.join(' · ')}</span>`
}

const saidLine = (desk: Desk, said: Said): Markup =>
  said.printed
    ? html`<li class="printed">${tags(desk, said)} <span class="tags">(${desk.words.voice.printed})</span>${refTo(desk, said.words)}</li>`
    : html`<li class="said ${said.kind}">${emphasised(desk, said.words, said.within)}${refTo(desk, said.words)} ${tags(desk, said)}</li>`

const nameOfVoice = (desk: Desk, voice: Voice): Markup => {
  const office = postInWords(voice)
  const hidden = voice.anonymous
    ? voice.anonymityReason === null
      ? desk.words.voice.anonymous
      : say(desk.words.voice.anonymousBecause, { reason: voice.anonymityReason })
    : null
  const name = voice.name ?? desk.words.voice.unnamed
  const anonymous = hidden === null ? nothing : html` <span class="anon">${hidden}</span>`
  const speaker = voice.speaker ? desk.sources.get(voice.speaker.document) : undefined
  const lang = speaker ? langOf(desk, speaker) : nothing
  return html`<bdi class="${voice.name === null ? 'unnamed' : 'name'}"${lang}>${name}</bdi>${office === '' ? nothing : html` <bdi class="office"${lang}>${office}</bdi>`}${anonymous}`
}

const who = (desk: Desk, voice: Voice): Markup => html`<p class="who">${nameOfVoice(desk, voice)}</p>`

const voiceOf = (desk: Desk, voice: Voice): Markup =>
  html`<li class="voice">${who(desk, voice)}<ul>${voice.said.map((said) => saidLine(desk, said))}</ul></li>\n`

const isPrinted = (voice: Voice): boolean => voice.said.every((said) => said.printed)

const isCredited = ({ speaker }: Voice, credits: readonly BriefCredit[]): boolean =>
  speaker !== null && credits.some(({ words: { start, end } }) => start <= speaker.start && speaker.end <= end)

/** Voices whose words stand in a paragraph just printed are named only. */
const heardLine = (desk: Desk, voices: readonly Voice[]): Markup => {
  if (voices.length === 0) return nothing
  const one = (voice: Voice): Markup =>
    html`<span>${nameOfVoice(desk, voice)}${voice.said.map((said) => refTo(desk, said.words))}</span>`
  return html`<p class="heard"><span class="label">${desk.words.item.heard}</span> ${join(voices.map(one), html`, `)}</p>\n`
}

const passage = (desk: Desk, item: BriefItem, one: Passage): Markup => {
  const turn = one.turn
    ? html`<div class="turn"><p class="label">${desk.words.item.turn}</p>${words(desk, one.turn, 'p')}</div>\n`
    : nothing
  // Who is credited right above, or nobody, needs no mention for words that stand there already.
  const heard = one.voices.filter(
    (voice) => isPrinted(voice) && voice.name !== null && !isCredited(voice, item.credits),
  )
  const voices = one.voices.filter((voice) => !isPrinted(voice))
  const label = item.passages.find(speaks) === one ? voicesLabel(desk, item) : nothing
  const list =
    voices.length === 0
      ? nothing
      : html`${label}<ul class="voices">${voices.map((voice) => voiceOf(desk, voice))}</ul>\n`
  return html`${turn}${heardLine(desk, heard)}${list}`
}

const speaks = (one: Passage): boolean => !one.voices.every(isPrinted)

const voicesLabel = (desk: Desk, item: BriefItem): Markup =>
  html`<p class="label voices-label">${item.kind === 'lead' ? desk.words.item.voicesInOrder : desk.words.item.voices}</p>\n`

const restOf = (desk: Desk, item: BriefItem): Markup =>
  item.rest.length === 0
    ? nothing
    : html`<details class="rest"><summary>${counted(desk.words.item.rest, item.rest.length)}</summary>
${item.rest.map((line) => words(desk, line, 'p'))}</details>\n`

const sameWords = (a: string, b: string): boolean => a.trim().toLowerCase() === b.toLowerCase()

/** A lead or brief with its credit line, its opening, and who says what.
 * @param before The item before it: a section is named once, where it begins.
 */
export const storyMarkup = (desk: Desk, source: BriefSource, item: BriefItem, before: BriefItem | null): Markup => {
  const stamp = item.stamp ? html`<p class="stamp">${cited(desk, item.stamp)}</p>` : nothing
  const section =
    item.section === null || item.section === before?.section || sameWords(item.section, desk.words.sections.briefs)
      ? nothing
      : html`<p class="label section"><bdi>${item.section}</bdi></p>`
  return html`<article class="story ${item.kind}" id="${itemAnchor(source.number, item.id)}">
${section}${stamp}<h4${item.headline.text.length > longHeadline ? html` class="long"` : nothing}>${cited(desk, item.headline)}</h4>
${item.opening.map((line) => words(desk, line, 'p'))}
${creditLine(desk, item.credits)}${item.passages.map((one) => passage(desk, item, one))}${restOf(desk, item)}</article>
`
}
