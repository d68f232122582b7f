import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { type Lexicon, lexicons } from '../../lexicon/index.js'
import type { Action } from '../../model/index.js'
import { draftOf } from '../draft.case.js'
import { equipped } from '../equip.js'
import { findAll } from '../findings.js'
import { findActions } from './index.js'

const ready = {
  de: (await equipped(lexicons, 'de')).de ?? lexicons.de,
  en: (await equipped(lexicons, 'en')).en ?? lexicons.en,
}

const actsIn = (language: Lexicon['code'], text: string): readonly Action[] =>
  findAll({ ...draftOf(language, text, { published: '2026-03-05' }), lexicon: ready[language] }).actions

const shown = ({ type, status, actors, targets }: Action): string =>
  `${type} ${status}: ${actors.map(({ text }) => text).join(' + ')} > ${targets.map(({ text }) => text).join(' + ')}`

const rowsOf = ({ action }: Lexicon) => [...action.verbs, ...action.nouns]

describe.each(['de', 'en'] as const)('[ACT-1] rows of acts in %s', (language) => {
  test.each(rowsOf(ready[language]).map((row) => [row.id, row] as const))('%s finds what it says', (id, row) => {
    const rules = (text: string): readonly string[] => actsIn(language, text).map(({ why }) => why.rule)
    const own = 'part' in row && row.part !== 'light'
    for (const text of row.hits) {
      const acts = actsIn(language, text)
      expect(acts.length, `hit: ${text}`).toBeGreaterThan(0)
      if (own) expect(rules(text), `hit: ${text}`).toContain(id)
      else if (row.type !== null && !('part' in row))
        expect(
          acts.map(({ type }) => type),
          `hit: ${text}`,
        ).toContain(row.type)
    }
    for (const text of row.misses) expect(rules(text), `miss: ${text}`).not.toContain(id)
  })
})

test('[ACT-2] both languages hold the same rows', () => {
  const ends = (lexicon: Lexicon): readonly string[] => rowsOf(lexicon).map(({ id, type }) => `${id.slice(3)} ${type}`)
  expect(ends(ready.de)).toEqual(ends(ready.en))
})

describe('[ACT-3] what is not done is not told as done', () => {
  test.each([
    ['en', 'Norland is considering sending weapons to Sudmark.', 'agree planned: Norland > Sudmark'],
    ['en', 'Norland agreed to send medicine to Poland.', 'agree done: Norland > Poland'],
    ['en', 'Iran threatened to attack Poland.', 'threaten threatened: Iran > Poland'],
    ['en', 'Poland did not attack Iran.', 'assault denied: Poland > Iran'],
    ['en', 'Poland denied shelling Iran.', 'assault denied: Poland > Iran'],
    ['en', 'Poland refused to meet the Iranian president.', 'reject done: Poland > Iranian president'],
    ['en', 'Poland urged Iran to free the prisoners.', 'request asked: Poland > Iran'],
    ['de', 'Polen erwägt, Waffen in die Ukraine zu liefern.', 'agree planned: Polen > Ukraine'],
    ['de', 'Iran drohte, Polen anzugreifen.', 'threaten threatened: Iran > Polen'],
    ['de', 'Polen bestritt, Iran beschossen zu haben.', 'assault denied: Polen > Iran'],
    ['de', 'Polen hat Iran nicht angegriffen.', 'assault denied: Polen > Iran'],
    ['de', 'Die Ukraine bat Deutschland um Panzer.', 'request asked: Ukraine > Deutschland'],
  ] as const)('%s: %s', (language, text, expected) => {
    expect(actsIn(language, text).map(shown)).toContain(expected)
    expect(
      actsIn(language, text).filter(({ type, status }) => status === 'done' && type !== 'reject' && type !== 'agree'),
    ).toEqual([])
  })
})

describe('[ACT-13] what may or may not be is told as no act', () => {
  test.each([
    ['en', 'Analysts fear that Poland will send weapons to Iran.'],
    ['en', 'There is a risk that Iran attacks Poland.'],
    ['en', 'If Iran attacks Poland, the ferry stops.'],
    ['en', 'The minister must meet Iranian envoys.'],
    ['en', 'Two diplomats, who asked not to be named, left Tunis.'],
    ['en', 'Somebody attacked Poland.'],
    ['en', 'Threatening clouds reached Poland.'],
    ['de', 'Die Aussicht, dass Polen Waffen an Iran schickt, erscheint möglich.'],
    ['de', 'Zwei Diplomaten baten darum, anonym zu bleiben.'],
    ['de', 'Wenn Iran Polen angreift, ruht die Fähre.'],
  ] as const)('%s: %s', (language, text) => {
    expect(actsIn(language, text).map(shown)).toEqual([])
  })
  test.each([
    ['en', 'The government would reject the demands of Iran.'],
    ['en', 'Poland meets Iran on 12 March.'],
    ['de', 'Am 12. März trifft Polen den Iran.'],
  ] as const)('%s, not done yet: %s', (language, text) => {
    expect(actsIn(language, text).map(({ status }) => status)).toEqual(['planned'])
  })
  test('an infinitive by itself is not done', () => {
    const acts = actsIn('de', 'Polen hat gute Gründe, Waffen an die Ukraine zu liefern.')
    expect(acts.filter(({ status }) => status === 'done')).toEqual([])
  })
})

