import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readTrees, type TreeSentence, type TreeWord } from '../../eval/conllu.js'
import { lexicons } from '../../src/lexicon/index.js'
import { tokensOf } from '../../src/read/text/index.js'
import type { Labelled } from './perceptron.js'

type Language = 'de' | 'en'

const has = (word: TreeWord, feature: string): boolean => word.features.split('|').includes(feature)

const verbForm = (word: TreeWord): string => {
  if (has(word, 'Mood=Imp')) return 'imp'
  if (word.xpos === 'VVIZU') return 'zu'
  if (has(word, 'VerbForm=Inf')) return 'inf'
  if (has(word, 'VerbForm=Ger') || word.xpos === 'VBG') return 'ger'
  if (has(word, 'VerbForm=Part') || word.xpos === 'VVPP') return 'part'
  if (word.xpos === 'VBD') return 'past'
  return 'fin'
}

const finer: readonly (readonly [upos: string, kind: string, fits: (word: TreeWord) => boolean])[] = [
  ['PRON', 'rel', (word) => has(word, 'PronType=Rel') || word.xpos === 'PRELS'],
  ['PRON', 'wh', (word) => has(word, 'PronType=Int') || word.xpos === 'PWS'],
  ['ADV', 'wh', (word) => has(word, 'PronType=Int') || has(word, 'PronType=Rel') || word.xpos === 'PWAV'],
  ['PART', 'to', (word) => word.xpos === 'TO' || word.xpos === 'PTKZU'],
  ['PART', 'not', (word) => word.lemma === 'not' || word.xpos === 'PTKNEG'],
  ['ADP', 'prt', (word) => word.xpos === 'RP' || word.xpos === 'PTKVZ'],
  ['ADV', 'prt', (word) => word.xpos === 'PTKVZ'],
]

/** The tag of a word: its universal part of speech, and what clauses need to know beyond it ("VERB.inf", "PRON.rel"). */
export const tagOf = (word: TreeWord): string => {
  if (word.upos === 'VERB' || word.upos === 'AUX') return `${word.upos}.${verbForm(word)}`
  const kind = finer.find(([upos, , fits]) => upos === word.upos && fits(word))?.[1]
  return kind === undefined ? word.upos : `${word.upos}.${kind}`
}

/** Sentences as they are cut in the treebank. */
export const asCut = ({ words }: TreeSentence): Labelled => ({
  words: words.map(({ form }) => form),
  labels: words.map(tagOf),
})

interface Placed {
  readonly start: number
  readonly end: number
  readonly tag: string
}

const surface = ({ words, joined }: TreeSentence): readonly { readonly form: string; readonly tag: string }[] => {
  const found: { form: string; tag: string }[] = []
  for (let at = 0; at < words.length; at += 1) {
    const whole = joined.find(({ from }) => from === at)
    const word = words[at]
    if (!word) continue
    const clitic = whole !== undefined && /['’]/u.test(whole.form)
    found.push({ form: whole && !clitic ? whole.form : word.form, tag: tagOf(word) })
    if (whole && !clitic) at = whole.to - 1
  }
  return found
}

const placed = (sentence: TreeSentence): readonly Placed[] | null => {
  let at = 0
  const found: Placed[] = []
  for (const { form, tag } of surface(sentence)) {
    const start = sentence.text.indexOf(form, at)
    if (start < 0 || start > at + 2) return null
    at = start + form.length
    found.push({ start, end: at, tag })
  }
  return found
}

/** The same sentence as our tokeniser cuts it ("zum" in one, "well-known" in one); null where it cannot be laid over. */
export const asOurs = (sentence: TreeSentence, language: Language): Labelled | null => {
  const parts = placed(sentence)
  if (!parts) return null
  const tokens = tokensOf(sentence.text, lexicons[language].text)
  const words: string[] = []
  const labels: string[] = []
  for (let at = 0; at < tokens.count; at += 1) {
    const [start, end] = [tokens.starts[at] ?? 0, tokens.ends[at] ?? 0]
    const inside = parts.filter((part) => part.start < end && part.end > start)
    const tag = (inside.findLast((part) => part.tag !== 'PUNCT') ?? inside[0])?.tag
    if (tag === undefined) return null
    words.push(sentence.text.slice(start, end))
    labels.push(tag)
  }
  return { words, labels }
}

const same = (one: Labelled, other: Labelled): boolean => one.words.join('\t') === other.words.join('\t')

/** Both cuts of each sentence, once where they are the same: the tagger reads our words and is measured on theirs. */
export const bothCuts = (sentences: readonly TreeSentence[], language: Language): readonly Labelled[] =>
  sentences.flatMap((sentence) => {
    const [theirs, ours] = [asCut(sentence), asOurs(sentence, language)]
    return ours === null || same(theirs, ours) ? [theirs] : [theirs, ours]
  })

/** A tagged sentence of the parliament texts: words with a tag of the STTS and a lemma, as a program gave them. */
export interface SttsSentence {
  readonly words: readonly string[]
  readonly tags: readonly string[]
  readonly lemmas: readonly string[]
}

export const readStts = (path: string): readonly SttsSentence[] =>
  readFileSync(path, 'utf8')
    .split(/\n\s*\n/u)
    .map((part) =>
      part
        .split('\n')
        .map((line) => line.split('\t'))
        .filter((cells) => cells.length >= 4),
    )
    .filter((rows) => rows.length > 0)
    .map((rows) => ({
      words: rows.map(([word = '']) => word),
      tags: rows.map(([, , tag = '']) => tag),
      lemmas: rows.map(([, lemma = '']) => lemma),
    }))

/** The treebanks below the data folder; null with what is missing. */
export const treesAt = (data: string, ...paths: readonly string[]): readonly TreeSentence[] | null =>
  paths.every((path) => existsSync(join(data, path))) ? paths.flatMap((path) => readTrees(join(data, path))) : null
