import type { Clause, Core, Phrase } from '../grammar/index.js'
import type { SpeechEvent, SpeechRole } from './finder.js'
import { type Sight, sightsOf } from './sight.js'
import { type ActWords, holdsNoun } from './words.js'

type Tokens = readonly number[]

const range = (start: number, end: number): Tokens =>
  Array.from({ length: Math.max(0, end - start) }, (_, at) => start + at)
const of = (phrase: Phrase | null | undefined): Tokens => (phrase ? range(phrase.start, phrase.end) : [])

const smallAt = ({ core }: Sight, token: number): string => (core.words[token] ?? '').toLowerCase()

const event = (cue: number, roles: Partial<Record<SpeechRole, Tokens>>): SpeechEvent => ({
  cue,
  roles: { Source: [], Message: [], Addr: [], Topic: [], Medium: [], Evidence: [], Part: [], ...roles },
})

/** A phrase with the preposition before it, or none. */
interface Held {
  readonly phrase: Phrase
  readonly by: string
}

/** Phrases of a clause itself, but for its subject. */
const heldIn = (sight: Sight, number: number): readonly Held[] => {
  const { phrases, owners, start, clauses } = sight
  const subject = clauses[number]?.subject
  return phrases
    .filter(({ head, start: first }) => owners[head - start] === number && first !== subject?.start)
    .map((phrase) => ({ phrase, by: phrase.governed ? smallAt(sight, phrase.start - 1) : '' }))
}

const governed = (held: readonly Held[], by: ReadonlySet<string>, after = -1): Phrase | undefined =>
  held.find((one) => by.has(one.by) && one.phrase.start > after)?.phrase

/** A phrase with its preposition. */
const withHead = (phrase: Phrase | undefined): Tokens => (phrase ? range(phrase.start - 1, phrase.end) : [])

/** What is said: the clause that hangs on the verb, what comes after a colon, else the object. */
const messageOf = (sight: Sight, number: number, held: readonly Held[], words: ActWords): Tokens => {
  const { clauses, core, end } = sight
  const own = clauses[number]
  if (!own) return []
  const content = clauses.find(
    (one) =>
      one.parent === number &&
      ((one.kind === 'infinitive' && one.start > own.verb.main) ||
        (one.kind === 'subordinate' && (one.opener < 0 || words.contents.has(smallAt(sight, one.opener))))),
  )
  if (content) return range(content.start, content.end)
  const colon = own.end < end && core.words[own.end] === ':' ? own.end + 1 : -1
  if (colon > 0 && colon < end - 1) return range(colon, end - 1)
  return of(held.find(({ by, phrase }) => by === '' && phrase.start > own.verb.main)?.phrase)
}

const byVerb = (sight: Sight, number: number, words: ActWords): SpeechEvent | null => {
  const clause = sight.clauses[number]
  if (!clause || clause.verb.main < 0 || !words.verbs.has(clause.verb.lemma.toLowerCase())) return null
  const { verb, subject } = clause
  const held = heldIn(sight, number)
  const hears = words.hearing.has(verb.lemma.toLowerCase())
  const object = held.find(({ by, phrase }) => by === '' && phrase.start > verb.main)
  const rest = hears && object ? held.filter((one) => one !== object) : held
  const Source = verb.passive ? withHead(governed(held, words.agents)) : of(subject)
  const said = messageOf(sight, number, rest, words)
  const Message = said.length === 0 && verb.passive ? of(subject) : said
  const medium = rest.find(
    ({ by, phrase }) => words.within.has(by) && holdsNoun(words.media, sight.core.lemma(phrase.head)),
  )
  const Addr = hears ? of(object?.phrase) : withHead(governed(rest, words.towards, verb.main))
  const Topic = withHead(governed(rest, words.about, verb.main))
  // many of these verbs mean other things where nothing is said and nobody hears it
  if (Message.length + Addr.length + Topic.length === 0) return null
  return event(verb.main, {
    Source,
    Message,
    Addr,
    Topic,
    Medium: withHead(medium?.phrase),
    Part: verb.particle < 0 ? [] : [verb.particle],
  })
}

const follows = (clause: Clause, token: number): boolean => clause.start >= token && clause.start - token <= 2

const byNoun = (sight: Sight, at: number, words: ActWords): SpeechEvent | null => {
  const { phrases, clauses, core } = sight
  const phrase = phrases[at]
  if (!phrase || core.tags[phrase.head] !== 'NOUN' || !holdsNoun(words.nouns, core.lemma(phrase.head))) return null
  const after = phrases[at + 1]
  const beside = after && after.start - phrase.end <= 1 ? after : undefined
  const by = beside?.governed ? smallAt(sight, beside.start - 1) : ''
  const said = clauses.find(
    (one) =>
      follows(one, phrase.end) &&
      (one.kind === 'infinitive' ||
        (one.opener >= 0 && one.kind === 'subordinate' && words.contents.has(smallAt(sight, one.opener)))),
  )
  const owns = phrase.end - phrase.start > 1 && core.tags[phrase.start]?.startsWith('PRON') === true
  return event(phrase.head, {
    Source: words.owners.has(by) ? withHead(beside) : owns ? [phrase.start] : [],
    Message: said ? range(said.start, said.end) : [],
    Topic: words.about.has(by) ? withHead(beside) : [],
  })
}

/** What a sentence tells of saying, thinking and writing, by the words of the language alone: where no finder is trained.
 * @param sentence Its number.
 */
export const eventsByRules = (core: Core, sentence: number, words: ActWords): readonly SpeechEvent[] =>
  sightsOf(core, sentence).flatMap((sight) => {
    const verbs = sight.clauses.map((_clause, number) => byVerb(sight, number, words))
    const nouns = sight.phrases.map((_phrase, at) => byNoun(sight, at, words))
    return [...verbs, ...nouns].flatMap((one) => one ?? [])
  })
