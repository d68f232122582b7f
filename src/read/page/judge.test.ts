import { describe, expect, test } from 'vitest'
import { unpackHtml } from '../../intake/page/unpack.js'
import { explainRule } from '../../lexicon/explain.js'
import { lexicons } from '../../lexicon/index.js'
import type { Carrier, Document } from '../../model/index.js'
import { judgePage, readHeader } from './index.js'

const documentOf = (html: string, carrier: Carrier = 'page'): Document => ({
  id: 'document:0000000000000000',
  source: { address: '-', mediaType: 'text/html', retrieved: '2026-05-03T00:00:00Z', digest: 'sha256:0' },
  carrier,
  ...unpackHtml(html, 'https://hafenbote.example/kai.html'),
})
const roles = (html: string, language: 'de' | 'en', carrier: Carrier = 'page'): readonly string[] => {
  const document = documentOf(html, carrier)
  return judgePage(document, lexicons[language]).map((each, index) => {
    const block = document.blocks[index]
    return `${each?.role ?? 'main'}: ${document.text.slice(block?.start, block?.end)}`
  })
}
const headerOf = (html: string, language: 'de' | 'en') => {
  const document = documentOf(html)
  return readHeader(document, judgePage(document, lexicons[language]), lexicons[language])
}

const words = {
  de: {
    by: 'Von Ute Harms und Jan Boie',
    date: 'Veröffentlicht am 3. Mai 2026, 10:15 Uhr',
    first:
      'Am Kai vier liegen seit dem Wochenende elf Frachter fest, weil die Lotsen nicht mehr ausfahren. Die Reedereien sprechen von Schäden in Millionenhöhe.',
    second:
      'Das Hafenamt teilte mit, man verhandle noch. „Wir rechnen nicht vor Freitag mit einer Lösung“, sagte die Leiterin des Amtes am Abend im Rathaus.',
    caption: 'Frachter vor dem Kai. Foto: Ole Petersen',
    related: 'Das könnte Sie auch interessieren',
    teaser: 'Neue Kräne für den Südhafen',
    comments: '2 Kommentare',
    comment: 'Das haben wir doch alles schon vor zehn Jahren so kommen sehen, und keiner hat auf uns gehört.',
    cookie: 'Diese Webseite verwendet Cookies.',
    share: 'Auf Facebook teilen',
    tags: 'Schlagwörter: Hafen, Lotsen',
  },
  en: {
    by: 'By Ute Harms and Jan Boie',
    date: 'Published May 3, 2026, 10:15 a.m.',
    first:
      'Eleven freighters have been stuck at pier four since the weekend because the pilots no longer go out. Shipping lines speak of damage in the millions.',
    second:
      'The port office said talks were still going on. “We do not expect a solution before Friday,” the head of the office said at city hall that evening.',
    caption: 'Freighters off the pier. Photo: Ole Petersen',
    related: 'You may also like',
    teaser: 'New cranes for the south port',
    comments: '2 Comments',
    comment: 'We saw all of this coming ten years ago, and nobody would listen to any of us at the time.',
    cookie: 'This website uses cookies.',
    share: 'Share on Facebook',
    tags: 'Tags: port, pilots',
  },
} as const

const article = (language: 'de' | 'en'): string => {
  const say = words[language]
  return `<html lang="${language}"><head><title>Pier four | Hafenbote</title></head><body>
    <div class="cookie-banner"><p>${say.cookie}</p><button>OK</button></div>
    <header class="site-header"><nav><a href="/">Start</a> <a href="/b">Port</a></nav></header>
    <ol class="breadcrumb"><li><a href="/">Start</a></li><li>Port</li></ol>
    <main><article><h1>Pier four</h1><p class="byline">${say.by}</p><p>${say.date}</p>
    <figure><img alt="Pier"><figcaption>${say.caption}</figcaption></figure>
    <p>${say.share}</p><p>${say.first}</p><h2>Pilots</h2><p>${say.second}</p><p>${say.tags}</p>
    <h3>${say.related}</h3><ul><li><a href="/c">${say.teaser}</a></li></ul>
    <div id="comments"><h3>${say.comments}</h3><p>${say.comment}</p></div></article></main>
    <footer><p>© 2026 Hafenbote</p></footer></body></html>`
}

