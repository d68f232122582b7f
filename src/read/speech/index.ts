import type { Credit, Entity, Span, Statement } from '../../model/index.js'
import { coreOf, type Draft } from '../draft.js'
import { type SpanIndex, spanIndex } from '../overlap.js'
import { castOf } from '../statement/speaker.js'
import { eventsIn, finderOf } from './finder.js'
import { merged } from './merge.js'
import { giverOf, isPlenary } from './register.js'
import { eventsByRules } from './rules.js'
import { type Floor, statementFrom } from './statement.js'
import { actWords } from './words.js'

const speaking = ['lead', 'item', 'move']

const spoken = ({ blocks }: Draft): SpanIndex<Span> =>
  spanIndex(blocks.filter(({ role }) => speaking.includes(role)).map(({ start, end }) => ({ start, end })))

const giverIn = ({ document, lexicon }: Draft, entities: readonly Entity[]): Floor['giver'] => {
  const name = giverOf(document.text, lexicon)
  if (name === null) return null
  const known = entities.find((one) => one.type === 'PER' && (one.name === name || one.aliases.includes(name)))
  return known ?? { id: null, name }
}

/** What the trained finder finds, or the words of the language where none is trained. */
const toldIn = (floor: Floor): readonly Statement[] => {
  const { core, draft } = floor
  const finder = finderOf(draft.lexicon)
  const words = actWords(draft.lexicon.plenary)
  const blocks = spoken(draft)
  const found: Statement[] = []
  for (let sentence = 0; sentence < core.sentences.count; sentence += 1) {
    const start = core.tokens.starts[core.sentences.starts[sentence] ?? 0] ?? 0
    if (blocks.touching({ start, end: start + 1 }).length === 0) continue
    const events = finder ? eventsIn(core, sentence, finder) : eventsByRules(core, sentence, words)
    for (const event of events) found.push(statementFrom(event, sentence, floor))
  }
  return found
}

/** Adds to the statements of a speech before an assembly, or of minutes of such speeches, what it tells of saying, thinking
 * and writing; the statements of any other document stay as they are.
 * @param statements Those that rules found, from `findStatements`.
 * @example withSpeech(draft, entities, credits, statements)[0]?.topic // { text: 'über den Hafen', ... }
 */
export const withSpeech = (
  draft: Draft,
  entities: readonly Entity[],
  credits: readonly Credit[],
  statements: readonly Statement[],
): readonly Statement[] => {
  const { document, lexicon } = draft
  if (!isPlenary(document.text, lexicon)) return statements
  const floor: Floor = {
    draft,
    core: coreOf(draft),
    credits: spanIndex(credits),
    entities: new Map(entities.map((entity) => [entity.id, entity])),
    mentions: castOf(document.text, entities, lexicon.speech).mentions,
    giver: giverIn(draft, entities),
  }
  return merged(toldIn(floor), statements, document.text)
}
