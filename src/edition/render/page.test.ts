import { createHash } from 'node:crypto'
import { parseHTML } from 'linkedom'
import { expect, test } from 'vitest'
import type { Reading } from '../../model/index.js'
import { composeBrief } from '../index.js'
import { allInvented, germanLetter, meanPage } from '../reading.case.js'
import { safeHref } from './href.js'
import { html } from './html/markup.js'
import { renderHtml } from './html/page.js'
import { style, styleDigest } from './html/style.js'
import { type Thread, weave } from './html/weave.js'
import { visible } from './visible.js'

const options = { language: 'de', date: null, explain: (rule: string) => `Regel <${rule}>` } as const
const pageOf = (readings: readonly Reading[] = allInvented()): string => renderHtml(composeBrief(readings, options))

interface Element {
  readonly tagName: string
  readonly textContent: string
  getAttribute(name: string): string | null
}
const all = (page: string, selector: string): Element[] =>
  [...parseHTML(page).document.querySelectorAll(selector)] as Element[]

test('[EDIT-21] the page allows nothing but its own style sheet, by digest', () => {
  expect(styleDigest).toBe(`sha256-${createHash('sha256').update(style).digest('base64')}`)
  const policy = all(pageOf(), 'meta[http-equiv="Content-Security-Policy"]')[0]?.getAttribute('content')
  expect(policy).toBe(
    `default-src 'none'; style-src '${styleDigest}'; img-src data:; base-uri 'none'; form-action 'none'`,
  )
  expect(all(pageOf(), 'style').length).toBe(1)
  expect(pageOf()).not.toMatch(/\sstyle=/u)
})

test('[EDIT-22] a mean document brings no element, attribute or address of its own into the page', () => {
  const page = pageOf([meanPage()])
  expect(all(page, 'script, img, iframe, object, embed, form, base, svg')).toEqual([])
  for (const element of all(page, '*'))
    for (const name of ['onerror', 'onload', 'onclick', 'src', 'srcdoc']) expect(element.getAttribute(name)).toBe(null)
  for (const link of all(page, '[href]'))
    expect(link.getAttribute('href')).toMatch(/^(?:#|https?:\/\/|mailto:|data:,$|data:text\/calendar;|events\.ics$)/u)
  expect(page).not.toContain('\u202E')
  expect(page).toContain('[U+202E]')
  expect(page).toContain('[U+0007]')
})

test('[EDIT-23] every link within the page leads to a place, and no place is there twice', () => {
  const page = pageOf()
  const ids = all(page, '[id]').map((element) => element.getAttribute('id'))
  expect(ids.length).toBe(new Set(ids).size)
  const known = new Set(ids)
  for (const link of all(page, 'a[href^="#"]')) expect(known).toContain(link.getAttribute('href')?.slice(1))
})

test('[EDIT-24] a line opens its source text at the place, and the words there are the same', () => {
  const reading = germanLetter()
  const page = pageOf([reading])
  const start = reading.text.indexOf('Jeder Tag')
  const words = '„Jeder Tag kostet uns einen Hafen.“'
  const target = all(page, `#s-1-${start - 1}-${start - 1 + words.length}`)[0]
  expect(target?.textContent).toBe(words)
  expect(all(page, `a[href="#s-1-${start - 1}-${start - 1 + words.length}"]`).length).toBeGreaterThan(0)
})

test('[EDIT-25] what was set aside is shown by role, with its rule and the reason in words', () => {
  const text = all(pageOf([germanLetter()]), '#aside-1')[0]?.textContent ?? ''
  for (const piece of [
    'Bezahlte Botschaft',
    'Eigenwerbung',
    'In eigener Sache',
    'Seitenrahmen',
    'Regel <test/message-from>',
    'Wellblech & Söhne: Tore, die schließen.',
  ])
    expect(text).toContain(piece)
})

test('[EDIT-51] a figure is set against another in that one’s own words, never in a number that stands nowhere', () => {
  const letter = germanLetter()
  const [figure] = letter.figures
  if (!figure) throw new Error('the letter has a figure')
  const text = (readings: readonly Reading[]): string => all(pageOf(readings), '#figures-1')[0]?.textContent ?? ''
  const start = letter.text.indexOf('1.400')
  const other = { ...figure, start, end: start + 5, text: '1.400', value: 30, compared: null }
  expect(text([{ ...letter, figures: [figure, other] }])).toContain('verglichen mit 1.400')
  expect(text([{ ...letter, figures: [figure] }])).not.toContain('verglichen')
})

test('[EDIT-26] headings descend without a gap, and the source’s language is marked', () => {
  const levels = all(pageOf(), 'h1, h2, h3, h4').map((heading) => Number(heading.tagName.slice(1)))
  expect(levels[0]).toBe(1)
  for (const [index, level] of levels.entries()) expect(level - (levels[index - 1] ?? level)).toBeLessThanOrEqual(1)
  expect(all(pageOf(), '[lang="en"]').length).toBeGreaterThan(0)
})

test('[EDIT-27] elements nest whatever way the marked stretches overlap, and the text stays whole', () => {
  const thread = (start: number, end: number, name: string): Thread => ({
    start,
    end,
    open: (first) => html`<i class="${first ? name : `${name}+`}">`,
    close: html`</i>`,
  })
  const woven = weave('abcdefgh', { start: 0, end: 8 }, [thread(2, 6, 'b'), thread(0, 4, 'a'), thread(3, 4, 'c')])
  expect(woven.map((one) => one.markup).join('')).toBe(
    '<i class="a">ab<i class="b">c<i class="c">d</i></i></i><i class="b+">ef</i>gh',
  )
})

test('[EDIT-28] only web and mail addresses become links', () => {
  for (const good of ['https://a.example/x', 'HTTP://a.example', 'mailto:a@b.example'])
    expect(safeHref(good)).toBe(good)
  for (const bad of [
    'javascript:alert(1)',
    ' JavaScript:x',
    'java\nscript:x',
    'data:text/html,x',
    '//a.example',
    '/x',
    'file:///x',
    'https://',
    '',
    null,
  ])
    expect(safeHref(bad)).toBe(null)
})

test('[EDIT-29] control characters and forced directions are shown, ordinary text is left alone', () => {
  expect(visible('a\u0000b\u202Dc\uD800d')).toBe('a[U+0000]b[U+202D]c[U+D800]d')
  expect(visible('Grüße, 😀 שלום\n\t')).toBe('Grüße, 😀 שלום\n\t')
})
