import type { TreeSentence } from '../../eval/conllu.js'
import { lexicons } from '../../src/lexicon/index.js'
import { type LabelModel, unpackModel } from '../../src/read/label/index.js'
import { deriveLemmas, type LemmaSentence, rightLemmas, sttsLemmas } from './lemmas.js'
import type { Made } from './recipe.js'
import { bridged, heldOut, paths } from './tagger.js'
import { germanTexts, parliamentAt } from './texts.js'
import { type SttsSentence, tagOf, treesAt } from './treebank.js'

const fromTrees = (trees: readonly TreeSentence[], weight: number): readonly LemmaSentence[] =>
  trees.map(({ words }) => ({
    words: words.map(({ form }) => form),
    tags: words.map(tagOf),
    lemmas: words.map(({ lemma }) => lemma),
    weight,
  }))

const english = async (data: string): Promise<Made> => {
  const [trees, dev] = [treesAt(data, paths.en), treesAt(data, paths.enDev)]
  if (!trees || !dev) return { ok: false, missing: [paths.en, paths.enDev] }
  const text = deriveLemmas({ sentences: fromTrees(trees, 1), texts: [], tagger: null }, 'en')
  const { tagger } = await lexicons.en.loadModels()
  const { words, right } = rightLemmas(dev, unpackModel(tagger), text, 'en')
  return {
    ok: true,
    text,
    head: [
      'From the English Web Treebank of Universal Dependencies, train part (CC BY-SA 4.0).',
      `Lemmas right on its dev part, with our own tags: ${((100 * right) / words).toFixed(1)} %.`,
    ],
  }
}

/** A tagger and a table of lemmas for German, with the fifth of the sentences that neither was taught. */
export interface GermanFold {
  readonly model: LabelModel
  readonly lemmas: string
  readonly unseen: readonly TreeSentence[]
}

const derivedFrom = (data: string, tagged: readonly SttsSentence[]) => {
  const texts = germanTexts(data)
  return (seen: readonly TreeSentence[], tagger: LabelModel): string => {
    const tags = bridged(seen, tagged).map(({ labels }) => labels)
    return deriveLemmas({ sentences: [...fromTrees(seen, 1000), ...sttsLemmas(tagged, tags)], texts, tagger }, 'de')
  }
}

/** Five rounds of cross-validation over the German treebank; null where it is not at hand. */
export const germanFolds = (data: string): readonly GermanFold[] | null => {
  const [trees, tagged] = [treesAt(data, paths.de), parliamentAt(data)]
  if (!trees || !tagged) return null
  const derived = derivedFrom(data, tagged)
  return heldOut(trees, tagged).map(({ model, seen, unseen }) => ({ model, lemmas: derived(seen, model), unseen }))
}

const german = async (data: string): Promise<Made> => {
  const [trees, tagged, folds] = [treesAt(data, paths.de), parliamentAt(data), germanFolds(data)]
  if (!trees || !tagged || !folds) return { ok: false, missing: [paths.de, paths.parliament] }
  const parts = folds.map(({ model, lemmas, unseen }) => rightLemmas(unseen, model, lemmas, 'de'))
  const sum = (of: 'words' | 'right'): number => parts.reduce((all, part) => all + part[of], 0)
  const { tagger } = await lexicons.de.loadModels()
  return {
    ok: true,
    text: derivedFrom(data, tagged)(trees, unpackModel(tagger)),
    head: [
      'From the dev part of the German GSD treebank of Universal Dependencies (CC BY-SA 4.0) and Europarl texts (open);',
      'nouns also from smartdata (CC BY 4.0), GermEval 2014 (CC BY 4.0) and Bundestag speeches of SpkAtt (CC BY-SA 4.0).',
      `Lemmas right on fifths of the treebank that were held back, with our own tags: ${((100 * sum('right')) / sum('words')).toFixed(1)} %.`,
    ],
  }
}

/** Derives the lemmas of a language and measures them on what they were not made from. */
export const makeLemmas = (data: string, language: 'de' | 'en'): Promise<Made> =>
  language === 'en' ? english(data) : german(data)
