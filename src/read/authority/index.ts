import type { ChainLink, Credit, Quoted, Span, Speaker, Statement } from '../../model/index.js'
import type { Draft } from '../draft.js'
import type { SpanIndex } from '../overlap.js'

/** Something said, as far as its authority is asked about: the span holds what was said, without the words around it. */
export interface Uttered extends Span {
  readonly kind: Statement['kind']
  /** Whoever is said to have said it, where they stand in the text; null where nobody is named. */
  readonly by: (Span & { readonly speaker: Speaker; readonly anonymous: boolean }) | null
  readonly cue: Quoted | null
  readonly sentence: Span
}

/** Where something was said. */
export interface Setting {
  readonly draft: Draft
  readonly credits: SpanIndex<Credit>
}

/** On whose authority something is said, and how it is put. */
export type Authority = Pick<Statement, 'anonymous' | 'anonymityReason' | 'grade' | 'modality' | 'negated' | 'chain'>

const chainOf = (said: Uttered, { credits }: Setting): readonly ChainLink[] => {
  const holder = said.by
    ? [{ who: said.by.speaker.name, kind: 'holder' as const, start: said.by.start, end: said.by.end }]
    : []
  const outlets = credits
    .touching(said.sentence)
    .map((credit) => ({ who: credit.outlet, kind: 'outlet' as const, start: credit.start, end: credit.end }))
  return [...holder, ...outlets.filter((one) => one.who !== said.by?.speaker.name)]
}

const gradeOf = ({ by }: Uttered): Statement['grade'] =>
  !by ? 'unattributed' : by.anonymous ? 'anonymous' : 'on-record'

/** Whether the verb denies what is said. After a colon ("denied this: ...") stands what is said instead. */
const isDenied = ({ cue, start }: Uttered, { draft }: Setting): boolean =>
  cue !== null &&
  draft.lexicon.authority.denials.some(({ pattern }) => pattern.test(cue.text)) &&
  !(cue.end < start && draft.document.text.slice(cue.end, start).includes(':'))

/** Tells the authority of something said.
 * @example authorityOf(said, { draft, credits }) // { grade: 'anonymous', anonymous: true, modality: 'planned', ... }
 */
export const authorityOf = (said: Uttered, setting: Setting): Authority => {
  const { document, lexicon } = setting.draft
  const words = document.text.slice(said.start, said.end)
  const possible = said.kind === 'indirect' && lexicon.authority.possible.some(({ pattern }) => pattern.test(words))
  return {
    anonymous: said.by?.anonymous ?? false,
    anonymityReason: null,
    grade: gradeOf(said),
    modality: possible ? 'possible' : 'asserted',
    negated: isDenied(said, setting),
    chain: chainOf(said, setting),
  }
}
