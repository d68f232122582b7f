import {
  type Credit,
  type Entity,
  type Quoted,
  quote,
  type Span,
  type Speaker,
  type Statement,
} from '../../model/index.js'
import { authorityOf } from '../authority/index.js'
import { type Draft, itemAt } from '../draft.js'
import type { SpanIndex } from '../overlap.js'
import { rowPattern } from './pattern.js'
import type { Candidate, Cast } from './speaker.js'
import type { Talk } from './talk.js'

/** What the finders of statements share. */
export interface Scene {
  readonly draft: Draft
  readonly talk: Talk
  readonly cast: Cast
  readonly credits: SpanIndex<Credit>
  /** By id. */
  readonly entities: ReadonlyMap<string, Entity>
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

/** Writes a statement out with speaker and authority. */
export const statementOf = (said: Said, scene: Scene): Statement => {
  const { text, words } = scene.cast
  const at = quote(text, said.start, said.end)
  const speaker: Speaker | null = said.by?.speaker ?? null
  return {
    ...at,
    kind: said.kind,
    speaker,
    cue: said.cue,
    addressee: addresseeOf(said, scene),
    cueParts: [],
    topic: null,
    medium: null,
    evidence: null,
    ...authorityOf(said, scene),
    item: itemAt(scene.draft, said.start),
    why: { rule: words.reasons[said.reason].id, words: said.cue ? [said.cue] : [at] },
  }
}
