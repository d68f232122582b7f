import type { KindMeasured, MeasureKind } from './measure.js'
import { measureActions } from './measure-actions.js'
import { measureAuthority } from './measure-authority.js'
import { measureFigures } from './measure-figures.js'
import { measureGrammar } from './measure-grammar.js'
import { measureNames } from './measure-names.js'
import { measureQuotations } from './measure-quotations.js'
import { measureSentences } from './measure-sentences.js'
import { measureSpeeches } from './measure-speeches.js'
import { measureStatements } from './measure-statements.js'
import { measureTimes } from './measure-times.js'

/** The kinds of findings that the language core is measured by, in order. */
export const coreKinds: Readonly<Record<string, MeasureKind>> = {
  sentences: measureSentences,
  grammar: measureGrammar,
  names: measureNames,
  figures: measureFigures,
  times: measureTimes,
  quotations: measureQuotations,
  actions: measureActions,
  speeches: measureSpeeches,
  statements: measureStatements,
  authority: measureAuthority,
}

const noKind: KindMeasured = { printed: [], scores: {}, missing: [] }

/** Measures all kinds, or the one that is named. */
export const measureCore = async (data: string, kind?: string): Promise<KindMeasured> => {
  let all = noKind
  for (const [name, measure] of Object.entries(coreKinds)) {
    if (kind !== undefined && kind !== name) continue
    const { printed, scores, missing, misses = [] } = await measure(data)
    all = {
      printed: [...all.printed, ...printed],
      scores: { ...all.scores, ...scores },
      missing: [...all.missing, ...missing],
      misses: [...(all.misses ?? []), ...misses],
    }
  }
  return all
}
