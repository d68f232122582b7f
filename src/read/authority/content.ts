import type { Span } from '../../model/index.js'
import { coreOf } from '../draft.js'
import type { Clause, Core } from '../grammar/index.js'
import { blank, type Setting, type Uttered } from './uttered.js'

/** The verb of a clause, as the grammar takes it. */
export type VerbGroup = Clause['verb']

/** What is said, as its modality and negation are read from it. */
export interface Content {
  /** The main clause without the clauses inside it; where what is said is no clause of its own, the clause around it. */
  readonly main: string
  /** The first sentence of it, without relative clauses. */
  readonly whole: string
  /** The verb of the main clause; null where there is none, or no grammar. */
  readonly verb: VerbGroup | null
  /** Whether a clause with a personal form is said; true where there is no grammar. */
  readonly finite: boolean
}

/** No more than so much of what is said is looked at. */
const longest = 1_200

/** The first number whose place is not before an offset. */
const firstFrom = (places: ArrayLike<number>, count: number, offset: number): number => {
  let [from, to] = [0, count]
  while (from < to) {
    const middle = (from + to) >> 1
    if ((places[middle] ?? 0) < offset) from = middle + 1
    else to = middle
  }
  return from
}

const spanOf = ({ tokens }: Core, { start, end }: { start: number; end: number }): Span => ({
  start: tokens.starts[start] ?? 0,
  end: tokens.ends[end - 1] ?? 0,
})

/** The words of a stretch with some parts of it blanked. */
const without = (text: string, { start, end }: Span, parts: readonly Span[]): string => {
  let words = text.slice(start, end)
  for (const part of parts) {
    const [from, to] = [Math.max(start, part.start) - start, Math.min(end, part.end) - start]
    if (from < to) words = words.slice(0, from) + blank.repeat(to - from) + words.slice(to)
  }
  return words
}

const within = (inner: { start: number; end: number }, outer: { start: number; end: number }): boolean =>
  outer.start <= inner.start && inner.end <= outer.end

/** A clause without those inside it, as far as it lies in a stretch; infinitives ("plans to close") belong to its verb. */
const ownWords = (core: Core, clause: Clause, clauses: readonly Clause[], stretch: Span): string => {
  const at = spanOf(core, clause)
  const inner = clauses.filter((one) => one !== clause && one.kind !== 'infinitive' && within(one, clause))
  return without(
    core.text,
    { start: Math.max(at.start, stretch.start), end: Math.min(at.end, stretch.end) },
    inner.map((one) => spanOf(core, one)),
  )
}

/** The clause that no other one of them stands above; a relative clause only where there is no other. */
const topOf = (found: readonly Clause[], all: readonly Clause[]): Clause | undefined => {
  const full = found.filter(({ kind }) => kind !== 'relative')
  const fit = full.length > 0 ? full : found
  return fit.find((clause) => {
    for (let up = all[clause.parent]; up; up = all[up.parent]) if (fit.includes(up)) return false
    return true
  })
}

/** The innermost clause around a few words that are no clause, unless it is the one that says who says them. */
const clauseAround = (core: Core, clauses: readonly Clause[], said: Uttered): Clause | undefined => {
  const around = clauses.filter((one) => one.verb.finite >= 0 && within(said, spanOf(core, one)))
  const inner = around.reduce<Clause | undefined>((best, one) => (best && within(best, one) ? best : one), undefined)
  const verb = inner ? [inner.verb.finite, inner.verb.main].map((at) => core.tokens.starts[at] ?? -1) : []
  const { cue } = said
  return cue && verb.some((at) => cue.start <= at && at < cue.end) ? undefined : inner
}

/** Takes what is said apart.
 * @example contentOf(said, setting).main // 'the port will close', of "If the strike goes on, the port will close"
 */
export const contentOf = (said: Uttered, { draft }: Setting): Content => {
  const { text } = draft.document
  const core = coreOf(draft)
  const { starts, count } = core.tokens
  const token = firstFrom(starts, count, said.start)
  const number = firstFrom(core.sentences.starts, core.sentences.count, token + 1) - 1
  const sentence = { start: core.sentences.starts[number] ?? 0, end: core.sentences.ends[number] ?? 0 }
  const stop = Math.min(said.end, said.start + longest, Math.max(said.start + 1, spanOf(core, sentence).end))
  const stretch = { start: said.start, end: stop }
  const { clauses } = number < 0 ? { clauses: [] } : core.built(number)
  const personal = clauses.filter(({ verb }) => {
    const at = starts[verb.finite] ?? -1
    return verb.finite >= 0 && stretch.start <= at && at < stretch.end
  })
  const top = topOf(personal, clauses)
  const main = top ?? (clauses.length > 0 ? clauseAround(core, clauses, said) : undefined)
  const relative = clauses.filter(({ kind }) => kind === 'relative').map((one) => spanOf(core, one))
  const around = top || !main ? stretch : spanOf(core, main)
  return {
    main: main ? ownWords(core, main, clauses, around) : text.slice(stretch.start, stretch.end),
    whole: without(text, stretch, relative),
    verb: main?.verb ?? null,
    finite: clauses.length === 0 || top !== undefined,
  }
}
