import { filesLike } from '../eval/conllu.js'
import { documentsOf, readSmartdata, readUner, textOf } from '../eval/name-sets.js'
import { newsText } from './news.js'

/** Where the texts of a measurement come from. */
export interface Source {
  readonly language: 'de' | 'en'
  readonly kind: 'generated' | 'real'
  /** The data folder, for real texts. */
  readonly data: string
}

/** Articles in a batch of generated texts, and how many batches all texts are dealt to. */
const batch = 150
const batchCount = 5

const realTexts = ({ language, data }: Source): readonly string[] => {
  if (language === 'de')
    return filesLike(data, /ner-de\/smartdata-train\.json$/u).flatMap((path) =>
      readSmartdata(path).map(({ text }) => text),
    )
  return filesLike(data, /ner-en\/ewt-dev\.iob2$/u).flatMap((path) =>
    documentsOf(readUner(path)).map((one) => textOf(one).text),
  )
}

/** Whether there are real texts to read. */
export const hasTexts = (source: Source): boolean => source.kind === 'generated' || realTexts(source).length > 0

/** Texts to be read first and again, a batch of others, and three more. */
export const textsOf = (source: Source): Readonly<Record<'first' | 'second' | 'rest', readonly string[]>> => {
  const made = Array.from({ length: batch * batchCount }, (_, at) => newsText(source.language, at))
  const all = source.kind === 'generated' ? made : realTexts(source)
  return {
    first: all.filter((_text, at) => at % batchCount === 0),
    second: all.filter((_text, at) => at % batchCount === 1),
    rest: all.filter((_text, at) => at % batchCount > 1),
  }
}
