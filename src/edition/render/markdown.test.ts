import MarkdownIt from 'markdown-it'
import { expect, test } from 'vitest'
import { composeBrief } from '../index.js'
import { allInvented, germanLetter, meanPage } from '../reading.case.js'
import { escapedMarkdown, renderMarkdown } from './markdown.js'

const options = { language: 'de', date: null, explain: (rule: string) => rule } as const

test('[EDIT-36] every line of the Markdown ends with its source and span', () => {
  const reading = germanLetter()
  const start = reading.text.indexOf('Jeder Tag') - 1
  const end = start + '„Jeder Tag kostet uns einen Hafen.“'.length
  expect(renderMarkdown(composeBrief([reading], options))).toContain(
    `> „Jeder Tag kostet uns einen Hafen.“ [hafenbrief-2031-…:${start}-${end}] (wörtlich)`,
  )
})

test('[EDIT-37] words of a source stay words when the Markdown is rendered', () => {
  const md = new MarkdownIt({ html: true, linkify: true })
  const rendered = md.render(renderMarkdown(composeBrief(allInvented(), options)))
  expect(rendered).not.toMatch(/<(?:script|img|style|u)\b/u)
  for (const [, href] of rendered.matchAll(/href="(?<href>[^"]*)"/gu)) expect(href).toMatch(/^(?:https?:\/\/|mailto:)/u)
  expect(md.renderInline(escapedMarkdown('1. *a* _b_ [c](d) <e> `f` #g | h'))).toBe(
    '1. *a* _b_ [c](d) &lt;e&gt; `f` #g | h',
  )
})

test('[EDIT-38] what was set aside stands in the Markdown with its rule', () => {
  const text = renderMarkdown(composeBrief([meanPage(), germanLetter()], options))
  expect(text).toContain('### Beiseitegelegt')
  expect(text).toContain('(`test/message-from`)')
})
