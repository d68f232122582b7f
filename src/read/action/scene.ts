import type { Clause } from '../grammar/index.js'
import { type Chunk, chunksIn } from './chunk.js'
import { kind } from './kind.js'
import { kindsOf } from './kinds.js'
import type { Setting } from './setting.js'

/** A sentence with what acts are read from. Numbers are of tokens. */
export interface Scene extends Setting {
  readonly start: number
  readonly end: number
  /** In small letters, from `start`. */
  readonly small: readonly string[]
  readonly kinds: Uint8Array
  readonly chunks: readonly Chunk[]
  readonly clauses: readonly Clause[]
}

export const smallAt = (scene: Scene, at: number): string => scene.small[at - scene.start] ?? ''
export const kindAt = (scene: Scene, at: number): number =>
  at < scene.start || at >= scene.end ? kind.punctuation : (scene.kinds[at - scene.start] ?? 0)

/** Reads the sentence of a document that has a number. */
export const sceneOf = (setting: Setting, sentence: number): Scene => {
  const { core } = setting
  const [start, end] = [core.sentences.starts[sentence] ?? 0, core.sentences.ends[sentence] ?? 0]
  const small = core.words.slice(start, end).map((word) => word.toLowerCase())
  const kinds = kindsOf(setting, start, end)
  const { clauses } = core.built(sentence)
  return { ...setting, start, end, small, kinds, clauses, chunks: chunksIn(kinds, small, setting, start) }
}
