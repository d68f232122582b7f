import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readStts, type SttsSentence } from './treebank.js'

/** Words of texts without marks that may be used: news and speeches. */
export const germanTexts = (data: string): readonly (readonly string[])[] => {
  const smart = join(data, 'ner-de', 'smartdata-train.json')
  const wiki = join(data, 'ner-de', 'germeval14-dev.tsv')
  const speeches = join(data, 'quotation-de-parliament', 'train.ndjson')
  return [
    ...(existsSync(smart) ? smartTexts(readFileSync(smart, 'utf8')) : []),
    ...(existsSync(wiki) ? columns(readFileSync(wiki, 'utf8')) : []),
    ...(existsSync(speeches) ? speechTexts(readFileSync(speeches, 'utf8')) : []),
  ]
}

const columns = (text: string): readonly (readonly string[])[] =>
  text.split(/\n\s*\n/u).map((part) =>
    part
      .split('\n')
      .filter((line) => /^\d/u.test(line))
      .map((line) => line.split('\t')[1] ?? ''),
  )

const speechTexts = (text: string): readonly (readonly string[])[] =>
  text
    .split('\n')
    .filter(Boolean)
    .flatMap((line) =>
      (JSON.parse(line) as { Sentences: { Tokens: string[] }[] }).Sentences.map(({ Tokens }) => Tokens),
    )

const smartTexts = (text: string): readonly (readonly string[])[] =>
  [...text.matchAll(/"raw" : (?<raw>"(?:[^"\\]|\\.)*")/gu)].flatMap(({ groups }) =>
    (JSON.parse(groups?.raw ?? '""') as string)
      .replace(/<[^>]*>/gu, '')
      .split(/[\r\n]+|(?<=[.!?])\s/u)
      .map((line) => line.match(/[\p{L}\d-]+|[^\s\p{L}\d]/gu) ?? []),
  )

/** The parliament texts, or null with what is missing of them. */
export const parliamentAt = (data: string): readonly SttsSentence[] | null => {
  const paths = ['train', 'dev', 'test'].map((part) => join(data, 'ner-de', `europarl-${part}.tsv`))
  if (!paths.every((path) => existsSync(path))) return null
  return respelled(paths.flatMap(readStts), germanTexts(data))
}

/** Brings words to the spelling of today ("daß", "muß") where newer texts have it more often than the old one. */
const respelled = (
  sentences: readonly SttsSentence[],
  texts: readonly (readonly string[])[],
): readonly SttsSentence[] => {
  const counts = new Map<string, number>()
  for (const words of texts) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  const today = (word: string): string => {
    if (!word.includes('ß')) return word
    const spelled = word.replaceAll('ß', 'ss')
    return (counts.get(spelled) ?? 0) > (counts.get(word) ?? 0) ? spelled : word
  }
  return sentences.map(({ words, tags, lemmas }) => ({ words: words.map(today), tags, lemmas: lemmas.map(today) }))
}
