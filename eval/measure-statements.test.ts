import { expect, test } from 'vitest'
import { compareStatements, type StatementCase, type Told } from './measure-statements.js'

const said = (text: string, name: string, kind: Told['kind'], anonymous = false): Told => ({
  text,
  kind,
  speaker: { text: name, name },
  anonymous,
})

const wanted: StatementCase = {
  id: 'one',
  text: '“The quay is closed,” Ottilie Brandis said. Two dockers said it was open. She called it odd.',
  statements: [
    { text: 'The quay is closed', kind: 'direct', speaker: 'Ottilie Brandis', name: 'Ottilie Brandis' },
    { text: 'it was open', kind: 'indirect', speaker: 'Two dockers', name: 'Two dockers', anonymous: true },
    { text: 'odd', kind: 'direct', speaker: 'She', name: 'Ottilie Brandis', optional: true },
  ].map((one) => ({ anonymous: false, addressee: null, ...one })) as StatementCase['statements'],
}
const hits = (found: readonly Told[]) =>
  Object.fromEntries(
    [...compareStatements(wanted, found)].map(([field, { gold, found, hit }]) => [field, [gold, found, hit]]),
  )

test('[GOLD-3] statements with the words and speakers of the gold are all hits', () => {
  const found = [
    said('The quay is closed', 'Ottilie Brandis', 'direct'),
    said('it was open', 'Two dockers', 'indirect', true),
  ]
  const all = { direct: [1, 1, 1], indirect: [1, 1, 1], speaker: [2, 2, 2], anonymous: [1, 1, 1], reported: [0, 0, 0] }
  expect(hits(found)).toEqual(all)
  expect(hits([...found, said('odd', 'Ottilie Brandis', 'direct')])).toEqual(all)
})

test('[GOLD-3] other words, kinds and speakers are misses', () => {
  const found = [said('The quay is closed', 'Two dockers', 'direct'), said('it was open', 'Two dockers', 'direct')]
  expect(hits(found)).toEqual({
    direct: [1, 2, 1],
    indirect: [1, 0, 0],
    speaker: [2, 2, 1],
    anonymous: [1, 0, 0],
    reported: [0, 0, 0],
  })
})