describe.each(['de', 'en'] as const)('an article in %s', (language) => {
  const say = words[language]
  const found = roles(article(language), language)
  test('[READ-63] keeps its text and subheadings as main text', () => {
    expect(found.filter((each) => each.startsWith('main: '))).toEqual([
      `main: ${say.first}`,
      'main: Pilots',
      `main: ${say.second}`,
    ])
  })
  test('[READ-64] has headline, byline, date line and picture text told apart', () => {
    expect(found).toEqual(
      expect.arrayContaining([
        'title: Pier four',
        `byline: ${say.by}`,
        `dateline: ${say.date}`,
        `caption: ${say.caption}`,
        'caption: Pier',
      ]),
    )
  })
  test('[READ-65] has its furniture set aside: banner, menu, path, sharing, keywords, pointers, comments, footer', () => {
    for (const text of [
      say.cookie,
      'Start Port',
      'Port',
      say.share,
      say.tags,
      say.related,
      say.teaser,
      say.comments,
      say.comment,
      '© 2026 Hafenbote',
    ])
      expect(found).toContain(`chrome: ${text}`)
  })
  test('[READ-66] gives a reason in both languages for every judgement', () => {
    for (const each of judgePage(documentOf(article(language)), lexicons[language]))
      if (each !== null) {
        expect(explainRule(each.why.rule, 'de')).not.toBe(each.why.rule)
        expect(explainRule(each.why.rule, 'en')).not.toBe(each.why.rule)
      }
  })
})

describe('names against text', () => {
  const say = words.en
  test('[READ-67] an element that holds most of the page is no furniture, whatever it is called', () => {
    const found = roles(
      `<body><div class="sidebar share-wrapper"><h1>Pier</h1><p>${say.first}</p><p>${say.second}</p></div></body>`,
      'en',
    )
    expect(found).toEqual(['title: Pier', `main: ${say.first}`, `main: ${say.second}`])
  })
  test('[READ-67] a name on every paragraph says nothing', () => {
    const found = roles(
      `<body><article><h1>Pier</h1><div><p class="paywall">${say.first}</p><p class="paywall">${say.second}</p></div></article></body>`,
      'en',
    )
    expect(found.filter((each) => each.startsWith('main'))).toHaveLength(2)
  })
  test('[READ-68] a paragraph set apart between headline and text is main text', () => {
    const found = roles(
      `<body><div class="top"><h1>Pier</h1><p>${say.second}</p></div><div class="text"><p>${say.first}</p><p>${say.first}</p></div></body>`,
      'en',
    )
    expect(found.filter((each) => each.startsWith('main'))).toHaveLength(3)
  })
  test('[READ-69] plain text has nothing to judge by', () => {
    const plain: Document = {
      ...documentOf('', 'text'),
      text: 'Share',
      blocks: [{ start: 0, end: 5, shape: 'text', level: 0, frame: -1, links: [], marks: [] }],
      frames: [],
    }
    expect(judgePage(plain, lexicons.en)).toEqual([null])
  })
  test('[READ-70] a paid message within the text is the sponsor’s, an empty slot is furniture', () => {
    const ad =
      '<div class="ad-slot"><p>A message from Northwind Freight:</p></div><div class="ad-slot"><p>We move what others leave behind, on every sea and in every storm, day and night.</p></div>'
    const found = roles(
      `<body><article><h1>Pier</h1><p>${say.first}</p>${ad}<p>${say.second}</p><div class="ad-slot">Ad</div></article></body>`,
      'en',
    )
    expect(found.filter((each) => each.startsWith('sponsor'))).toHaveLength(2)
    expect(found).toContain('chrome: Ad')
  })
})

describe('HTML mail', () => {
  const mail = (open: string, leave: string, text: string): string =>
    `<html><body><div style="display:none">Preview&#847;&zwnj;</div><table class="header"><tr><td>${open}</td></tr></table>
     <table class="newsletter-module"><tr><td><b>PIER FOUR:</b> ${text}</td></tr><tr><td class="teaser"><a href="/x">One link of many</a></td></tr></table>
     <table class="footer"><tr><td>${leave}</td></tr></table></body></html>`
  test.each([
    ['de', 'Im Browser ansehen', 'Hier können Sie den Newsletter abbestellen.'],
    ['en', 'View in browser', 'Unsubscribe from this list.'],
  ] as const)(
    '[READ-71] in %s keeps layout tables as content and sets aside what is about the mail',
    (language, open, leave) => {
      expect(roles(mail(open, leave, words[language].first), language, 'mail')).toEqual([
        expect.stringMatching(/^chrome: Preview/u),
        `housekeeping: ${open}`,
        `main: PIER FOUR: ${words[language].first}`,
        'main: One link of many',
        `housekeeping: ${leave}`,
      ])
    },
  )
})

