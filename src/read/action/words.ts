import type { Lexicon, NounRow, VerbRow } from '../../lexicon/index.js'
import { Nouns, Verbs } from '../grammar/index.js'
import { adjectivesOf, tellingOf } from './prepare.js'

/** A row of a verb, with the words that must stand beside it. */
export interface VerbEntry {
  readonly row: VerbRow
  readonly beside: readonly string[]
}

/** A row of a noun, with the words that must stand right before it. */
export interface NounEntry {
  readonly row: NounRow
  readonly before: readonly string[]
}

/** What a word may be, whatever stands beside it: lemmas that have a row; null where there is none. */
export interface Known {
  readonly verb: string | null
  readonly noun: string | null
  /** The form is a verb's alone: past, participle or with an ending of its own. */
  readonly inflected: boolean
  /** It may tell an act by itself; other verbs and nouns do so only beside one that may. */
  readonly tells: boolean
}

const nothing: Known = { verb: null, noun: null, inflected: false, tells: false }
const [mostKept, longest] = [40_000, 40]

const add = <T>(map: Map<string, T[]>, key: string, value: T): void => {
  const there = map.get(key)
  if (there) there.push(value)
  else map.set(key, [value])
}

/** Rows that ask for more come first. */
const isNarrow = ({ row, beside }: VerbEntry): number => {
  const loose = beside.length === 1 && row.targets.includes(beside[0] ?? '')
  if (beside.length > 0 && !loose) return row.groups ? 0 : 1
  return (row.groups ? 2 : 3) + (loose ? 0 : 1)
}

/** The rows of a language made ready for look-up. */
export class ActTables {
  readonly verbs = new Map<string, VerbEntry[]>()
  readonly nouns = new Map<string, NounEntry[]>()
  readonly plans: ReadonlySet<string>
  readonly duties: ReadonlySet<string>
  readonly says: ReadonlySet<string>
  readonly gatherers: ReadonlySet<string>
  readonly by: ReadonlySet<string>
  readonly of: ReadonlySet<string>
  readonly places: ReadonlySet<string>
  readonly between: ReadonlySet<string>
  readonly withs: ReadonlySet<string>
  readonly sources: ReadonlySet<string>
  readonly pronouns: ReadonlySet<string>
  readonly origins: ReadonlySet<string>
  readonly negators: ReadonlySet<string>
  readonly sourceNouns: ReadonlySet<string>
  readonly conditions: ReadonlySet<string>
  readonly doubts: ReadonlySet<string>
  readonly homes: ReadonlySet<string>
  readonly possessives: ReadonlySet<string>
  readonly circumstances: ReadonlySet<string>
  readonly articles: ReadonlySet<string>
  readonly descents: ReadonlySet<string>
  private readonly telling: ReadonlySet<string>
  private readonly helpers: ReadonlySet<string>
  private readonly ordinary: ReadonlySet<string>
  private readonly verbForms: Verbs
  private readonly nounForms: Nouns
  private readonly agentForms: Nouns
  private readonly adjectives: ReadonlySet<string>
  private readonly memory = new Map<string, Known>()
  private readonly agents = new Map<string, boolean>()

  constructor(readonly lexicon: Lexicon) {
    const { action, grammar } = lexicon
    for (const row of action.verbs)
      for (const verb of row.verbs) {
        const [first = '', ...beside] = verb.split(' ')
        add(this.verbs, first, { row, beside })
      }
    for (const entries of this.verbs.values()) entries.sort((a, b) => isNarrow(a) - isNarrow(b))
    for (const row of action.nouns)
      for (const noun of row.nouns) {
        const words = noun.split(' ')
        add(this.nouns, words.at(-1) ?? '', { row, before: words.slice(0, -1) })
      }
    for (const entries of this.nouns.values()) entries.sort((a, b) => b.before.length - a.before.length)
    this.telling = tellingOf(lexicon)
    const bases = new Set(this.verbs.keys())
    for (const verb of this.verbs.keys())
      for (const part of grammar.separable) if (verb.startsWith(part)) bases.add(verb.slice(part.length))
    for (const verb of [...action.says, ...action.plans, ...action.duties]) bases.add(verb)
    const { perfect, passive, future } = grammar.helpers
    this.helpers = new Set([...perfect, ...passive, ...future, ...action.plans, ...action.duties])
    this.verbForms = new Verbs(grammar, (lemma) => bases.has(lemma))
    this.nounForms = new Nouns(grammar, new Set(this.nouns.keys()))
    this.agentForms = new Nouns(grammar, new Set(action.agents))
    this.adjectives = adjectivesOf(lexicon)
    this.plans = new Set(action.plans)
    this.duties = new Set(action.duties)
    this.says = new Set(action.says)
    this.gatherers = new Set(action.gatherers)
    this.by = new Set(action.byWords)
    this.of = new Set(action.ofWords)
    this.places = new Set(action.placeWords)
    this.between = new Set(action.betweenWords)
    this.withs = new Set(action.withWords)
    this.sources = new Set(action.sourceWords)
    this.pronouns = new Set(action.pronouns)
    this.origins = new Set(action.originWords)
    this.negators = new Set([...grammar.negators, ...action.negators])
    this.sourceNouns = new Set(action.sourceNouns)
    this.conditions = new Set(action.conditions)
    this.doubts = new Set(action.doubts)
    this.homes = new Set(action.homeWords)
    this.possessives = new Set(action.possessives)
    this.articles = new Set(action.articles)
    this.circumstances = new Set(action.circumstances)
    this.ordinary = new Set([
      ...lexicon.common,
      ...grammar.lessOpeners,
      ...action.placeWords,
      ...action.sourceWords,
      ...action.verbs.flatMap(({ targets }) => targets),
    ])
    this.descents = new Set(action.descents)
  }

