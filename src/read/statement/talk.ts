import type { Entity, Span } from '../../model/index.js'
import { coreOf, type Draft } from '../draft.js'
import type { Core, TokenRange } from '../grammar/index.js'
import { type Forms, formsOf, type WordForm } from './forms.js'
import { type SpeechPatterns, speechPatterns } from './pattern.js'

/** A document as statements are read from it: its tokens with what they may be as verbs. */
export interface Talk {
  readonly text: string
  readonly core: Core
  readonly speech: SpeechPatterns
  /** Null without models. */
  readonly forms: Forms | null
  readonly words: readonly string[]
  /** The same in small letters. */
  readonly small: readonly string[]
  readonly tags: readonly string[]
  readonly starts: Int32Array
  readonly ends: Int32Array
  /** The verb stands last in clauses with an opener, and its parts stand apart. */
  readonly verbLast: boolean
  readonly separable: ReadonlySet<string>
  readonly perfect: ReadonlySet<string>
  /** Whether a token belongs to the name of somebody or something. */
  readonly named: Uint8Array
  readonly passive: ReadonlySet<string>
  readonly nominative: ReadonlySet<string>
  readonly oblique: ReadonlySet<string>
  readonly genitive: ReadonlySet<string>
  readonly timeNouns: ReadonlySet<string>
  readonly infinitiveOpeners: ReadonlySet<string>
  readonly infinitiveEnds: readonly string[]
  readonly verbEndings: readonly string[]
}

/** A word of letters is no punctuation, whatever it was labelled. */
const letters = /\p{L}/u

/** Makes a draft ready for finding statements. */
export const talkOf = (draft: Draft, entities: readonly Entity[]): Talk => {
  const core = coreOf(draft)
  const { words, tokens } = core
  const named = new Uint8Array(words.length)
  for (const { mentions } of entities)
    for (const { start, end } of mentions)
      for (let at = firstAt(tokens.starts, start); (tokens.starts[at] ?? end) < end; at += 1) named[at] = 1
  const { grammar } = draft.lexicon
  return {
    text: draft.document.text,
    core,
    speech: speechPatterns(draft.lexicon.speech),
    forms: formsOf(draft.lexicon),
    words,
    small: words.map((word) => word.toLowerCase()),
    tags: core.tags.map((tag, at) => (tag === 'PUNCT' && letters.test(words[at] ?? '') ? 'X' : tag)),
    starts: tokens.starts,
    ends: tokens.ends,
    named,
    verbLast: grammar.verbLast,
    separable: new Set(grammar.separable),
    perfect: new Set(grammar.helpers.perfect),
    passive: new Set(grammar.helpers.passive),
    nominative: new Set(grammar.nominative),
    oblique: new Set(grammar.oblique),
    genitive: new Set(grammar.genitive),
    timeNouns: new Set(grammar.timeNouns),
    infinitiveOpeners: new Set(grammar.infinitiveOpeners),
    infinitiveEnds: grammar.infinitiveEnds,
    verbEndings: grammar.verbEndings.map(({ ending }) => ending),
  }
}

/** The characters of a range of tokens. */
export const spanOf = ({ starts, ends }: Talk, { start, end }: TokenRange): Span => ({
  start: starts[start] ?? 0,
  end: ends[end - 1] ?? 0,
})

/** The first token that begins at a place of the text or after it. */
export const tokenAt = ({ starts }: Talk, place: number): number => firstAt(starts, place)

const firstAt = (starts: Int32Array, place: number): number => {
  let [from, to] = [0, starts.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if ((starts[middle] ?? 0) < place) from = middle + 1
    else to = middle
  }
  return from
}

const marks = new Set(['"', '„', '“', '”', '»', '«', '‚', '‘', '’', "''", '``'])
const breaks = new Set([',', ';', ':', '–', '—', '--', '(', ')'])

/** Whether a word has one of some endings. */
export const endsIn = (word: string | undefined, endings: readonly string[]): boolean =>
  endings.some((one) => word?.endsWith(one) === true)

/** Whether a token is a quotation mark. */
export const isMark = ({ words }: Talk, at: number): boolean => marks.has(words[at] ?? '')

/** Whether a token parts clauses: comma, semicolon, colon, dash or bracket. */
export const isBreak = ({ words }: Talk, at: number): boolean => breaks.has(words[at] ?? '')

export const isComma = ({ words }: Talk, at: number): boolean => words[at] === ','

export const isPunctuation = ({ tags }: Talk, at: number): boolean => tags[at] === 'PUNCT'

export const isCoordinator = ({ small, speech }: Talk, at: number): boolean => speech.coordinators.has(small[at] ?? '')

