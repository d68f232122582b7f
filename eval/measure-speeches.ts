import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { capture, unpack } from '../src/index.js'
import { type Lexicon, lexicons } from '../src/lexicon/index.js'
import type { Reading, Span, Statement } from '../src/model/index.js'
import { equipped, readDocument } from '../src/read/index.js'
import type { KindMeasured, MeasureKind } from './measure.js'
import { pairing } from './pairing.js'
import { type MarkedSpeech, readSpeeches, type SpeechRole, speechRoles } from './speech-set.js'
import { table } from './table.js'

/** What is counted: the cue and the roles of the set. */
const fields = ['Cue', ...speechRoles] as const
type Field = (typeof fields)[number]

/** Words of the set, by number, of each field of an event. */
type Event = Readonly<Record<Field, ReadonlySet<number>>>

interface Count {
  hit: number
  gold: number
  found: number
}

/** Counts of words, by field. */
export type SpeechCounts = Readonly<Record<Field, Count>>

const noWords: ReadonlySet<number> = new Set()

/** Finds the words of the set that lie in a span. */
const wordsBy = ({ text, words }: MarkedSpeech): ((span: Span | null) => ReadonlySet<number>) => {
  const at = new Int32Array(text.length).fill(-1)
  for (const [number, { start, end }] of words.entries()) at.fill(number, start, end)
  return (span) => {
    if (span === null) return noWords
    const found = new Set<number>()
    for (let one = span.start; one < span.end; one += 1) if ((at[one] ?? -1) >= 0) found.add(at[one] ?? 0)
    return found
  }
}

const without = (words: ReadonlySet<number>, ...others: readonly ReadonlySet<number>[]): ReadonlySet<number> =>
  new Set([...words].filter((word) => !others.some((other) => other.has(word))))

const together = (all: readonly ReadonlySet<number>[]): ReadonlySet<number> => new Set(all.flatMap((one) => [...one]))

const holds = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end

/** Whether the span of a statement is that of the act alone, not of anything said. */
const isAct = (one: Statement): boolean => one.kind === 'reported' && (one.cue === null || holds(one, one.cue))

/** A statement as the set would mark it. What is said leaves out the words that attribute it; parts of a cue are told from
 * particles by their form. */
const eventOf = (one: Statement, wordsIn: ReturnType<typeof wordsBy>, { grammar, plenary }: Lexicon): Event => {
  const particle = (span: { readonly text: string }): boolean =>
    plenary.reflexives.includes(span.text.toLowerCase()) || grammar.separable.includes(span.text.toLowerCase())
  const Cue = together([wordsIn(one.cue), ...one.cueParts.filter((part) => !particle(part)).map(wordsIn)])
  const PTC = together(one.cueParts.filter(particle).map(wordsIn))
  const Source = wordsIn(one.speaker)
  // marks of a quotation are words of the set
  const said = one.kind === 'direct' ? { start: Math.max(0, one.start - 1), end: one.end + 1 } : one
  return {
    Cue,
    PTC,
    Source,
    Message: isAct(one) ? noWords : without(wordsIn(said), Cue, PTC, Source),
    Addr: wordsIn(one.addressee),
    Topic: wordsIn(one.topic),
    Medium: wordsIn(one.medium),
    Evidence: wordsIn(one.evidence),
  }
}

const common = (one: ReadonlySet<number>, other: ReadonlySet<number>): number => {
  let count = 0
  for (const word of one) if (other.has(word)) count += 1
  return count
}

const overlap = (one: Event, other: Event): number =>
  fields.reduce((sum, field) => sum + common(one[field], other[field]), 0)

const countsOf = (gold: readonly Event[], found: readonly Event[]): SpeechCounts => {
  const pairs = pairing(gold.map((one) => found.map((other) => overlap(one, other))))
  const count = (field: Field): Count => ({
    hit: gold.reduce((sum, one, at) => sum + common(one[field], found[pairs[at] ?? -1]?.[field] ?? noWords), 0),
    gold: gold.reduce((sum, one) => sum + one[field].size, 0),
    found: found.reduce((sum, one) => sum + one[field].size, 0),
  })
  return Object.fromEntries(fields.map((field) => [field, count(field)])) as Record<Field, Count>
}

const goldOf = ({ events }: MarkedSpeech): readonly Event[] =>
  events.map(({ cue, roles }) => {
    const words = (field: SpeechRole): ReadonlySet<number> => new Set(roles[field])
    return {
      Cue: new Set(cue),
      ...(Object.fromEntries(speechRoles.map((role) => [role, words(role)])) as Record<
        SpeechRole,
        ReadonlySet<number>
      >),
    }
  })

const readSpeech = async ({ text, name }: MarkedSpeech, lexicon: Lexicon): Promise<Reading> => {
  const { documents } = await unpack(capture(Buffer.from(text), { address: `${name}.txt` }))
  const [document] = documents
  if (document?.text !== text) throw new Error(`${name}: the text does not come through as it is`)
  return readDocument(document, { [lexicon.code]: lexicon }, lexicon.code)
}

/** Reads each speech as any document is read, and counts the words of its statements that the set marks so, statements and
 * events being paired one to one so that they share as many words as can be. */
export const measuredSpeeches = (
  speeches: readonly MarkedSpeech[],
  lexicon: Lexicon,
): Promise<readonly SpeechCounts[]> =>
  Promise.all(
    speeches.map(async (speech) => {
      const { statements } = await readSpeech(speech, lexicon)
      const wordsIn = wordsBy(speech)
      return countsOf(
        goldOf(speech),
        statements.map((one) => eventOf(one, wordsIn, lexicon)),
      )
    }),
  )

interface Score {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

const scoreOf = (counts: readonly Count[]): Score => {
  const sum = (field: keyof Count): number => counts.reduce((all, one) => all + one[field], 0)
  const [hit, gold, found] = [sum('hit'), sum('gold'), sum('found')]
  return {
    precision: hit / Math.max(1, found),
    recall: hit / Math.max(1, gold),
    f1: (2 * hit) / Math.max(1, gold + found),
  }
}

/** Scores by field in small letters, and `joint` of all words whatever their field. */
export const speechScores = (all: readonly SpeechCounts[]): Readonly<Record<string, Score>> => ({
  ...Object.fromEntries(fields.map((field) => [field.toLowerCase(), scoreOf(all.map((one) => one[field]))])),
  joint: scoreOf(all.flatMap((one) => fields.map((field) => one[field]))),
})

const set = 'quotation-de-parliament/dev.ndjson'
const others: Readonly<Record<string, string>> = { joint: 'heuristics .476, best neural .828 (blind test)' }

/** Events of speech, thought and writing in German speeches as statements of the reading: F1 of words (GermEval 2023,
 * shared task on speaker attribution, task 1). */
export const measureSpeeches: MeasureKind = async (data): Promise<KindMeasured> => {
  const path = join(data, set)
  if (!existsSync(path)) return { printed: [], scores: {}, missing: [set] }
  const lexicon = (await equipped(lexicons, 'de')).de ?? lexicons.de
  const scores = Object.entries(speechScores(await measuredSpeeches(readSpeeches(path), lexicon)))
  const rows = scores.map(([field, { precision, recall, f1 }]) => [
    field,
    ...[precision, recall, f1].map((share) => share.toFixed(3)),
    others[field] ?? '',
  ])
  return {
    printed: [table(['speeches', 'P', 'R', 'F1', 'others'], rows)],
    scores: Object.fromEntries(scores.map(([field, { f1 }]) => [`parliament/de/${field}`, f1])),
    missing: [],
  }
}
