import { type Lexicon, lexicons } from '../src/lexicon/index.js'
import { equipped } from '../src/read/index.js'
import { type Pass, passOver, type ReadText, readCore } from './core-parts.js'
import { type Source, textsOf } from './core-texts.js'
import { measureLengths, readWhole } from './reading.js'
import { measureTimePeers } from './times.js'
import { measureWordPeers } from './words.js'

/** What one process measured on one kind of text in one language. */
export interface CoreResult extends Omit<Source, 'data'> {
  /** Milliseconds to load the models. */
  readonly load: number
  /** The first pass after loading: nothing compiled, nothing kept. */
  readonly cold: Pass
  /** The same texts again: the quickest pass of at least three. */
  readonly warm: Pass
  /** Texts that were not read before, in the warm process. */
  readonly fresh: Pass
  /** Megabytes in use after garbage is collected: before, after two batches of texts, and after five. */
  readonly heap: Readonly<Record<'before' | 'early' | 'late', number>>
  readonly peakRss: number
}

const heapNow = (): number => {
  globalThis.gc?.()
  return Math.round(process.memoryUsage().heapUsed / 1e5) / 10
}

/** Words that are read again before the process counts as warm. */
const enough = 250_000

const measure = async (source: Source, readWith: (lexicon: Lexicon) => ReadText): Promise<CoreResult> => {
  const started = performance.now()
  const { language, kind } = source
  const lexicon = (await equipped(lexicons, language))[language] ?? lexicons[language]
  const load = Math.round(performance.now() - started)
  const read = readWith(lexicon)
  const { first, second, rest } = textsOf(source)
  const before = heapNow()
  const cold = passOver(first, read)
  const rounds = Math.max(3, Math.ceil(enough / cold.words))
  const again = Array.from({ length: rounds }, () => passOver(first, read))
  const warm = again.reduce((best, one) => (one.wordsPerSecond > best.wordsPerSecond ? one : best), cold)
  passOver(second, read)
  const early = heapNow()
  // Collecting everything throws compiled patterns away; reading known texts brings them back.
  for (let round = 0; round < rounds; round += 1) passOver(first, read)
  const fresh = passOver(rest, read)
  const late = heapNow()
  const peakRss = Math.round(process.resourceUsage().maxRSS / 1000)
  return { language, kind, load, cold, warm, fresh, heap: { before, early, late }, peakRss }
}

const [task = 'speed', data = '', language = 'de', kind = 'generated'] = process.argv.slice(2)
const source: Source = {
  language: language === 'en' ? 'en' : 'de',
  kind: kind === 'real' ? 'real' : 'generated',
  data,
}

if (task === 'times') process.send?.(measureTimePeers(data))
else if (task === 'words') process.send?.(await measureWordPeers(data))
else if (task === 'lengths') process.send?.(await measureLengths(source))
else process.send?.(await measure(source, task === 'reading' ? readWhole : readCore))
