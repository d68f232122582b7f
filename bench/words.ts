import compromise from 'compromise'
import winkModel from 'wink-eng-lite-web-model'
import winkNlp from 'wink-nlp'
import { filesLike, readTrees, type TreeSentence } from '../eval/conllu.js'
import { documentsOf, type NamedText, readUner, textOf } from '../eval/name-sets.js'
import { foundNames } from '../eval/score-names.js'
import { type Lexicon, lexicons } from '../src/lexicon/index.js'
import { Core } from '../src/read/grammar/index.js'
import { equipped } from '../src/read/index.js'
import { newsText } from './news.js'
import { addKeys, type Counts, f1, noCounts, quickest } from './spans.js'

/** What one reader of English made of tokens, sentences and names. Null where it has no such thing. */
export interface WordResult {
  readonly reader: string
  /** F1 of token spans; signs of punctuation count only in the first, since compromise has none. */
  readonly tokens: number | null
  readonly words: number | null
  readonly sentences: number | null
  readonly upos: number | null
  readonly wordsPerSecond: number
  readonly people: number | null
  readonly places: number | null
  readonly bodies: number | null
  readonly names: number | null
  readonly namedWordsPerSecond: number | null
}

interface Range {
  readonly start: number
  readonly end: number
}

interface Reading {
  readonly tokens: readonly (Range & { readonly tag: string })[]
  readonly sentences: readonly Range[]
}

/** A name with its kind: PER, LOC or ORG. */
interface Name extends Range {
  readonly type: string
}

interface Reader {
  readonly name: string
  readonly hasSigns: boolean
  readonly hasTags: boolean
  readonly read: (text: string) => Reading
  /** What is timed: tokens, sentences and parts of speech, without the work of giving them back. */
  readonly work: (text: string) => unknown
  readonly names: ((text: string) => readonly Name[]) | null
}

const oursWith = (lexicon: Lexicon): Reader => ({
  name: 'lagebild',
  hasSigns: true,
  hasTags: true,
  read: (text) => {
    const { tokens, tags, sentences } = new Core(text, lexicon)
    const range = (first: number, last: number): Range => ({
      start: tokens.starts[first] ?? 0,
      end: tokens.ends[last] ?? 0,
    })
    return {
      tokens: tags.map((tag, at) => ({ ...range(at, at), tag: tag.split('.')[0] ?? '' })),
      sentences: Array.from({ length: sentences.count }, (_, at) =>
        range(sentences.starts[at] ?? 0, (sentences.ends[at] ?? 1) - 1),
      ),
    }
  },
  work: (text) => new Core(text, lexicon).tags,
  names: (text) => foundNames(text, lexicon),
})

const wink = winkNlp(winkModel, ['sbd', 'pos'])

const winkReading = (text: string): Reading => {
  const doc = wink.readDoc(text)
  const forms: readonly string[] = doc.tokens().out()
  const tags: readonly string[] = doc.tokens().out(wink.its.pos)
  let from = 0
  const tokens = forms.map((form, at) => {
    const start = Math.max(from, text.indexOf(form, from))
    from = start + form.length
    return { start, end: from, tag: tags[at] ?? '' }
  })
  const spans = doc.sentences().out(wink.its.span) as unknown as readonly (readonly [number, number])[]
  const sentences = spans.map(([first, last]) => ({ start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 }))
  return { tokens, sentences }
}

const winkReader: Reader = {
  name: 'wink-nlp + wink-eng-lite-web-model',
  hasSigns: true,
  hasTags: true,
  read: winkReading,
  work: (text) => wink.readDoc(text),
  names: null,
}

interface Placed {
  readonly text: string
  readonly offset: { readonly start: number; readonly length: number }
  readonly terms?: readonly Placed[]
}

const rangeOf = ({ offset }: Placed): Range => ({ start: offset.start, end: offset.start + offset.length })

