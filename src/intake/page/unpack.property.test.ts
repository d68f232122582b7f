import fc from 'fast-check'
import { type DefaultTreeAdapterMap, parse } from 'parse5'
import { describe, expect, test } from 'vitest'
import { unpackHtml } from './unpack.js'

type Node = DefaultTreeAdapterMap['node']

/** Text of a page by another parser: everything but scripts and styles. */
const oracle = (html: string): string => {
  const parts: string[] = []
  const queue: Node[] = [parse(html, { scriptingEnabled: false })]
  for (let node = queue.pop(); node !== undefined; node = queue.pop()) {
    if (node.nodeName === '#text') parts.push((node as DefaultTreeAdapterMap['textNode']).value)
    else if (node.nodeName !== 'script' && node.nodeName !== 'style') {
      if ('content' in node) queue.push((node as DefaultTreeAdapterMap['template']).content)
      if ('childNodes' in node) queue.push(...node.childNodes)
    }
  }
  return parts.join('')
}

const bag = (text: string): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const character of text.normalize('NFD').replace(/\s+/gu, ''))
    counts.set(character, (counts.get(character) ?? 0) + 1)
  return counts
}

const lost = (html: string): readonly string[] => {
  const found = bag(unpackHtml(html, null).text)
  return [...bag(oracle(html))]
    .filter(([character, count]) => (found.get(character) ?? 0) < count)
    .map(([character]) => character)
}

const names =
  'p div span a b i table tr td ul li h1 h2 blockquote pre br hr img section article nav form button select option figure figcaption em font center dl dt dd'.split(
    ' ',
  )
const words = fc.constantFrom(
  'Hafen',
  'ruhig',
  'fünf',
  'a\u0308',
  '&amp;',
  '&nbsp;',
  '&uuml;',
  '„Kai“',
  ' ',
  '\n',
  '—',
  '🌊',
  'x<y',
  '&',
  '3 < 4',
  '&#x41;',
)

const tree = fc.letrec<{ node: string; kids: string }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'medium', withCrossShrink: true },
    words,
    fc.tuple(fc.constantFrom(...names), tie('kids')).map(([name, kids]) => `<${name} class="x">${kids}</${name}>`),
  ),
  kids: fc.array(tie('node'), { maxLength: 5 }).map((parts) => parts.join('')),
})).kids

const shard = fc.oneof(
  words,
  fc.constantFrom(...names).map((name) => `<${name}>`),
  fc.constantFrom(...names).map((name) => `</${name}>`),
  fc.constantFrom(
    '<!-- c -->',
    '<!',
    '<a href="',
    "<p id='",
    '<script>',
    '</script>',
    '<style>',
    '</style>',
    '<textarea>',
    '</textarea>',
    '<template>',
    '</template>',
    '<noscript>',
    '</noscript>',
    '<![CDATA[',
    ']]>',
    '<?x',
    '<math>',
    '</math>',
    '<iframe>',
    '</iframe>',
    '"',
    '>',
    '/>',
    '</',
  ),
)

describe('any page', () => {
  test('[INTK-77] well-formed pages lose no character', () => {
    fc.assert(
      fc.property(tree, (html) => {
        expect(lost(html)).toEqual([])
      }),
      { numRuns: 300 },
    )
  })
  test('[INTK-78] nothing makes it throw, every character of the text is in one block, spans hold what they say', () => {
    fc.assert(
      fc.property(fc.array(shard, { maxLength: 40 }), (shards) => {
        const { text, blocks, frames } = unpackHtml(shards.join(''), null)
        let at = 0
        for (const block of blocks) {
          expect(text.slice(at, block.start).trim()).toBe('')
          expect(block.end).toBeGreaterThan(block.start)
          for (const span of [...block.links, ...block.marks]) {
            expect(span.start).toBeGreaterThanOrEqual(block.start)
            expect(span.end).toBeLessThanOrEqual(block.end)
          }
          expect(block.frame).toBeLessThan(frames.length)
          at = block.end
        }
        expect(text.slice(at).trim()).toBe('')
        expect(text).toBe(text.normalize('NFC'))
        for (const [index, frame] of frames.entries()) expect(frame.parent).toBeLessThan(index)
      }),
      { numRuns: 500 },
    )
  })
  test('[INTK-78] pages with mangled tags lose no character either', () => {
    const mangled = fc.array(
      fc.oneof(
        words,
        fc.constantFrom(...names).map((name) => `<${name}>`),
        fc.constantFrom(...names).map((name) => `</${name}>`),
      ),
      { maxLength: 30 },
    )
    fc.assert(
      fc.property(mangled, (shards) => {
        expect(lost(`<body>${shards.join('')}`)).toEqual([])
      }),
      { numRuns: 300 },
    )
  })
})

describe('time', () => {
  const cost = (html: string): number => {
    const start = performance.now()
    unpackHtml(html, null)
    return performance.now() - start
  }
  test.each([
    ['nested elements', (n: number) => `${'<div>'.repeat(n)}x${'</div>'.repeat(n)}`],
    ['elements that nothing closes', (n: number) => `${'<b>'.repeat(n)}${'</i>'.repeat(n)}x`],
    ['entities in one paragraph', (n: number) => `<p>${'&auml;'.repeat(n)}`],
    ['line breaks', (n: number) => `<p>${'a<br>'.repeat(n)}`],
    ['links', (n: number) => '<a href="x">y</a> '.repeat(n)],
  ])('[INTK-79] is linear in %s', { retry: 2 }, (_name, make) => {
    cost(make(2000))
    const once = Math.max(4, Math.min(cost(make(8000)), cost(make(8000))))
    expect(cost(make(40_000))).toBeLessThan(once * 5 * 6)
  })
  test('[INTK-79] 50,000 nested elements are read, and said to be too deep', () => {
    const page = unpackHtml(`${'<div>'.repeat(50_000)}Mitte${'</div>'.repeat(50_000)}<p>Ende</p>`, null)
    expect(page.text).toBe('Mitte\nEnde')
    expect(page.notices).toMatchObject([{ code: 'HTML_TOO_DEEP', facts: { limit: expect.any(Number) } }])
    expect(page.frames[page.blocks[1]?.frame ?? -1]?.parent).toBe(0)
  })
})
