import { type Entity, type Quoted, quote, type Span, type Statement } from '../../model/index.js'
import { authorityOf, type Setting, type Uttered } from '../authority/index.js'
import { itemAt } from '../draft.js'
import type { Clause, Core } from '../grammar/index.js'
import type { SpanIndex } from '../overlap.js'
import { type Named, nobody } from '../statement/speaker.js'
import type { SpeechEvent } from './finder.js'
import { aside, spanOf, spansOf } from './spans.js'

/** Where events are written out as statements. */
export interface Floor extends Setting {
  readonly core: Core
  /** Names of the document, by place. */
  readonly mentions: SpanIndex<Named>
  /** Whoever gives the speech; null where the document does not say. */
  readonly giver: Pick<Entity, 'id' | 'name'> | { readonly id: null; readonly name: string } | null
}

const isFirst = (words: string, { draft }: Floor): boolean =>
  draft.lexicon.plenary.firstPerson.includes(words.toLowerCase())

/** A phrase without the preposition that a passive clause or a noun has before it ("von der Regierung"). */
const withoutHead = (words: string, { draft }: Floor): string => {
  const { agents, owners } = draft.lexicon.plenary
  const [first = ''] = words.split(' ', 1)
  const leads = agents.includes(first.toLowerCase()) || owners.includes(first.toLowerCase())
  return leads && first.length < words.length ? words.slice(first.length + 1) : words
}

/** Whoever speaks, with the name that the document has for them. */
const speakerOf = (span: Span | null, floor: Floor): Uttered['by'] => {
  if (span === null) return null
  const words = quote(floor.draft.document.text, span.start, span.end)
  const own = isFirst(words.text, floor) ? floor.giver : null
  if (own) return { ...span, speaker: { ...words, ...nobody, name: own.name, entity: own.id } }
  const named = floor.mentions.touching(span).filter((one) => one.start >= span.start && one.end <= span.end)
  const one = named.find(({ person }) => person) ?? named[0]
  const speaker = one ? { ...one.speaker, ...words } : { ...words, ...nobody, name: withoutHead(words.text, floor) }
  return { ...span, speaker }
}

/** Clauses inside clauses are followed no further than this. */
const deepest = 50

/** The innermost clause around a token: the last that begins before it, or one that holds that one. */
const innermost = (clauses: readonly Clause[], token: number): Clause | undefined => {
  let [from, to] = [0, clauses.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if ((clauses[middle]?.start ?? 0) <= token) from = middle + 1
    else to = middle
  }
  let clause = clauses[from - 1]
  for (let left = deepest; clause && clause.end <= token && left > 0; left -= 1) clause = clauses[clause.parent]
  return clause && clause.start <= token && token < clause.end ? clause : undefined
}

/** The clause in which a cue stands, or the cue alone. */
const clauseOf = ({ core }: Floor, sentence: number, cue: number): Span => {
  const { starts, ends } = core.tokens
  const inner = innermost(core.built(sentence).clauses, cue)
  const [first, last] = inner ? [inner.start, inner.end - 1] : [cue, cue]
  return { start: starts[first] ?? 0, end: ends[last] ?? 0 }
}

const opened = /^[„“"»‚]/u
const closed = /[“”"«‘]$/u

/** What is said, and how: words between quotation marks are direct, other words with a verb indirect, a noun or nothing at
 * all only reports the act. */
const saidOf = (event: SpeechEvent, sentence: number, floor: Floor): Pick<Statement, 'kind'> & Span => {
  const { core, draft } = floor
  const span = spanOf(core, event.roles.Message, aside)
  if (span === null) return { kind: 'reported', ...clauseOf(floor, sentence, event.cue) }
  const words = draft.document.text.slice(span.start, span.end)
  if (opened.test(words) && closed.test(words) && words.length > 2)
    return { kind: 'direct', start: span.start + 1, end: span.end - 1 }
  const verb = event.roles.Message.some((token) => /^(?:VERB|AUX)/u.test(core.tags[token] ?? ''))
  return { kind: verb ? 'indirect' : 'reported', ...span }
}

/** Writes an event out as a statement.
 * @param sentence Number of the sentence in which the cue stands.
 */
export const statementFrom = (event: SpeechEvent, sentence: number, floor: Floor): Statement => {
  const { core, draft } = floor
  const { text } = draft.document
  const { tokens, sentences } = core
  const quoted = (span: Span | null): Quoted | null => (span ? quote(text, span.start, span.end) : null)
  const cue = quote(text, tokens.starts[event.cue] ?? 0, tokens.ends[event.cue] ?? 0)
  const { kind, ...span } = saidOf(event, sentence, floor)
  const around = {
    start: tokens.starts[sentences.starts[sentence] ?? 0] ?? 0,
    end: tokens.ends[(sentences.ends[sentence] ?? 1) - 1] ?? 0,
  }
  const by = speakerOf(spanOf(core, event.roles.Source), floor)
  const reason = kind === 'reported' ? 'act' : 'told'
  return {
    ...quote(text, span.start, span.end),
    kind,
    speaker: by?.speaker ?? null,
    cue,
    addressee: quoted(spanOf(core, event.roles.Addr)),
    cueParts: spansOf(core, event.roles.Part).map(({ start, end }) => quote(text, start, end)),
    topic: quoted(spanOf(core, event.roles.Topic)),
    medium: quoted(spanOf(core, event.roles.Medium)),
    evidence: quoted(spanOf(core, event.roles.Evidence)),
    ...authorityOf({ ...span, kind, by, cue, sentence: around }, floor),
    item: itemAt(draft, span.start),
    why: { rule: draft.lexicon.plenary.reasons[reason].id, words: [cue] },
  }
}
