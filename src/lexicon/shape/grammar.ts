/** An ending of nouns: without it, and with what stands in its place, the word may be a lemma. */
export interface NounEnding {
  readonly ending: string
  readonly instead: string
  /** The last vowel may have changed with it ("Städte", "Stadt"). */
  readonly umlaut: boolean
}

/** An ending of regular verbs, by what the form is. */
export interface VerbEnding {
  readonly ending: string
  readonly tense: 'present' | 'past'
  /** Reported speech by its form alone: "komme" of anybody but "ich". */
  readonly reported: boolean
}

/** How one language inflects words and builds sentences. */
export interface GrammarWords {
  /** Verbs that are not regular, each "infinitive present past participle subjunctive" and, where it is not regular, the
   * form of reported speech; forms of one kind are parted by slashes, "-" stands for what is regular. */
  readonly verbs: readonly string[]
  /** Parts before a verb that stand apart from it in a main clause ("an" of "ankündigen"), longest first. */
  readonly separable: readonly string[]
  /** Parts before a verb that never do ("be"). */
  readonly inseparable: readonly string[]
  /** What a participle begins with ("ge"), and what stands between a separable part and an infinitive ("zu"). */
  readonly participleStart: string
  readonly infinitiveMark: string
  /** Endings of infinitives, the usual one first. */
  readonly infinitiveEnds: readonly string[]
  /** Stems that end so take the shorter ending of the infinitive ("wandern"). */
  readonly shortInfinitiveAfter: readonly string[]
  /** Endings of past participles of regular verbs. */
  readonly participleEnds: readonly string[]
  readonly verbEndings: readonly VerbEnding[]
  /** Endings that the personal forms of irregular verbs take on. */
  readonly irregularEnds: readonly string[]
  readonly nounEndings: readonly NounEnding[]
  /** Nouns of the field in the singular, known whatever the training held. */
  readonly nouns: readonly string[]
  /** What may stand between the parts of a compound; empty where words are not written together. */
  readonly links: readonly string[]
  /** Verbs that help others, by what they make with them; infinitives. */
  readonly helpers: {
    readonly future: readonly string[]
    readonly perfect: readonly string[]
    readonly passive: readonly string[]
    /** Personal forms, in small letters, that make what follows unreal ("würde", "would"). */
    readonly unreal: readonly string[]
  }
  /** The verb stands last in a clause with an opener, and apart from its other parts in one without. */
  readonly verbLast: boolean
  /** Verbs after which a clause may follow without opener or comma ("said it would", "sagte, es werde"); infinitives. */
  readonly bareAfter: readonly string[]
  /** Words before an infinitive that begin its clause ("um"). */
  readonly infinitiveOpeners: readonly string[]
  /** Words, in small letters, that negate beside the particle ("kein", "never"). */
  readonly negators: readonly string[]
  /** Pronouns and articles, in small letters, that a subject cannot begin with ("den", "him"). */
  readonly oblique: readonly string[]
  /** Prepositions, all there are: a word with a capital letter that was labelled as one, and is none, is a noun. Empty where
   * labels are left as they are. */
  readonly prepositions: readonly string[]
  /** Pronouns, in small letters, that are the subject wherever they stand ("er", "he"). */
  readonly nominative: readonly string[]
  /** Those that name the speaker alone ("ich"): with them a form of reported speech is none. */
  readonly speaking: readonly string[]
  /** Articles that make a noun after another noun its genitive ("der Sprecher der Partei"). */
  readonly genitive: readonly string[]
  /** Words, in small letters, that stand in the subject's place when it comes later ("there"). */
  readonly placeholders: readonly string[]
  /** In a noun with a name after it ("Ministerin Winter") the noun carries the phrase. */
  readonly titleCarries: boolean
  /** Nouns are written with a capital. */
  readonly capitalNouns: boolean
  /** Pronouns, in small letters, that stand before a noun as an article does ("his"). */
  readonly possessives: readonly string[]
  /** Words, in small letters, that belong to the opener after them ("even if"). */
  readonly openerLeads: readonly string[]
  /** Openers, in small letters, that never open a clause with a personal form ("without"). */
  readonly lessOpeners: readonly string[]
  /** Lemmas of nouns that tell a time without a preposition and then are no subject ("this year"). */
  readonly timeNouns: readonly string[]
}
