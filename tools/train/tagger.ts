import type { TreeSentence } from '../../eval/conllu.js'
import { tagDescription } from '../../src/read/grammar/describe.js'
import { type Given, hashText, Labeller, type LabelModel } from '../../src/read/label/index.js'
import { packModel, quantised } from './pack.js'
import { type Labelled, type Settings, train } from './perceptron.js'
import type { Made } from './recipe.js'
import { parliamentAt } from './texts.js'
import { asCut, asOurs, bothCuts, type SttsSentence, treesAt } from './treebank.js'

type Language = 'de' | 'en'

const settings: Readonly<Record<Language, Settings>> = {
  en: { bits: 22, epochs: 6, margin: 1, fewest: 2 },
  de: { bits: 22, epochs: 6, margin: 1, fewest: 2 },
}
/** Weights below this are dropped: they change few tags and take room. */
const drop: Readonly<Record<Language, number>> = { en: 0.8, de: 0.2 }

export const paths = {
  en: 'syntax-en/ewt-train.conllu',
  enDev: 'syntax-en/ewt-dev.conllu',
  de: 'syntax-de/gsd-dev.conllu',
  parliament: 'ner-de/europarl-*.tsv',
}

const stts: Readonly<Record<string, string>> = { PROAV: 'PAV', APPRART: 'APPR', PIDAT: 'PIAT' }
const given = (tags: readonly string[]): Given => ({
  each: 1,
  values: Int32Array.from(tags, (tag) => hashText(1, stts[tag] ?? tag)),
})

const tagsBy = (labeller: Labeller, one: Omit<Labelled, 'labels'>): Labelled => {
  const into = new Uint8Array(one.words.length)
  labeller.label(one.words, 0, one.words.length, into, one.given)
  return { words: one.words, labels: [...into].map((label) => labeller.model.labels[label] ?? 'X') }
}

/** Turns the tags of the parliament texts into those of the treebank, by a labeller that learns from the treebank, which
 * has both: words and STTS tags in, tags out. */
export const bridged = (trees: readonly TreeSentence[], tagged: readonly SttsSentence[]): readonly Labelled[] => {
  const marked = trees.map((tree) => ({ ...asCut(tree), given: given(tree.words.map(({ xpos }) => xpos)) }))
  const bridge = new Labeller(quantised(train(marked, tagDescription, settings.de), 0), tagDescription)
  return tagged.map(({ words, tags }) => tagsBy(bridge, { words, given: given(tags) }))
}

const repeated = <T>(values: readonly T[], times: number): readonly T[] =>
  Array.from({ length: times }, () => values).flat()

/** German has a small treebank, which counts several times, and parliament texts whose tags a program gave. */
const germanData = (trees: readonly TreeSentence[], tagged: readonly SttsSentence[]): readonly Labelled[] => [
  ...repeated(bothCuts(trees, 'de'), 4),
  ...bridged(trees, tagged),
]

const taught = (data: readonly Labelled[], language: Language): LabelModel =>
  quantised(train(data, tagDescription, settings[language]), drop[language])

/** Tags that are right, in full and by universal part of speech, as shares. */
export interface Right {
  readonly words: number
  readonly full: number
  readonly upos: number
}

const rightIn = (model: LabelModel, test: readonly Labelled[]): Right => {
  const labeller = new Labeller(model, tagDescription)
  let [words, full, upos] = [0, 0, 0]
  for (const one of test) {
    for (const [at, tag] of tagsBy(labeller, one).labels.entries()) {
      const gold = one.labels[at] ?? ''
      words += 1
      if (tag === gold) full += 1
      if (tag.split('.')[0] === gold.split('.')[0]) upos += 1
    }
  }
  return { words, full, upos }
}

const shown = (parts: readonly Right[], on: string): string => {
  const sum = (of: keyof Right): number => parts.reduce((all, part) => all + part[of], 0)
  const share = (of: keyof Right): string => ((100 * sum(of)) / sum('words')).toFixed(1)
  return `Universal parts of speech right on ${on}: ${share('upos')} %; with forms of verbs and the like: ${share('full')} %.`
}

const folds = 5

/** A tagger, the sentences that it was taught, and those that it was not. */
export interface Fold {
  readonly model: LabelModel
  readonly seen: readonly TreeSentence[]
  readonly unseen: readonly TreeSentence[]
}

/** Five taggers for German, each with the fifth of the sentences that it was not taught. */
export const heldOut = (trees: readonly TreeSentence[], tagged: readonly SttsSentence[]): readonly Fold[] =>
  Array.from({ length: folds }, (_, fold) => {
    const seen = trees.filter((_one, at) => at % folds !== fold)
    const unseen = trees.filter((_one, at) => at % folds === fold)
    return { model: taught(germanData(seen, tagged), 'de'), seen, unseen }
  })

const trainEnglish = (data: string): Made => {
  const trees = treesAt(data, paths.en)
  const dev = treesAt(data, paths.enDev)
  if (!trees || !dev) return { ok: false, missing: [paths.en, paths.enDev] }
  const model = taught(bothCuts(trees, 'en'), 'en')
  const ours = dev.flatMap((tree) => asOurs(tree, 'en') ?? [])
  return {
    ok: true,
    text: packModel(model),
    head: [
      'Taught by the English Web Treebank of Universal Dependencies, train part (CC BY-SA 4.0).',
      shown([rightIn(model, dev.map(asCut))], 'its dev part'),
      shown([rightIn(model, ours)], 'its dev part as cut by us'),
    ],
  }
}

const trainGerman = (data: string): Made => {
  const trees = treesAt(data, paths.de)
  const tagged = parliamentAt(data)
  if (!trees || !tagged) return { ok: false, missing: [paths.de, paths.parliament] }
  const parts = heldOut(trees, tagged)
  const right = parts.map(({ model, unseen }) => rightIn(model, unseen.map(asCut)))
  const ours = parts.map(({ model, unseen }) =>
    rightIn(
      model,
      unseen.flatMap((tree) => asOurs(tree, 'de') ?? []),
    ),
  )
  return {
    ok: true,
    text: packModel(taught(germanData(trees, tagged), 'de')),
    head: [
      'Taught by the dev part of the German GSD treebank of Universal Dependencies (CC BY-SA 4.0), and by Europarl texts',
      'with STTS tags (open licence), which a labeller taught by the treebank turned into its tags.',
      shown(right, 'fifths of the treebank that it was not taught (cross-validation)'),
      shown(ours, 'the same as cut by us'),
    ],
  }
}

/** Trains the tagger of a language and measures it on what it was not taught. */
export const trainTagger = (data: string, language: Language): Made =>
  language === 'en' ? trainEnglish(data) : trainGerman(data)
