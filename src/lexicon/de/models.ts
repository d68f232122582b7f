import type { Models } from '../shape/index.js'

/** Brings the trained models, made by `npm run train`. */
export const loadModels = async (): Promise<Models> => {
  const { deTagger } = await import('../models/de-tagger.js')
  return { tagger: deTagger }
}
