import { describe, expect, test } from 'vitest'
import { unpackHtml } from './unpack.js'

const base = 'https://hafenbote.example/nachrichten/heute.html'
const texts = (html: string): readonly string[] => unpackHtml(html, base).text.split('\n')
const only = (html: string) => {
  const page = unpackHtml(html, base)
  const block = page.blocks[0]
  if (block === undefined) throw new Error('no block')
  return {
    text: page.text.slice(block.start, block.end),
    block,
    links: block.links.map((link) => [page.text.slice(link.start, link.end), link.href]),
    marks: block.marks.map((mark) => [page.text.slice(mark.start, mark.end), mark.kind]),
  }
}

describe('text', () => {
  test('[INTK-60] blocks stand one a line, white space collapsed, entities decoded, in NFC', () => {
    expect(texts('<h1>Der  Hafen &amp;\n die See</h1><p>Fu\u0308nf Schiffe&nbsp;warten.</p>')).toEqual([
      'Der Hafen & die See',
      'Fünf Schiffe warten.',
    ])
  })
  test('[INTK-61] scripts and styles are no text; all else is, hidden or not', () => {
    const page = unpackHtml(
      '<style>p{}</style><script>var a</script><p hidden>Vorschau</p><noscript>Ohne Skript</noscript>',
      base,
    )
    expect(page.text).toBe('Vorschau\nOhne Skript')
    expect(page.frames[page.blocks[0]?.frame ?? -1]?.hidden).toBe(true)
  })
  test('[INTK-62] a drawing or picture inside a paragraph leaves the paragraph whole', () => {
    expect(
      texts('<p>Der <a>Hafen<svg><title>Neues Fenster</title></svg></a> liegt <img alt="Kran"> still.</p>'),
    ).toEqual(['Der Hafen liegt still.', 'Neues Fenster', 'Kran'])
  })
  test('[INTK-63] an emoji drawn as a picture stands in the text', () => {
    expect(texts('<p>Sturm <img alt="🌊"> im Norden</p>')).toEqual(['Sturm 🌊 im Norden'])
  })
  test('[INTK-64] values that controls show are blocks of their own', () => {
    const page = unpackHtml(
      '<input type="submit" value="Suchen"><input type="hidden" value="x7"><select><option>Nord<option>Süd</select>',
      base,
    )
    expect(page.text).toBe('Suchen\nNord\nSüd')
    expect(page.blocks.map((block) => block.shape)).toEqual(['control', 'control', 'control'])
  })
  test('[INTK-65] names and dates side by side come apart outside running text', () => {
    expect(texts('<div><span class="a">Ute Harms</span><span class="b">3. Mai</span></div>')).toEqual([
      'Ute Harms 3. Mai',
    ])
    expect(texts('<p><span>Haf</span><span>en</span></p>')).toEqual(['Hafen'])
  })
})

describe('line breaks', () => {
  test('[INTK-66] two breaks part blocks; one inside a paragraph is a blank', () => {
    expect(texts('<p>Der Sturm zog in der Nacht<br>über die Küste.<br><br>Am Morgen war es still.</p>')).toEqual([
      'Der Sturm zog in der Nacht über die Küste.',
      'Am Morgen war es still.',
    ])
  })
  test('[INTK-67] short lines, bullets and bold first lines stand for themselves', () => {
    expect(texts('<p>Hafenamt<br>Kai 4<br>Nordstadt</p>')).toEqual(['Hafenamt', 'Kai 4', 'Nordstadt'])
    expect(texts('<p>• Erstens wird gebaut<br>• Zweitens wird gezahlt</p>')).toHaveLength(2)
    expect(texts('<p><b>KAI 4</b><br>Die Arbeiten am Kai beginnen im Herbst, sagte das Amt.</p>')).toHaveLength(2)
    expect(texts('<h2>Der Hafen<br>am Morgen</h2>')).toEqual(['Der Hafen am Morgen'])
  })
  test('[INTK-68] in layout tables a break parts blocks', () => {
    expect(
      texts('<table><tr><td>Die erste Meldung des Tages.<br>Die zweite Meldung des Tages.</td></tr></table>'),
    ).toHaveLength(2)
  })
})

