import type { Action, Quoted, Reading, Span, Why } from '../model/index.js'
import type { CliWords } from '../words/index.js'
import { entityInWords, figureInWords, postInWords, type Telling, timeInWords } from './value.js'
import { actLine, authorityLine, relationWord, statusLine } from './voices.js'

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

const fromStatements = ({ statements }: Reading, labels: Labels, { language }: Telling): FoundHere[] =>
  statements.flatMap((statement) => {
    const { speaker, cue, cueParts, addressee, topic, medium, evidence, why } = statement
    const known = details(statusLine(statement, language), authorityLine(statement, language))
    return [
      ...found(labels.statement, statement, known, why),
      ...found(labels.speaker, speaker, details(speaker?.name, speaker?.office, speaker?.affiliation), why),
      ...[cue, ...cueParts].flatMap((part) => found(labels.cue, part, '', why)),
      ...found(labels.addressee, addressee, '', why),
      ...found(labels.topic, topic, '', why),
      ...found(labels.medium, medium, '', why),
      ...found(labels.evidence, evidence, '', why),
    ]
  })

const fromAction = (action: Action, labels: Labels, { language }: Telling): FoundHere[] => {
  const told = actLine(action, language)
  return [
    ...found(labels.action, action, told, action.why),
    ...action.actors.flatMap((party) => found(labels.actor, party, told, action.why)),
    ...action.targets.flatMap((party) => found(labels.target, party, told, action.why)),
    ...found(labels.place, action.place, told, action.why),
  ]
}

const fromValues = (reading: Reading, labels: Labels, telling: Telling): FoundHere[] => [
  ...reading.credits.flatMap((one) =>
    found(labels.credit, one, details(one.outlet, ...one.reporters, relationWord(one, telling.language)), one.why),
  ),
  ...reading.entities.flatMap((entity) => {
    const known = details(entity.name, telling.cli.known.entity[entity.type], entityInWords(entity, telling))
    return entity.mentions.flatMap((mention) => found(labels.entity, mention, known, entity.why))
  }),
  ...reading.entities.flatMap(({ name, posts }) =>
    posts.flatMap((post) =>
      [post.office, post.affiliation].flatMap((part) =>
        found(labels.post, part, details(name, postInWords(post, telling)), post.why),
      ),
    ),
  ),
  ...reading.times.flatMap((one) =>
    found(
      labels.time,
      one,
      details(telling.cli.known.time[one.type], timeInWords(one, telling), `TIMEX3 ${one.value}`),
      one.why,
    ),
  ),
  ...reading.figures.flatMap((one) => found(labels.figure, one, figureInWords(one, telling), one.why)),
  ...reading.turns.flatMap((one) => found(labels.turn, one, '', one.why)),
  ...reading.actions.flatMap((one) => fromAction(one, labels, telling)),
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
export const findingsAt = (reading: Reading, offset: number, telling: Telling): FoundHere[] =>
  [fromStatements, fromValues, fromEntries, fromLinks]
    .flatMap((from) => from(reading, telling.cli.labels, telling))
    .filter(({ quoted }) => covers(quoted, offset))
    .sort((a, b) => a.quoted.start - b.quoted.start || b.quoted.end - a.quoted.end)
