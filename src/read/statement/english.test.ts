import { beforeAll, describe, expect, test } from 'vitest'
import type { Lexicon } from '../../lexicon/index.js'
import { lexicons } from '../../lexicon/index.js'
import { draftOf } from '../draft.case.js'
import { equipped } from '../equip.js'
import { findAll } from '../findings.js'

/** Kind, speaker and words. */
type Said = readonly [kind: string, speaker: string | undefined, words: string]

let lexicon: Lexicon
beforeAll(async () => {
  lexicon = (await equipped(lexicons, 'en')).en ?? lexicon
})

/** Reads all lines as paragraphs of one item. */
const saidIn = (text: string): readonly Said[] => {
  const draft = draftOf('en', text)
  const items = draft.items
    .slice(0, 1)
    .map((item) => ({ ...item, end: text.length, blocks: draft.blocks.map((_, at) => at) }))
  return findAll({ ...draft, items, lexicon }).statements.map(
    ({ kind, speaker, text: words }): Said => [kind, speaker?.text, words],
  )
}

describe('[GOLD-4] whoever speaks in an English sentence is found where its order tells it', () => {
  test.each<readonly [string, Said]>([
    ['The quays are full, local pilots warn.', ['indirect', 'local pilots', 'The quays are full']],
    [
      'Crews in the port of Lysund say they have seen no pay.',
      ['indirect', 'Crews in the port of Lysund', 'they have seen no pay'],
    ],
    [
      'LYSUND, March 3 — Danish Harbour Minister Marit van Dalen said on Tuesday that the quay was lost.',
      ['indirect', 'Danish Harbour Minister Marit van Dalen', 'that the quay was lost'],
    ],
    ['LYSUND (HPA) — The Pentagon said it would wait.', ['indirect', 'The Pentagon', 'it would wait']],
    [
      'According to a report by the Harbour Institute, the quay is lost.',
      ['indirect', 'a report by the Harbour Institute', 'the quay is lost'],
    ],
    ['Fewer pilots will be hired, two of them said.', ['indirect', 'two of them', 'Fewer pilots will be hired']],
    ['The tide was late, said one of the pilots.', ['indirect', 'one of the pilots', 'The tide was late']],
    [
      'Anna Winter, the head of the pilots’ union, told the Harbour Post the quay was lost.',
      ['indirect', 'Anna Winter, the head of the pilots’ union', 'the quay was lost'],
    ],
    [
      'The quay will open in May, the mayor, Ole Moor, told reporters.',
      ['indirect', 'the mayor, Ole Moor', 'The quay will open in May'],
    ],
    ['Sen. Winter (D., Ohio) said the quay was lost.', ['indirect', 'Sen. Winter (D., Ohio)', 'the quay was lost']],
    ['“We do not know,” said one.', ['direct', 'one', 'We do not know']],
    ['Her rivals, some of whom are pilots, say she is wrong.', ['indirect', 'Her rivals', 'she is wrong']],
    ['“It was the wind,” recalls Anna Winter.', ['direct', 'Anna Winter', 'It was the wind']],
  ])('%s', (text, wanted) => expect(saidIn(text)).toContainEqual(wanted))
})

