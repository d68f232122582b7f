import { makeLemmas } from './lemma-recipe.js'
import { makeNames } from './names.js'
import type { Recipe } from './recipe.js'
import { makeSpeech } from './speech.js'
import { trainTagger } from './tagger.js'

/** All models, by the name of their file. */
export const recipes: readonly Recipe[] = [
  { name: 'en-tagger', about: 'Parts of speech of English words.', make: (data) => trainTagger(data, 'en') },
  { name: 'de-tagger', about: 'Parts of speech of German words.', make: (data) => trainTagger(data, 'de') },
  { name: 'en-lemmas', about: 'Lemmas of English words.', make: (data) => makeLemmas(data, 'en') },
  { name: 'de-lemmas', about: 'Lemmas of German words.', make: (data) => makeLemmas(data, 'de') },
  { name: 'en-names', about: 'Names of people, bodies and places in English.', make: (data) => makeNames(data, 'en') },
  { name: 'de-names', about: 'Names of people, bodies and places in German.', make: (data) => makeNames(data, 'de') },
  { name: 'de-speech', about: 'What is said, thought and written, in German speeches.', make: makeSpeech },
]
