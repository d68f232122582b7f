import type { Lexicon, Models } from '../../lexicon/index.js'
import type { Core } from '../grammar/index.js'
import { Labeller, unpackModel } from '../label/index.js'
import { cueDescription, cueGiven } from './cue.js'
import { aroundCue, roleDescription, roleGiven } from './role.js'
import { type Sight, sightsOf } from './sight.js'

/** Roles of what was said, thought or written, as the finder labels them. `Part` is a word of the cue that stands apart. */
const speechRoles = ['Source', 'Message', 'Addr', 'Topic', 'Medium', 'Evidence', 'Part'] as const
export type SpeechRole = (typeof speechRoles)[number]

/** A cue with the words of its roles, all by number of a token, in rising order. */
export interface SpeechEvent {
  readonly cue: number
  readonly roles: Readonly<Record<SpeechRole, readonly number[]>>
}

/** Labels of the finder of cues. */
export const cueLabels = { cue: 'C', none: 'O' } as const

/** Both finders of a language: of cues, and of the roles of a cue. */
export interface SpeechFinder {
  readonly cues: Labeller
  readonly roles: Labeller
}

/** Makes the finders from the text of a model: that of cues and that of roles, parted by a blank. */
export const speechFinder = (model: string): SpeechFinder => {
  const [cues = '', roles = ''] = model.split(' ')
  return {
    cues: new Labeller(unpackModel(cues), cueDescription),
    roles: new Labeller(unpackModel(roles), roleDescription),
  }
}

const made = new WeakMap<Models, SpeechFinder>()

/** The finders of a language; null where none is trained or no models are loaded. */
export const finderOf = ({ models }: Lexicon): SpeechFinder | null => {
  if (!models || models.speech === null) return null
  const finder = made.get(models) ?? speechFinder(models.speech)
  made.set(models, finder)
  return finder
}

const cuesIn = (sight: Sight, { cues }: SpeechFinder): readonly number[] => {
  const words = sight.core.words.slice(sight.start, sight.end)
  const into = new Uint8Array(words.length)
  cues.label(words, 0, words.length, into, cueGiven(sight))
  const cue = cues.model.labels.indexOf(cueLabels.cue)
  const found: number[] = []
  for (const [at, label] of into.entries()) if (label === cue) found.push(sight.start + at)
  return found
}

const eventAt = (sight: Sight, cue: number, { roles }: SpeechFinder): SpeechEvent => {
  const { from, to } = aroundCue(sight, cue)
  const words = sight.core.words.slice(from, to)
  const into = new Uint8Array(words.length)
  roles.label(words, 0, words.length, into, roleGiven(sight, cue))
  const { labels } = roles.model
  const tokensOf = (role: SpeechRole): readonly number[] =>
    words.flatMap((_word, at) => (labels[into[at] ?? 0] === role && from + at !== cue ? [from + at] : []))
  return {
    cue,
    roles: Object.fromEntries(speechRoles.map((role) => [role, tokensOf(role)])) as SpeechEvent['roles'],
  }
}

/** What a sentence tells of saying, thinking and writing.
 * @param sentence Its number.
 */
export const eventsIn = (core: Core, sentence: number, finder: SpeechFinder): readonly SpeechEvent[] =>
  sightsOf(core, sentence).flatMap((sight) => cuesIn(sight, finder).map((cue) => eventAt(sight, cue, finder)))
