import type { Lexicon, Models } from '../../lexicon/index.js'
import type { Core } from '../grammar/index.js'
import { Labeller, unpackModel } from '../label/index.js'
import { cueDescription, cueGiven } from './cue.js'
import { eventWith, type SpeechEvent } from './event.js'
import { aroundCue, roleDescription, roleGiven } from './role.js'
import { type Sight, sightsOf } from './sight.js'
import { type ActWords, actWords } from './words.js'

/** Labels of the finder of cues. */
export const cueLabels = { cue: 'C', none: 'O' } as const

/** Both finders of a language: of cues, and of the roles of a cue. */
export interface SpeechFinder {
  readonly words: ActWords
  readonly cues: Labeller
  readonly roles: Labeller
}

/** Makes the finders from the text of a model: that of cues and that of roles, parted by a blank.
 * @param lexicon Whose words for saying the finders were taught with.
 */
export const speechFinder = (model: string, { plenary }: Lexicon): SpeechFinder => {
  const [cues = '', roles = ''] = model.split(' ')
  return {
    words: actWords(plenary),
    cues: new Labeller(unpackModel(cues), cueDescription),
    roles: new Labeller(unpackModel(roles), roleDescription),
  }
}

const made = new WeakMap<Models, SpeechFinder>()

/** The finders of a language; null where none is trained or no models are loaded. */
export const finderOf = (lexicon: Lexicon): SpeechFinder | null => {
  const { models } = lexicon
  if (!models || models.speech === null) return null
  const finder = made.get(models) ?? speechFinder(models.speech, lexicon)
  made.set(models, finder)
  return finder
}

const cuesIn = (sight: Sight, { cues, words: acts }: SpeechFinder): readonly number[] => {
  const words = sight.core.words.slice(sight.start, sight.end)
  const into = new Uint8Array(words.length)
  cues.label(words, 0, words.length, into, cueGiven(sight, acts))
  const cue = cues.model.labels.indexOf(cueLabels.cue)
  const found: number[] = []
  for (const [at, label] of into.entries()) if (label === cue) found.push(sight.start + at)
  return found
}

const eventAt = (sight: Sight, cue: number, { roles, words: acts }: SpeechFinder): SpeechEvent => {
  const { from, to } = aroundCue(sight, cue)
  const words = sight.core.words.slice(from, to)
  const into = new Uint8Array(words.length)
  roles.label(words, 0, words.length, into, roleGiven(sight, cue, acts))
  const { labels } = roles.model
  return eventWith(cue, (role) =>
    words.flatMap((_word, at) => (labels[into[at] ?? 0] === role && from + at !== cue ? [from + at] : [])),
  )
}

/** What a sentence tells of saying, thinking and writing.
 * @param sentence Its number.
 */
export const eventsIn = (core: Core, sentence: number, finder: SpeechFinder): readonly SpeechEvent[] =>
  sightsOf(core, sentence).flatMap((sight) => cuesIn(sight, finder).map((cue) => eventAt(sight, cue, finder)))
