import type { Action } from '../../model/index.js'

/** What is said of acts: PLOVER's types and modes in words, and the head of their table. */
export interface ActionWords {
  /** Names of PLOVER's types. */
  readonly type: Readonly<Record<Action['type'], string>>
  /** Names of PLOVER's modes, by their codes. */
  readonly mode: Readonly<Record<string, string>>
  readonly status: Readonly<Record<Action['status'], string>>
  /** Values of time that are no days. */
  readonly when: Readonly<Record<string, string>>
  readonly week: string
  readonly intro: string
  readonly nothing: string
  readonly who: string
  readonly what: string
  readonly toWhom: string
  readonly time: string
  readonly standing: string
  readonly words: string
  readonly unnamed: string
  readonly place: string
}
