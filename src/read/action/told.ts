import type { VerbPart } from '../../lexicon/index.js'
import type { Action } from '../../model/index.js'
import type { Predicate } from './predicate.js'

export type Type = Action['type']

/** What an act is, by its words and what the helpers of its verb say. */
export interface Told {
  readonly type: Type
  readonly mode: string | null
  readonly status: Action['status']
}

const friendly: ReadonlySet<Type> = new Set(['agree', 'consult', 'support', 'cooperate', 'aid', 'concede', 'retreat'])
/** Planned, they are threats; what is neither these nor friendly stays what it is when it is only planned. */
const hurtful: ReadonlySet<Type> = new Set(['sanction', 'coerce', 'assault', 'threaten'])

/** A friendly act that is only planned is an agreement, a hurtful one a threat (PLOVER, after CAMEO 03 and 13). */
const planned = (type: Type, mode: string | null): Told => {
  if (mode === 'resign') return { type, mode, status: 'planned' }
  if (friendly.has(type)) return { type: 'agree', mode: null, status: 'planned' }
  return hurtful.has(type) ? { type: 'threaten', mode, status: 'threatened' } : { type, mode, status: 'planned' }
}

/** What a deed is. */
export const deedTold = (type: Type, mode: string | null, verb: Pick<Predicate, 'planned' | 'negated'>): Told => {
  if (!verb.negated && type === 'threaten') return { type, mode, status: 'threatened' }
  if (!verb.negated) return verb.planned ? planned(type, mode) : { type, mode, status: 'done' }
  const refused = verb.planned && friendly.has(type)
  return refused ? { type: 'reject', mode: null, status: 'denied' } : { type, mode, status: 'denied' }
}

/** What a promise, plan, threat, refusal, demand or denial is.
 * @param about Type of the act that it is about; null where none is named.
 */
export const stanceTold = (part: VerbPart, mode: string | null, negated: boolean, about: Type | null): Told => {
  switch (part) {
    case 'promise':
      if (negated) return { type: 'reject', mode: null, status: 'denied' }
      return about !== null && hurtful.has(about) ? planned(about, mode) : { type: 'agree', mode, status: 'done' }
    case 'plan':
      if (negated) return { type: 'reject', mode: null, status: 'denied' }
      return planned(about ?? 'agree', mode)
    case 'threat':
      return { type: 'threaten', mode, status: negated ? 'denied' : 'threatened' }
    case 'demand':
      return { type: 'request', mode, status: negated ? 'denied' : 'asked' }
    case 'denial':
      return { type: about ?? 'reject', mode, status: 'denied' }
    default:
      return { type: 'reject', mode, status: 'done' }
  }
}