describe('[ACT-4] in the passive whoever does it stands after a preposition', () => {
  test.each([
    ['en', 'Two Polish sailors were arrested by Iranian police.', 'coerce done: Iranian police > Polish sailors'],
    [
      'de',
      'Zwei Matrosen aus Polen wurden von der Küstenwache festgenommen.',
      'coerce done: Küstenwache > Matrosen aus Polen',
    ],
    [
      'de',
      'Der Botschafter von Mali wurde von der Regierung ausgewiesen.',
      'sanction done: Regierung > Botschafter von Mali',
    ],
  ] as const)('%s: %s', (language, text, expected) => {
    expect(actsIn(language, text).map(shown)).toContain(expected)
  })
})

describe('[ACT-5] a noun tells an act, with or without a verb that carries it', () => {
  test.each([
    ['en', 'Iran launched an attack on Poland.', 'assault done: Iran > Poland'],
    ['en', 'The Iranian airstrike on Warsaw woke the city.', 'assault done: Iranian > Warsaw'],
    ['de', 'Die Entsendung von Truppen nach Taiwan durch die USA ging weiter.', 'mobilize done: USA > Taiwan'],
    ['de', 'Die EU verhängte Sanktionen gegen Belarus.', 'sanction done: EU > Belarus'],
    [
      'de',
      'Der polnische Minister kam zu Gesprächen mit Kanzlerin Winter zusammen.',
      'consult done: polnische Minister > Kanzlerin Winter',
    ],
  ] as const)('%s: %s', (language, text, expected) => {
    expect(actsIn(language, text).map(shown)).toContain(expected)
  })
})

test('[ACT-6] a pronoun in what is said stands for whoever says it', () => {
  expect(actsIn('en', 'Iraq said it would allow Polish inspectors to visit Basra.').map(shown)).toContain(
    'agree planned: Iraq > Polish inspectors',
  )
})

test('[ACT-7] what several do together they do to each other, where nobody else is named', () => {
  expect(actsIn('en', 'Poland and Finland signed a treaty.').map(shown)).toEqual([
    'support done: Poland + Finland > Poland + Finland',
  ])
  expect(actsIn('de', 'Ägypten und Katar vermitteln zwischen Israel und der Hamas.').map(shown)).toEqual([
    'consult done: Ägypten + Katar > Israel + Hamas',
  ])
})

test('[ACT-8] an act has the time and place that its sentence gives', () => {
  const [act] = actsIn('de', 'Am Dienstag nahm die Polizei in Minsk zwei Aktivisten fest.')
  expect([act?.when, act?.place?.text]).toEqual(['2026-03-03', 'Minsk'])
})

const pieces = {
  de: [
    'Iran ',
    'griff ',
    'Polen ',
    'an',
    ', ',
    'sagte ',
    'er ',
    'und ',
    'zu ',
    'Truppen ',
    'von ',
    'nach ',
    'die ',
    'wurde ',
    '(',
    ') ',
    'werde ',
    'Angriff ',
    '. ',
    '„',
    '“',
    'nicht ',
  ],
  en: [
    'Iran ',
    'attacked ',
    'Poland ',
    "'s ",
    ', ',
    'said ',
    'it ',
    'and ',
    'to ',
    'troops ',
    'by ',
    'of ',
    'the ',
    'was ',
    '(',
    ') ',
    'would ',
    'attack ',
    '. ',
    '“',
    '”',
    'not ',
  ],
}

it('[ACT-9] whatever the text: spans hold their words, parties too, and nothing throws', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('de' as const, 'en' as const),
      fc.array(fc.nat(21), { maxLength: 60 }),
      (language, numbers) => {
        const text = numbers.map((at) => pieces[language][at]).join('')
        for (const act of actsIn(language, text))
          for (const one of [act, ...act.actors, ...act.targets, ...(act.place ? [act.place] : []), ...act.why.words]) {
            expect(one.end).toBeGreaterThan(one.start)
            expect(text.slice(one.start, one.end)).toBe(one.text)
          }
      },
    ),
    { numRuns: 200 },
  )
})

describe.each(['de', 'en'] as const)('[ACT-10] finding acts in %s costs time in proportion', (language) => {
  const cost = (text: string): number => {
    const draft = { ...draftOf(language, text), lexicon: ready[language] }
    const start = process.cpuUsage().user
    findActions(draft, [], [])
    return (process.cpuUsage().user - start) / 1000
  }
  test.each(pieces[language].concat(['Iran attacked Poland. ', 'Iran griff Polen an, ']))(
    '%j on one line',
    { retry: 2, timeout: 60_000 },
    (piece) => {
      const line = (length: number): string => piece.repeat(Math.ceil(length / piece.length))
      cost(line(2_000))
      const small = Math.max(8, Math.min(cost(line(8_000)), cost(line(8_000))))
      expect(cost(line(32_000))).toBeLessThan(small * 4 * 5)
    },
  )
})

test('[ACT-11] without models no acts are found', () => {
  expect(findAll(draftOf('en', 'Iran attacked Poland.')).actions).toEqual([])
})
