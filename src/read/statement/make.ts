import {
  type ChainLink,
  type Credit,
  type Quoted,
  quote,
  type Span,
  type Speaker,
  type Statement,
} from '../../model/index.js'
import { type Draft, itemAt } from '../draft.js'
import type { SpanIndex } from '../overlap.js'
import { rowPattern, speechPatterns } from './pattern.js'
import type { Candidate, Cast } from './speaker.js'
import type { Talk } from './talk.js'

/** What the finders of statements share. */
export interface Scene {
  readonly draft: Draft
  readonly talk: Talk
  readonly cast: Cast
  readonly credits: SpanIndex<Credit>
  /** By sentence: whom something was said to, found once for all that is said in it. */
  readonly addressees: WeakMap<Span, readonly Span[]>
}

/** A statement before its speaker is written out. */
export interface Said extends Span {
  readonly kind: Statement['kind']
  readonly by: Candidate | null
  readonly cue: Quoted | null
  readonly sentence: Span
  readonly reason: keyof Scene['cast']['words']['reasons']
}

const chainOf = (said: Said, { credits }: Scene): readonly ChainLink[] => {
  const holder = said.by
    ? [{ who: said.by.speaker.name, kind: 'holder' as const, start: said.by.start, end: said.by.end }]
    : []
  const outlets = credits
    .touching(said.sentence)
    .map((credit) => ({ who: credit.outlet, kind: 'outlet' as const, start: credit.start, end: credit.end }))
  return [...holder, ...outlets.filter((one) => one.who !== said.by?.speaker.name)]
}

/** Whom a sentence says that something was said to. */
const addresseesIn = ({ start, end }: Span, { text, words }: Cast): readonly Span[] =>
  words.addressees.flatMap((rule) =>
    [...text.slice(start, end).matchAll(rowPattern(rule, words))].map((hit) => {
      const [from, to] = hit.indices?.groups?.name ?? [0, 0]
      return { start: start + from, end: start + to }
    }),
  )

const addresseeOf = (said: Said, { cast, addressees }: Scene): Quoted | null => {
  const all = addressees.get(said.sentence) ?? addresseesIn(said.sentence, cast)
  addressees.set(said.sentence, all)
  const at = all.find((one) => one.end <= said.start || one.start >= said.end)
  return at ? quote(cast.text, at.start, at.end) : null
}

const gradeOf = (by: Candidate | null): Statement['grade'] =>
  !by ? 'unattributed' : by.anonymous ? 'anonymous' : 'on-record'

/** Whether the verb denies what is said. After a colon ("denied this: ...") stands what is said instead. */
const isDenied = ({ cue, start }: Said, { cast }: Scene): boolean =>
  cue !== null &&
  cast.words.denials.includes(cue.text.toLowerCase()) &&
  !(cue.end < start && cast.text.slice(cue.end, start).includes(':'))

/** Writes a statement out with speaker, grade and chain. */
export const statementOf = (said: Said, scene: Scene): Statement => {
  const { text, words } = scene.cast
  const at = quote(text, said.start, said.end)
  const possible = said.kind === 'indirect' && speechPatterns(words).possible.test(at.text)
  const speaker: Speaker | null = said.by?.speaker ?? null
  return {
    ...at,
    kind: said.kind,
    speaker,
    cue: said.cue,
    addressee: addresseeOf(said, scene),
    anonymous: said.by?.anonymous ?? false,
    anonymityReason: null,
    grade: gradeOf(said.by),
    modality: possible ? 'possible' : 'asserted',
    negated: isDenied(said, scene),
    chain: chainOf(said, scene),
    item: itemAt(scene.draft, said.start),
    why: { rule: words.reasons[said.reason].id, words: said.cue ? [said.cue] : [at] },
  }
}
