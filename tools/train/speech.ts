import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { measuredSpeeches, speechScores } from '../../eval/measure-speeches.js'
import { type MarkedEvent, type MarkedSpeech, readSpeeches } from '../../eval/speech-set.js'
import { type Lexicon, lexicons } from '../../src/lexicon/index.js'
import { Core } from '../../src/read/grammar/index.js'
import { cueDescription, cueGiven } from '../../src/read/speech/cue.js'
import { cueLabels } from '../../src/read/speech/finder.js'
import { aroundCue, roleDescription, roleGiven } from '../../src/read/speech/role.js'
import { type Sight, sightsOf } from '../../src/read/speech/sight.js'
import { type ActWords, actWords } from '../../src/read/speech/words.js'
import { type CrfSettings, type FromSet, trainCrf } from './crf.js'
import { packModel, quantised } from './pack.js'
import type { Made } from './recipe.js'

const common = { bits: 22, fewest: 3, shares: [] }
const cueSettings: CrfSettings = { ...common, epochs: 8, step: 0.1, decay: 2e-2, dropout: 0.1, eagerness: 0.3 }
const roleSettings: CrfSettings = { ...common, epochs: 10, step: 0.06, decay: 5e-3, dropout: 0.3, eagerness: 0.5 }
/** Weights below this are dropped: they change few labels and take room. */
const drop = 0.05

const outside = 'O'

/** The events of a speech by token: each under the word of its cue that tells most. */
const eventsByToken = (
  { text, words, events }: MarkedSpeech,
  core: Core,
): ReadonlyMap<number, ReadonlyMap<number, string>> => {
  const { starts, ends, count } = core.tokens
  const tokens = new Int32Array(text.length + 1).fill(-1)
  for (let token = 0; token < count; token += 1) tokens.fill(token, starts[token], ends[token])
  const tokensOf = (numbers: readonly number[]): readonly number[] =>
    numbers.map((number) => tokens[words[number]?.start ?? 0] ?? -1)
  const found = new Map<number, ReadonlyMap<number, string>>()
  for (const event of events) {
    const cue = tokensOf(event.cue)
    const main = mainOf(cue, core)
    if (main !== undefined) found.set(main, labelsOf(event, cue, tokensOf))
  }
  return found
}

/** Of several words a noun tells most, then a verb. */
const mainOf = (cue: readonly number[], { tags }: Core): number | undefined =>
  cue.find((token) => cue.length > 1 && tags[token] === 'NOUN') ??
  cue.find((token) => cue.length > 1 && tags[token]?.startsWith('VERB')) ??
  cue[0]

const labelsOf = (
  { roles: { PTC, ...roles } }: MarkedEvent,
  cue: readonly number[],
  tokensOf: (numbers: readonly number[]) => readonly number[],
): ReadonlyMap<number, string> => {
  const labels = new Map<number, string>()
  for (const [role, numbers] of Object.entries(roles)) for (const token of tokensOf(numbers)) labels.set(token, role)
  for (const token of cue) labels.set(token, 'Part')
  for (const token of tokensOf(PTC)) labels.set(token, 'Particle')
  return labels
}

interface Taught {
  readonly cues: FromSet[]
  readonly roles: FromSet[]
  readonly acts: ActWords
}

const addSight = (sight: Sight, events: ReturnType<typeof eventsByToken>, { cues, roles, acts }: Taught): void => {
  const words = sight.core.words.slice(sight.start, sight.end)
  const labels = words.map((_word, at) => (events.has(sight.start + at) ? cueLabels.cue : cueLabels.none))
  cues.push({ words, labels, set: 0, given: cueGiven(sight, acts) })
  for (const [main, told] of events) {
    if (main < sight.start || main >= sight.end) continue
    const { from, to } = aroundCue(sight, main)
    const around = sight.core.words.slice(from, to)
    const own = around.map((_word, at) => told.get(from + at) ?? outside)
    roles.push({ words: around, labels: own, set: 0, given: roleGiven(sight, main, acts) })
  }
}

/** Trains both finders on speeches. The same speeches in the same order give the same text.
 * @param lexicon With the models of parts of speech and lemmas.
 */
export const trainSpeech = (speeches: readonly MarkedSpeech[], lexicon: Lexicon): string => {
  const taught: Taught = { cues: [], roles: [], acts: actWords(lexicon.plenary) }
  for (const speech of speeches) {
    const core = new Core(speech.text, lexicon)
    const events = eventsByToken(speech, core)
    for (let sentence = 0; sentence < core.sentences.count; sentence += 1)
      for (const sight of sightsOf(core, sentence)) addSight(sight, events, taught)
  }
  const cues = packModel(quantised(trainCrf(taught.cues, cueDescription, cueSettings), drop))
  return `${cues} ${packModel(quantised(trainCrf(taught.roles, roleDescription, roleSettings), drop))}`
}

const paths = { train: 'quotation-de-parliament/train.ndjson', dev: 'quotation-de-parliament/dev.ndjson' } as const

const folds = 6

const shown = async (speeches: readonly MarkedSpeech[], lexicon: Lexicon): Promise<string> => {
  const scores = speechScores(await measuredSpeeches(speeches, lexicon))
  return ['cue', 'joint'].map((key) => `${key} ${(scores[key]?.f1 ?? 0).toFixed(3)}`).join(', ')
}

/** Trains the finder of what German speeches tell of saying, thinking and writing. */
export const makeSpeech = async (data: string): Promise<Made> => {
  const missing = Object.values(paths).filter((path) => !existsSync(join(data, path)))
  if (missing.length > 0) return { ok: false, missing }
  const speeches = readSpeeches(join(data, paths.train))
  const models = await lexicons.de.loadModels()
  const ready: Lexicon = { ...lexicons.de, models: { ...models, speech: null } }
  const withModel = (speech: string): Lexicon => ({ ...ready, models: { ...models, speech } })
  const held = trainSpeech(
    speeches.filter((_one, at) => at % folds !== 0),
    ready,
  )
  const text = trainSpeech(speeches, ready)
  return {
    ok: true,
    text,
    head: [
      'Taught by the speeches of GermEval 2023 SpkAtt, train part (CC BY-SA 4.0).',
      `F1 of the reader on its dev part: ${await shown(readSpeeches(join(data, paths.dev)), withModel(text))}.`,
      `F1 of a reader taught five sixths of the train part, on the rest: ${await shown(
        speeches.filter((_one, at) => at % folds === 0),
        withModel(held),
      )}.`,
    ],
  }
}
