import { expect, test } from 'vitest'
import { documentsOf, textOf } from './name-sets.js'
import { scoresOf, sumOf } from './score-names.js'

test('[ENT-15] sentences become a text with the places of their names', () => {
  const sentences = [
    { words: ['Jorun', 'Hattestad', 'kam', '.'], labels: ['B-PER', 'I-PER', 'O', 'O'], opens: true },
    { words: ['Aus', 'Skudesvik', '!'], labels: ['O', 'B-LOC', 'O'], opens: false },
    { words: ['Ende'], labels: ['O'], opens: true },
  ]
  expect(documentsOf(sentences).map((all) => all.length)).toEqual([2, 1])
  const { text, names } = textOf(sentences.slice(0, 2))
  expect(names.map(({ start, end, type }) => [text.slice(start, end), type])).toEqual([
    ['Jorun Hattestad', 'PER'],
    ['Skudesvik', 'LOC'],
  ])
})

test('[ENT-15] figures of several parts are counted together, not averaged', () => {
  const one = new Map([['PER', { gold: 1, found: 1, hit: 1 }]])
  const two = new Map([['PER', { gold: 3, found: 1, hit: 0 }]])
  expect(scoresOf(sumOf([one, two])).all).toMatchObject({ precision: 0.5, recall: 0.25 })
})
