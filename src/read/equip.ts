import type { Lexicon } from '../lexicon/index.js'

const made = new WeakMap<Lexicon, Promise<Lexicon>>()

const withModels = async (lexicon: Lexicon): Promise<Lexicon> => ({ ...lexicon, models: await lexicon.loadModels() })

/** Loads the trained models of the language that is going to be read, once; without them a document is read without
 * parts of speech, lemmas and clauses.
 * @param language What `languageOf` told; where there is no lexicon for it, there is nothing to load.
 * @returns The lexicons to read with.
 * @example readDocument(document, await equipped(lexicons, 'de'), 'de')
 */
export const equipped = async (
  lexicons: Readonly<Record<string, Lexicon>>,
  language: string,
): Promise<Readonly<Record<string, Lexicon>>> => {
  const lexicon = Object.hasOwn(lexicons, language) ? lexicons[language] : undefined
  if (!lexicon || lexicon.models) return lexicons
  const ready = made.get(lexicon) ?? withModels(lexicon)
  made.set(lexicon, ready)
  return { [language]: await ready }
}
