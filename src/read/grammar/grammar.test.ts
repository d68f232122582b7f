import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Lexicon, lexicons } from '../../lexicon/index.js'
import { draftOf } from '../draft.case.js'
import { coreOf } from '../draft.js'
import { equipped } from '../equip.js'
import { type Clause, Core, lemmasOf, type TokenRange } from './index.js'

type Language = 'de' | 'en'

const ready = async (language: Language): Promise<Lexicon> =>
  (await equipped(lexicons, language))[language] ?? lexicons[language]
const known: Readonly<Record<Language, Lexicon>> = { de: await ready('de'), en: await ready('en') }

const wordsIn = ({ words }: Core, range: TokenRange | null): string =>
  range === null ? '-' : words.slice(range.start, range.end).join(' ')

const clausesOf = (language: Language, text: string): readonly (readonly [Core, Clause])[] => {
  const core = new Core(text, known[language])
  return Array.from({ length: core.sentences.count }, (_, at) => core.built(at).clauses).flatMap((clauses) =>
    clauses.map((clause) => [core, clause] as const),
  )
}

const shown = (language: Language, text: string): readonly string[] =>
  clausesOf(language, text).map(
    ([core, { kind, verb, subject }]) => `${kind}: ${wordsIn(core, subject)} / ${verb.lemma}`,
  )

const built: readonly (readonly [Language, string, readonly string[]])[] = [
  [
    'de',
    'Der Minister, der gestern nach Kiew reiste, kündigte neue Sanktionen gegen Russland an.',
    ['main: Der Minister / ankündigen', 'relative: der / reisen'],
  ],
  [
    'de',
    'Die Sprecherin sagte, dass das Parlament den Vertrag nicht ratifiziert habe und die Regierung verhandeln werde.',
    [
      'main: Die Sprecherin / sagen',
      'subordinate: das Parlament / ratifizieren',
      'subordinate: die Regierung / verhandeln',
    ],
  ],
  [
    'de',
    'Die Richtlinie sei ein Fehler, sagte der Abgeordnete.',
    ['subordinate: Die Richtlinie / sein', 'main: der Abgeordnete / sagen'],
  ],
  [
    'de',
    'Der Sender berichtete, die Truppen hätten die Stadt verlassen.',
    ['main: Der Sender / berichten', 'subordinate: die Truppen / verlassen'],
  ],
  [
    'de',
    'Um den Krieg zu beenden, verhandeln die Minister in Genf.',
    ['main: die Minister / verhandeln', 'infinitive: - / beenden'],
  ],
  ['de', 'Er kam nach Bonn und sprach mit der Presse.', ['main: Er / kommen', 'main: Er / sprechen']],
  [
    'en',
    'The minister, who visited Kyiv on Monday, said it would not send troops.',
    ['main: The minister / say', 'relative: who / visit', 'subordinate: it / send'],
  ],
  [
    'en',
    'Officials told reporters that the plan he described had been rejected.',
    ['main: Officials / tell', 'subordinate: the plan / reject', 'relative: he / describe'],
  ],
  [
    'en',
    'The army will attack if the alliance withdraws.',
    ['main: The army / attack', 'subordinate: the alliance / withdraw'],
  ],
  ['en', 'The talks had failed, she said.', ['subordinate: The talks / fail', 'main: she / say']],
  ['en', 'The senator wants to leave the committee.', ['main: The senator / want', 'infinitive: - / leave']],
  ['en', 'There are two officials in the room.', ['main: two officials / be']],
  ['en', 'She came to Bonn and spoke to the press.', ['main: She / come', 'main: She / speak']],
]

describe('[GRAM-8] a sentence comes apart into clauses with kind, subject and verb', () => {
  it.each(built)('%s: %s', (language, text, expected) => expect(shown(language, text)).toEqual(expected))
})

const told: readonly (readonly [Language, string, string])[] = [
  ['de', 'Die Regierung hat das Gesetz beschlossen.', 'past indicative'],
  ['de', 'Das Gesetz wurde vom Parlament beschlossen.', 'past indicative passive'],
  ['de', 'Die Regierung wird das Gesetz nicht beschließen.', 'future indicative negated'],
  ['de', 'Der Plan sei keine gute Idee.', 'present reported negated'],
  ['de', 'Ich habe keine Zeit.', 'present indicative negated'],
  ['de', 'Der Minister müsse zurücktreten.', 'present reported'],
  ['de', 'Die Armee würde angreifen.', 'present unreal'],
  ['de', 'Der Präsident ging.', 'past indicative'],
  ['en', 'The house has passed the bill.', 'past indicative'],
  ['en', 'The bill was passed by the house.', 'past indicative passive'],
  ['en', 'The house will not pass the bill.', 'future indicative negated'],
  ['en', 'The house never passed the bill.', 'past indicative negated'],
  ['en', 'The army would attack.', 'present unreal'],
  ['en', 'The president resigns.', 'present indicative'],
]

