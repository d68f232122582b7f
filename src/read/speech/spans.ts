import type { Span } from '../../model/index.js'
import type { Core } from '../grammar/index.js'

/** Tokens that may lie between two pieces of what is said: an address, a comma. */
export const aside = 6
/** Tokens that may lie between two pieces of any other stretch. */
const near = 1

interface Run {
  readonly first: number
  readonly last: number
  readonly count: number
}

const runsOf = (tokens: readonly number[], gap: number): readonly Run[] => {
  const runs: Run[] = []
  for (const token of tokens) {
    const run = runs.at(-1)
    if (run && token - run.last <= gap + 1) runs[runs.length - 1] = { ...run, last: token, count: run.count + 1 }
    else runs.push({ first: token, last: token, count: 1 })
  }
  return runs
}

const isMark = (core: Core, token: number): boolean => !/[\p{L}\p{N}]/u.test(core.words[token] ?? '')
const opens = new Set(['„', '»', '“', '"', '‚', '('])
const closes = new Set(['“', '«', '”', '"', '‘', ')'])

/** Without punctuation at either end, but for a quotation mark that the stretch goes on from or up to. */
const trimmed = (core: Core, { first, last }: Run): readonly [first: number, last: number] => {
  let [from, to] = [first, last]
  while (from < to && isMark(core, from) && !opens.has(core.words[from] ?? '')) from += 1
  while (to > from && isMark(core, to) && !closes.has(core.words[to] ?? '')) to -= 1
  return [from, to]
}

/** The stretch of text that words marked one by one make: the longest run of them, small gaps closed; null for none.
 * @param gap How many tokens a gap may have.
 */
export const spanOf = (core: Core, tokens: readonly number[], gap = near): Span | null => {
  let best: Run | null = null
  for (const run of runsOf(tokens, gap)) if (best === null || run.count > best.count) best = run
  if (best === null) return null
  const [from, to] = trimmed(core, best)
  if (isMark(core, from) && from === to) return null
  return { start: core.tokens.starts[from] ?? 0, end: core.tokens.ends[to] ?? 0 }
}

/** The stretches of text that words make, one for each run. */
export const spansOf = (core: Core, tokens: readonly number[]): readonly Span[] =>
  runsOf(tokens, 0).map(({ first, last }) => ({
    start: core.tokens.starts[first] ?? 0,
    end: core.tokens.ends[last] ?? 0,
  }))
