import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { expect, test } from 'vitest'
import { unpackHtml } from '../src/intake/page/unpack.js'

type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.Document

const silent: ReadonlySet<string> = new Set(['script', 'style', 'head', 'template'])

/** The text of a page as a parser sees it that follows the standard. */
const textOf = (node: Node): string => {
  if (node.nodeName === '#text') return (node as DefaultTreeAdapterTypes.TextNode).value
  if (silent.has(node.nodeName) || !('childNodes' in node)) return ''
  return node.childNodes.map(textOf).join(' ')
}

/** How often each character stands in a text, white space aside. */
const census = (text: string): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const character of text.normalize('NFC').replace(/[\s\u00ad\u200b\ufeff]+/gu, ''))
    counts.set(character, (counts.get(character) ?? 0) + 1)
  return counts
}

/** Characters that the standard sees in a page and our text has not, or not as often. */
const lostFrom = (html: string): readonly string[] => {
  const ours = census(unpackHtml(html, null).text)
  return [...census(textOf(parse(html)))]
    .filter(([character, n]) => n > (ours.get(character) ?? 0))
    .map(([lost]) => lost)
}

const pages = readdirSync('samples').filter((file) => file.endsWith('.html'))

// An address that was hidden from harvesters is shown decoded; its stand-in is the one thing that goes.
const withoutHidden = (html: string): string => html.replaceAll('[email&#160;protected]', '')

test('[INTK-90] no character that a browser would show is lost from the sample pages', () => {
  expect(pages.length).toBeGreaterThan(5)
  for (const file of pages)
    expect([file, lostFrom(withoutHidden(readFileSync(join('samples', file), 'utf8')))]).toEqual([file, []])
})

const words = fc.stringMatching(/^[a-zäöüß0-9„“ .,&;]{0,20}$/u)
const tags = [
  'p',
  'div',
  'span',
  'b',
  'i',
  'ul',
  'li',
  'table',
  'tr',
  'td',
  'a',
  'h2',
  'section',
  'blockquote',
  'br',
  'em',
]
const tag = fc.constantFrom(...tags)

// Tags open and close in any order: crossed, unclosed, out of place.
const soup = fc
  .array(
    fc.oneof(
      words,
      tag.map((name) => `<${name}>`),
      tag.map((name) => `</${name}>`),
      fc.constant('<!-- x -->'),
    ),
    {
      maxLength: 40,
    },
  )
  .map((parts) => `<!doctype html><body>${parts.join('')}`)

test('[INTK-90] no character that a browser would show is lost, however broken the markup', () => {
  fc.assert(
    fc.property(soup, (html) => {
      expect(lostFrom(html)).toEqual([])
    }),
    { numRuns: 300 },
  )
})
