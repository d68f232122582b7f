import {
  type Brief,
  type BriefEvent,
  type BriefItem,
  type BriefSource,
  type Line,
  type NamedLine,
  roles,
  type Said,
  type Voice,
} from '../../model/index.js'
import { type BriefWords, briefWords } from '../../words/index.js'
import { actInWords, whenInWords } from './action.js'
import { addressInWords } from './address.js'
import { mannerInWords, wayInWords } from './authority.js'
import { timeInWords } from './date.js'
import { safeHref } from './href.js'
import { briefDay, countsInWords } from './html/masthead.js'
import { nameOf } from './html/sourcetext.js'
import { noticesInWords } from './notice.js'
import { passageLabel } from './passage.js'
import { postInWords } from './post.js'
import { say } from './say.js'
import { visible } from './visible.js'

interface Sheet {
  readonly brief: Brief
  readonly words: BriefWords
  readonly keys: ReadonlyMap<string, string>
}

/** Escapes all that Markdown or HTML would act on; line ends become blanks, so that words can't open a block. */
export const escapedMarkdown = (text: string): string =>
  visible(text)
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[\\`*_{}[\]<>#|~&!]/gu, '\\$&')
    .replace(/^(?<mark>[-+=]|\d{1,9}(?=[.)]))/u, (mark) => (/\d/u.test(mark) ? mark : `\\${mark}`))
    .replace(/^(?<number>\d{1,9})(?<stop>[.)])/u, '$<number>\\$<stop>')
    // A scheme before a colon or a www would be made a link by some readers; a word joiner is no word of the source.
    .replace(/(?<scheme>https?|javascript|data|mailto|www)(?<stop>[:.])/giu, '$<scheme>\\$<stop>')

const ref = (sheet: Sheet, line: Line): string =>
  line.start === line.end
    ? `(${sheet.words.source.declared})`
    : `[${escapedMarkdown(sheet.keys.get(line.document) ?? '')}:${line.start}-${line.end}]`

const cited = (sheet: Sheet, line: Line): string => `${escapedMarkdown(line.text)} ${ref(sheet, line)}`

const voice = (sheet: Sheet, one: Voice): string[] => {
  const name = escapedMarkdown(one.name ?? sheet.words.voice.unnamed)
  const office = [postInWords(one)].filter((part) => part !== '').map(escapedMarkdown)
  const says = sheet.words.voice
  const hidden = !one.anonymous
    ? []
    : [one.anonymityReason === null ? says.anonymous : say(says.anonymousBecause, { reason: one.anonymityReason })]
  const head = `**${name}**${[...office, ...hidden.map(escapedMarkdown)].map((part) => `, ${part}`).join('')}`
  const tags = (said: Said): string => {
    const grade = said.grade === 'on-record' || said.grade === 'anonymous' ? [] : [says.grade[said.grade]]
    const [kind = '', ...manner] = mannerInWords(said, says)
    return [kind, ...grade, ...manner, ...wayInWords(said, one.name, says)].map(escapedMarkdown).join('; ')
  }
  return [head, '', ...one.said.flatMap((said) => [`> ${cited(sheet, said.words)} (${tags(said)})`, ''])]
}

const story = (sheet: Sheet, item: BriefItem): string[] => {
  const credits = item.credits.map(({ outlet, reporters, relation, words }) => {
    const first = relation === 'relayed' ? '' : ` (${sheet.words.item.relation[relation]})`
    return `${escapedMarkdown([outlet, ...reporters].join(', '))}${first} ${ref(sheet, words)}`
  })
  const stamp = item.stamp ? `${escapedMarkdown(item.stamp.text)} ` : ''
  return [
    `#### ${stamp}${cited(sheet, item.headline)}`,
    '',
    ...item.opening.flatMap((line) => [cited(sheet, line), '']),
    ...(credits.length === 0 ? [] : [`*${sheet.words.item.credit}:* ${credits.join('; ')}`, '']),
    ...item.passages.flatMap((passage) => {
      const label = passage.voices.length === 0 ? null : passageLabel(item, passage, sheet.words.item)
      return [
        ...(passage.turn ? [cited(sheet, passage.turn), ''] : []),
        ...(label === null ? [] : [`*${label}*`, '']),
        ...passage.voices.flatMap((one) => voice(sheet, one)),
      ]
    }),
    ...item.rest.flatMap((line) => [cited(sheet, line), '']),
  ]
}

const section = (title: string, lines: readonly string[], level = 3): string[] =>
  lines.length === 0 ? [] : [`${'#'.repeat(level)} ${title}`, '', ...lines, ...(lines.at(-1) === '' ? [] : [''])]

const linked = (words: string, href: string | null): string => {
  const safe = safeHref(href)
  return safe === null ? words : `[${words}](<${safe.replace(/[<>\\]/gu, encodeURIComponent)}>)`
}