describe('[GOLD-5] what is said in an English sentence begins and ends where its words and marks tell it', () => {
  test.each<readonly [string, readonly Said[]]>([
    [
      'The bridge, she explained, needs a coat of paint.',
      [['indirect', 'she', 'The bridge, she explained, needs a coat of paint']],
    ],
    [
      'Moor said the quay was full and promised to build another.',
      [
        ['indirect', 'Moor', 'the quay was full'],
        ['indirect', 'Moor', 'to build another'],
      ],
    ],
    ['The mayor denied having seen the letter.', [['indirect', 'The mayor', 'having seen the letter']]],
    ['“It was late,” said Anna Winter, who keeps the light.', [['direct', 'Anna Winter', 'It was late']]],
    [
      'The quay fell “without a sound,” according to a pilot who saw it.',
      [
        ['indirect', 'a pilot', 'The quay fell “without a sound,”'],
        ['direct', 'a pilot', 'without a sound'],
      ],
    ],
    [
      'According to the report, Moor repeatedly closed the quay.',
      [['indirect', 'the report', 'Moor repeatedly closed the quay']],
    ],
    [
      'Most pilots said the quay was full, the study found.',
      [
        ['indirect', 'the study', 'Most pilots said the quay was full'],
        ['indirect', 'Most pilots', 'the quay was full'],
      ],
    ],
    [
      'Anna Winter argued that Moor would read the plan as a “first step” towards the end.',
      [
        ['indirect', 'Anna Winter', 'that Moor would read the plan as a “first step” towards the end'],
        ['direct', 'Anna Winter', 'first step'],
      ],
    ],
    [
      'The quay is safe, a pilot said, adding that nobody was hurt.',
      [
        ['indirect', 'a pilot', 'The quay is safe'],
        ['indirect', 'a pilot', 'that nobody was hurt'],
      ],
    ],
    ['The ministry said in a statement that exports rose.', [['indirect', 'The ministry', 'that exports rose']]],
    ['Nobody says why the lamp went out.', []],
    ['Analysts expect the bank to cut rates in June.', [['indirect', 'Analysts', 'the bank to cut rates in June']]],
    [
      'The pilot is believed to have fled across the border.',
      [['indirect', undefined, 'The pilot is believed to have fled across the border']],
    ],
    [
      'The yard will close in May, Corland Press reports, citing two people.',
      [['indirect', 'Corland Press', 'The yard will close in May']],
    ],
    [
      'Corland Press reported on Monday, citing two people familiar with the matter, that the yard is for sale.',
      [['indirect', 'Corland Press', 'that the yard is for sale']],
    ],
    ['“Why did nobody call the police?” TOM BERG asked.', [['direct', 'TOM BERG', 'Why did nobody call the police?']]],
    ['The pilots are expected to strike on Monday.', []],
    ['Asked about the quay, he shrugged.', []],
  ])('%s', (text, wanted) => expect(saidIn(text)).toEqual(wanted))
})

describe('[GOLD-6] words set as a title are no statement, and a paragraph that is one quotation goes on', () => {
  test('title', () => {
    expect(saidIn('Her report, “Salt and Iron,” was read in parliament last year.')).toEqual([])
  })
  test('paragraph', () => {
    const said = saidIn('“The quay is old,” said Anna Winter.\n“It will not last another winter.”')
    expect(said).toEqual([
      ['direct', 'Anna Winter', 'The quay is old'],
      ['direct', 'Anna Winter', 'It will not last another winter.'],
    ])
  })
})

test('[SAID-20] a term between quotation marks in a sentence that tells something else is nobody’s words in English', () => {
  const said = saidIn('The port authority said on Monday that three ferries wait at the old “Gate” by the river.')
  expect(said.map(([kind]) => kind)).toEqual(['indirect'])
})

test.each([
  'At the yard (motto: “We build on sand”) all is quiet.',
  'The pilots marched under the motto “Fifty years are fifty years too many!” on Monday.',
])('[SAID-20] a motto is nobody’s words in English: %s', (text) => expect(saidIn(text)).toEqual([]))

test.each([
  ['Ida Moor warned of “Ruin and Despair”.', 'Ruin and Despair'],
  ['Ida Moor told the magazine: “The quay is sinking.”', 'The quay is sinking.'],
])('[SAID-21] quoted words right after what a verb takes are whoever’s it is about in English: %s', (text, words) =>
  expect(saidIn(text)).toContainEqual(['direct', 'Ida Moor', words]),
)

test('[SAID-21] quoted words find their speaker where no verb of saying stands beside them in English', () => {
  expect(saidIn('The harbour is to be rebuilt. Pilot Ida Moor on the quay: “We build it at dawn.”')).toContainEqual([
    'direct',
    'Pilot Ida Moor',
    'We build it at dawn.',
  ])
  expect(saidIn('Ida Moor is tired of the “endless repairs that nobody on the coast asked for”.')).toContainEqual([
    'direct',
    'Ida Moor',
    'endless repairs that nobody on the coast asked for',
  ])
})
