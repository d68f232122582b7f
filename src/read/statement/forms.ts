import type { Lexicon, Models } from '../../lexicon/index.js'
import { type Parts, partsOf } from '../grammar/parts.js'

/** What a word may be as a verb, whatever it was labelled: labels go wrong most where a verb looks like an adjective. */
export interface WordForm {
  /** Infinitive of the personal form. */
  readonly personal: string | null
  readonly mood: 'indicative' | 'reported' | 'subjunctive'
  /** The personal form is one of an irregular verb as it stands, so that hardly anything else is meant. */
  readonly sure: boolean
  /** Infinitive of the past participle. */
  readonly participle: string | null
  readonly infinitive: boolean
  /** An infinitive with its mark inside ("anzukündigen"). */
  readonly marked: boolean
}

const noForm: WordForm = {
  personal: null,
  mood: 'indicative',
  sure: false,
  participle: null,
  infinitive: false,
  marked: false,
}
/** So many words are remembered before all are forgotten. */
const mostWords = 40_000
const longestWord = 40

/** Reads words as forms of verbs, each once. */
export class Forms {
  private readonly found = new Map<string, WordForm>()

  constructor(private readonly parts: Parts) {}

  /** @param word In small letters. */
  of(word: string): WordForm {
    const known = this.found.get(word)
    if (known) return known
    if (this.found.size >= mostWords) this.found.clear()
    const made = word.length > longestWord ? noForm : this.read(word)
    this.found.set(word, made)
    return made
  }

  private read(word: string): WordForm {
    const { verbs } = this.parts.lemmas
    const personal = verbs.personal(word)
    return {
      personal: personal?.lemma ?? null,
      mood: personal?.mood ?? 'indicative',
      sure: verbs.isPersonal(word),
      participle: verbs.ofParticiple(word),
      infinitive: verbs.isVerb(word),
      marked: verbs.ofMarked(word) !== null,
    }
  }
}

const made = new WeakMap<Models, Forms>()

/** The forms of a lexicon with models; null of one without. */
export const formsOf = (lexicon: Lexicon): Forms | null => {
  const { models } = lexicon
  const parts = partsOf(lexicon)
  if (!models || !parts) return null
  const known = made.get(models) ?? new Forms(parts)
  made.set(models, known)
  return known
}
