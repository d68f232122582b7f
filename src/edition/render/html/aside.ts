import { type BriefBlock, type BriefSource, roles } from '../../../model/index.js'
import { counted } from '../say.js'
import { type Desk, words } from './desk.js'
import { html, type Markup, nothing } from './markup.js'

const grouped = <T>(list: readonly T[], key: (one: T) => string): Map<string, T[]> => {
  const groups = new Map<string, T[]>()
  for (const one of list) {
    const group = groups.get(key(one))
    if (group) group.push(one)
    else groups.set(key(one), [one])
  }
  return groups
}

const byRule = (desk: Desk, source: BriefSource, rule: string, blocks: readonly BriefBlock[]): Markup => {
  const lines = blocks.map((block) => ({
    document: source.id,
    start: block.start,
    end: block.end,
    text: source.text.slice(block.start, block.end),
  }))
  return html`<p class="reason">${desk.brief.reasons[rule] ?? rule} <code><span class="vh">${desk.words.aside.rule}: </span>${rule}</code></p>
<ul>${lines.map((line) => html`<li>${words(desk, line, 'p')}</li>\n`)}</ul>\n`
}

const byRole = (
  desk: Desk,
  source: BriefSource,
  role: BriefBlock['role'],
  blocks: readonly BriefBlock[],
): Markup => html`<details>
<summary><span class="role">${desk.words.role[role]}</span> <span class="tags">${counted(desk.words.aside.blocks, blocks.length)}</span></summary>
${[...grouped(blocks, (block) => block.rule)].map(([rule, list]) => byRule(desk, source, rule, list))}</details>\n`

/** What was left out, by role, with each rule and its reason in words. */
export const asideMarkup = (desk: Desk, source: BriefSource): Markup => {
  const blocks = source.blocks.filter((block) => block.place === 'aside')
  const groups = grouped(blocks, (block) => block.role)
  const list = roles.flatMap((role) => {
    const group = groups.get(role)
    return group ? [byRole(desk, source, role, group)] : []
  })
  const body =
    blocks.length === 0
      ? html`<p class="intro">${desk.words.aside.nothing}</p>`
      : html`<p class="intro">${desk.words.aside.intro}</p>\n${list}`
  return source.blocks.length === 0
    ? nothing
    : html`<section class="aside" id="aside-${source.number}"><h3>${desk.words.sections.setAside}</h3>\n${body}</section>\n`
}
