import type { Reading } from '../model/index.js'
import { findActions } from './action/index.js'
import { findCredits } from './credit/index.js'
import type { Draft } from './draft.js'
import { findEntities } from './entity/index.js'
import { findFigures } from './figure/index.js'
import { withSpeech } from './speech/index.js'
import { findStatements } from './statement/index.js'
import { findTimes } from './time/index.js'

/** The findings that stand on blocks and items. */
export type Findings = Pick<Reading, 'statements' | 'credits' | 'entities' | 'times' | 'figures' | 'actions'>

/** Runs the finders in the order in which they need each other. */
export const findAll = (draft: Draft): Findings => {
  const credits = findCredits(draft)
  const entities = findEntities(draft)
  const statements = withSpeech(draft, entities, credits, findStatements(draft, entities, credits))
  const times = findTimes(draft)
  const figures = findFigures(draft, times)
  return { statements, credits, entities, times, figures, actions: findActions(draft, entities, times) }
}
