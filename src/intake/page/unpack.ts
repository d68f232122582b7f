import type { Declared, Frame, Notice, RawBlock } from '../../model/index.js'
import { Declarations } from './unpack-declared.js'
import { decodeHiddenMail } from './unpack-link.js'
import { type Node, openNode } from './unpack-node.js'
import { deepestElement, FlatParser } from './unpack-parser.js'
import { Sink } from './unpack-sink.js'

/** A page as text, blocks, elements, and what it says about itself. */
export interface UnpackedPage {
  readonly text: string
  readonly blocks: RawBlock[]
  readonly frames: Frame[]
  readonly declared: Declared[]
  readonly notices: Notice[]
}

/** Their text is no part of the paragraph that they stand in. */
const asideTags: ReadonlySet<string> = new Set(
  'svg math noscript template iframe object video audio canvas select datalist noembed noframes'.split(' '),
)
const silentTags: ReadonlySet<string> = new Set(['script', 'style'])
/** Controls whose value is shown. */
const shownInputs: ReadonlySet<string> = new Set([
  '',
  'text',
  'search',
  'email',
  'url',
  'tel',
  'submit',
  'button',
  'reset',
])
const pictograph =
  /^(?:\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}|\u200d|\ufe0f|\u20e3){1,12}$/u

class Unpacker {
  readonly sink = new Sink()
  readonly declarations = new Declarations()
  private node: Node
  private asideDepth = 0
  private depth = 0
  /** Text stands in for what a script would show, and is left out: the decoded address of a hidden mail. */
  private muted: Node | null = null
  /** An inline element was closed and nothing came since. */
  private closedInline = false
  readonly parser: FlatParser

  constructor(private base: string | null) {
    this.node = openNode('#root', {}, null, base)
    this.parser = new FlatParser({
      onopentag: (tag, attributes) => this.open(tag, attributes),
      onclosetag: (tag) => this.close(tag),
      ontext: (data) => this.write(data),
    })
  }

  private open(tag: string, attributes: Readonly<Record<string, string>>): void {
    if (this.parser.passes(tag)) this.parser.skip(tag)
    if (tag === 'br') {
      this.sink.breakLine()
      return
    }
    const node = openNode(tag, attributes, this.node, this.base)
    this.depth += 1
    this.parser.depth = this.depth
    if (asideTags.has(tag) && this.asideDepth++ === 0) this.sink.turnAside(true)
    else if (!node.inline) this.sink.end()
    else if (this.closedInline) this.partInline(node)
    this.closedInline = false
    this.node = node
    this.declare(node)
    this.standIn(node)
  }

  /** Two inline elements that touch outside running text are two words, such as a name and a date in a byline. */
  private partInline(node: Node): void {
    const parent = node.parent
    if (parent === null || parent.inline || parent.tag === 'p' || parent.shape === 'heading' || parent.preformatted)
      return
    if (node.tag !== 'a' && node.tag !== 'span' && node.tag !== 'time') return
    if (/[\p{L}\p{N}]/u.test(this.sink.lastCharacter)) this.sink.write(' ', parent)
  }

  private declare(node: Node): void {
    if (node.tag === 'base') this.rebase(node.attributes.href)
    this.declarations.open(node, this.base, this.sink.offset)
  }

  private rebase(href: string | undefined): void {
    if (href === undefined) return
    try {
      this.base = new URL(href, this.base ?? undefined).href
    } catch {
      // A broken base leaves the old one in force.
    }
  }

  private standIn(node: Node): void {
    const { tag, attributes } = node
    if (tag === 'img' || tag === 'area') this.picture(attributes.alt, node)
    else if (tag === 'input') this.input(node)
    else if (tag === 'textarea' && attributes.placeholder) this.sink.stand(attributes.placeholder, 'control', node)
    const hidden = attributes['data-cfemail']
    const mail = hidden === undefined ? null : decodeHiddenMail(hidden)
    if (mail === null) return
    this.write(mail)
    this.muted = node
  }

  private picture(alt: string | undefined, node: Node): void {
    if (alt === undefined || alt.trim() === '') return
    if (pictograph.test(alt.trim())) this.sink.write(alt.trim(), node)
    else this.sink.stand(alt, 'alt', node)
  }

  private input(node: Node): void {
    const { type = '', value = '', placeholder = '' } = node.attributes
    const kind = type.trim().toLowerCase()
    if (kind === 'image') this.sink.stand(node.attributes.alt ?? '', 'control', node)
    if (!shownInputs.has(kind)) return
    this.sink.stand(value, 'control', node)
    this.sink.stand(placeholder, 'control', node)
  }

  private close(tag: string): void {
    if (tag === 'br') return
    const node = this.node
    if (node.parent === null) return
    this.declarations.close(node)
    if (!node.inline) this.sink.end()
    if (asideTags.has(tag) && --this.asideDepth === 0) this.sink.turnAside(false)
    node.open = false
    this.depth -= 1
    this.parser.depth = this.depth
    if (this.muted === node) this.muted = null
    this.closedInline = node.inline
    this.node = node.parent
  }

  private write(data: string): void {
    if (this.muted !== null) return
    const node = this.node
    if (silentTags.has(node.tag)) this.declarations.script(data)
    else {
      this.closedInline = false
      this.declarations.text(data)
      this.sink.write(data, node)
    }
  }
}

/** Turns a web page or an HTML mail into text and blocks. Nothing is judged, nothing is dropped: menus, hidden elements
 * and pictures' texts are blocks like any other. Reads the page once, in time linear in its length.
 * @param html The page, decoded.
 * @param base Address of the page, for its relative links; null where it has none.
 * @example unpackHtml('<h1>Lage</h1><p>Ruhig.</p>', null).text // 'Lage\nRuhig.'
 */
export const unpackHtml = (html: string, base: string | null): UnpackedPage => {
  const unpacker = new Unpacker(base)
  unpacker.parser.end(html)
  const { sink, declarations, parser } = unpacker
  sink.finish()
  const facts = { limit: deepestElement }
  const notices: Notice[] = parser.tooDeep ? [{ code: 'HTML_TOO_DEEP', start: 0, end: 0, facts }] : []
  return { text: sink.text, blocks: sink.blocks, frames: sink.frames, declared: declarations.all(), notices }
}
