import type { Span, Statement } from '../../model/index.js'
import { quote } from '../../model/index.js'
import { spanIndex } from '../overlap.js'

const shared = (one: Span, other: Span): number =>
  Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start))

const length = ({ start, end }: Span): number => end - start

/** Whether two statements are one: they share their cue, or most of their words. */
const isSame = (one: Statement, other: Statement): boolean => {
  if (one.cue && other.cue && shared(one.cue, other.cue) > 0) return true
  return 2 * shared(one, other) > Math.max(length(one), length(other))
}

/** One statement of two: what a rule found between quotation marks stands as it is, and each fills what the other left open. */
const united = (learnt: Statement, rule: Statement, text: string): Statement => {
  const span = rule.kind === 'direct' ? quote(text, rule.start, rule.end) : learnt
  const { start, end } = span
  return {
    ...learnt,
    start,
    end,
    text: text.slice(start, end),
    kind: rule.kind === 'direct' ? 'direct' : learnt.kind === 'reported' ? learnt.kind : rule.kind,
    speaker: learnt.speaker ?? rule.speaker,
    addressee: learnt.addressee ?? rule.addressee,
    anonymous: learnt.speaker ? learnt.anonymous : rule.anonymous,
    anonymityReason: learnt.anonymityReason ?? rule.anonymityReason,
    grade: learnt.speaker ? learnt.grade : rule.grade,
    chain: learnt.chain.length > 0 ? learnt.chain : rule.chain,
  }
}

/** Puts statements of the learnt finder and of rules together, each once, in order of the text. */
export const merged = (
  learnt: readonly Statement[],
  rules: readonly Statement[],
  text: string,
): readonly Statement[] => {
  const spans = spanIndex(
    learnt.flatMap((one, at) => [one, one.cue ?? one].map(({ start, end }) => ({ start, end, at }))),
  )
  const all = [...learnt]
  // What was narrowed to a quotation is that quotation; another one with the same cue is a statement of its own.
  const quoting = new Set<number>()
  const left = rules.filter((rule) => {
    const near = [rule, rule.cue ?? rule].flatMap((one) => spans.touching(one))
    const at = near.find((one) => !quoting.has(one.at) && isSame(learnt[one.at] ?? rule, rule))?.at
    const one = at === undefined ? undefined : all[at]
    if (at === undefined || one === undefined) return true
    all[at] = united(one, rule, text)
    if (rule.kind === 'direct') quoting.add(at)
    return false
  })
  return [...all, ...left].sort((a, b) => a.start - b.start || b.end - a.end)
}
