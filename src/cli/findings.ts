import type { Quoted, Reading, Span, Why } from '../model/index.js'
import type { CliWords } from '../words/index.js'

/** A finding that covers a place: what it is, its words, what is known of it, and why. */
export interface FoundHere {
  readonly label: string
  readonly quoted: Quoted
  readonly details: string
  readonly why: Why | null
}

type Labels = CliWords['labels']

const covers = (span: Span, offset: number): boolean => span.start <= offset && offset < span.end

const details = (...parts: readonly (string | null | undefined | false)[]): string => parts.filter(Boolean).join(', ')

const found = (label: string, quoted: Quoted | null | undefined, known: string, why: Why | null): FoundHere[] =>
  quoted ? [{ label, quoted, details: known, why }] : []

const fromStatements = ({ statements }: Reading, labels: Labels): FoundHere[] =>
  statements.flatMap((statement) => {
    const { speaker, cue, kind, grade, modality, negated, why } = statement
    const known = details(kind, grade, modality, negated && 'not', speaker?.name)
    return [
      ...found(labels.statement, statement, known, why),
      ...found(labels.speaker, speaker, details(speaker?.name, speaker?.office, speaker?.affiliation), why),
      ...found(labels.cue, cue, '', why),
    ]
  })

const fromValues = (reading: Reading, labels: Labels): FoundHere[] => [
  ...reading.credits.flatMap((one) => found(labels.credit, one, details(one.outlet, ...one.reporters), one.why)),
  ...reading.entities.flatMap(({ mentions, name, type, standsFor, why }) =>
    mentions.flatMap((mention) => found(labels.entity, mention, details(name, type, standsFor?.name), why)),
  ),
  ...reading.entities.flatMap(({ name, posts }) =>
    posts.flatMap(({ office, affiliation, dated, why }) =>
      [office, affiliation].flatMap((part) => found(labels.post, part, details(name, dated?.text), why)),
    ),
  ),
  ...reading.times.flatMap((one) => found(labels.time, one, details(one.value, one.type, one.how), one.why)),
  ...reading.figures.flatMap((one) =>
    found(labels.figure, one, details(one.qualifier, one.value === null ? null : String(one.value), one.unit), one.why),
  ),
  ...reading.turns.flatMap((one) => found(labels.turn, one, '', one.why)),
  ...reading.actions.flatMap((one) => found(labels.action, one, details(one.type, one.mode, one.status), one.why)),
]

const fromEntries = (reading: Reading, labels: Labels): FoundHere[] => [
  ...reading.moves.flatMap(({ person, organisation, role, previous, why }) =>
    [person, organisation, role, previous].flatMap((part) => found(labels.move, part, person.name, why)),
  ),
  ...reading.readings.flatMap(({ title, titleAt, outlet, authors, why }) =>
    [titleAt, outlet, ...authors].flatMap((part) => found(labels.reading, part, title, why)),
  ),
  ...reading.events.flatMap(({ titleAt, host, place, participants, start, why }) =>
    [titleAt, host, place, ...participants].flatMap((part) => found(labels.event, part, details(start), why)),
  ),
  ...[reading.authors, reading.contributors, reading.editors, reading.producers, reading.photographers]
    .flat()
    .flatMap((person) => found(labels.apparatus, person, person.name, null)),
]

const fromLinks = (reading: Reading, labels: Labels): FoundHere[] =>
  reading.blocks.flatMap(({ links }) =>
    links.flatMap(({ start, end, href }) =>
      found(labels.link, { start, end, text: reading.text.slice(start, end) }, href, null),
    ),
  )

/** Everything found that covers a place, in the order of the text, longer stretches first. */
export const findingsAt = (reading: Reading, offset: number, labels: Labels): FoundHere[] =>
  [fromStatements, fromValues, fromEntries, fromLinks]
    .flatMap((from) => from(reading, labels))
    .filter(({ quoted }) => covers(quoted, offset))
    .sort((a, b) => a.quoted.start - b.quoted.start || b.quoted.end - a.quoted.end)
