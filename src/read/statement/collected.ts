import { type Quoted, quote, type Span } from '../../model/index.js'
import type { TokenRange } from '../grammar/index.js'
import type { Attribution } from './attribution.js'
import type { Said, Scene } from './make.js'
import { type Memory, resolved } from './memory.js'
import { type Candidate, speakerIn } from './speaker.js'
import { isCoordinator, isPunctuation, spanOf, type Talk } from './talk.js'
import { isQuoted, type Unit } from './unit.js'

/** A clause of which so much stands between marks is a quotation. */
const nearlyAll = 0.7
/** A content clause has at least so many words. */
const fewest = 3
/** Characters that the words of a credit take before and after the name in it. */
const [longestCreditHead, longestCreditTail] = [20, 14]

/** How much of a clause stands between quotation marks; nearly all of it makes it a quotation, not indirect speech. */
const quotedShare = (clause: Span, { quotations }: Unit): number => {
  const inside = quotations.reduce(
    (sum, one) => sum + Math.max(0, Math.min(one.to, clause.end) - Math.max(one.from, clause.start)),
    0,
  )
  return inside / Math.max(1, clause.end - clause.start)
}

/** A dash sets a time stamp ("18.15 Uhr –") off from a quotation: it is no clause around it. */
const isStamped = (text: string, { start, end }: Span, { quotations }: Unit): boolean => {
  const last = quotations.find((one) => one.from > start && one.to + 1 >= end)
  return last !== undefined && /[–—]\s$/u.test(text.slice(start, last.from))
}

/** Without punctuation and coordinators before it, and without punctuation after it. */
export const trimmed = (talk: Talk, unit: Unit, range: TokenRange): TokenRange => {
  let { start, end } = range
  while (start < end && (isPunctuation(talk, start) || talk.words[start] === '.') && !isQuoted(unit, start)) start += 1
  while (end > start && (isPunctuation(talk, end - 1) || talk.words[end - 1] === '.') && !isQuoted(unit, end - 1))
    end -= 1
  return { start, end }
}

/** The clause without a tail that credits a report of it: ", as our own TOM BERG reports". */
const withoutCredit = (said: Said, { cast, credits }: Scene): Said => {
  const tail = credits.touching(said).find((one) => one.start > said.start && said.end - one.end <= longestCreditTail)
  const comma = tail ? cast.text.lastIndexOf(',', tail.start) : -1
  const near = tail !== undefined && comma > said.start && tail.start - comma <= longestCreditHead
  return near ? { ...said, end: comma } : said
}

/** Collects what is said in one unit. */
export class Collected {
  readonly said: Said[] = []
  readonly made: Attribution[] = []
  private readonly claimed: TokenRange[] = []

  constructor(
    readonly unit: Unit,
    readonly memory: Memory,
    readonly scene: Scene,
  ) {}

  claims(at: number): boolean {
    return this.claimed.some(({ start, end }) => start <= at && at < end)
  }

  /** Whether a verb that attributes something stands in a stretch that does not open the unit. */
  tellsIn({ start, end }: TokenRange): boolean {
    return start > this.unit.start && this.made.some(({ cue }) => cue !== null && start <= cue.main && cue.main < end)
  }

  speaker(whole: TokenRange | null): Candidate | null {
    const { talk, cast } = this.scene
    if (whole === null || whole.end <= whole.start) return null
    const range = isCoordinator(talk, whole.start) ? { ...whole, start: whole.start + 1 } : whole
    if (range.end <= range.start) return null
    if (range.end - range.start === 1 && talk.speech.impersonal.has(talk.small[range.start] ?? '')) return null
    return resolved(speakerIn(talk, this.unit, cast, range), this.memory, cast)
  }

  quoteOf(range: TokenRange): Quoted {
    const { talk } = this.scene
    const { start, end } = spanOf(talk, range)
    return quote(talk.text, start, end)
  }

  add(
    range: TokenRange,
    by: Candidate | null,
    cue: Quoted | null,
    reason: Said['reason'],
    kind: Said['kind'] = 'indirect',
  ): boolean {
    const { talk } = this.scene
    const inner = trimmed(talk, this.unit, range)
    if (inner.end - inner.start < (kind === 'reported' ? 2 : fewest)) return false
    const span = spanOf(talk, inner)
    this.claimed.push(range)
    if (kind === 'indirect' && (quotedShare(span, this.unit) > nearlyAll || isStamped(talk.text, span, this.unit)))
      return false
    const sentence = spanOf(talk, this.unit)
    this.said.push(withoutCredit({ ...span, kind, by, cue, sentence, reason }, this.scene))
    return true
  }
}
