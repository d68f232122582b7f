import type { Models } from '../shape/index.js'

/** Brings the trained models, made by `npm run train`. */
export const loadModels = async (): Promise<Models> => {
  const [{ enTagger }, { enLemmas }, { enNames }] = await Promise.all([
    import('../models/en-tagger.js'),
    import('../models/en-lemmas.js'),
    import('../models/en-names.js'),
  ])
  return { tagger: enTagger, lemmas: enLemmas, names: enNames, speech: null }
}
