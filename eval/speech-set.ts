import { readFileSync } from 'node:fs'
import type { Span } from '../src/model/index.js'

export const speechRoles = ['Source', 'Message', 'Addr', 'Topic', 'Medium', 'Evidence', 'PTC'] as const
export type SpeechRole = (typeof speechRoles)[number]

/** An event as the set marks it: the words of its cue and of its roles, by number in the text. */
export interface MarkedEvent {
  readonly cue: readonly number[]
  readonly roles: Readonly<Record<SpeechRole, readonly number[]>>
}

export interface MarkedSpeech {
  readonly name: string
  readonly text: string
  /** Places of the words of the set in the text. */
  readonly words: readonly Span[]
  readonly events: readonly MarkedEvent[]
}

interface Row {
  readonly documentName?: string
  readonly Sentences: readonly { readonly SentenceId: number; readonly Tokens: readonly string[] }[]
  readonly Annotations: readonly Readonly<Record<string, readonly string[]>>[]
}

const closes = /^(?:[.,:;!?…)’“]|\.\.\.)$/u
const opens = /^[„‚(]$/u

/** Puts the words of a speech together to text as it would be printed. */
const printed = (row: Row): { text: string; words: Span[]; numbers: Map<string, number> } => {
  let text = ''
  let tight = true
  const words: Span[] = []
  const numbers = new Map<string, number>()
  for (const { SentenceId, Tokens } of row.Sentences)
    for (const [at, raw] of Tokens.entries()) {
      const word = raw.trim()
      if (!tight && !closes.test(word)) text += ' '
      numbers.set(`${SentenceId}:${at}`, words.length)
      words.push({ start: text.length, end: text.length + word.length })
      text += word
      tight = opens.test(word)
    }
  return { text, words, numbers }
}

const speechOf = (line: string): MarkedSpeech => {
  const row = JSON.parse(line) as Row
  const { text, words, numbers } = printed(row)
  const at = (ids: readonly string[] = []): readonly number[] =>
    ids.flatMap((id) => numbers.get(id) ?? []).sort((a, b) => a - b)
  const events = row.Annotations.map((one) => ({
    cue: at(one.Cue),
    roles: Object.fromEntries(speechRoles.map((role) => [role, at(one[role])])) as MarkedEvent['roles'],
  }))
  return { name: row.documentName ?? '', text, words, events }
}

export const readSpeeches = (path: string): readonly MarkedSpeech[] =>
  readFileSync(path, 'utf8').split('\n').filter(Boolean).map(speechOf)
