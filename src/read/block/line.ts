import type { Document, Quoted, RawBlock, Role, Why } from '../../model/index.js'
import { quote } from '../../model/index.js'

/** What the room for pages says of a block: a role with its reason, or null for main text. */
export type Judgement = { readonly role: Role; readonly why: Why } | null

/** A raw block as the passes see it. `text` is trimmed of list dashes and pictographs; `start` and `end` are not. */
export interface Line {
  readonly index: number
  readonly start: number
  readonly end: number
  readonly text: string
  /** Offset of `text` in the canonical text. */
  readonly at: number
  /** Starts with a list dash or bullet, or is marked up as a list entry. */
  readonly entry: boolean
  /** Starts with a pictograph. */
  readonly emoji: boolean
  readonly raw: RawBlock
  readonly judged: Judgement
}

/** What a pass rules of a line. */
export interface Ruling {
  readonly role: Role
  readonly why: Why
  /** Opens an item. */
  readonly opens?: boolean
  readonly slug?: Quoted
}

/** One place per line; null where nobody has ruled yet. */
export type Rulings = (Ruling | null)[]

const leading =
  /^(?<dash>(?:[-–—•*·▪◦‣►▶→]|\d{1,2}\))\s+)?(?<emoji>(?:(?![©®™])\p{Extended_Pictographic}(?:\u{FE0F}|\u{200D}|\p{Emoji_Modifier})*)+\s*)?/u

const numberOf = (text: string): number | null => {
  const number = /^(?<number>\d{1,3})[.)]\s/u.exec(text)?.groups?.number
  return number ? Number(number) : null
}

/** Length of a list number at the head of a block; it is one only beside its neighbours ("18. Juli" is none). */
const listNumber = (document: Document, index: number): number => {
  const textAt = (at: number): string => {
    const block = document.blocks[at]
    return block ? document.text.slice(block.start, Math.min(block.end, block.start + 8)) : ''
  }
  const number = numberOf(textAt(index))
  if (number === null) return 0
  const near = [-2, -1].some((step) => numberOf(textAt(index + step)) === number - 1)
  const next = [1, 2].some((step) => numberOf(textAt(index + step)) === number + 1)
  return near || next ? (/^\d+[.)]\s+/u.exec(textAt(index))?.[0].length ?? 0) : 0
}

/** Makes the lines of a document from its raw blocks and the page judgement of each. */
export const linesOf = (document: Document, judged: readonly Judgement[]): readonly Line[] =>
  document.blocks.map((raw, index) => {
    const whole = document.text.slice(raw.start, raw.end)
    const groups = leading.exec(whole)?.groups
    const number = groups?.dash ? 0 : listNumber(document, index)
    const skip = number || (groups?.dash?.length ?? 0) + (groups?.emoji?.length ?? 0)
    const text = whole.slice(skip).trimEnd()
    return {
      index,
      start: raw.start,
      end: raw.end,
      text,
      at: raw.start + skip,
      entry: number > 0 || Boolean(groups?.dash) || raw.shape === 'entry',
      emoji: Boolean(groups?.emoji),
      raw,
      judged: judged[index] ?? null,
    }
  })

/** The words of a line from a place in its `text`. */
export const quoteIn = (document: Document, line: Line, from: number, length: number): Quoted =>
  quote(document.text, line.at + from, line.at + from + length)

/** A reason without words of its own. */
export const ground = (rule: string): Why => ({ rule, words: [] })
