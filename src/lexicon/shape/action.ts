import type { Action } from '../../model/index.js'
import type { Ground } from './rule.js'

/** Groups of nouns that the rows of verbs go by. */
export type NounGroup =
  | 'attack'
  | 'sanction'
  | 'restriction'
  | 'troops'
  | 'aid'
  | 'talks'
  | 'accord'
  | 'ties'
  | 'cooperation'
  | 'demand'
  | 'protest'
  | 'charge'
  | 'inquiry'
  | 'captive'
  | 'support'
  | 'withdrawal'
  | 'border'
  | 'intelligence'
  | 'threat'
  | 'property'

/** What a verb does with the act: `deed` is one itself; `light` takes it from its object or infinitive ("launch",
 * "begin"); `promise` and `plan` make a friendly one an agreement and a hostile one a threat; `threat`, `refusal` and
 * `demand` are acts of their own, whatever is threatened, refused or demanded; `denial` says that it was not done. */
export type VerbPart = 'deed' | 'light' | 'promise' | 'plan' | 'threat' | 'refusal' | 'demand' | 'denial'

interface Told extends Ground {
  /** Sentences in which the row finds an act, and sentences in which it finds none. */
  readonly hits: readonly string[]
  readonly misses: readonly string[]
}

/** Verbs of one kind of act. */
export interface VerbRow extends Told {
  readonly part: VerbPart
  /** Infinitives; words that must follow the verb stand after a blank ("cut off"). */
  readonly verbs: readonly string[]
  /** Groups, of one of which a noun must stand among the objects. */
  readonly groups?: readonly NounGroup[]
  /** Only of people: where the object names nobody there is no act ("release"). */
  readonly people?: true
  /** Type and mode; the mode of a `light` verb is its noun's. */
  readonly type: Action['type']
  readonly mode?: string
  /** Where the target stands, best first: `object`, or prepositions. */
  readonly targets: readonly string[]
  /** Where the actor stands if not in the subject: prepositions ("from" of "won concessions from"). */
  readonly actors?: readonly string[]
}

/** Nouns of one kind of act. */
export interface NounRow extends Told {
  readonly group: NounGroup
  /** In the singular, small letters; the last part of a compound will do where words are written together. */
  readonly nouns: readonly string[]
  /** Null for things, which are an act only with a verb ("weapons"). */
  readonly type: Action['type'] | null
  readonly mode?: string
  /** Prepositions before the target, best first. */
  readonly targets: readonly string[]
}

/** An ending of verbs that the grammar leaves to its trained part, and what the infinitive has in its place. */
export interface ActEnding {
  readonly ending: string
  readonly instead: string
}

/** How one language tells who did what to whom. Words in small letters. */
export interface ActionWords {
  readonly verbs: readonly VerbRow[]
  readonly nouns: readonly NounRow[]
  readonly endings: readonly ActEnding[]
  /** Helpers that make an act a plan ("will", "may"), infinitives or personal forms. */
  readonly plans: readonly string[]
  /** Helpers that ask for the act ("must"). */
  readonly duties: readonly string[]
  /** Openers of what may or may not be ("if"), and nouns and verbs (infinitives) whose clause with "that" tells what is
   * feared or hoped for: nothing in them is told as an act. */
  readonly conditions: readonly string[]
  readonly doubts: readonly string[]
  /** Words that negate beside those of the grammar ("keineswegs"). */
  readonly negators: readonly string[]
  /** Verbs of saying, infinitives: what somebody says that another must do is asked for. */
  readonly says: readonly string[]
  /** Words for people and bodies that act, in the singular; the last part of a compound will do. */
  readonly agents: readonly string[]
  /** Endings that make an agent a woman, or women ("in", "innen"). */
  readonly agentEndings: readonly string[]
  /** Endings that the adjectives and inhabitants of countries take. */
  readonly peopleEndings: readonly string[]
  /** Ending of a verb that goes on ("-ing"), and of a participle that may stand before a noun; empty where there is none. */
  readonly goingOn: string
  readonly describing: readonly string[]
  /** Nouns before "of" that only count or gather those who act ("members", "thousands"). */
  readonly gatherers: readonly string[]
  /** Prepositions before the actor of a passive or a noun, before what belongs to a noun, and before a place. */
  readonly byWords: readonly string[]
  readonly ofWords: readonly string[]
  readonly placeWords: readonly string[]
  /** Other prepositions that tell where somebody belongs ("from", "for"). */
  readonly originWords: readonly string[]
  /** Prepositions that tell where whoever acts is at home ("police in Minsk"). */
  readonly homeWords: readonly string[]
  /** Words for "between" and for "with". */
  readonly betweenWords: readonly string[]
  readonly withWords: readonly string[]
  /** Words before whoever a report rests on ("according to"), which end the telling of the act. */
  readonly sourceWords: readonly string[]
  /** Pronouns that stand for an actor named before. */
  readonly pronouns: readonly string[]
  /** Articles, whatever they are taken for. */
  readonly articles: readonly string[]
  /** Openers of a clause, and prepositions, that tell of the circumstances of an act ("because"). */
  readonly circumstances: readonly string[]
  /** Words before a noun that tell whose it is by standing for somebody ("its"). */
  readonly possessives: readonly string[]
  /** Nouns before whoever a report rests on ("nach Angaben"). */
  readonly sourceNouns: readonly string[]
  /** Endings of nouns whose article tells that they are no subject ("der Regierung"). */
  readonly feminines: readonly string[]
  /** Pronouns that stand for nobody where nothing tells whom they mean ("it"). */
  readonly expletives: readonly string[]
  /** Words with which somebody asks to stay unnamed, which is no act of the news. */
  readonly unnamed: readonly string[]
  /** Adjectives of descent that belong to a people's name ("ethnic"). */
  readonly descents: readonly string[]
  /** Why an act was found where no row says it. */
  readonly reasons: Readonly<Record<'duty', Ground>>
}
