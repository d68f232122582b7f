import type { Context } from '../block/context.js'
import { stampLine } from '../block/head.js'
import type { Rulings } from '../block/line.js'
import type { Stamp } from '../time/stamp.js'

/** Dates of the document's own head: what its date line says, and what a re-poster wrote above it. */
export interface HeadDates {
  /** ISO 8601, with clock time and offset where they are stated. */
  readonly published: string | null
  readonly republished: string | null
  /** IANA name or fixed offset of the date line's zone. */
  readonly zone: string | null
}

const iso = (stamp: Stamp): string => (stamp.clock ? `${stamp.day}T${stamp.clock}${stamp.offset ?? ''}` : stamp.day)

const stampsOf = (
  context: Context,
  rulings: Rulings,
  test: (role: string, rule: string) => boolean,
): readonly Stamp[] =>
  context.lines.flatMap((line, index) => {
    const ruling = rulings[index]
    return ruling && test(ruling.role, ruling.why.rule) ? (stampLine(context, line) ?? []) : []
  })

/** Reads the dates of the head. Of several date lines the one with a clock time says more. */
export const headDates = (context: Context, rulings: Rulings): HeadDates => {
  const own = stampsOf(context, rulings, (role) => role === 'dateline')
  const first = own.map((stamp) => stamp.day).sort()[0]
  const best = own.filter((stamp) => stamp.day === first).sort((a, b) => iso(b).length - iso(a).length)[0]
  const late = stampsOf(context, rulings, (_role, rule) => rule === 'block/repost-date')
  return {
    published: best ? iso(best) : null,
    republished:
      late
        .map((stamp) => stamp.day)
        .sort()
        .at(-1) ?? null,
    zone: best?.zone ?? best?.offset ?? null,
  }
}