  /** What a word may be, in small letters. */
  known(small: string): Known {
    if (small.length > longest || small.length < 2) return nothing
    const found = this.memory.get(small)
    if (found !== undefined) return found
    const made = this.lookUp(small)
    if (this.memory.size >= mostKept) this.memory.clear()
    // joined anew: a piece cut from a text would keep the whole text in memory
    this.memory.set(`${small} `.slice(0, -1), made)
    return made
  }

  private lookUp(small: string): Known {
    const noun = this.nounOf(small)
    const form = this.verbOf(small)
    const verb = form !== null && (this.verbs.has(form) || this.isBase(form)) ? form : null
    const tells = this.telling.has(small) || (verb !== null && this.telling.has(verb)) || this.isDeed(noun)
    if (noun === null && verb === null) return tells ? { ...nothing, tells } : nothing
    return { verb, noun, inflected: verb !== null && verb !== small && noun === null, tells }
  }

  private isDeed(noun: string | null): boolean {
    return noun !== null && (this.nouns.get(noun) ?? []).some(({ row }) => row.type !== null)
  }

  private isBase(lemma: string): boolean {
    return this.lexicon.grammar.separable.length > 0 && lemma.length > 3
  }

  private verbOf(small: string): string | null {
    if (this.verbs.has(small)) return small
    const forms = this.verbForms
    const found = [forms.personal(small)?.lemma, forms.ofParticiple(small), forms.ofMarked(small)].flatMap(
      (one) => one ?? [],
    )
    return found.find((one) => this.verbs.has(one)) ?? found[0] ?? this.byEnding(small)
  }

  private byEnding(small: string): string | null {
    for (const { ending, instead } of this.lexicon.action.endings) {
      if (!small.endsWith(ending) || small.length < ending.length + 2) continue
      const stem = small.slice(0, small.length - ending.length)
      if (this.verbs.has(stem + instead)) return stem + instead
      const last = stem.at(-1)
      if (last === stem.at(-2) && this.verbs.has(stem.slice(0, -1) + instead)) return stem.slice(0, -1) + instead
    }
    return null
  }

  /** A noun of ours, unless the word names somebody by more of its letters ("Kämpfer", not "Kampf"). */
  private nounOf(small: string): string | null {
    const noun = this.nounForms.simple(small) ?? this.compound(small, this.nounForms)
    const agent = noun === null ? null : (this.agentForms.simple(small) ?? this.compound(small, this.agentForms))
    return noun !== null && agent !== null && agent.length > noun.length ? null : noun
  }

  /** The longest ending of a compound that is a noun of ours. */
  private compound(small: string, forms: Nouns): string | null {
    if (this.lexicon.grammar.links.length === 0) return null
    for (let at = 3; at <= small.length - 4; at += 1) {
      const last = forms.simple(small.slice(at))
      if (last !== null) return last
    }
    return null
  }

  /** Infinitive of a form that helps another verb; null where it is none. */
  helperOf(small: string): string | null {
    const lemma = this.verbForms.personal(small)?.lemma ?? this.verbForms.ofParticiple(small)
    return lemma !== null && this.helpers.has(lemma) ? lemma : null
  }

  /** Whether a personal form tells of the past. */
  isPast(small: string): boolean {
    const form = this.verbForms.personal(small)
    return form?.tense === 'past' && form.mood === 'indicative'
  }

  /** Whether a form is a participle, not a personal form alone. */
  isParticiple(small: string): boolean {
    return this.verbForms.ofParticiple(small) !== null
  }

  /** Whether a word is one of the small ones of the language. */
  isOrdinary(small: string): boolean {
    return this.ordinary.has(small)
  }

  /** Whether a noun names people or a body that acts. */
  isAgent(small: string): boolean {
    if (small.length > longest) return false
    const known = this.agents.get(small)
    if (known !== undefined) return known
    const stems = this.lexicon.action.agentEndings
      .filter((end) => small.endsWith(end))
      .map((end) => small.slice(0, -end.length))
    const made = [small, ...stems].some(
      (one) => this.agentForms.simple(one) !== null || this.agentForms.compound(one) !== null,
    )
    if (this.agents.size >= mostKept) this.agents.clear()
    this.agents.set(`${small} `.slice(0, -1), made)
    return made
  }

  /** Whether a noun is the matter of acts, such as money and arms, and no act itself. */
  isGood(small: string): boolean {
    const { noun } = this.known(small)
    return noun !== null && (this.nouns.get(noun) ?? []).every(({ row }) => row.type === null)
  }

  /** Whether an adjective or noun belongs to a country ("russische", "Russian"). */
  isOfPeople(small: string): boolean {
    if (this.adjectives.has(small)) return true
    const endings = this.lexicon.action.peopleEndings.filter((end) => small.endsWith(end))
    return endings.some((end) => this.adjectives.has(small.slice(0, -end.length)))
  }
}

const made = new WeakMap<Lexicon, ActTables>()

/** The tables of a language, made once. */
export const actTablesOf = (lexicon: Lexicon): ActTables => {
  const known = made.get(lexicon) ?? new ActTables(lexicon)
  made.set(lexicon, known)
  return known
}
