import type { Lexicon } from '../../lexicon/index.js'
import { type Sentences, sentencesOf, type Tokens, tokensOf } from '../text/index.js'
import type { Clause } from './clause.js'
import { type Built, built } from './clauses.js'
import { type Parts, partsOf } from './parts.js'
import type { Sentence } from './sentence.js'

/** Longer sentences are built in stretches of so many tokens, so that time stays in proportion. */
const longest = 400

const nothing: Built = { clauses: [], phrases: [], appositions: [] }

/** Words, sentences, parts of speech, lemmas and clauses of a text, each worked out when first asked for and kept.
 * Without trained models (see `equipped`) there are no parts of speech, and what rests on them is empty. */
export class Core {
  private readonly parts: Parts | null
  private cut: Tokens | undefined
  private split: Sentences | undefined
  private spelled: readonly string[] | undefined
  private numbers: Uint8Array | undefined
  private named: readonly string[] | undefined
  private roles: Uint8Array | undefined
  private readonly builds = new Map<number, Built>()

  constructor(
    readonly text: string,
    private readonly lexicon: Lexicon,
    parts?: Parts,
  ) {
    this.parts = parts ?? partsOf(lexicon)
  }

  /** Places of the words and signs in the text. */
  get tokens(): Tokens {
    this.cut ??= tokensOf(this.text, this.lexicon.text)
    return this.cut
  }

  /** The sentences, as ranges of tokens. */
  get sentences(): Sentences {
    this.split ??= sentencesOf(this.text, this.tokens, this.lexicon.text)
    return this.split
  }

  /** The words and signs themselves. */
  get words(): readonly string[] {
    const { starts, ends, count } = this.tokens
    this.spelled ??= Array.from({ length: count }, (_, at) => this.text.slice(starts[at], ends[at]))
    return this.spelled
  }

  private get tagNumbers(): Uint8Array {
    if (this.numbers) return this.numbers
    const { words, sentences, parts } = this
    const numbers = new Uint8Array(words.length)
    if (parts)
      for (let at = 0; at < sentences.count; at += 1)
        parts.tagger.label(words, sentences.starts[at] ?? 0, sentences.ends[at] ?? 0, numbers)
    if (parts) this.mendNouns(parts, numbers)
    this.numbers = numbers
    return numbers
  }

  /** "Polens Regierung": nouns that open a sentence are at times labelled as prepositions, of which all are known. */
  private mendNouns({ tagger }: Parts, numbers: Uint8Array): void {
    const { prepositions } = this.lexicon.grammar
    if (prepositions.length === 0) return
    const known = new Set(prepositions)
    const { labels } = tagger.model
    const [wrong, noun] = [labels.indexOf('ADP'), labels.indexOf('NOUN')]
    for (const [at, word] of this.words.entries())
      if (numbers[at] === wrong && noun >= 0 && /^\p{Lu}\p{Ll}{3}/u.test(word) && !known.has(word.toLowerCase()))
        numbers[at] = noun
  }

  /** Part of speech of each token: a universal one, and what clauses need beyond it ("NOUN", "VERB.inf", "PRON.rel");
   * empty without models. */
  get tags(): readonly string[] {
    const { parts } = this
    this.named ??= parts ? Array.from(this.tagNumbers, (tag) => parts.tagger.model.labels[tag] ?? '') : []
    return this.named
  }

  /** Lemma of a token; the word itself without models. */
  lemma(token: number): string {
    const word = this.words[token] ?? ''
    return this.parts ? this.parts.lemmas.of(word, this.tags[token] ?? '') : word
  }

  /** Whether the lemmas know a token as an ordinary noun, as it stands or as a compound. */
  isNoun(token: number): boolean {
    const small = (this.words[token] ?? '').toLowerCase()
    const nouns = this.parts?.lemmas.nouns
    return nouns !== undefined && (nouns.simple(small) ?? nouns.compound(small)) !== null
  }

  /** Clauses, noun phrases and appositions of a sentence, by its number. All numbers in them are of tokens. */
  built(sentence: number): Built {
    const known = this.builds.get(sentence)
    if (known) return known
    const found = this.build(this.sentences.starts[sentence] ?? 0, this.sentences.ends[sentence] ?? 0)
    this.builds.set(sentence, found)
    return found
  }

  private build(start: number, end: number): Built {
    const { parts } = this
    if (!parts) return nothing
    this.roles ??= this.tagNumbers.map((tag) => parts.roles[tag] ?? 0)
    const { words, tags, roles } = this
    const { lemmas, grammar } = parts
    const whole: Built[] = []
    for (let from = start; from < end; from += longest) {
      const sentence: Sentence = {
        start: from,
        end: Math.min(end, from + longest),
        words,
        tags,
        roles,
        lemmas,
        grammar,
      }
      whole.push(built(sentence))
    }
    return whole.length === 1 ? (whole[0] ?? nothing) : joined(whole)
  }
}

const joined = (all: readonly Built[]): Built => {
  const clauses: Clause[] = []
  for (const one of all) {
    const before: number = clauses.length
    for (const clause of one.clauses)
      clauses.push({ ...clause, parent: clause.parent < 0 ? -1 : clause.parent + before })
  }
  return {
    clauses,
    phrases: all.flatMap(({ phrases }) => phrases),
    appositions: all.flatMap(({ appositions }) => appositions),
  }
}