describe('links and marks', () => {
  test('[INTK-69] links are absolute against the page or its base, and dangerous ones are none', () => {
    expect(only('<p>Siehe <a href="../kai.html">Kai</a>.</p>').links).toEqual([
      ['Kai', 'https://hafenbote.example/kai.html'],
    ])
    expect(only('<base href="https://cdn.example/x/"><p><a href="y">Y</a></p>').links).toEqual([
      ['Y', 'https://cdn.example/x/y'],
    ])
    expect(only('<p><a href="javascript:alert(1)">Los</a></p>').links).toEqual([])
  })
  test('[INTK-70] a link around several blocks stands in each of them', () => {
    const page = unpackHtml('<a href="/a"><div>Eins</div><div>Zwei</div></a>', base)
    expect(page.blocks.map((block) => block.links.length)).toEqual([1, 1])
  })
  test('[INTK-71] bold and italic words are marked, by element or style', () => {
    expect(only('<p><b>Kai 4: </b>Es wird <i>still</i>.</p>').marks).toEqual([
      ['Kai 4:', 'bold'],
      ['still', 'italic'],
    ])
    expect(only('<p><span style="font-weight: 700">Kai</span> vier</p>').marks).toEqual([['Kai', 'bold']])
  })
  test('[INTK-72] addresses hidden by Cloudflare are read in text and link', () => {
    const hex = '5a2e33292a1a35283e743f223b372a363f'
    const page = only(
      `<p>An <a href="/cdn-cgi/l/email-protection" class="__cf_email__" data-cfemail="${hex}">[email&#160;protected]</a>!</p>`,
    )
    expect(page.text).toBe('An tisp@ord.example!')
    expect(page.links).toEqual([['tisp@ord.example', 'mailto:tisp@ord.example']])
    expect(only(`<p><a href="/cdn-cgi/l/email-protection#${hex}">Schreiben</a></p>`).links).toEqual([
      ['Schreiben', 'mailto:tisp@ord.example'],
    ])
  })
})

describe('what a page declares', () => {
  const declared = (html: string) =>
    unpackHtml(html, base).declared.map((each) => `${each.field} ${each.from} ${each.value}`)
  test('[INTK-73] meta elements, canonical link, language and title', () => {
    expect(
      declared(
        '<html lang="de-DE"><head><title>Stiller Hafen | Hafenbote</title><meta property="og:title" content="Stiller Hafen"><meta name="dc.creator" content="Ute Harms"><link rel="canonical" href="/a"></head></html>',
      ),
    ).toEqual([
      'language html:lang de-DE',
      'title title Stiller Hafen | Hafenbote',
      'title meta:og:title Stiller Hafen',
      'author meta:dc.creator Ute Harms',
      'canonical link:canonical https://hafenbote.example/a',
    ])
  })
  test('[INTK-74] JSON-LD with graphs, references and lists', () => {
    const graph = {
      '@graph': [
        { '@type': 'Person', '@id': '#ute', name: 'Ute Harms' },
        {
          '@type': ['NewsArticle'],
          headline: 'Stiller Hafen',
          author: [{ '@id': '#ute' }, 'Jan Boie'],
          datePublished: '2026-05-03',
        },
        { '@type': 'ItemList', itemListElement: [{ '@type': 'NewsArticle', headline: 'Etwas anderes' }] },
      ],
    }
    const found = declared(`<script type="application/ld+json">${JSON.stringify(graph)}</script>`)
    expect(found).toContain('author ld:NewsArticle.author Ute Harms')
    expect(found).toContain('author ld:NewsArticle.author Jan Boie')
    expect(found).toContain('published ld:NewsArticle.datePublished 2026-05-03')
    expect(found.join()).not.toContain('Etwas anderes')
  })
  test('[INTK-75] broken JSON-LD gives what can be made out', () => {
    const script = (json: string): string => `<script type="application/ld+json">${json}</script>`
    expect(declared(script('{"@type":"Article","headline":"Still\ner Hafen",}'))).toContain(
      'title ld:Article.headline Still er Hafen',
    )
    expect(declared(script('{"@type":"Article","headline":"Stiller Hafen" "x"'))).toContain(
      'title ld:broken.headline Stiller Hafen',
    )
  })
  test('[INTK-76] microdata and times, with their place in the text', () => {
    const found = declared(
      '<h1>Hafen</h1><div itemprop="author"><span itemprop="name">Ute Harms</span></div><time class="post-date" datetime="2026-05-03T10:00+02:00">3. Mai</time>',
    )
    expect(found).toEqual([
      'author item:author@5.name Ute Harms',
      'published time:@15 post-date 2026-05-03T10:00+02:00',
    ])
  })
})
