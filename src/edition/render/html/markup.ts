import { visible } from '../visible.js'

/** A piece of HTML that is already escaped. Only `html` and `join` make it, so a source's words can't pass for markup. */
export interface Markup {
  readonly markup: string
}

type Part = Markup | string | number | null | readonly Markup[]

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Escapes words for text and for attribute values in quotation marks. */
export const escaped = (text: string): string => visible(text).replace(/[&<>"']/gu, (char) => entities[char] ?? char)

const rendered = (part: Part): string => {
  if (part === null) return ''
  if (typeof part === 'object') return 'markup' in part ? part.markup : part.map((one) => one.markup).join('')
  return escaped(String(part))
}

/** Makes markup from a template; everything put into it is escaped, save for markup.
 * @example html`<p>${'a < b'}</p>`.markup // '<p>a &lt; b</p>'
 */
export const html = (strings: TemplateStringsArray, ...parts: readonly Part[]): Markup => ({
  markup: strings.reduce((text, string, at) => text + rendered(parts[at - 1] ?? null) + string),
})

/** Nothing. */
export const nothing: Markup = { markup: '' }

/** Joins pieces with a separator. */
export const join = (pieces: readonly Markup[], separator: Markup): Markup => ({
  markup: pieces
    .map((piece) => piece.markup)
    .filter((markup) => markup !== '')
    .join(separator.markup),
})
