import type { Declared, DeclaredField } from '../../model/index.js'

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }
type Thing = { readonly [key: string]: Json }

const isThing = (value: Json | undefined): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const listOf = (value: Json | undefined): readonly Json[] =>
  value === undefined || value === null ? [] : Array.isArray(value) ? value : [value as Json]

/** Types that describe the page's own text. */
const pieces =
  /(?:Article|Posting|Report|Review|WebPage|NewsItem|CreativeWork|VideoObject|AudioObject|PodcastEpisode|FAQPage|Recipe|Event)$/u

const typeOf = (thing: Thing): string => {
  const types = listOf(thing['@type']).filter((type): type is string => typeof type === 'string')
  return (types.find((type) => pieces.test(type)) ?? types[0] ?? 'Thing').replace(/^.*[/#:]/u, '')
}

const wrapping =
  /^\s*(?:<!--|<!\[CDATA\[|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[)|(?:-->|\]\]>|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>)\s*;?\s*$/gu

/** Mends what editors of templates break most: line ends inside strings, commas too many, a semicolon at the end. */
const mended = (source: string): string => {
  let inside = false
  let out = ''
  let from = 0
  for (let at = 0; at < source.length; at += 1) {
    const character = source[at] ?? ''
    if (inside && character === '\\') at += 1
    else if (character === '"') inside = !inside
    else if (inside && character < ' ') {
      out += `${source.slice(from, at)} `
      from = at + 1
    } else if (!inside && character === ',' && /^,\s{0,99}[\]},]/u.test(source.slice(at, at + 101))) {
      out += source.slice(from, at)
      from = at + 1
    }
  }
  return (out + source.slice(from)).replace(/;\s*$/u, '')
}

const parsed = (source: string): Json | undefined => {
  const bare = source.replace(wrapping, '').trim()
  for (const attempt of [bare, mended(bare)]) {
    try {
      return JSON.parse(attempt) as Json
    } catch {
      // The next attempt, or the loose reading of single properties, may do better.
    }
  }
  return undefined
}

const loose: readonly [string, DeclaredField][] = [
  ['headline', 'title'],
  ['datePublished', 'published'],
  ['dateModified', 'modified'],
]
/** Reads single properties out of a script that is no JSON. */
const looselyDeclared = (source: string): Declared[] =>
  loose.flatMap(([key, field]) => {
    const value = new RegExp(`"${key}"\\s{0,9}:\\s{0,9}"(?<value>[^"\\\\]{1,300})"`, 'u').exec(source)?.groups?.value
    return value === undefined ? [] : [{ field, value: plain(value), from: `ld:broken.${key}` }]
  })

const entities: Readonly<Record<string, string>> = { amp: '&', quot: '"', lt: '<', gt: '>', apos: "'", nbsp: ' ' }
/** Values are often escaped once too many. */
const plain = (value: string): string =>
  value
    .replace(/&(?:#(?<code>\d{2,5})|#x(?<hex>[\da-f]{2,4})|(?<name>amp|quot|lt|gt|apos|nbsp));/giu, (...found) => {
      const groups = found.at(-1) as Readonly<Record<string, string | undefined>>
      if (groups.name !== undefined) return entities[groups.name.toLowerCase()] ?? ''
      return String.fromCodePoint(groups.hex === undefined ? Number(groups.code) : Number.parseInt(groups.hex, 16))
    })
    .replace(/\s+/gu, ' ')
    .trim()
    .normalize('NFC')

class LdReader {
  private readonly byId = new Map<string, Thing>()
  readonly found: Declared[] = []

  /** Things at the top, in lists and graphs; nested ones only where they are the page's main matter. */
  read(root: Json): void {
    const queue: Json[] = [root]
    const things: Thing[] = []
    for (let at = 0; at < queue.length && at < 2000; at += 1) {
      const value = queue[at]
      if (Array.isArray(value)) queue.push(...(value as readonly Json[]).slice(0, 500))
      else if (isThing(value)) {
        things.push(value)
        const id = value['@id']
        if (typeof id === 'string' && Object.keys(value).length > 1) this.byId.set(id, value)
        queue.push(...listOf(value['@graph']).slice(0, 500), ...listOf(value.mainEntity).slice(0, 3))
        if (isThing(value.mainEntityOfPage)) queue.push(value.mainEntityOfPage)
      }
    }
    for (const thing of things) this.thing(thing)
  }

  private add(field: DeclaredField, value: Json | undefined, from: string): void {
    if (typeof value === 'string' && value.trim() !== '') this.found.push({ field, value: plain(value), from })
  }

  private thing(thing: Thing): void {
    const type = typeOf(thing)
    if (!pieces.test(type)) return
    const from = (key: string): string => `ld:${type}.${key}`
    this.add('kind', type, from('@type'))
    this.add('title', thing.headline ?? thing.name, from(thing.headline === undefined ? 'name' : 'headline'))
    for (const author of this.names(thing.author)) this.add('author', author, from('author'))
    if (thing.author === undefined)
      for (const creator of this.names(thing.creator)) this.add('author', creator, from('creator'))
    this.add('published', thing.datePublished ?? thing.uploadDate, from('datePublished'))
    this.add('published', thing.dateCreated, from('dateCreated'))
    this.add('modified', thing.dateModified, from('dateModified'))
    for (const publisher of this.names(thing.publisher)) this.add('publication', publisher, from('publisher'))
    this.add('language', thing.inLanguage, from('inLanguage'))
    for (const section of listOf(thing.articleSection)) this.add('section', section, from('articleSection'))
    this.add('description', thing.description, from('description'))
    this.address(thing, from)
  }

  private address(thing: Thing, from: (key: string) => string): void {
    const page = thing.mainEntityOfPage
    const of = isThing(page) ? (page['@id'] ?? page.url) : page
    this.add('canonical', of, from('mainEntityOfPage'))
    this.add('canonical', thing.url, from('url'))
  }

  /** Names of people or bodies: strings, things with a name, references to things elsewhere in the graph. */
  private names(value: Json | undefined): readonly string[] {
    return listOf(value).flatMap((each): readonly string[] => {
      if (typeof each === 'string') return [each]
      if (!isThing(each)) return []
      const known = typeof each['@id'] === 'string' ? this.byId.get(each['@id']) : undefined
      const name = each.name ?? known?.name
      return listOf(name).filter((one): one is string => typeof one === 'string')
    })
  }
}

/** What a script of type `application/ld+json` says about the page; a broken script gives what can be made out. */
export const declaredInLd = (source: string): Declared[] => {
  const root = parsed(source)
  if (root === undefined) return looselyDeclared(source)
  const reader = new LdReader()
  reader.read(root)
  return reader.found
}
