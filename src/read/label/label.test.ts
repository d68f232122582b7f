import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { packModel, quantised } from '../../../tools/train/pack.js'
import { type Labelled, train } from '../../../tools/train/perceptron.js'
import { type Description, hashText, Labeller, type LabelModel, mix, unpackModel } from './index.js'

const own: Description = {
  offsets: [0, -1],
  word: (word, offset) => [hashText(offset + 5, word), hashText(9, word.slice(-1))],
  keys: 1,
  key: (word) => [hashText(1, word)],
  place: (keys, at, _count, into) => {
    into[0] = mix(keys[at] ?? 0, keys[at - 1] ?? 0)
    return 1
  },
}

const lines: readonly (readonly [string, string])[] = [
  ['the cat saw the dog', 'D N V D N'],
  ['a saw saw a cat', 'D N V D N'],
  ['dogs saw cats', 'N V N'],
  ['the dogs run', 'D N V'],
  ['the run ended', 'D N V'],
]
const taught: readonly Labelled[] = lines.map(([words, labels]) => ({
  words: words.split(' '),
  labels: labels.split(' '),
}))
const settings = { bits: 10, epochs: 8, margin: 1, fewest: 1 }
const model = (): LabelModel => quantised(train(taught, own, settings), 0)

const labelled = (labeller: Labeller, words: readonly string[], from = 0, to = words.length): string => {
  const into = new Uint8Array(words.length)
  labeller.label(words, from, to, into)
  return [...into].map((label) => labeller.model.labels[label]).join(' ')
}

describe('[GRAM-1] a labeller gives each word the label that its letters and neighbours tell', () => {
  const labeller = new Labeller(model(), own)
  it.each(lines)('%s', (words, labels) => expect(labelled(labeller, words.split(' '))).toBe(labels))
  it('reads what was never seen', () => expect(labelled(labeller, ['the', 'saw', 'saw', 'dogs'])).toBe('D N V N'))
  it('heeds what the caller knows', () => {
    const given = (labels: string) => ({ each: 1, values: Int32Array.from(labels, (one) => (one === 'a' ? 77 : 0)) })
    const told: readonly Labelled[] = [
      { words: ['x', 'x', 'x'], labels: ['A', 'B', 'A'], given: given('aba') },
      { words: ['x', 'x', 'x'], labels: ['B', 'B', 'A'], given: given('bba') },
    ]
    const made = new Labeller(quantised(train(told, own, settings), 0), own)
    const into = new Uint8Array(4)
    made.label(['x', 'x', 'x', 'x'], 0, 4, into, given('abba'))
    expect([...into].map((label) => made.model.labels[label]).join('')).toBe('ABBA')
  })
})

it('[GRAM-2] a model comes back from its text as it was', () => {
  const made = model()
  expect(unpackModel(packModel(made))).toEqual(made)
  expect(() => unpackModel(packModel({ ...made, version: 99 }))).toThrow('version 99')
})

it('[GRAM-3] training twice gives the same model', () => expect(packModel(model())).toBe(packModel(model())))

it('[GRAM-4] the same words get the same labels, whatever was read before and wherever they stand', () => {
  const made = model()
  const old = new Labeller(made, own)
  const words = fc.array(fc.oneof(fc.constantFrom('the', 'saw', 'cat', ''), fc.string({ unit: 'binary' })), {
    maxLength: 30,
  })
  fc.assert(
    fc.property(words, words, (some, more) => {
      const alone = labelled(new Labeller(made, own), some)
      expect(labelled(old, some)).toBe(alone)
      const all = [...more, ...some]
      const into = new Uint8Array(all.length).fill(200)
      old.label(all, more.length, all.length, into)
      expect([...into.subarray(more.length)].map((label) => made.labels[label]).join(' ')).toBe(alone)
      expect([...into.subarray(0, more.length)].every((label) => label === 200)).toBe(true)
    }),
  )
})

it('[GRAM-5] words without end and without number cost in proportion and are forgotten again', () => {
  const labeller = new Labeller(model(), own)
  const many = Array.from({ length: 100_000 }, (_, at) => `w${at}`)
  expect(labelled(labeller, many).length).toBe(199_999)
  expect(labelled(labeller, ['x'.repeat(2_000_000), 'saw'])).toMatch(/^[DNV] [DNV]$/u)
})