describe('[GRAM-9] the verb tells tense, mood, passive and negation', () => {
  it.each(told)('%s: %s', (language, text, expected) => {
    const [found] = clausesOf(language, text)
    const { tense, mood, passive, negated } = found?.[1].verb ?? {}
    expect([tense, mood, passive ? 'passive' : '', negated ? 'negated' : ''].filter(Boolean).join(' ')).toBe(expected)
  })
})

const pairs: readonly (readonly [Language, string, readonly string[]])[] = [
  ['de', 'Die Presse traf Anna Winter, die deutsche Ministerin.', ['Anna Winter = die deutsche Ministerin']],
  ['de', 'Der Sprecher des Amtes, Peter Roth, schwieg.', ['Der Sprecher = Peter Roth']],
  ['de', 'Er nannte Gründe, Folgen und Kosten.', []],
  ['en', 'Jane Roe, a former envoy to Syria, said nothing.', ['Jane Roe = a former envoy']],
  ['en', 'The spokesman, Peter Moss, said nothing.', ['The spokesman = Peter Moss']],
  ['en', 'He met ministers, generals and spies.', []],
]

describe('[GRAM-10] two phrases for one thing are told as such, lists are not', () => {
  it.each(pairs)('%s: %s', (language, text, expected) => {
    const core = new Core(text, known[language])
    expect(
      core.built(0).appositions.map(({ first, second }) => `${wordsIn(core, first)} = ${wordsIn(core, second)}`),
    ).toEqual(expected)
  })
})

const pieces = fc.constantFrom(
  ...'der die dass wer sagte habe sei wird um zu gehen kam und , . : “ „ ( ) Minister Anna who that said to be was he the plan not and an'.split(
    ' ',
  ),
)

it('[GRAM-11] whatever the text: clauses lie in their sentence and around their verb and subject, and nothing throws', () => {
  const soup = fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(' '))
  const texts = fc.oneof(soup, fc.string({ unit: 'binary' }))
  fc.assert(
    fc.property(texts, fc.constantFrom<Language>('de', 'en'), (text, language) => {
      const core = new Core(text, known[language])
      expect(core.tags.length).toBe(core.tokens.count)
      for (let at = 0; at < core.sentences.count; at += 1) {
        const [first, last] = [core.sentences.starts[at] ?? 0, core.sentences.ends[at] ?? 0]
        const { clauses } = core.built(at)
        for (const [place, { start, end, verb, subject, parent, shared }] of clauses.entries()) {
          expect(first <= start && start < end && end <= last).toBe(true)
          expect(start <= verb.main && verb.main < end).toBe(true)
          expect(parent < clauses.length && parent !== place).toBe(true)
          if (subject && !shared) expect(start <= subject.head && subject.head < end).toBe(true)
        }
      }
    }),
  )
})

it('[GRAM-12] hostile texts cost clauses and lemmas in proportion', () => {
  for (const part of ['dass ', 'der ', 'und kam ', ', die ', 'to be ', '( said ', 'donaudampf', 'x', 'Anna, '])
    for (const language of ['de', 'en'] as const) {
      const core = new Core(part.repeat(20_000), known[language])
      for (let at = 0; at < core.sentences.count; at += 1) core.built(at)
      for (let at = 0; at < core.words.length; at += 1) core.lemma(at)
      expect(core.tags.length).toBe(core.tokens.count)
    }
}, 30_000)

it('[GRAM-13] without models a text has words and sentences, and no parts of speech', () => {
  const core = new Core('Sie kam. Er ging.', lexicons.de)
  expect([core.words.length, core.sentences.count, core.tags.length]).toEqual([6, 2, 0])
  expect(core.built(0)).toEqual({ clauses: [], phrases: [], appositions: [] })
  expect(core.lemma(1)).toBe('kam')
})

it('[GRAM-14] the finders of a document share one core, and models are loaded once', async () => {
  const draft = draftOf('de', 'Sie kam.')
  expect(coreOf(draft)).toBe(coreOf(draft))
  expect(await ready('de')).toBe(known.de)
  expect(await equipped(lexicons, 'fr')).toBe(lexicons)
})

const searched: readonly (readonly [Language, string, readonly string[]])[] = [
  ['de', 'Friedensgespräche', ['friedensgespräch', 'frieden', 'gespräch']],
  ['de', 'beschlossen', ['beschließen']],
  ['de', 'Ministerinnen', ['ministerin']],
  ['en', 'overthrew', ['overthrow']],
  ['en', 'sanctions', ['sanction']],
]

describe('[GRAM-15] a search meets all lemmas of a word and the parts of a compound', () => {
  it.each(searched)('%s: %s', (language, word, lemmas) => expect(lemmasOf(word, known[language])).toEqual(lemmas))
  it('without models, the word itself', () => expect(lemmasOf('Kam', lexicons.de)).toEqual(['kam']))
})
