import { join } from 'node:path'
import { type DefaultTreeAdapterMap, parse } from 'parse5'
import { unpackHtml } from '../src/intake/page/unpack.js'
import { listed, unzipped } from './pages.js'

type Node = DefaultTreeAdapterMap['node']

const hidesMail = (node: Node): boolean => 'attrs' in node && node.attrs.some((each) => each.name === 'data-cfemail')

/** A page's text by another parser: all but scripts and styles, and what stands in for mail addresses. */
const oracle = (html: string): string => {
  const parts: string[] = []
  const queue: Node[] = [parse(html, { scriptingEnabled: false })]
  for (let node = queue.pop(); node !== undefined; node = queue.pop()) {
    if (node.nodeName === '#text') parts.push((node as DefaultTreeAdapterMap['textNode']).value)
    else if (node.nodeName !== 'script' && node.nodeName !== 'style' && !hidesMail(node)) {
      if ('content' in node) queue.push((node as DefaultTreeAdapterMap['template']).content)
      if ('childNodes' in node) for (const child of node.childNodes) queue.push(child)
    }
  }
  return parts.join('')
}

const bag = (text: string): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const character of text.normalize('NFD').replace(/\s+/gu, ''))
    counts.set(character, (counts.get(character) ?? 0) + 1)
  return counts
}

/** What is wrong with the unpacking of a page: characters that another parser has more of, and text outside blocks. */
export const faultsOf = (html: string): readonly string[] => {
  const { text, blocks } = unpackHtml(html, null)
  const found = bag(text)
  const faults = [...bag(oracle(html))]
    .filter(([character, count]) => (found.get(character) ?? 0) < count)
    .map(([character, count]) => `lost ${count - (found.get(character) ?? 0)} of ${JSON.stringify(character)}`)
  let at = 0
  for (const block of blocks) {
    if (text.slice(at, block.start).trim() !== '' || block.start < at)
      faults.push(`gap or overlap before ${block.start}`)
    at = block.end
  }
  return text.slice(at).trim() === '' ? faults : [...faults, 'text after the last block']
}

/** All stored pages of the data folder. */
export const storedPages = (data: string): readonly string[] => {
  const articles = join(data, 'pages/articles')
  return [
    ...listed(join(data, 'pages/main-text')).map((file) => join(data, 'pages/main-text', file)),
    ...listed(articles).flatMap((country) =>
      listed(join(articles, country))
        .filter((file) => file.endsWith('.html.gz'))
        .map((file) => join(articles, country, file)),
    ),
  ]
}

/** Checks every stored page; gives the faulty ones with what is wrong. */
export const checkCoverage = (data: string): ReadonlyMap<string, readonly string[]> =>
  new Map(
    storedPages(data)
      .map((path) => [path, faultsOf(unzipped(path))] as const)
      .filter(([, faults]) => faults.length > 0),
  )