describe('header', () => {
  test('[READ-72] the page’s headline outranks a social title unless that is part of it', () => {
    const page = (head: string, h1: string): string =>
      `<head>${head}</head><body><h1>${h1}</h1><p>${words.de.first}</p><p>${words.de.second}</p></body>`
    expect(
      headerOf(
        page(
          '<title>Kai vier steht still | Hafenbote</title><meta property="og:site_name" content="Hafenbote">',
          'Kai vier steht still',
        ),
        'de',
      ).title,
    ).toBe('Kai vier steht still')
    expect(
      headerOf(
        page('<meta property="og:title" content="Kai vier steht still">', 'Lotsenstreik Kai vier steht still'),
        'de',
      ).title,
    ).toBe('Kai vier steht still')
    expect(
      headerOf(page('<meta property="og:title" content="Nur noch Stille am Kai">', 'Lotsen legen den Hafen lahm'), 'de')
        .title,
    ).toBe('Lotsen legen den Hafen lahm')
  })
  test('[READ-73] authors are declared or shown; a page that declares only itself is asked for its byline', () => {
    const page = (author: string): string =>
      `<head><meta property="og:site_name" content="Hafenbote"><meta name="author" content="${author}"></head>${article('de')}`
    expect(headerOf(page('Grete Vahl'), 'de').authors.map((each) => each.name)).toEqual(['Grete Vahl'])
    const shown = headerOf(page('Hafenbote'), 'de').authors
    expect(shown.map((each) => each.name)).toEqual(['Ute Harms', 'Jan Boie'])
    expect(shown[0]?.text).toBe('Ute Harms')
    expect(headerOf('<head><meta name="author" content="Nils Fern"></head><p>x</p>', 'de').authors).toEqual([
      { name: 'Nils Fern', start: 0, end: 0, text: '' },
    ])
  })
  test.each([
    ['de', '2026-05-03T10:15'],
    ['en', '2026-05-03T10:15'],
  ] as const)('[READ-74] the date in plain sight counts where none is declared, in %s', (language, date) => {
    expect(headerOf(article(language), language).published).toBe(date)
  })
  test('[READ-75] machine dates keep their zone, and a missing one stays missing', () => {
    const published = (value: string): string | null =>
      headerOf(`<meta property="article:published_time" content="${value}"><p>x</p>`, 'en').published
    expect(published('2026-05-03T10:15:00+0200')).toBe('2026-05-03T10:15+02:00')
    expect(published('Sun May 03 2026 10:15:00 GMT+0000 (UTC)')).toBe('2026-05-03T10:15+00:00')
    expect(published('20260503')).toBe('2026-05-03')
    expect(published('soon')).toBeNull()
    expect(headerOf('<p>x</p>', 'en')).toEqual({
      title: null,
      authors: [],
      published: null,
      modified: null,
      publication: null,
      canonicalUrl: null,
      language: null,
    })
  })
  test('[READ-76] a later date above the text is of whoever posted the article again', () => {
    const html = `<head><meta property="article:published_time" content="2026-07-18"></head><body><h1>Kai vier</h1><div>18. Juli 2026</div><p>Sonntag, 3. Mai 2026 – 10:15 Uhr MESZ</p><p>${words.de.first}</p><p>${words.de.second}</p></body>`
    expect(headerOf(html, 'de').published).toBe('2026-05-03T10:15+02:00')
    expect(roles(html, 'de')).toContain('chrome: 18. Juli 2026')
  })
})

describe('time', () => {
  test('[READ-77] judging is linear in the number of blocks', { retry: 2 }, () => {
    const cost = (n: number): number => {
      const document = documentOf(
        `<body>${`<div class="x-list"><h3>Related posts</h3><p>${words.en.first}</p><li><a href="/a">Go on</a></li></div>`.repeat(n)}</body>`,
      )
      const start = performance.now()
      judgePage(document, lexicons.en)
      return performance.now() - start
    }
    cost(300)
    const once = Math.max(5, Math.min(cost(600), cost(600)))
    expect(cost(3000)).toBeLessThan(once * 5 * 5)
  })
})
