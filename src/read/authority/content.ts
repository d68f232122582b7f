import type { Rule } from '../../lexicon/index.js'
import type { Span } from '../../model/index.js'
import { coreOf } from '../draft.js'
import type { Clause, Core } from '../grammar/index.js'
import { tells } from './rows.js'
import { blank, type Setting, type Uttered } from './uttered.js'

/** The verb of a clause, as the grammar takes it. */
export type VerbGroup = Clause['verb']

/** What is said, as its modality and negation are read from it. */
export interface Content {
  /** The main clause without the clauses inside it that a word opens; where what is said is no clause of its own, the
   * clause around it. */
  readonly main: string
  /** The same without infinitives, in which something else may be negated ("no reason not to sail"). */
  readonly bare: string
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

/** What lies inside a clause and is set off from it by a word that opens it. */
const openedIn = (clauses: readonly Clause[], clause: Clause | undefined): readonly Clause[] =>
  clauses.filter(
    (one) =>
      clause &&
      one !== clause &&
      one.kind !== 'infinitive' &&
      (one.opener >= 0 || one.kind === 'relative') &&
      within(one, clause),
  )

/** The clause that no other one of them stands above; a relative clause only where there is no other, and not one that a
 * word other than "that" opens ("As Reuters reports, ...") where a main clause stands beside it. */
const topOf = (
  found: readonly Clause[],
  all: readonly Clause[],
  core: Core,
  openers: readonly Rule[],
): Clause | undefined => {
  const full = found.filter(({ kind }) => kind !== 'relative')
  const fit = full.length > 0 ? full : found
  const tops = fit.filter((clause) => {
    for (let up = all[clause.parent]; up; up = all[up.parent]) if (fit.includes(up)) return false
    return true
  })
  const [first] = tops
  const aside = first && first.opener >= 0 && !tells(openers, core.words[first.opener] ?? '')
  return (aside ? tops.find(({ opener }) => opener < 0) : undefined) ?? first
}

/** The innermost clause around a few words that are no clause, unless it is the one that says who says them. */
const clauseAround = (core: Core, clauses: readonly Clause[], said: Uttered): Clause | undefined => {
  const around = clauses.filter((one) => one.verb.finite >= 0 && within(said, spanOf(core, one)))
  const inner = around.reduce<Clause | undefined>((best, one) => (best && within(best, one) ? best : one), undefined)
  const verb = inner ? [inner.verb.finite, inner.verb.main].map((at) => core.tokens.starts[at] ?? -1) : []
  const { cue } = said
  return cue && verb.some((at) => cue.start <= at && at < cue.end) ? undefined : inner
}

/** A sentence of what is said: the stretch of it, its clauses, and those with a personal form in the stretch. */
interface Part {
  readonly stretch: Span
  readonly clauses: readonly Clause[]
  readonly personal: readonly Clause[]
}

/** The first sentence of what is said in which there is a personal form ("“Yes. We will.”"), no further than the third. */
const partOf = (core: Core, said: Uttered): Part => {
  const { starts, count } = core.tokens
  const first = firstFrom(core.sentences.starts, core.sentences.count, firstFrom(starts, count, said.start) + 1) - 1
  const parts = [first, first + 1, first + 2].flatMap((number): readonly Part[] => {
    const range = { start: core.sentences.starts[number] ?? 0, end: core.sentences.ends[number] ?? 0 }
    if (range.start >= range.end) return []
    const at = spanOf(core, range)
    const stretch = { start: Math.max(said.start, at.start), end: Math.min(said.end, said.start + longest, at.end) }
    if (stretch.start >= stretch.end) return []
    const { clauses } = core.built(number)
    const personal = clauses.filter(({ verb }) => {
      const place = starts[verb.finite] ?? -1
      return verb.finite >= 0 && stretch.start <= place && place < stretch.end
    })
    return [{ stretch, clauses, personal }]
  })
  const whole = {
    stretch: { start: said.start, end: Math.min(said.end, said.start + longest) },
    clauses: [],
    personal: [],
  }
  return parts.find(({ personal }) => personal.length > 0) ?? parts[0] ?? whole
}

/** Takes what is said apart.
 * @example contentOf(said, setting).main // 'the port will close', of "If the strike goes on, the port will close"
 */
export const contentOf = (said: Uttered, { draft }: Setting): Content => {
  const core = coreOf(draft)
  const { stretch, clauses, personal } = partOf(core, said)
  const top = topOf(personal, clauses, core, draft.lexicon.authority.openers)
  const main = top ?? (clauses.length > 0 ? clauseAround(core, clauses, said) : undefined)
  const spans = (some: readonly Clause[]): readonly Span[] => some.map((one) => spanOf(core, one))
  const at = main ? spanOf(core, main) : stretch
  const place = top ? { start: Math.max(at.start, stretch.start), end: Math.min(at.end, stretch.end) } : at
  const inner = spans(openedIn(clauses, main))
  const infinitives = spans(clauses.filter(({ kind }) => kind === 'infinitive'))
  return {
    main: without(core.text, place, inner),
    bare: without(core.text, place, [...inner, ...infinitives]),
    whole: without(core.text, stretch, spans(clauses.filter(({ kind }) => kind === 'relative'))),
    verb: main?.verb ?? null,
    finite: clauses.length === 0 || top !== undefined,
  }
}
