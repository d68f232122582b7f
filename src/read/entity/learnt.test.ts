import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lexicons } from '../../lexicon/index.js'
import { draftOf } from '../draft.case.js'
import { equipped } from '../equip.js'
import { findEntities } from './index.js'

const ready = { ...(await equipped(lexicons, 'de')), ...(await equipped(lexicons, 'en')) }

const entitiesOf = (language: 'de' | 'en', text: string, models = true) => {
  const draft = draftOf(language, text)
  return findEntities({ ...draft, lexicon: models ? (ready[language] ?? draft.lexicon) : draft.lexicon })
}
const read = (language: 'de' | 'en', text: string, models = true) =>
  entitiesOf(language, text, models).map(({ type, name }) => `${type} ${name}`)

describe('[ENT-11] a name that neither table nor rule knows is found by what was learnt, and says so', () => {
  const unknown = [
    ['de', 'Am Abend besuchte Jorun Hattestad die Werft in Skudesvik.', 'PER Jorun Hattestad'],
    ['de', 'Am Abend besuchte Jorun Hattestad die Werft in Skudesvik.', 'GPE Skudesvik'],
    ['en', 'We spoke to Helen Pellbrook in Harrowgate last night.', 'GPE Harrowgate'],
  ] as const
  test.each(unknown)('%s: %s: %s', (language, text, name) => {
    expect(read(language, text)).toContain(name)
    expect(read(language, text, false)).not.toContain(name)
  })
  test('its rule is that of learning', () => {
    const [entity] = entitiesOf('de', 'Am Abend besuchte Jorun Hattestad die Werft.')
    expect(entity?.why.rule).toBe('de/entity/learnt')
  })
})

test('[ENT-12] a learnt name is found again in the same form, with one kind', () => {
  const text = 'Er wohnt in Skudesvik.\nDie Fahrt nach Skudesvik dauert lange.\nSkudesvik wartet.'
  const found = entitiesOf('de', text).filter(({ name }) => name === 'Skudesvik')
  expect(found.map(({ mentions }) => mentions.length)).toEqual([3])
})

test.each([
  ['de', 'Die russischen Schiffe und der Hafen warten auf Befehle.'],
  ['de', 'Folgt @hafenwacht und #seegang für Neues.'],
  ['en', 'The harbour and the ships wait for orders.'],
  ['en', 'Follow @harbourwatch and #sealanes for more.'],
] as const)('[ENT-13] no name in %s: %s', (language, text) => {
  const learnt = entitiesOf(language, text).filter(({ why }) => why.rule.endsWith('/learnt'))
  expect(learnt).toEqual([])
})

test.each([
  [
    'de',
    'Am Abend sprach Monika von der Heyde mit Pawel K. Lisowski.',
    ['PER Monika von der Heyde', 'PER Pawel K. Lisowski'],
  ],
  ['en', 'That night Monica Alderton met Pavel K. Lisowski.', ['PER Monica Alderton', 'PER Pavel K. Lisowski']],
  ['de', 'Das Schiff Monika lief aus.', []],
  ['en', 'The ship Monica left port.', []],
] as const)('[ENT-16] a given name with a family name after it is a person: %s: %s', (language, text, names) =>
  expect(read(language, text, false).filter((name) => name.startsWith('PER'))).toEqual(names),
)

test('[ENT-7] a given name alone means the one person of that given name', () => {
  const text = 'Am Abend kam Monika Hattestad an.\n„Ich gehe“, sagte Monika.'
  const people = entitiesOf('de', text).filter(({ type }) => type === 'PER')
  expect(people.map(({ name, mentions }) => [name, mentions.length])).toEqual([['Monika Hattestad', 2]])
})

const soup = fc
  .array(
    fc.constantFrom(
      'Jorun ',
      'Hattestad',
      '„',
      '“',
      '(',
      '\n',
      ' ',
      '.',
      'in ',
      'Skudesvik',
      '@x',
      'ß',
      '1',
      '-',
      's ',
    ),
    {
      maxLength: 40,
    },
  )
  .map((parts) => parts.join(''))

test('[ENT-14] whatever the text: learnt names lie in it, quote it, and nothing throws', () => {
  fc.assert(
    fc.property(fc.oneof(soup, fc.string()), fc.constantFrom('de' as const, 'en' as const), (text, language) => {
      for (const { mentions } of entitiesOf(language, text))
        for (const { start, end, text: words } of mentions) expect(text.slice(start, end)).toBe(words)
    }),
    { numRuns: 200 },
  )
})

test.each(['(((', '1', 'Jorun Hattestad ', 'Skudesvik', 'A B C '])(
  '[ENT-14] a long text of %s costs in proportion',
  { retry: 2 },
  (part) => {
    const once = (times: number): number => {
      const began = performance.now()
      entitiesOf('de', part.repeat(times))
      return performance.now() - began
    }
    const some = Math.ceil(40_000 / part.length)
    once(some)
    expect(once(4 * some)).toBeLessThan(40 * once(some) + 2000)
  },
)
