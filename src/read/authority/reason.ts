import type { Span } from '../../model/index.js'
import type { Draft } from '../draft.js'
import { type SpanIndex, spanIndex } from '../overlap.js'
import type { Way } from './holder.js'
import { hitsIn, tells } from './rows.js'
import type { Uttered } from './uttered.js'

/** A reason for which somebody is not named: the span holds the reason, `from` where the words about it begin. */
interface Reason extends Span {
  readonly from: number
  /** Place of its rule: the lower, the more it tells. */
  readonly rank: number
}

const found = new WeakMap<Draft, SpanIndex<Reason>>()

const reasonsOf = (draft: Draft): SpanIndex<Reason> => {
  const known = found.get(draft)
  if (known) return known
  const { reasons } = draft.lexicon.authority
  const made = spanIndex(
    draft.blocks
      .filter(({ role }) => role === 'lead' || role === 'item' || role === 'move')
      .flatMap(({ start, end }) => hitsIn(reasons, draft.document.text.slice(start, end), start))
      .flatMap(({ rule, groups, start }) =>
        groups.reason ? [{ ...groups.reason, from: start, rank: reasons.indexOf(rule) }] : [],
      ),
  )
  found.set(draft, made)
  return made
}

/** How far before a sentence somebody may have been granted anonymity, and how far after it the reason may follow. */
const [before, after] = [1_500, 160]
/** Characters of a sentence that show whom it takes up. */
const opening = 40
/** Characters between the start of the next sentence and the words about a reason; beyond them somebody else may stand. */
const near = 60

const telling = (reasons: readonly Reason[]): Reason | undefined =>
  reasons.reduce<Reason | undefined>((best, one) => (best && best.rank <= one.rank ? best : one), undefined)

/** The reasons that stand together last. */
const lastOf = (reasons: readonly Reason[]): readonly Reason[] => {
  const last = Math.max(...reasons.map(({ start }) => start))
  return reasons.filter(({ start }) => last - start < after)
}

/** Why a nameless holder is not named, in the words of the text: in the same sentence, in the next one of the paragraph
 * where that takes them up ("The official ..."), or where somebody who is taken up again ("the official") was granted it before; null where the text does not tell. */
export const reasonOf = (said: Uttered, { holder }: Way, draft: Draft): string | null => {
  if (!holder?.nameless) return null
  const { text } = draft.document
  const { sentence } = said
  const all = reasonsOf(draft)
  const here = telling(all.touching(sentence))
  const { again: takenUp } = draft.lexicon.authority
  const follows = tells(takenUp, text.slice(sentence.end, sentence.end + opening).trimStart())
  const next = all.touching({ start: sentence.end, end: sentence.end + after }).filter((one) => {
    const between = text.slice(sentence.end, one.from)
    return follows && between.length <= near && !/\n|[.!?]\s+\p{Lu}/u.test(between)
  })
  const again = tells(takenUp, holder.who)
  const earlier = again ? all.touching({ start: Math.max(0, sentence.start - before), end: sentence.start }) : []
  const one = here ?? telling(next) ?? telling(lastOf(earlier))
  return one ? text.slice(one.start, one.end).trimEnd() : null
}
