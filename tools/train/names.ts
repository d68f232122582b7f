import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { documentsOf, readGermeval, readUner, textOf } from '../../eval/name-sets.js'
import { type NameTally, scoresOf, sumOf, tallyNames } from '../../eval/score-names.js'
import { type Lexicon, lexicons } from '../../src/lexicon/index.js'
import { nameDescription } from '../../src/read/name/describe.js'
import { type CrfSettings, type FromSet, trainCrf } from './crf.js'
import { englishNames, germanNames, missingIn, namePaths } from './name-data.js'
import { packModel, quantised } from './pack.js'
import type { Made } from './recipe.js'

const common = { bits: 22, epochs: 10, step: 0.1, decay: 5e-3, dropout: 0.1, fewest: 2 }
const settings: Readonly<Record<Lexicon['code'], CrfSettings>> = {
  de: { ...common, eagerness: 0.6, shares: [0.8, 0.2] },
  en: { ...common, epochs: 12, decay: 1e-2, dropout: 0.15, eagerness: 1, shares: [1, 0.5, 0.5] },
}
/** Weights below this are dropped: they change few labels and take room. */
const drop: Readonly<Record<Lexicon['code'], number>> = { de: 0.12, en: 0.17 }

const taught = (data: readonly FromSet[], lexicon: Lexicon): string =>
  packModel(quantised(trainCrf(data, nameDescription(lexicon), settings[lexicon.code]), drop[lexicon.code]))

const folds = 5
const kinds = ['PER', 'LOC', 'ORG', 'MISC']

/** Where figures are kept that only training can tell: a model measured on what it was not taught. */
const crossedPath = join('eval', 'crossed.json')

/** Names of GermEval as the whole reader finds them with a model that was not taught the sentence: each fifth by a model of
 * the other four. */
const crossed = async (data: string, lexicon: Lexicon): Promise<NameTally> => {
  const { germeval, smartdata } = germanNames(data, lexicon)
  const sentences = readGermeval(join(data, namePaths.germeval))
  const models = await lexicon.loadModels()
  const tallies = Array.from({ length: folds }, (_, fold) => {
    const names = taught([...germeval.filter((_one, at) => at % folds !== fold), ...smartdata], lexicon)
    const unseen = sentences.filter((_one, at) => at % folds === fold).map((one) => textOf([one]))
    return tallyNames(unseen, { ...lexicon, models: { ...models, names } }, kinds)
  })
  return sumOf(tallies)
}

const shown = (tally: NameTally): string =>
  Object.entries(scoresOf(tally))
    .map(([kind, { f1 }]) => `${kind} ${f1.toFixed(3)}`)
    .join(', ')

const german = async (data: string): Promise<Made> => {
  const missing = missingIn(data, [namePaths.germeval, namePaths.smartdata])
  if (missing.length > 0) return { ok: false, missing }
  const { germeval, smartdata } = germanNames(data, lexicons.de)
  const tally = await crossed(data, lexicons.de)
  const before = JSON.parse(readFileSync(crossedPath, 'utf8')) as Record<string, unknown>
  writeFileSync(crossedPath, `${JSON.stringify({ ...before, 'germeval14-dev': Object.fromEntries(tally) }, null, 2)}\n`)
  return {
    ok: true,
    text: taught([...germeval, ...smartdata], lexicons.de),
    head: [
      'Taught by GermEval 2014, dev part (CC BY 4.0), and by smartdata newswire without every tenth document (CC BY 4.0).',
      `F1 of the reader on fifths of GermEval that it was not taught (cross-validation): ${shown(tally)}.`,
    ],
  }
}

const english = async (data: string): Promise<Made> => {
  const missing = missingIn(data, [namePaths.uner, namePaths.unerDev, namePaths.wikigold, namePaths.wnut])
  if (missing.length > 0) return { ok: false, missing }
  const text = taught(englishNames(data, lexicons.en), lexicons.en)
  const models = { ...(await lexicons.en.loadModels()), names: text }
  const dev = documentsOf(readUner(join(data, namePaths.unerDev))).map(textOf)
  const tally = tallyNames(dev, { ...lexicons.en, models }, ['PER', 'LOC', 'ORG'])
  return {
    ok: true,
    text,
    head: [
      'Taught by Universal NER on the English Web Treebank, train part (CC BY-SA 4.0), Wikigold and WNUT 2017 (CC BY 4.0).',
      `F1 of the reader on its dev part: ${shown(tally)}.`,
    ],
  }
}

/** Trains the finder of names of a language. */
export const makeNames = (data: string, language: 'de' | 'en'): Promise<Made> =>
  language === 'de' ? german(data) : english(data)
