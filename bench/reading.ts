import { type Lexicon, lexicons } from '../src/lexicon/index.js'
import type { Document } from '../src/model/index.js'
import { equipped, readDocument } from '../src/read/index.js'
import { passOver, type ReadText } from './core-parts.js'
import { type Source, textsOf } from './core-texts.js'

/** A text without layout as it comes from unpacking: a block a line. */
const documentOf = (text: string): Document => ({
  id: 'document:0000000000000000',
  source: {
    address: 'bench.txt',
    mediaType: 'text/plain',
    retrieved: '2026-03-05T00:00:00Z',
    digest: `sha256:${'0'.repeat(64)}`,
  },
  carrier: 'text',
  text,
  blocks: [...text.matchAll(/[^\n]+/gu)].map((line) => ({
    start: line.index,
    end: line.index + line[0].length,
    shape: 'text',
    level: 0,
    frame: -1,
    marks: [],
    links: [],
  })),
  frames: [],
  declared: [],
  notices: [],
})

/** The whole reading: roles, items and all findings of a document. */
export const readWhole =
  (lexicon: Lexicon): ReadText =>
  (text, lap) => {
    const document = documentOf(text)
    lap('document')
    readDocument(document, { [lexicon.code]: lexicon }, lexicon.code)
    lap('reading')
  }

/** What reading one text of a length took. */
export interface LengthResult {
  readonly language: Source['language']
  readonly words: number
  readonly wordsPerSecond: number
}

/** How many times the shortest text the others are. */
const lengths = [1, 4, 16, 64]

/** Reads single texts of growing length, each three times in the warm process, and keeps the quickest. */
export const measureLengths = async (source: Source): Promise<readonly LengthResult[]> => {
  const { language } = source
  const read = readWhole((await equipped(lexicons, language))[language] ?? lexicons[language])
  const { first } = textsOf(source)
  passOver(first, read)
  const longest = textsOf({ ...source, kind: 'generated' })
  const all = [...longest.first, ...longest.second, ...longest.rest]
  return lengths.map((length) => {
    const text = all.slice(0, length * 4).join('\n')
    const passes = Array.from({ length: 3 }, () => passOver([text], read))
    const best = passes.reduce((a, b) => (b.wordsPerSecond > a.wordsPerSecond ? b : a))
    return { language, words: best.words, wordsPerSecond: best.wordsPerSecond }
  })
}
