import { existsSync } from 'node:fs'
import { join } from 'node:path'
import {
  type NamedSentence,
  type NamedText,
  readConll,
  readGermeval,
  readSmartdata,
  readUner,
} from '../../eval/name-sets.js'
import type { Lexicon } from '../../src/lexicon/index.js'
import { marksOf } from '../../src/read/name/marks.js'
import { sentencesOf, tokensOf } from '../../src/read/text/index.js'
import type { FromSet } from './crf.js'

/** Every so manieth document of the newswire is held back: the reader is measured on them. */
const heldBack = 10

/** Whether a document of the newswire is held back from training. */
export const isHeldBack = (place: number): boolean => place % heldBack === heldBack - 1

/** Kinds that the finder of names tells apart; rarer ones of GermEval are taught as no name. */
const taught = new Set(['PER', 'LOC', 'ORG', 'MISC', 'LOCderiv', 'ORGpart', 'LOCpart'])

const cleared = (labels: readonly string[]): readonly string[] =>
  labels.map((label) => (label === 'O' || taught.has(label.slice(2)) ? label : 'O'))

/** Sentences as the trainer takes them, with what our tables say of their words. */
const prepare = (sentences: readonly NamedSentence[], set: number, lexicon: Lexicon): readonly FromSet[] =>
  sentences.map(({ words, labels }) => ({ words, labels: cleared(labels), set, given: marksOf(words, lexicon) }))

/** Cuts a text into sentences of words as the reader does, and labels each word by the name that it lies in. */
const cutByUs = ({ text, names }: NamedText, lexicon: Lexicon): readonly NamedSentence[] => {
  const tokens = tokensOf(text, lexicon.text)
  const { count, starts, ends } = sentencesOf(text, tokens, lexicon.text)
  const ordered = [...names].sort((a, b) => a.start - b.start || b.end - a.end)
  const inside = (from: number, to: number) => ordered.find(({ start, end }) => start < to && from < end)
  return Array.from({ length: count }, (_, sentence) => {
    const words: string[] = []
    const labels: string[] = []
    let before: unknown
    for (let at = starts[sentence] ?? 0; at < (ends[sentence] ?? 0); at += 1) {
      const [from, to] = [tokens.starts[at] ?? 0, tokens.ends[at] ?? 0]
      const name = inside(from, to)
      words.push(text.slice(from, to))
      labels.push(name ? `${name === before ? 'I' : 'B'}-${name.type}` : 'O')
      before = name
    }
    return { words, labels, opens: sentence === 0 }
  })
}

export const namePaths = {
  germeval: 'ner-de/germeval14-dev.tsv',
  smartdata: 'ner-de/smartdata-train.json',
  uner: 'ner-en/ewt-train-draft.iob2',
  unerDev: 'ner-en/ewt-dev.iob2',
  wikigold: 'ner-en/wikigold.conll',
  wnut: 'ner-en/wnut17-train.conll',
} as const

/** Sets that are not below the folder. */
export const missingIn = (data: string, paths: readonly string[]): readonly string[] =>
  paths.filter((path) => !existsSync(join(data, path)))

/** Sentences of German sets: of GermEval, and of the newswire without what is held back. */
export const germanNames = (data: string, lexicon: Lexicon) => ({
  germeval: prepare(readGermeval(join(data, namePaths.germeval)), 0, lexicon),
  smartdata: readSmartdata(join(data, namePaths.smartdata))
    .filter((_one, place) => !isHeldBack(place))
    .flatMap((text) => prepare(cutByUs(text, lexicon), 1, lexicon)),
})

/** Sentences of English sets. */
export const englishNames = (data: string, lexicon: Lexicon): readonly FromSet[] => [
  ...prepare(readUner(join(data, namePaths.uner)), 0, lexicon),
  ...prepare(readConll(join(data, namePaths.wikigold)), 1, lexicon),
  ...prepare(readConll(join(data, namePaths.wnut)), 2, lexicon),
]
