import type { Reading } from '../src/model/index.js'
import type { Gold } from './gold.js'
import { overlap, sameName, sameTime } from './match.js'
import { entityFields } from './score-entities.js'
import { blockFields, coverageFields, itemFields } from './score-layout.js'
import { statementFields } from './score-statements.js'
import { type Asked, compare, type Matching, type Tallies, type Tally } from './tally.js'

export type Field = readonly [field: string, tally: Tally]

const one = (
  field: string,
  gold: string | undefined,
  found: string | null,
  same: (gold: string, found: string) => boolean,
): Field[] => {
  if (gold === undefined) return []
  const asked: ({ value: string } & Asked)[] = [{ value: gold }]
  const tally = compare(asked, found === null ? [] : [found], {
    same: (wanted, value) => same(wanted.value, value),
    showGold: (wanted) => wanted.value,
    showFound: (value) => value,
  })
  return [[field, tally]]
}

const sameMoment = (gold: string, found: string): boolean =>
  gold.length === 10 ? gold === found.slice(0, 10) : sameTime(gold, found)

const names = (field: string, gold: readonly string[] | undefined, found: readonly { name: string }[]): Field[] => {
  if (gold === undefined) return []
  const asked: ({ name: string } & Asked)[] = gold.map((name) => ({ name }))
  const tally = compare(asked, found, {
    same: (wanted, person) => sameName(wanted.name, person.name),
    showGold: (wanted) => wanted.name,
    showFound: (person) => person.name,
  })
  return [[field, tally]]
}

const headFields = (gold: Gold, reading: Reading): Field[] => [
  ...one('language', gold.language, reading.language, (wanted, found) => wanted === found),
  ...one('title', gold.title, reading.title, (wanted, found) => overlap(wanted, found) > 0.95),
  ...one('published', gold.published, reading.published, sameMoment),
  ...one('republished', gold.republished, reading.republished, (a, b) => a.slice(0, 10) === b.slice(0, 10)),
  ...names('authors', gold.authors, reading.authors),
  ...names('contributors', gold.contributors, reading.contributors),
]

/** One field, unless the gold does not annotate it. */
const listed = <G extends Asked, F>(
  field: string,
  gold: readonly G[] | undefined,
  found: readonly F[],
  matching: Matching<G, F>,
): Field[] => (gold === undefined ? [] : [[field, compare(gold, found, matching)]])

const listFields = (gold: Gold, reading: Reading): Field[] => [
  ...listed('credits', gold.credits, reading.credits, {
    same: (wanted, credit) => sameName(wanted.outlet, credit.outlet),
    showGold: ({ outlet, text }) => `${outlet} < ${text}`,
    showFound: ({ outlet, text }) => `${outlet} < ${text}`,
  }),
  ...listed('moves', gold.moves, reading.moves, {
    same: (wanted, move) =>
      sameName(wanted.name, move.person.name) &&
      overlap(wanted.organisation, move.organisation?.text) >= 0.5 &&
      overlap(wanted.role, move.role?.text) >= 0.5,
    showGold: ({ name, organisation, role }) => `${name} -> ${organisation}: ${role}`,
    showFound: ({ person, organisation, role }) => `${person.name} -> ${organisation?.text}: ${role?.text}`,
  }),
  ...listed('readings', gold.readings, reading.readings, {
    same: (wanted, entry) =>
      overlap(wanted.title, entry.title) >= 0.8 &&
      sameName(wanted.outlet, entry.outlet?.text) &&
      wanted.authors.every((name) => entry.authors.some((author) => sameName(name, author.name))),
    showGold: ({ outlet, title }) => `${outlet}: ${title}`,
    showFound: ({ outlet, title }) => `${outlet?.text}: ${title}`,
  }),
  ...listed('events', gold.events, reading.events, {
    same: (wanted, entry) =>
      sameTime(wanted.start, entry.start) &&
      overlap(wanted.title, entry.title) >= 0.8 &&
      overlap(wanted.host, entry.host?.text) >= 0.6,
    showGold: ({ start, host, title }) => `${start} ${host}: ${title}`,
    showFound: ({ start, host, title }) => `${start} ${host?.text}: ${title}`,
  }),
]

const valueFields = (gold: Gold, reading: Reading): Field[] => [
  ...listed('times', gold.times, reading.times, {
    same: (wanted, time) => overlap(wanted.text, time.text) >= 0.4 && sameTime(wanted.value, time.value),
    showGold: ({ text, value }) => `${text} = ${value}`,
    showFound: ({ text, value }) => `${text} = ${value}`,
  }),
  ...listed('figures', gold.figures, reading.figures, {
    same: (wanted, figure) =>
      wanted.value === figure.value &&
      overlap(wanted.text, figure.text) > 0.3 &&
      (wanted.qualifier ?? null) === figure.qualifier,
    showGold: ({ text, value, qualifier }) => `${text} = ${qualifier ?? ''} ${value}`,
    showFound: ({ text, value, qualifier }) => `${text} = ${qualifier ?? ''} ${value}`,
  }),
]

/** Scores one reading against its gold, field by field; fields that the gold does not annotate are left out.
 * @example scoreOf(scoreReading(gold, reading).get('blocks')!).f1 // 0.97
 */
export const scoreReading = (gold: Gold, reading: Reading): Tallies =>
  new Map([
    ...headFields(gold, reading),
    ...blockFields(gold, reading),
    ...coverageFields(reading),
    ...itemFields(gold, reading),
    ...statementFields(gold, reading),
    ...listFields(gold, reading),
    ...entityFields(gold, reading),
    ...valueFields(gold, reading),
  ])
