import { type Handler, Parser } from 'htmlparser2'

/** Elements deeper than this are read as if they had no end tag of their own, as browsers do: the parser looks
 * through its open elements at each tag, so the cap keeps a page of nothing but nested tags linear.
 */
export const deepestElement = 400

const rawTags: ReadonlySet<string> = new Set(
  'script style title textarea iframe noembed noframes plaintext xmp svg math'.split(' '),
)

/** A parser that stays linear however deep the page nests. */
export class FlatParser extends Parser {
  /** Open elements, told by the handler. */
  depth = 0
  /** Set once an element was too deep. */
  tooDeep = false
  private closing = false
  private full = false
  private readonly skipped = new Map<string, number>()

  constructor(handler: Partial<Handler>) {
    super(handler, { decodeEntities: true, lowerCaseTags: true })
  }

  override onopentagname(start: number, end: number): void {
    this.full = this.depth >= deepestElement
    super.onopentagname(start, end)
  }

  override onclosetag(start: number, end: number): void {
    this.closing = true
    super.onclosetag(start, end)
    this.closing = false
  }

  /** Counts an element that was read without its end tag, so that the end tag is passed over as well. */
  skip(tag: string): void {
    this.tooDeep = true
    this.skipped.set(tag, (this.skipped.get(tag) ?? 0) + 1)
  }

  /** Whether an element that has just been opened is passed over. */
  passes(tag: string): boolean {
    return this.full && !super.isVoidElement(tag) && this.isVoidElement(tag)
  }

  protected override isVoidElement(name: string): boolean {
    if (super.isVoidElement(name)) return true
    if (this.closing) return this.wasSkipped(name)
    return this.full && (this.isInForeignContext() || !rawTags.has(name))
  }

  private wasSkipped(name: string): boolean {
    const count = this.skipped.get(name) ?? 0
    if (count > 0) this.skipped.set(name, count - 1)
    return count > 0
  }
}
