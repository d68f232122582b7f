import { expect, test } from 'vitest'
import type { MarkedSpeech } from '../../eval/speech-set.js'
import { lexicons } from '../../src/lexicon/index.js'
import { Core } from '../../src/read/grammar/index.js'
import { equipped } from '../../src/read/index.js'
import { eventsIn, speechFinder } from '../../src/read/speech/finder.js'
import { trainSpeech } from './speech.js'

const nobody = { Source: [], Message: [], Addr: [], Topic: [], Medium: [], Evidence: [], PTC: [] }

const speech = (words: readonly string[]): MarkedSpeech => {
  const text = words.join(' ')
  const spans: { start: number; end: number }[] = []
  for (const word of words) {
    const start = spans.length === 0 ? 0 : (spans.at(-1)?.end ?? 0) + 1
    spans.push({ start, end: start + word.length })
  }
  return {
    name: 'x',
    text,
    words: spans,
    events: [{ cue: [1], roles: { ...nobody, Source: [0], Message: [3, 4, 5, 6] } }],
  }
}
const taught = ['Wir', 'Sie', 'Alle', 'Ich'].flatMap((who) =>
  ['Deich', 'Hafen', 'Kai'].map((what) => speech([who, 'sagten', ',', 'dass', 'der', what, 'hält', '.'])),
)

test('[SPCH-7] the same speeches give the same model, and it finds what they mark', async () => {
  const lexicon = (await equipped(lexicons, 'de')).de ?? lexicons.de
  const model = trainSpeech(taught, lexicon)
  expect(trainSpeech(taught, lexicon)).toBe(model)
  const core = new Core('Wir sagten, dass der Turm hält.', lexicon)
  expect(eventsIn(core, 0, speechFinder(model))).toMatchObject([
    { cue: 1, roles: { Source: [0], Message: [3, 4, 5, 6] } },
  ])
})
