import type { Declared, DeclaredField } from '../../model/index.js'
import { declaredInLd } from './unpack-ld.js'
import { absolute } from './unpack-link.js'
import { type Node, tokensOf } from './unpack-node.js'

/** Fields by the names of meta elements. Lower case; what is not here is not kept. */
const fieldOfMeta: Readonly<Record<string, DeclaredField>> = {
  'og:title': 'title',
  'twitter:title': 'title',
  title: 'title',
  headline: 'title',
  'dc.title': 'title',
  'dcterms.title': 'title',
  'parsely-title': 'title',
  'sailthru.title': 'title',
  citation_title: 'title',
  author: 'author',
  authors: 'author',
  'article:author': 'author',
  'article:author_name': 'author',
  'og:article:author': 'author',
  byl: 'author',
  byline: 'author',
  'dc.creator': 'author',
  'dcterms.creator': 'author',
  'parsely-author': 'author',
  'sailthru.author': 'author',
  'cxenseparse:author': 'author',
  citation_author: 'author',
  'book:author': 'author',
  date: 'published',
  pubdate: 'published',
  'publish-date': 'published',
  publish_date: 'published',
  publishdate: 'published',
  publication_date: 'published',
  'article:published_time': 'published',
  'article:published': 'published',
  'og:article:published_time': 'published',
  'og:published_time': 'published',
  'og:pubdate': 'published',
  'dc.date': 'published',
  'dc.date.issued': 'published',
  'dc.date.created': 'published',
  'dcterms.date': 'published',
  'dcterms.created': 'published',
  'dcterms.issued': 'published',
  'sailthru.date': 'published',
  'parsely-pub-date': 'published',
  'cxenseparse:recs:publishtime': 'published',
  'cxenseparse:publishtime': 'published',
  citation_publication_date: 'published',
  citation_online_date: 'published',
  citation_date: 'published',
  datepublished: 'published',
  'last-modified': 'modified',
  modified: 'modified',
  'article:modified_time': 'modified',
  'og:updated_time': 'modified',
  'dc.date.modified': 'modified',
  'dcterms.modified': 'modified',
  revised: 'modified',
  lastmod: 'modified',
  'og:locale': 'language',
  language: 'language',
  'content-language': 'language',
  'dc.language': 'language',
  'dcterms.language': 'language',
  'og:site_name': 'publication',
  'application-name': 'publication',
  publisher: 'publication',
  'dc.publisher': 'publication',
  'dcterms.publisher': 'publication',
  copyright: 'publication',
  citation_journal_title: 'publication',
  'og:url': 'canonical',
  'twitter:url': 'canonical',
  'og:type': 'kind',
  'dc.type': 'kind',
  'article:section': 'section',
  section: 'section',
  'parsely-section': 'section',
  'og:description': 'description',
  description: 'description',
  'twitter:description': 'description',
  'dc.description': 'description',
}

const fieldOfItem: Readonly<Record<string, DeclaredField>> = {
  headline: 'title',
  author: 'author',
  creator: 'author',
  datepublished: 'published',
  datecreated: 'published',
  datemodified: 'modified',
  publisher: 'publication',
  inlanguage: 'language',
  articlesection: 'section',
}

/** Longest text of an element that can be a value. */
const longestValue = 500

interface Open {
  readonly node: Node
  readonly field: DeclaredField
  readonly from: string
  text: string
  /** A name inside outranks the whole text of the element. */
  named: boolean
}

/** Collects what a page says about itself while it is being read. */
export class Declarations {
  private readonly found: Declared[] = []
  private readonly open_: Open[] = []
  private ld: string | null = null
  private readonly scripts: string[] = []
  private titled = false

  all(): Declared[] {
    const fromLd = this.scripts.flatMap(declaredInLd)
    return [...this.found, ...fromLd].filter((each) => each.value !== '')
  }

  private add(field: DeclaredField, value: string | undefined, from: string): void {
    const plain = value?.replace(/\s+/gu, ' ').trim().normalize('NFC')
    if (plain) this.found.push({ field, value: plain, from })
  }

  open(node: Node, base: string | null, offset: number): void {
    const { tag, attributes } = node
    if (tag === 'html') this.add('language', attributes.lang ?? attributes['xml:lang'], 'html:lang')
    else if (tag === 'meta') this.meta(attributes)
    else if (tag === 'link') this.link(attributes, base)
    else if (tag === 'script') this.ld = /ld\+json/iu.test(attributes.type ?? '') ? '' : null
    else if (tag === 'time') this.time(node, offset)
    else if (tag === 'title' && !this.titled && node.parent?.tag !== 'svg') this.watch(node, 'title', 'title')
    if (attributes.itemprop !== undefined) this.item(node, offset)
    else if (/(?:^|\s)author(?:\s|$)/u.test(attributes.rel ?? '') && tag === 'a')
      this.watch(node, 'author', `rel:author@${offset}`)
  }

  private meta(attributes: Readonly<Record<string, string>>): void {
    const content = attributes.content
    for (const key of ['name', 'property', 'http-equiv']) {
      const name = attributes[key]?.trim().toLowerCase()
      const field = name === undefined ? undefined : fieldOfMeta[name]
      if (field === undefined) continue
      this.add(field, content, `meta:${name}`)
      return
    }
  }

  private link(attributes: Readonly<Record<string, string>>, base: string | null): void {
    if (attributes.rel?.trim().toLowerCase() !== 'canonical') return
    this.add('canonical', absolute(attributes.href, base) ?? undefined, 'link:canonical')
  }

  /** The place in the text stands behind `@`, and behind it what the element and its parent are for. */
  private time(node: Node, offset: number): void {
    const stamp = node.attributes.datetime
    if (stamp === undefined) return
    const tokens = `${tokensOf(node.attributes)} ${node.parent === null ? '' : tokensOf(node.parent.attributes)}`.trim()
    this.add('published', stamp, `time:@${offset} ${tokens}`.trim())
  }

  private item(node: Node, offset: number): void {
    const { attributes, tag } = node
    for (const name of (attributes.itemprop ?? '').toLowerCase().split(/\s+/u)) {
      const inside = this.open_.at(-1)
      if (name === 'name' && inside !== undefined && inside.from.startsWith('item:')) {
        if (tag === 'meta') this.add(inside.field, attributes.content, `${inside.from}.name`)
        else this.watch(node, inside.field, `${inside.from}.name`)
        inside.named = true
      }
      const field = fieldOfItem[name]
      if (field === undefined) continue
      const value = attributes.content ?? attributes.datetime
      if (value !== undefined) this.add(field, value, `item:${name}@${offset}`)
      else if (tag !== 'meta' && tag !== 'link') this.watch(node, field, `item:${name}@${offset}`)
    }
  }

  private watch(node: Node, field: DeclaredField, from: string): void {
    if (this.open_.length < 8) this.open_.push({ node, field, from, text: '', named: false })
  }

  text(data: string): void {
    for (const open of this.open_) if (open.text.length < longestValue) open.text += data
  }

  script(data: string): void {
    if (this.ld !== null) this.ld += data
  }

  close(node: Node): void {
    if (node.tag === 'script' && this.ld !== null) {
      this.scripts.push(this.ld)
      this.ld = null
    }
    for (let last = this.open_.at(-1); last?.node === node; last = this.open_.at(-1)) {
      this.open_.pop()
      if (last.from === 'title') this.titled = true
      if (!last.named && last.text.length < longestValue) this.add(last.field, last.text, last.from)
    }
  }
}