const compromiseReader: Reader = {
  name: 'compromise',
  hasSigns: false,
  hasTags: false,
  read: (text) => {
    const sentences: readonly Placed[] = compromise(text).json({ offset: true })
    return {
      tokens: sentences.flatMap(({ terms = [] }) =>
        terms.filter((one) => one.text !== '').map((one) => ({ ...rangeOf(one), tag: '' })),
      ),
      sentences: sentences.map(rangeOf),
    }
  },
  work: (text) => compromise(text),
  names: (text) => {
    const doc = compromise(text)
    const kinds = [
      ['PER', doc.people()],
      ['LOC', doc.places()],
      ['ORG', doc.organizations()],
    ] as const
    return kinds.flatMap(([type, view]) => {
      const found: readonly Placed[] = view.json({ offset: true })
      return found.map((one) => {
        const { start, end } = rangeOf(one)
        const bare = text.slice(start, end).replace(/(?:['’]s)?[\s.,;:!?)”"]*$/u, '')
        return { start, end: start + bare.length, type }
      })
    })
  },
}

interface Gold extends Reading {
  readonly text: string
}

/** The raw text of a treebank's sentences by document or paragraph, with the places of words: a blank between two sentences. */
const goldOf = (sentences: readonly TreeSentence[]): readonly Gold[] => {
  const all: { text: string; tokens: (Range & { tag: string })[]; sentences: Range[] }[] = []
  for (const { text, opens, words } of sentences) {
    if (opens || all.length === 0) all.push({ text: '', tokens: [], sentences: [] })
    const own = all.at(-1)
    if (!own) continue
    if (own.text !== '') own.text += ' '
    let from = own.text.length
    own.sentences.push({ start: from, end: from + text.length })
    own.text += text
    for (const { form, upos } of words) {
      const start = own.text.indexOf(form, from)
      if (start < 0) continue
      from = start + form.length
      own.tokens.push({ start, end: from, tag: upos })
    }
  }
  return all
}

const keyOf = ({ start, end }: Range): string => `${start}-${end}`

const compareWords = (golds: readonly Gold[], { read, hasSigns, hasTags }: Reader) => {
  const [tokens, words, sentences, tags] = [noCounts(), noCounts(), noCounts(), noCounts()]
  for (const gold of golds) {
    const found = read(gold.text)
    const isWord = ({ start, end }: Range): boolean => /[\p{L}\p{N}]/u.test(gold.text.slice(start, end))
    const tagged = ({ tag, ...range }: Reading['tokens'][number]): string => `${keyOf(range)}-${tag}`
    addKeys(tokens, gold.tokens.map(keyOf), found.tokens.map(keyOf))
    addKeys(words, gold.tokens.filter(isWord).map(keyOf), found.tokens.filter(isWord).map(keyOf))
    addKeys(
      sentences,
      gold.sentences.map(({ end }) => `${end}`),
      found.sentences.map(({ end }) => `${end}`),
    )
    addKeys(tags, gold.tokens.map(tagged), found.tokens.map(tagged))
  }
  const given = golds.length > 0
  return {
    tokens: given && hasSigns ? f1(tokens) : null,
    words: given ? f1(words) : null,
    sentences: given ? f1(sentences) : null,
    upos: given && hasTags ? f1(tags) : null,
  }
}

const compareNames = (texts: readonly NamedText[], names: Reader['names']) => {
  const nothing = { people: null, places: null, bodies: null, names: null }
  if (!names || texts.length === 0) return nothing
  const kinds: Readonly<Record<'PER' | 'LOC' | 'ORG', Counts>> = { PER: noCounts(), LOC: noCounts(), ORG: noCounts() }
  const all = noCounts()
  for (const { text, names: gold } of texts) {
    const found = names(text)
    for (const kind of ['PER', 'LOC', 'ORG'] as const) {
      const own = (list: readonly Name[]): readonly string[] =>
        list.filter(({ type }) => type === kind).map((one) => `${keyOf(one)}-${kind}`)
      addKeys(kinds[kind], own(gold), own(found))
      addKeys(all, own(gold), own(found))
    }
  }
  return { people: f1(kinds.PER), places: f1(kinds.LOC), bodies: f1(kinds.ORG), names: f1(all) }
}

/** English tokens, sentences and names beside wink-nlp and compromise: right on the data folder, quick on generated news. */
export const measureWordPeers = async (data: string): Promise<readonly WordResult[]> => {
  const golds = filesLike(data, /syntax-en\/ewt-dev\.conllu$/u).flatMap((path) => goldOf(readTrees(path)))
  const named = filesLike(data, /ner-en\/ewt-dev\.iob2$/u).flatMap((path) => documentsOf(readUner(path)).map(textOf))
  const news = Array.from({ length: 60 }, (_, at) => newsText('en', at))
  const words = news.reduce((sum, text) => sum + text.split(/\s+/u).length, 0)
  const ours = oursWith((await equipped(lexicons, 'en')).en ?? lexicons.en)
  return [ours, winkReader, compromiseReader].map((reader) => ({
    reader: reader.name,
    ...compareWords(golds, reader),
    wordsPerSecond: Math.round(words / quickest(news, reader.work)),
    ...compareNames(named, reader.names),
    namedWordsPerSecond: reader.names ? Math.round(words / quickest(news, reader.names)) : null,
  }))
}
