import { lexicons } from '../src/lexicon/index.js'
import { equipped } from '../src/read/index.js'
import { type Pass, passOver } from './core-parts.js'
import { type Source, textsOf } from './core-texts.js'

/** What one process measured on one kind of text in one language. */
export interface CoreResult extends Source {
  /** Milliseconds to load the models. */
  readonly load: number
  /** The first pass after loading: nothing compiled, nothing kept. */
  readonly cold: Pass
  /** The same texts again: the quickest of three passes. */
  readonly warm: Pass
  /** Texts that were not read before, in the warm process. */
  readonly fresh: Pass
  /** Megabytes in use after garbage is collected: before, after two batches of texts, and after five. */
  readonly heap: readonly [before: number, first: number, last: number]
  readonly peakRss: number
}

const heapNow = (): number => {
  globalThis.gc?.()
  return Math.round(process.memoryUsage().heapUsed / 1e5) / 10
}

const measure = async (source: Source): Promise<CoreResult> => {
  const started = performance.now()
  const { language } = source
  const lexicon = (await equipped(lexicons, language))[language] ?? lexicons[language]
  const load = Math.round(performance.now() - started)
  const { first, second, rest } = textsOf(source)
  const before = heapNow()
  const cold = passOver(first, lexicon)
  const again = [0, 1, 2].map(() => passOver(first, lexicon))
  const warm = again.reduce((best, one) => (one.wordsPerSecond > best.wordsPerSecond ? one : best), cold)
  passOver(second, lexicon)
  const early = heapNow()
  const fresh = passOver(rest, lexicon)
  const late = heapNow()
  const peakRss = Math.round(process.resourceUsage().maxRSS / 1000)
  return { ...source, load, cold, warm, fresh, heap: [before, early, late], peakRss }
}

const [language = 'de', kind = 'generated', data = ''] = process.argv.slice(2)
process.send?.(
  await measure({
    language: language === 'en' ? 'en' : 'de',
    kind: kind === 'real' ? 'real' : 'generated',
    data,
  }),
)
