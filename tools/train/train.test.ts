import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readConllu } from '../../eval/conllu.js'
import { clausesIn } from '../../eval/trees.js'
import { recipes } from './recipes.js'
import { asCut, asOurs } from './treebank.js'

const folder = join('src', 'lexicon', 'models')

it.each(recipes)('[GRAM-16] without its data, $name is not trained, and what is missing is told', async ({ make }) => {
  const made = await make('no-such-folder')
  expect(made.ok).toBe(false)
  if (!made.ok) expect(made.missing.join(' ')).toMatch(/(?:syntax|ner|quotation)-(?:de|en)(?:-parliament)?\//u)
})

describe('[GRAM-17] every model says what it was made from and what it reaches, and NOTICE has a line for it', () => {
  const files = readdirSync(folder).sort()
  it('one file a recipe', () => expect(files).toEqual(recipes.map(({ name }) => `${name}.ts`).sort()))
  it.each(files)('%s', (file) => {
    const head = readFileSync(join(folder, file), 'utf8').slice(0, 2000)
    expect(head).toMatch(/CC BY(?:-SA)? 4\.0/u)
    expect(head).toMatch(/right on .+: \d\d\.\d %|F1 of the reader on .+: (?:all|cue) 0\.\d{3}/u)
    expect(readFileSync('NOTICE', 'utf8')).toContain(`src/lexicon/models/${file}`)
  })
})

const row = (...cells: readonly (string | number)[]): string => [...cells, '_'].join('\t')
const tree = (language: 'de' | 'en'): string =>
  language === 'de'
    ? [
        '# text = Sie ging zum Tor, das zu war.',
        row(1, 'Sie', 'sie', 'PRON', 'PPER', '_', 2, 'nsubj', '_'),
        row(2, 'ging', 'gehen', 'VERB', 'VVFIN', 'VerbForm=Fin', 0, 'root', '_'),
        '3-4\tzum\t_\t_\t_\t_\t_\t_\t_\t_',
        row(3, 'zu', 'zu', 'ADP', 'APPR', '_', 5, 'case', '_'),
        row(4, 'dem', 'der', 'DET', 'ART', '_', 5, 'det', '_'),
        row(5, 'Tor', 'Tor', 'NOUN', 'NN', '_', 2, 'obl', '_'),
        row(6, ',', ',', 'PUNCT', '$,', '_', 9, 'punct', '_'),
        row(7, 'das', 'der', 'PRON', 'PRELS', '_', 8, 'nsubj', '_'),
        row(8, 'zu', 'zu', 'ADV', 'ADV', '_', 5, 'acl', '_'),
        row(9, 'war', 'sein', 'AUX', 'VAFIN', 'VerbForm=Fin', 8, 'cop', '_'),
        row(10, '.', '.', 'PUNCT', '$.', '_', 2, 'punct', '_'),
      ].join('\n')
    : [
        "# text = A well-known man didn't go.",
        row(1, 'A', 'a', 'DET', 'DT', '_', 5, 'det', '_'),
        row(2, 'well', 'well', 'ADV', 'RB', '_', 4, 'advmod', '_'),
        row(3, '-', '-', 'PUNCT', 'HYPH', '_', 4, 'punct', '_'),
        row(4, 'known', 'known', 'ADJ', 'JJ', '_', 5, 'amod', '_'),
        row(5, 'man', 'man', 'NOUN', 'NN', '_', 8, 'nsubj', '_'),
        "6-7\tdidn't\t_\t_\t_\t_\t_\t_\t_\t_",
        row(6, 'did', 'do', 'AUX', 'VBD', 'VerbForm=Fin', 8, 'aux', '_'),
        row(7, "n't", 'not', 'PART', 'RB', '_', 8, 'advmod', '_'),
        row(8, 'go', 'go', 'VERB', 'VB', 'VerbForm=Inf', 0, 'root', '_'),
        row(9, '.', '.', 'PUNCT', '.', '_', 8, 'punct', '_'),
      ].join('\n')

const shown = ({ words, labels }: { readonly words: readonly string[]; readonly labels: readonly string[] }): string =>
  words.map((word, at) => `${word}/${labels[at]}`).join(' ')

describe('[GRAM-18] a treebank is read as it is cut and as we cut, with its clauses', () => {
  const [german] = readConllu(tree('de'))
  const [english] = readConllu(tree('en'))
  if (!german || !english) throw new Error('no tree')
  it('a word that the treebank takes apart', () => {
    expect(shown(asCut(german))).toContain('zu/ADP dem/DET Tor/NOUN ,/PUNCT das/PRON.rel')
    expect(shown(asOurs(german, 'de') ?? { words: [], labels: [] })).toContain('zum/ADP Tor/NOUN ,/PUNCT das/PRON.rel')
  })
  it('words that we leave whole or take apart', () => {
    const ours = asOurs(english, 'en') ?? { words: [], labels: [] }
    expect(shown(ours)).toBe("A/DET well-known/ADJ man/NOUN did/AUX.past n't/PART.not go/VERB.inf ./PUNCT")
  })
  it('personal forms, subjects and dependent clauses', () => {
    const { finite, subjects, clauses } = clausesIn(german)
    expect([...finite]).toEqual([1, 8])
    expect([...subjects]).toEqual([
      [1, 0],
      [8, 6],
    ])
    expect(clauses).toEqual([{ start: 6, end: 9 }])
  })
})
