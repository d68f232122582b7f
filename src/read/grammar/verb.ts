import type { GrammarWords } from '../../lexicon/index.js'

/** What a personal form of a verb tells by itself. `reported` is the form of reported speech (Konjunktiv I), unless its
 * subject is the speaker; `subjunctive` that of what is not so (Konjunktiv II). */
export interface VerbForm {
  readonly lemma: string
  readonly tense: 'present' | 'past'
  readonly mood: 'indicative' | 'reported' | 'subjunctive'
}

/** Whether a lemma is known to be a verb. */
type Knows = (lemma: string) => boolean

const listed = (cell = '-'): readonly string[] => (cell === '-' ? [] : cell.split('/'))

/** Reads the forms of verbs: those of irregular verbs from their rows, with any part before them, and regular ones by
 * their endings where the verb is known. */
export class Verbs {
  private readonly finite = new Map<string, VerbForm>()
  private readonly participles = new Map<string, string>()
  private readonly infinitives = new Set<string>()
  /** Parts before a verb by their first letter; `apart` where they stand apart from it in a main clause. */
  private readonly parts = new Map<string, readonly { readonly part: string; readonly apart: boolean }[]>()

  constructor(
    private readonly words: GrammarWords,
    private readonly known: Knows,
  ) {
    for (const part of words.separable) this.addPart(part, true)
    for (const part of words.inseparable) this.addPart(part, false)
    for (const row of words.verbs) this.addRow(row.split(' '))
  }

  private addRow([lemma = '', present, past, participle, subjunctive, reported]: readonly string[]): void {
    const add = (form: string, tense: VerbForm['tense'], mood: VerbForm['mood']): void => {
      if (!this.finite.has(form)) this.finite.set(form, { lemma, tense, mood })
    }
    const ends = ['', ...this.words.irregularEnds]
    this.infinitives.add(lemma)
    for (const form of listed(reported)) add(form, 'present', 'reported')
    for (const form of listed(present)) add(form, 'present', 'indicative')
    for (const form of listed(past)) for (const end of ends) add(form + end, 'past', 'indicative')
    for (const form of listed(subjunctive)) for (const end of ends) add(form + end, 'past', 'subjunctive')
    for (const form of listed(participle)) if (!this.participles.has(form)) this.participles.set(form, lemma)
  }

  /** Whether it is a verb, or one with a part before it. */
  isVerb(lemma: string): boolean {
    return (
      this.infinitives.has(lemma) ||
      this.known(lemma) ||
      this.cut(lemma, (rest) => (this.isBase(rest) ? rest : null)) !== null
    )
  }

  private isBase(lemma: string): boolean {
    return this.infinitives.has(lemma) || this.known(lemma)
  }

  /** Asks for what is left of a form without the part before the verb. */
  private cut<T>(form: string, ask: (rest: string, part: string, apart: boolean) => T | null): T | null {
    for (const { part, apart } of this.parts.get(form.charAt(0)) ?? []) {
      if (form.length < part.length + 3 || !form.startsWith(part)) continue
      const found = ask(form.slice(part.length), part, apart)
      if (found !== null) return found
    }
    return null
  }

  private addPart(part: string, apart: boolean): void {
    const first = part.charAt(0)
    this.parts.set(first, [...(this.parts.get(first) ?? []), { part, apart }])
  }

  /** Whether a form is a personal one of an irregular verb, with no part before it. */
  isPersonal(form: string): boolean {
    return this.finite.has(form)
  }

  private infinitiveOf(stem: string): string | null {
    const short = this.words.shortInfinitiveAfter.some((end) => stem.endsWith(end))
    const ends = short ? [...this.words.infinitiveEnds].reverse() : this.words.infinitiveEnds
    const found = ends.find((end) => this.isVerb(stem + end))
    return found === undefined ? null : stem + found
  }

  /** A personal form, in small letters; null where neither form nor verb is known. */
  personal(form: string): VerbForm | null {
    return this.irregular(form, 2) ?? this.regular(form)
  }

  private irregular(form: string, deep: number): VerbForm | null {
    const found = this.finite.get(form)
    if (found || deep === 0) return found ?? null
    return this.cut(form, (rest, part) => {
      const inner = this.irregular(rest, deep - 1)
      return inner === null ? null : { ...inner, lemma: part + inner.lemma }
    })
  }

  private regular(form: string): VerbForm | null {
    for (const { ending, tense, reported } of this.words.verbEndings) {
      if (!form.endsWith(ending) || form.length < ending.length + 2) continue
      const lemma = this.infinitiveOf(form.slice(0, form.length - ending.length))
      if (lemma !== null) return { lemma, tense, mood: reported ? 'reported' : 'indicative' }
    }
    return null
  }

  /** The infinitive of a past participle, in small letters. */
  ofParticiple(form: string): string | null {
    return this.irregularParticiple(form, 2) ?? this.regularParticiple(form)
  }

  private irregularParticiple(form: string, deep: number): string | null {
    const found = this.participles.get(form)
    if (found !== undefined || deep === 0) return found ?? null
    return this.cut(form, (rest, part, apart) => {
      const inner = this.irregularParticiple(apart ? rest : this.words.participleStart + rest, deep - 1)
      return inner === null ? null : part + inner
    })
  }

  private regularParticiple(form: string): string | null {
    const start = this.words.participleStart
    for (const ending of this.words.participleEnds) {
      if (!form.endsWith(ending)) continue
      const stem = form.slice(0, form.length - ending.length)
      const bare = start !== '' && stem.startsWith(start) ? this.infinitiveOf(stem.slice(start.length)) : null
      const inner = this.cut(stem, (rest, part, apart) => {
        if (!apart || start === '' || !rest.startsWith(start)) return null
        const lemma = this.infinitiveOf(rest.slice(start.length))
        return lemma === null ? null : part + lemma
      })
      const found = bare ?? inner ?? this.infinitiveOf(stem)
      if (found !== null) return found
    }
    return null
  }

  /** The infinitive inside one with a mark: "anzukündigen" is "ankündigen". */
  ofMarked(form: string): string | null {
    const { infinitiveMark } = this.words
    return this.cut(form, (rest, part, apart) =>
      apart && infinitiveMark !== '' && rest.startsWith(infinitiveMark)
        ? part + rest.slice(infinitiveMark.length)
        : null,
    )
  }
}
