/** What came of a recipe: the text of a model with the head of its file, or which sets were not at hand. */
export type Made =
  | { readonly ok: true; readonly text: string; readonly head: readonly string[] }
  | { readonly ok: false; readonly missing: readonly string[] }

/** How a model is made. */
export interface Recipe {
  /** Of the file below src/lexicon/models. */
  readonly name: string
  readonly about: string
  /** @param data The folder of data sets. */
  readonly make: (data: string) => Made | Promise<Made>
}
