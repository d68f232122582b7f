import type { GrammarWords } from '../../lexicon/index.js'
import { own } from '../label/index.js'
import { Nouns } from './noun.js'
import { type LemmaTable, longestEnding } from './table.js'
import { type VerbForm, Verbs } from './verb.js'

/** So many words are remembered before all are forgotten, and no longer ones. */
const mostWords = 40_000
const longestWord = 60

const capital = (word: string): boolean => {
  const first = word.charAt(0)
  return first !== first.toLowerCase()
}

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

/** A lemma with the capitals of its word as far as both agree: "NATO-Staaten" gives "NATO-Staat". */
const withCapitals = (word: string, lemma: string): string => {
  const small = word.toLowerCase()
  let same = 0
  while (same < lemma.length && lemma[same] === small[same]) same += 1
  return capitalised(word.slice(0, same) + lemma.slice(same))
}

const isName = (tag: string): boolean => tag === 'PROPN'
const isVerb = (tag: string): boolean => tag.startsWith('VERB.') || tag.startsWith('AUX.')

/** A word in capitals is read as one that begins with a capital; names stay. */
const ordinary = (word: string, tag: string): string =>
  word.length > 3 && !isName(tag) && word === word.toUpperCase() && word !== word.toLowerCase()
    ? capitalised(word.toLowerCase())
    : word

/** Tells the lemma of a word by what is known of it, its kind of word, and its ending. */
export class Lemmas {
  readonly verbs: Verbs
  readonly nouns: Nouns
  private readonly found = new Map<string, string>()

  constructor(
    private readonly table: LemmaTable,
    private readonly words: GrammarWords,
  ) {
    this.verbs = new Verbs(words, (lemma) => table.verbs.has(lemma))
    this.nouns = new Nouns(words, new Set([...table.nouns, ...words.nouns.map((noun) => noun.toLowerCase())]))
  }

  /** The lemma of a word with a tag ("NOUN", "VERB.past").
   * @example lemmas.of('Friedensgespräche', 'NOUN') // 'Friedensgespräch'
   */
  of(full: string, tag: string): string {
    if (full.length > longestWord) return full
    const key = `${tag} ${full}`
    const known = this.found.get(key)
    if (known !== undefined) return known
    if (this.found.size >= mostWords) this.found.clear()
    const word = own(full)
    const plain = ordinary(word, tag)
    const lemma =
      plain !== word && tag === 'NOUN' && !this.isNoun(plain.toLowerCase()) ? word : this.workOut(plain, tag)
    this.found.set(key, lemma)
    return lemma
  }

  /** Known, or made of known parts; other words in capitals are acronyms and stay as they are. */
  private isNoun(small: string): boolean {
    return this.nouns.simple(small) !== null || this.nouns.parts(small) !== null
  }

  private workOut(word: string, tag: string): string {
    const small = word.toLowerCase()
    const { exceptions } = this.table
    return exceptions.get(`${tag} ${word}`) ?? exceptions.get(`${tag} ${small}`) ?? this.byRule(word, small, tag)
  }

  /** The lemma by form and ending alone, no exceptions. */
  byRule(word: string, small: string, tag: string): string {
    if (isVerb(tag)) return this.verb(small, tag) ?? this.byEnding(word, small, tag)
    if (tag === 'NOUN') {
      const lemma = this.nouns.simple(small) ?? this.nouns.compound(small)
      if (lemma !== null) return this.words.capitalNouns ? withCapitals(word, lemma) : lemma
    }
    return this.byEnding(word, small, tag)
  }

  private verb(small: string, tag: string): string | null {
    if (tag.endsWith('.part')) return this.verbs.ofParticiple(small) ?? this.infinitive(small)
    if (tag.endsWith('.zu')) return this.verbs.ofMarked(small)
    if (tag.endsWith('.fin') || tag.endsWith('.past')) return this.personal(small)?.lemma ?? null
    if (tag.endsWith('.inf')) return this.infinitive(small) ?? this.verbs.ofParticiple(small)
    return null
  }

  private infinitive(small: string): string | null {
    return this.verbs.isVerb(small) ? small : null
  }

  /** What a personal form of a verb tells, in small letters; null where the verb is not known. */
  personal(small: string): VerbForm | null {
    return this.verbs.personal(small)
  }

  private byEnding(word: string, small: string, tag: string): string {
    const cased = capital(word) ? `${tag}^` : tag
    for (let length = Math.min(longestEnding, small.length); length >= 0; length -= 1) {
      const ending = small.slice(small.length - length)
      const rule = this.table.endings.get(`${cased} ${ending}`) ?? this.table.endings.get(`${tag} ${ending}`)
      if (!rule || rule.cut > small.length) continue
      const base = rule.small ? small : word
      return base.slice(0, base.length - rule.cut) + rule.add
    }
    return isName(tag) ? word : small
  }
}
