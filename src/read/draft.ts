import type { Lexicon } from '../lexicon/index.js'
import type { Block, Document, Genre, Item } from '../model/index.js'
import { Core } from './grammar/index.js'

/** What is known of a document once its blocks and items stand; the finders of findings start from here. */
export interface Draft {
  readonly document: Document
  readonly lexicon: Lexicon
  readonly genre: Genre
  readonly blocks: readonly Block[]
  readonly items: readonly Item[]
  readonly publication: string | null
  /** ISO 8601; the day of issue that relative times are resolved from. */
  readonly published: string | null
}

/** The item that holds a place of the text, by id; null outside any item. Items stand in order of the text. */
export const itemAt = ({ items }: Draft, offset: number): string | null => {
  let [from, to] = [0, items.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if ((items[middle]?.start ?? 0) <= offset) from = middle + 1
    else to = middle
  }
  const item = items[from - 1]
  return item && offset < item.end ? item.id : null
}

const cores = new WeakMap<Draft, Core>()

/** Words, sentences, parts of speech, lemmas and clauses of a draft's text: worked out once, and only what is asked for. */
export const coreOf = (draft: Draft): Core => {
  const known = cores.get(draft) ?? new Core(draft.document.text, draft.lexicon)
  cores.set(draft, known)
  return known
}
