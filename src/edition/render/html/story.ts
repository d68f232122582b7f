import type { BriefCredit, BriefItem, BriefSource, Passage, Said, Voice } from '../../../model/index.js'
import { mannerInWords, wayInWords } from '../authority.js'
import { isPrinted, passageLabel } from '../passage.js'
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
    const { relation } = credit
    const first = relation === 'relayed' ? nothing : html` (${desk.words.item.relation[relation]})`
    return html`<span><bdi>${name}</bdi>${first}${refTo(desk, credit.words)}</span>`
  }
  return html`<p class="credit"><span class="label">${desk.words.item.credit}</span> ${join(credits.map(one), html`; `)}</p>\n`
}

/** What is said of a statement beside its kind: authority where it is not the ordinary one, manner and way. */
const aboutSaid = (desk: Desk, said: Said, who: string | null): string[] => {
  const { voice } = desk.words
  const grade = said.grade === 'on-record' || said.grade === 'anonymous' ? [] : [voice.grade[said.grade]]
  return [...grade, ...mannerInWords(said, voice).slice(1), ...wayInWords(said, who, voice)]
}

const tags = (desk: Desk, said: Said, who: string | null): Markup => {
  const [kind = ''] = mannerInWords(said, desk.words.voice)
  return html`<span class="tags">${[kind, ...aboutSaid(desk, said, who)].join(' · ')}</span>`
}

const saidLine = (desk: Desk, said: Said, who: string | null): Markup =>
  said.printed
    ? html`<li class="printed">${tags(desk, said, who)} <span class="tags">(${desk.words.voice.printed})</span>${refTo(desk, said.words)}</li>`
    : html`<li class="said ${said.kind}">${emphasised(desk, said.words, said.within)}${refTo(desk, said.words)} ${tags(desk, said, who)}</li>`

/** That somebody stays unnamed, and why in the words of the source. */
const hiddenMarkup = (desk: Desk, voice: Voice): Markup => {
  if (!voice.anonymous) return nothing
  const { anonymous, anonymousBecause } = desk.words.voice
  if (voice.reason !== null)
    return html` <span class="anon">${say(anonymousBecause, { reason: '' }).trim()} ${words(desk, voice.reason)}</span>`
  return html` <span class="anon">${voice.anonymityReason === null ? anonymous : say(anonymousBecause, { reason: voice.anonymityReason })}</span>`
}

const nameOfVoice = (desk: Desk, voice: Voice): Markup => {
  const office = postInWords(voice)
  const name = voice.name ?? desk.words.voice.unnamed
  const speaker = voice.speaker ? desk.sources.get(voice.speaker.document) : undefined
  const lang = speaker ? langOf(desk, speaker) : nothing
  return html`<bdi class="${voice.name === null ? 'unnamed' : 'name'}"${lang}>${name}</bdi>${office === '' ? nothing : html` <bdi class="office"${lang}>${office}</bdi>`}${hiddenMarkup(desk, voice)}`
}

const who = (desk: Desk, voice: Voice): Markup => html`<p class="who">${nameOfVoice(desk, voice)}</p>`

const voiceOf = (desk: Desk, voice: Voice): Markup =>
  html`<li class="voice">${who(desk, voice)}<ul>${voice.said.map((said) => saidLine(desk, said, voice.name))}</ul></li>\n`

const isCredited = ({ speaker }: Voice, credits: readonly BriefCredit[]): boolean =>
  speaker !== null && credits.some(({ words: { start, end } }) => start <= speaker.start && speaker.end <= end)

/** The places of what a voice says, each with what is said of it unless that was just said. */
const heardPlaces = (desk: Desk, { name, said }: Voice): Markup[] => {
  const about = said.map((one) => aboutSaid(desk, one, name).join(' · '))
  return said.map((one, at) => {
    const words = about[at] ?? ''
    const shown = words === '' || words === about[at - 1] ? nothing : html` <span class="tags">· ${words}</span>`
    return html`${shown}${refTo(desk, one.words)}`
  })
}

/** Voices whose words stand in a paragraph just printed are named, with their authority, and not repeated. */
const heardLine = (desk: Desk, voices: readonly Voice[]): Markup => {
  if (voices.length === 0) return nothing
  const one = (voice: Voice): Markup => html`<span>${nameOfVoice(desk, voice)}${heardPlaces(desk, voice)}</span>`
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
  const label = voicesLabel(desk, item, one)
  const list =
    voices.length === 0
      ? nothing
      : html`${label}<ul class="voices">${voices.map((voice) => voiceOf(desk, voice))}</ul>\n`
  return html`${turn}${heardLine(desk, heard)}${list}`
}

const voicesLabel = (desk: Desk, item: BriefItem, one: Passage): Markup => {
  const label = passageLabel(item, one, desk.words.item)
  return label === null ? nothing : html`<p class="label voices-label">${label}</p>\n`
}

/** A lead without a voice says so. */
const silence = (desk: Desk, item: BriefItem): Markup =>
  item.kind === 'lead' && item.passages.every(({ voices }) => voices.length === 0)
    ? html`<p class="intro silent">${desk.words.item.noVoices}</p>\n`
    : nothing

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
${creditLine(desk, item.credits)}${item.passages.map((one) => passage(desk, item, one))}${silence(desk, item)}${restOf(desk, item)}</article>
`
}
