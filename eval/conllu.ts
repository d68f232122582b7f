import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** One word of a treebank, with its columns. */
export interface TreeWord {
  readonly form: string
  readonly lemma: string
  readonly upos: string
  readonly xpos: string
  readonly features: string
  /** Number of the head, from 1; 0 for the root. */
  readonly head: number
  readonly relation: string
  /** Whether white space follows. */
  readonly spaced: boolean
}

/** One sentence of a treebank. `opens` is true where a document or paragraph begins with it. */
export interface TreeSentence {
  readonly text: string
  readonly opens: boolean
  readonly words: readonly TreeWord[]
  /** Words that stand as one in the text ("zum"): from and to are places in `words`, half-open. */
  readonly joined: readonly { readonly from: number; readonly to: number; readonly form: string }[]
}

const wordOf = (line: string): TreeWord | null => {
  const [id = '', form = '', lemma = '', upos = '', xpos = '', features = '', head = '', relation = '', , misc = ''] =
    line.split('\t')
  if (!/^\d+$/u.test(id)) return null
  return { form, lemma, upos, xpos, features, head: Number(head), relation, spaced: !misc.includes('SpaceAfter=No') }
}

const joinedIn = (lines: readonly string[]): TreeSentence['joined'] =>
  lines.flatMap((line) => {
    const found = /^(?<first>\d+)-(?<last>\d+)\t(?<form>[^\t]+)/u.exec(line)?.groups
    return found ? [{ from: Number(found.first) - 1, to: Number(found.last), form: found.form ?? '' }] : []
  })

/** Reads CoNLL-U: sentences with their text and syntactic words (https://universaldependencies.org/format.html). */
export const readConllu = (source: string): readonly TreeSentence[] =>
  source
    .split(/\n\n+/u)
    .filter((part) => part.includes('# text = '))
    .map((part) => {
      const lines = part.split('\n')
      return {
        text: /^# text = (?<text>.*)$/mu.exec(part)?.groups?.text ?? '',
        opens: /^# new(?:doc|par)\b/mu.test(part),
        words: lines.flatMap((line) => (line.startsWith('#') ? [] : (wordOf(line) ?? []))),
        joined: joinedIn(lines),
      }
    })

/** Files below a folder whose path fits a pattern, in a stable order; empty where there is no such folder. */
export const filesLike = (folder: string, pattern: RegExp): readonly string[] => {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) return []
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => pattern.test(path))
    .sort()
    .map((path) => join(folder, path))
}

export const readTrees = (path: string): readonly TreeSentence[] => readConllu(readFileSync(path, 'utf8'))