/** Whether a word opens a clause of time, reason or condition; a preposition ("seit März") opens none. */
export const isCircumstance = ({ small, speech, tags }: Talk, at: number): boolean => {
  const word = small[at] ?? ''
  return speech.circumstance.has(word) && !(speech.before.has(word) && tags[at] === 'ADP')
}

const nominal = /^(?:NOUN|PROPN|DET|ADP|NUM|PUNCT|SCONJ|CCONJ)/u

/** The verb of saying that a word may be a form of, by its spelling alone; null for none. */
export const sayingVerb = ({ small, speech, forms, infinitiveEnds, verbEndings }: Talk, at: number): string | null => {
  const word = small[at] ?? ''
  const says = (lemma: string): boolean => speech.telling.has(lemma) || speech.wording.has(lemma)
  const irregular = forms?.of(word).personal
  if (irregular && says(irregular)) return irregular
  const stems = verbEndings.filter((ending) => word.endsWith(ending)).map((ending) => word.slice(0, -ending.length))
  const spelled = stems.flatMap((stem) => [
    ...infinitiveEnds.map((end) => stem + end),
    // "denied", "quipped", "hushes"
    stem.replace(/ie?$/u, 'y'),
    stem.replace(/(\p{L})\1$/u, '$1'),
    stem.replace(/e$/u, ''),
  ])
  return [word, ...spelled].find(says) ?? null
}

/** The verb of saying that a token is a form of, where it was labelled as a noun or adjective though it stands where a verb
 * does: after a name, a noun or a comma; null for none. Forms that are nouns as well do not count. */
const mistaken = (talk: Talk, at: number): string | null => {
  const { tags, small, words, core } = talk
  const word = small[at] ?? ''
  if (!/^(?:NOUN|PROPN|ADJ|ADV|INTJ|X)/u.test(tags[at] ?? '') || word !== words[at]) return null
  const lemma = sayingVerb(talk, at)
  if (lemma === null) return null
  const free = /^(?:NOUN|PROPN|PRON)$/u.test(tags[at - 1] ?? '') || words[at - 1] === ','
  return free && (endsIn(word, talk.speech.endings.past) || talk.named[at - 1] === 1 || !core.isNoun(at)) ? lemma : null
}

/** Whether a word is the form of an irregular verb that hardly anything else is ("seien"), however it was labelled: in small
 * letters, in a form of reported speech. */
const isPlain = ({ words, small }: Talk, at: number, { sure, mood }: WordForm): boolean =>
  sure && mood !== 'indicative' && small[at] === words[at]

/** What a token may be as a personal form of a verb; null where it is none. */
export const personalAt = (talk: Talk, at: number): { lemma: string; mood: string } | null => {
  const tag = talk.tags[at] ?? ''
  if (!talk.verbLast) {
    if (/^(?:VERB|AUX)\.(?:fin|past|imp)/u.test(tag)) return { lemma: talk.core.lemma(at), mood: 'indicative' }
    const lemma = mistaken(talk, at)
    return lemma === null ? null : { lemma, mood: 'indicative' }
  }
  const word = talk.small[at] ?? ''
  const form = talk.forms?.of(word)
  if (!form || (nominal.test(tag) && !isPlain(talk, at, form))) return null
  if (nominal.test(tag)) return form.personal === null ? null : { lemma: form.personal, mood: form.mood }
  if (form.personal === null)
    return /^VERB\.(?:fin|past)/u.test(tag) ? { lemma: talk.core.lemma(at), mood: 'indicative' } : null
  if (/^(?:VERB|AUX)\.(?:fin|past|imp)/u.test(tag)) return { lemma: form.personal, mood: form.mood }
  const capital = word !== talk.words[at]
  if (form.sure && !capital && !/^(?:NOUN|PROPN)/u.test(tag) && !tag.endsWith('.prt'))
    return { lemma: form.personal, mood: form.mood }
  if (capital || tag.startsWith('PRON') || tag.endsWith('.prt')) return null
  if (/\.(?:part|inf|zu)$/u.test(tag)) return null
  // an adjective before a noun is one, whatever else it looks like
  const attribute =
    !(talk.perfect.has(form.personal) || talk.passive.has(form.personal)) &&
    !talk.nominative.has(talk.small[at - 1] ?? '') &&
    (!endsIn(word, talk.speech.endings.past) || !talk.speech.telling.has(form.personal))
  if (attribute && /^(?:ADJ|NOUN|PROPN|ADV)/u.test(talk.tags[at + 1] ?? '') && tag.startsWith('ADJ')) return null
  return tag.startsWith('ADJ') || tag.startsWith('X') ? { lemma: form.personal, mood: form.mood } : null
}
