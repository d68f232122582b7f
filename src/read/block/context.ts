import type { Lexicon } from '../../lexicon/index.js'
import type { Document } from '../../model/index.js'
import { entryKind } from './entry.js'
import type { Judgement, Line, Ruling, Rulings } from './line.js'
import { ground, linesOf } from './line.js'
import { findSlug, type Slug } from './slug.js'

/** What every pass over the blocks is given. */
export interface Context {
  readonly document: Document
  readonly lexicon: Lexicon
  readonly lines: readonly Line[]
  /** Slug of each line, if it has the form of one. */
  readonly slugs: readonly (Slug | null)[]
  /** Kind of each list line, if its form tells. */
  readonly entries: readonly ReturnType<typeof entryKind>[]
}

/** A pass looks at all lines and at what was ruled before it, and gives rulings for lines that have none yet. */
export type Pass = (context: Context, rulings: Readonly<Rulings>) => Rulings

/** Reads once what the passes share. */
export const contextOf = (document: Document, lexicon: Lexicon, judged: readonly Judgement[]): Context => {
  const lines = linesOf(document, judged)
  return {
    document,
    lexicon,
    lines,
    slugs: lines.map((line) => findSlug(document, line, lexicon.anatomy)),
    entries: lines.map((line) => (line.entry && !line.judged ? entryKind(document, line, lexicon) : null)),
  }
}

const judgement = (line: Line): Ruling | null => (line.judged ? { role: line.judged.role, why: line.judged.why } : null)

/** Applies passes in order; a ruling once made stands. `first` go before what the room for pages judged,
 * since a line that names itself knows better than its place on the page does. */
export const runPasses = (context: Context, first: readonly Pass[], passes: readonly Pass[]): Rulings =>
  [...first, (() => context.lines.map(judgement)) as Pass, ...passes].reduce<Rulings>(
    (rulings, pass) => {
      const next = pass(context, rulings)
      return rulings.map((ruling, index) => ruling ?? next[index] ?? null)
    },
    context.lines.map(() => null),
  )

/** Starts an empty sheet of rulings. */
export const blank = (context: Context): Rulings => context.lines.map(() => null)

export type { Line, Rulings }
export { ground }
