import type { Mark, Shape } from '../../model/index.js'
import { absolute, decodeHiddenMail } from './unpack-link.js'

/** An open element while the page is being read. */
export interface Node {
  readonly tag: string
  readonly attributes: Readonly<Record<string, string>>
  readonly parent: Node | null
  /** Its text flows on in the paragraph of its parent. */
  readonly inline: boolean
  readonly shape: Shape
  readonly level: number
  /** The nearest link around it, null outside links. */
  readonly link: Node | null
  readonly href: string | null
  /** Bits of `markKinds`. */
  readonly marks: number
  readonly preformatted: boolean
  /** Cleared at the end tag; tells whether text still falls inside. */
  open: boolean
  /** Index of its frame, -1 as long as it holds no block. */
  frame: number
}

/** Kinds of marks; bit `i` of `Node.marks` stands for entry `i`. */
export const markKinds: readonly Mark['kind'][] = ['bold', 'italic', 'underline', 'strike']
const [bold, italic, underline, strike] = [1, 2, 4, 8]

const markOf: Readonly<Record<string, number>> = {
  b: bold,
  strong: bold,
  i: italic,
  em: italic,
  cite: italic,
  u: underline,
  ins: underline,
  s: strike,
  strike,
  del: strike,
}

const inlineTags: ReadonlySet<string> = new Set(
  `a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd mark nobr q rb rp rt ruby s samp small
  span strike strong sub sup time tt u var wbr img picture source svg math o:p bold label`.split(/\s+/u),
)
/** Inside these a tag that HTML does not know stays in the line. */
const lineTags: ReadonlySet<string> = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'dt', 'a', 'span', 'b', 'em'])

const shapeOf: Readonly<Record<string, Shape>> = {
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  li: 'entry',
  dd: 'entry',
  dt: 'entry',
  td: 'cell',
  th: 'cell',
  blockquote: 'quote',
  figcaption: 'caption',
  caption: 'caption',
  pre: 'code',
  xmp: 'code',
  plaintext: 'code',
  button: 'control',
  select: 'control',
  option: 'control',
  textarea: 'control',
  legend: 'control',
  label: 'control',
}
/** A paragraph is plain text again where a cell or a page section stands around it. */
const resetting: ReadonlySet<string> = new Set([
  'table',
  'article',
  'section',
  'nav',
  'aside',
  'main',
  'form',
  'figure',
])

const shapeIn = (tag: string, parent: Node | null): Shape => {
  const own = shapeOf[tag]
  if (own !== undefined && parent?.shape !== 'control') return own
  if (parent === null || resetting.has(tag)) return 'text'
  return tag === 'p' && parent.shape === 'cell' ? 'text' : parent.shape
}

const levelIn = (tag: string, shape: Shape, parent: Node | null): number => {
  if (shape === 'heading') return tag === 'h1' || tag.length !== 2 ? headingLevel(tag, parent) : Number(tag[1])
  if (tag === 'ul' || tag === 'ol' || tag === 'dl' || tag === 'blockquote') return (parent?.level ?? 0) + 1
  return resetting.has(tag) ? 0 : (parent?.level ?? 0)
}
const headingLevel = (tag: string, parent: Node | null): number => (tag === 'h1' ? 1 : (parent?.level ?? 1))

const boldStyle = /font-weight\s*:\s*(?:bold|[6-9]00)/iu
const italicStyle = /font-style\s*:\s*italic/iu

const styleMarks = (style: string | undefined): number =>
  style === undefined ? 0 : (boldStyle.test(style) ? bold : 0) | (italicStyle.test(style) ? italic : 0)

const isInline = (tag: string, parent: Node | null): boolean => {
  if (inlineTags.has(tag)) return true
  return tag.includes('-') && parent !== null && lineTags.has(parent.tag)
}

const addressOf = (attributes: Readonly<Record<string, string>>, base: string | null): string | null => {
  const hidden = attributes['data-cfemail']
  const mail = hidden === undefined ? null : decodeHiddenMail(hidden)
  return mail === null ? absolute(attributes.href, base) : `mailto:${mail}`
}

/** Opens an element below another.
 * @param base Address that links are resolved against; null where none is known.
 */
export const openNode = (
  tag: string,
  attributes: Readonly<Record<string, string>>,
  parent: Node | null,
  base: string | null,
): Node => {
  const shape = shapeIn(tag, parent)
  const href = tag === 'a' || tag === 'area' ? addressOf(attributes, base) : null
  return {
    tag,
    attributes,
    parent,
    inline: isInline(tag, parent),
    shape,
    level: levelIn(tag, shape, parent),
    link: parent === null || parent.href === null ? (parent?.link ?? null) : parent,
    href,
    marks: (parent?.marks ?? 0) | (markOf[tag] ?? 0) | styleMarks(attributes.style),
    preformatted: tag === 'pre' || tag === 'textarea' || tag === 'xmp' || (parent?.preformatted ?? false),
    open: true,
    frame: -1,
  }
}

const camel = /[a-z\d][A-Z]/u
const spelled = /(?<low>[\p{Ll}\p{N}])(?=\p{Lu})/gu
const uneven = /[\t\n\f\r]| {2}|^ | $/u
const telling =
  /^data-(?:test-?id|component.*|module|type|area|block.*|role|qa|cy|section|name|t|tb-region|zone|key|gtm.*|track.*|ad.*)$/u
const namingAttributes: ReadonlySet<string> = new Set(['id', 'class', 'role', 'itemprop', 'aria-label', 'rel'])

/** Longest list of names that is looked at; a longer one is data, not a name. */
const longestTokens = 600

const named = (name: string, value: string): string => {
  if (namingAttributes.has(name)) return value
  if (name.startsWith('data-')) return telling.test(name) ? `${name} ${value.slice(0, 80)}` : name
  return name === 'itemtype' ? `type-${value.slice(value.lastIndexOf('/') + 1)}` : ''
}

/** Words that tell what an element is for: values of `id`, `class` and the like, names of `data-*` attributes.
 * Words written in one (`relatedContent`) come apart by a hyphen.
 */
export const tokensOf = (attributes: Readonly<Record<string, string>>): string => {
  let words = ''
  for (const name in attributes) {
    const word = named(name, attributes[name] ?? '')
    if (word !== '') words = words === '' ? word : `${words} ${word}`
  }
  if (words === '') return ''
  const short = words.length > longestTokens ? words.slice(0, longestTokens) : words
  const apart = camel.test(short) ? short.replace(spelled, '$<low>-') : short
  const lower = apart.toLowerCase()
  return uneven.test(lower) ? lower.replace(/\s+/gu, ' ').trim() : lower
}

const hidingStyle =
  /(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all|max-height\s*:\s*0(?![.\d])|font-size\s*:\s*0(?![.\d])|opacity\s*:\s*0(?![.\d]))/iu

/** Whether the element hides itself by attribute or inline style. */
export const hides = (node: Node): boolean =>
  node.attributes.hidden !== undefined ||
  node.tag === 'template' ||
  (node.attributes.style !== undefined && hidingStyle.test(node.attributes.style))
