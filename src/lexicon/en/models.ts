import type { Models } from '../shape/index.js'

/** Brings the trained models, made by `npm run train`. */
export const loadModels = async (): Promise<Models> => {
  const { enTagger } = await import('../models/en-tagger.js')
  return { tagger: enTagger }
}