const eventLine = (sheet: Sheet, event: BriefEvent): string => {
  const { event: says } = sheet.words
  const when = event.start === null ? says.noDay : timeInWords(event.start, sheet.words)
  const status =
    event.status === 'scheduled' ? '' : ` **${event.status === 'cancelled' ? says.cancelled : says.postponed}**`
  const host = event.host ? ` · ${escapedMarkdown(event.host.text)}` : ''
  const place = event.place ? ` · ${escapedMarkdown(event.place.text)}` : ''
  const people = event.participants.map((person) => ` · ${escapedMarkdown(person.name)}`).join('')
  return `- ${when}:${status} ${linked(escapedMarkdown(event.title.text), event.href)}${host}${place}${people} ${ref(sheet, event.title)}`
}

const asideLines = (sheet: Sheet, source: BriefSource): string[] =>
  roles.flatMap((role) => {
    const blocks = source.blocks.filter((block) => block.place === 'aside' && block.role === role)
    return section(
      `${sheet.words.role[role]} (${blocks.length})`,
      blocks.map((block) => {
        const text = source.text.slice(block.start, block.end)
        const reason = escapedMarkdown(sheet.brief.reasons[block.rule] ?? block.rule)
        return `- ${cited(sheet, { document: source.id, start: block.start, end: block.end, text })}: ${reason} (\`${block.rule.replace(/`/gu, '')}\`)`
      }),
      4,
    )
  })

const actionTable = (sheet: Sheet, source: BriefSource): string[] => {
  const says = sheet.words.action
  if (source.actions.length === 0) return source.leads.length + source.briefs.length > 0 ? [says.nothing] : []
  const names = (lines: readonly NamedLine[]): string =>
    lines.length === 0 ? says.unnamed : lines.map(({ name }) => escapedMarkdown(name)).join(', ')
  const rows = source.actions.map((act) => [
    names(act.actors),
    actInWords(act, sheet.words),
    names(act.targets),
    whenInWords(act.when, sheet.words) || '–',
    says.status[act.status],
    cited(sheet, act.words),
  ])
  const heads = [says.who, says.what, says.toWhom, says.time, says.standing, says.words]
  return [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`)
}

const headLines = (sheet: Sheet, source: BriefSource): string[] => {
  const { source: says, genre } = sheet.words
  const when =
    source.published === null
      ? says.publishedUnknown
      : say(says.published, { time: timeInWords(source.published, sheet.words) })
  const makers = source.makers.map(
    (maker) => `${sheet.words.makers[maker.field]}: ${escapedMarkdown(maker.line.name)} ${ref(sheet, maker.line)}`,
  )
  return [
    `## ${escapedMarkdown(nameOf(source))}`,
    '',
    `${genre[source.genre]} · ${when} · ${escapedMarkdown(addressInWords(source.source.address, sheet.words))}`,
    '',
    ...(source.title && !source.leads.some((lead) => lead.headline.text === source.title?.text)
      ? [`**${cited(sheet, source.title)}**`, '']
      : []),
    ...(makers.length === 0 ? [] : [makers.join(' · '), '']),
    ...noticesInWords(source.notices, sheet.words).flatMap((line) => [`*${line}*`, '']),
  ]
}

const sourceLines = (sheet: Sheet, source: BriefSource): string[] => {
  const { sections, noted } = sheet.words
  const readings = source.readings.map((entry) => {
    const by = [...entry.authors.map((author) => author.name), ...(entry.outlet ? [entry.outlet.text] : [])].map(
      escapedMarkdown,
    )
    return `- ${linked(escapedMarkdown(entry.title.text), entry.href)}${by.length === 0 ? '' : ` (${by.join(', ')})`} ${ref(sheet, entry.title)}`
  })
  const figures = source.figures.map(
    (figure) =>
      `- **${escapedMarkdown(figure.words.text)}**: ${escapedMarkdown(figure.context.text)} ${ref(sheet, figure.words)}`,
  )
  return [
    ...headLines(sheet, source),
    ...section(
      sections.lead,
      source.leads.flatMap((item) => story(sheet, item)),
    ),
    ...section(
      source.genre === 'ticker' ? sections.entries : sections.briefs,
      source.briefs.flatMap((item) => story(sheet, item)),
    ),
    ...section(sections.figures, figures),
    ...section(sections.actions, actionTable(sheet, source)),
    ...section(
      sections.moves,
      source.moves.map((move) => `- ${cited(sheet, move.words)}`),
    ),
    ...section(sections.readings, readings),
    ...section(
      sections.noted,
      source.noted.map((one) => `- ${noted[one.kind]}: ${cited(sheet, one.words)}`),
    ),
    ...section(sections.setAside, asideLines(sheet, source)),
  ]
}

/** The brief as Markdown; every line ends with its source and span, such as `[day-1:120-180]`. */
export const renderMarkdown = (brief: Brief): string => {
  const words = briefWords[brief.language]
  const sheet: Sheet = { brief, words, keys: new Map(brief.sources.map((source) => [source.id, source.key])) }
  const day = briefDay(brief, { words })
  const body =
    brief.sources.length === 0 ? [words.empty, ''] : brief.sources.flatMap((source) => sourceLines(sheet, source))
  return [
    `# ${say(words.pageTitle, { day })}`,
    '',
    ...(brief.sources.length === 0 ? [] : [countsInWords({ brief, words }).join(' · '), '']),
    ...body,
    ...section(
      words.sections.events,
      brief.events.map((event) => eventLine(sheet, event)),
      2,
    ),
  ].join('\n')
}
