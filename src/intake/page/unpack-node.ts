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

const spelled = /(?<low>[\p{Ll}\p{N}])(?=\p{Lu})/gu
const telling =
  /^data-(?:test-?id|component.*|module|type|area|block.*|role|qa|cy|section|name|t|tb-region|zone|key|gtm.*|track.*|ad.*)$/u

/** Words that tell what an element is for: values of `id`, `class` and the like, names of `data-*` attributes.
 * Words written in one (`relatedContent`) come apart by a hyphen.
 */
export const tokensOf = (attributes: Readonly<Record<string, string>>): string => {
  const words: string[] = []
  for (const name of Object.keys(attributes)) {
    if (
      name === 'id' ||
      name === 'class' ||
      name === 'role' ||
      name === 'itemprop' ||
      name === 'aria-label' ||
      name === 'rel'
    )
      words.push(attributes[name] ?? '')
    else if (name.startsWith('data-'))
      words.push(telling.test(name) ? `${name} ${(attributes[name] ?? '').slice(0, 80)}` : name)
    else if (name === 'itemtype') words.push((attributes[name] ?? '').replace(/^.*\//u, 'type-'))
  }
  if (words.length === 0) return ''
  return words.join(' ').slice(0, 600).replace(spelled, '$<low>-').toLowerCase().replace(/\s+/gu, ' ').trim()
}

const hidingStyle =
  /(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all|max-height\s*:\s*0(?![.\d])|font-size\s*:\s*0(?![.\d])|opacity\s*:\s*0(?![.\d]))/iu

/** Whether the element hides itself by attribute or inline style. */
export const hides = (node: Node): boolean =>
  node.attributes.hidden !== undefined || node.tag === 'template' || hidingStyle.test(node.attributes.style ?? '')
