import { regex, type SpeechWords } from '../../lexicon/index.js'
import { anyOf } from '../time/pattern.js'

/** What a lexicon's words for speech compile to. */
export interface SpeechPatterns {
  /** A verb of saying at a place (sticky). */
  readonly cue: RegExp
  /** First words of the verbs of saying, in lower case: the pattern is tried only there. */
  readonly cueStarts: ReadonlySet<string>
  readonly titleBefore: RegExp
  readonly opener: RegExp
  readonly reported: RegExp
  readonly introducer: RegExp
  readonly closer: RegExp
  readonly pronouns: RegExp
  /** By row of `nameless`, `addressees` and `strangers`. */
  readonly rows: ReadonlyMap<object, RegExp>
}

const whole = (words: readonly string[]): string => `(?<![\\p{L}])${anyOf(words)}(?![\\p{L}])`

const rowsOf = (words: SpeechWords): ReadonlyMap<object, RegExp> =>
  new Map<object, RegExp>([
    ...words.nameless.map((row) => [row, regex(row.pattern.source, 'gu')] as const),
    ...words.addressees.map((row) => [row, regex(row.pattern.source, 'dgu')] as const),
    ...words.strangers.map((row) => [row, regex(row.pattern.source, 'du')] as const),
  ])

const compile = (words: SpeechWords): SpeechPatterns => ({
  cue: regex(`${anyOf(words.cues)}(?![\\p{L}-])`, 'iuy'),
  cueStarts: new Set(words.cues.map((cue) => /^\p{L}*/u.exec(cue)?.[0].toLowerCase() ?? '')),
  titleBefore: regex(`(?<![\\p{L}])${anyOf(words.titleNouns)}\\s$`, 'iu'),
  opener: regex(`^(?:\\s[^,„“"»]{0,50}?)?,?\\s(?=${anyOf(words.openers)}\\s)`, 'u'),
  reported: regex(whole(words.reportedForms), 'u'),
  introducer: regex(`^(?<cue>${anyOf(words.introducers)})\\s`, 'iu'),
  closer: regex(`,\\s(?<cue>${anyOf(words.closers)})\\s(?=[^,]{2,90}$)`, 'u'),
  pronouns: regex(`(?<![\\p{L}])(?:${words.pronouns.join('|')})(?![\\p{L}])`, 'giu'),
  rows: rowsOf(words),
})

const compiled = new WeakMap<SpeechWords, SpeechPatterns>()

/** The patterns of a lexicon's words for speech, compiled once. */
export const speechPatterns = (words: SpeechWords): SpeechPatterns => {
  const known = compiled.get(words)
  if (known) return known
  const made = compile(words)
  compiled.set(words, made)
  return made
}

/** The pattern of a row, compiled with the flags that its finder needs. */
export const rowPattern = (row: { readonly pattern: RegExp }, words: SpeechWords): RegExp =>
  speechPatterns(words).rows.get(row) ?? row.pattern
