import type { Models } from '../shape/index.js'

/** Brings the trained models, made by `npm run train`. */
export const loadModels = async (): Promise<Models> => {
  const [{ deTagger }, { deLemmas }, { deNames }, { deSpeech }] = await Promise.all([
    import('../models/de-tagger.js'),
    import('../models/de-lemmas.js'),
    import('../models/de-names.js'),
    import('../models/de-speech.js'),
  ])
  return { tagger: deTagger, lemmas: deLemmas, names: deNames, speech: deSpeech }
}
