import type { Lexicon, Models } from '../../lexicon/index.js'
import { Labeller, unpackModel } from '../label/index.js'
import { tagDescription } from './describe.js'
import { Lemmas } from './lemma.js'
import { type Grammar, grammarOf, roleOf } from './sentence.js'
import { unpackTable } from './table.js'

/** What tags, lemmas and clauses of a language are found with, made once from its models. */
export interface Parts {
  readonly tagger: Labeller
  readonly lemmas: Lemmas
  readonly grammar: Grammar
  /** Role by number of a tag. */
  readonly roles: Uint8Array
}

const made = new WeakMap<Models, Parts>()

/** Makes the parts from an own tagger, as evaluation does with taggers that were not taught what they are measured on. */
export const partsWith = (tagger: Labeller, lemmas: string, lexicon: Lexicon): Parts => ({
  tagger,
  lemmas: new Lemmas(unpackTable(lemmas), lexicon.grammar),
  grammar: grammarOf(lexicon.grammar),
  roles: Uint8Array.from(tagger.model.labels, roleOf),
})

/** The parts of a lexicon with models; null of one without. */
export const partsOf = (lexicon: Lexicon): Parts | null => {
  const { models } = lexicon
  if (!models) return null
  const known = made.get(models)
  if (known) return known
  const parts = partsWith(new Labeller(unpackModel(models.tagger), tagDescription), models.lemmas, lexicon)
  made.set(models, parts)
  return parts
}
